using System.Data;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables.Reading;

namespace Erqi.Domain.Tables;

/// <summary>Reads ledgers (项目台账) as offices keep them: CSV, Excel or any database, through any ADO.NET reader.</summary>
/// <remarks>
/// Columns are found by their headers (<see cref="TableColumns"/> has them, with the aliases in use), whatever their
/// order; <see cref="LedgerReaderOptions"/> names the others. Rows are read one after the other. Every cell is checked,
/// and every one that cannot be read is reported with its row and column: nothing is skipped, rounded or read as zero
/// because it could not be read.
/// <para>
/// Full-width digits, thousands separators, blanks and line breaks are read. Blank rows are counted, and rows of totals
/// (合计, 小计) are left out, listed and compared with the rows they sum up. A binary float of a spreadsheet is the shortest
/// text that gives it again: 0.3 is exact, 0.30000000000000004 is reported. A blank amount other than 总投资 is none.
/// So is what people put where there is nothing to state: -, --, —, ——, /, \, 无, 暂无 and None.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// // Synthetic. Any ADO.NET reader will do: a CSV file's, a workbook's, a database's.
/// using System.Data.DataTable file = new();
/// foreach (string header in new[] { "项目名称", "所属领域", "项目级别", "计划总投资(万元)" })
/// {
///     file.Columns.Add(header);
/// }
///
/// file.Rows.Add("甲", "新型城镇化", "省重点", "１２３,４００");
/// file.Rows.Add("合计", null, null, "123400");
/// var reading = LedgerReader.Read(file.CreateDataReader(), MoneyUnit.Wan);
/// Console.WriteLine(reading.Result["甲"].TotalInvestment);          // → 12.34亿元
/// Console.WriteLine(reading.Totals[0].Agrees);                     // → True
/// </code>
/// </example>
public static class LedgerReader
{
    /// <summary>Reads a ledger: a project for each row.</summary>
    /// <param name="reader">The reader, before its first row; it is not closed.</param>
    /// <param name="unit">The unit of the numbers in the columns of money; a text may name another itself.</param>
    /// <param name="options">How to read; <see cref="LedgerReaderOptions.Default"/> unless given.</param>
    /// <param name="cancellationToken">Ends the reading between two rows.</param>
    /// <exception cref="ArgumentException">
    /// A column that is needed is not there or there twice, or its header names another unit or one that is none of
    /// <see cref="MoneyUnit"/>, such as 百万元 or 美元.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is no member of its enumeration.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Reading<ProjectLedger> Read(
        IDataReader reader,
        MoneyUnit unit,
        LedgerReaderOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        LedgerRows rows = new(reader, unit, options ?? LedgerReaderOptions.Default, TableColumns.Name);
        ProjectRows projects = new(rows);
        rows.ForEach(projects.Read, cancellationToken);
        return rows.Give(() => ProjectLedger.Create(rows.Options.Scheme, projects.Projects));
    }

    /// <summary>Reads a ledger into a roll-up, without a project being made; memory does not depend on the rows.</summary>
    /// <param name="reader">The reader, before its first row; it is not closed.</param>
    /// <param name="unit">The unit of the numbers in the columns of money; a text may name another itself.</param>
    /// <param name="basis">What the rows count: each is a project, or an entry into a batch.</param>
    /// <param name="options">How to read; <see cref="LedgerReaderOptions.Default"/> unless given.</param>
    /// <param name="cancellationToken">Ends the reading between two rows.</param>
    /// <exception cref="ArgumentException">
    /// A column that is needed is not there or there twice, or its header names another unit or one that is none of
    /// <see cref="MoneyUnit"/>, such as 百万元 or 美元.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">Unit or basis is unknown or no member of its enumeration.</exception>
    /// <exception cref="OverflowException">The grand total passes what money holds.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Reading<ProjectCube> ReadCube(
        IDataReader reader,
        MoneyUnit unit,
        CountingBasis basis,
        LedgerReaderOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= LedgerReaderOptions.Default;
        LedgerRows rows = new(reader, unit, options, TableColumns.Sector);
        ProjectCubeBuilder builder = new(basis, new RollUpOptions { ByDistrict = options.ByDistrict, Scheme = options.Scheme });
        rows.ForEach(builder.Loop(rows.Cells, unit, rows.Columns.ForCube()).AddRow, cancellationToken);
        return rows.Give(builder.Build);
    }

    /// <summary>
    /// Reads the terms by which a ledger classifies, whatever they are and with how often each stands there, for a person to
    /// make a scheme of them; nothing else is read, and rows of totals are left out.
    /// </summary>
    /// <param name="reader">The reader, before its first row; it is not closed.</param>
    /// <param name="options">How to read; <see cref="LedgerReaderOptions.Default"/> unless given. Its scheme does not matter.</param>
    /// <param name="cancellationToken">Ends the reading between two rows.</param>
    /// <exception cref="ArgumentException">A column that is needed is not there or there twice.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <example>
    /// <code>
    /// // Synthetic.
    /// using System.Data.DataTable file = new();
    /// foreach (string header in new[] { "项目名称", "所属领域", "项目级别", "计划总投资(万元)" })
    /// {
    ///     file.Columns.Add(header);
    /// }
    ///
    /// file.Rows.Add("甲", "低空经济", "省重点", "100");
    /// file.Rows.Add("乙", "低空经济", "市重点", "200");
    /// LedgerTerms terms = LedgerReader.ReadTerms(file.CreateDataReader()).Result;
    /// Console.WriteLine(terms.Sectors[0]);                             // → 低空经济 2
    /// Scheme scheme = terms.ToDraft("demo-2025").Build();
    /// Console.WriteLine(string.Join(" ", scheme.Levels.Select(level => level.ToChinese()))); // → 省重点 市重点
    /// </code>
    /// </example>
    public static Reading<LedgerTerms> ReadTerms(
        IDataReader reader, LedgerReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        LedgerRows rows = new(reader, MoneyUnit.Wan, (options ?? LedgerReaderOptions.Default) with { UnitsInHeaders = true });
        TermRows terms = new(rows);
        rows.ForEach(terms.Read, cancellationToken);
        return rows.Give(() => terms.Terms);
    }
}
