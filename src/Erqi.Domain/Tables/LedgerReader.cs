using System.Data;
using Erqi.Domain.Statistics.Rows;
using Erqi.Domain.Tables.Reading;

namespace Erqi.Domain.Tables;

/// <summary>Reads ledgers (项目台账) as offices keep them: sheets of a workbook, CSV, or any database.</summary>
/// <remarks>
/// A sheet is read as it stands, a <see cref="CellGrid"/>: the header is found below title lines, in one row or with groups
/// over it, and the unit where the sheet says it (单位：万元). A reader that knows its headers is read row by row, however
/// many there are. Columns are found by their headers (<see cref="TableColumns"/> has them, with the aliases in use),
/// whatever their order; <see cref="LedgerReaderOptions"/> names the others. Every cell is checked, and every one that
/// cannot be read is reported with its row and column: nothing is skipped, rounded or read as zero because it could not be
/// read.
/// <para>
/// Full-width digits, thousands separators, blanks and line breaks are read. Rows that are no project, such as 合计, 一、…
/// （3个） and 注：…, are told by their shape, left out, listed, and compared with the rows they sum up; a row that may be
/// either is refused, with both readings. A binary float of a spreadsheet is the shortest text that gives it again: 0.3 is
/// exact, 0.30000000000000004 is reported. A blank amount is not stated, which is not zero. So is what people put where
/// there is nothing to state: -, --, —, ——, /, \, 无, 暂无 and None.
/// </para>
/// </remarks>
public static class LedgerReader
{
    /// <summary>Reads a sheet: a project for each row that is one.</summary>
    /// <param name="sheet">The sheet, with all that stands above its header and below its rows.</param>
    /// <param name="options">How to read, where not as usual.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Reading<ProjectLedger> Read(
        CellGrid sheet, LedgerReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return Read([sheet], options, cancellationToken);
    }

    /// <summary>Reads the sheets of a workbook as one ledger.</summary>
    /// <remarks>A sheet without a header is left out and listed, where another has one; with numbers in it, it is refused.</remarks>
    /// <param name="sheets">The sheets, each with a header of its own.</param>
    /// <param name="options">How to read, where not as usual.</param>
    /// <exception cref="ArgumentNullException">The sheets, or one of them, are null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Reading<ProjectLedger> Read(
        IReadOnlyCollection<CellGrid> sheets, LedgerReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        LedgerLog log = new(options);
        SeenProjects seen = new();
        List<Project> projects = [];
        foreach (CellGrid sheet in sheets)
        {
            ArgumentNullException.ThrowIfNull(sheet, nameof(sheets));
            if (LedgerSheet.Open(sheet, isAlone: sheets.Count == 1, log) is { } rows)
            {
                rows.ForEach(new ProjectRows(rows, seen, projects).Read, cancellationToken);
            }
        }

        return log.Give(() => ProjectLedger.Create(log.Options.Scheme, [.. projects]));
    }

    /// <summary>Reads a ledger row by row: a project for each row that is one.</summary>
    /// <param name="reader">The reader, before its first row; it is not closed.</param>
    /// <param name="unit">The unit of the numbers in the columns of money; a text may name another itself.</param>
    /// <param name="options">How to read, where not as usual.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is no member of its enumeration.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Reading<ProjectLedger> Read(
        IDataReader reader,
        MoneyUnit unit,
        LedgerReaderOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        LedgerLog log = new(options);
        SeenProjects seen = new();
        List<Project> projects = [];
        LedgerRows rows = Rows(reader, unit, log, TableColumns.Name);
        rows.ForEach(new ProjectRows(rows, seen, projects).Read, cancellationToken);
        return log.Give(() => ProjectLedger.Create(log.Options.Scheme, [.. projects]));
    }

    /// <summary>Reads a ledger into a roll-up, without a project being made; memory does not depend on the rows.</summary>
    /// <remarks>
    /// No row is remembered, so that a project that stands twice counts twice, and the reading's text says so. Every other door
    /// refuses it.
    /// </remarks>
    /// <param name="reader">The reader, before its first row; it is not closed.</param>
    /// <param name="unit">The unit of the numbers in the columns of money; a text may name another itself.</param>
    /// <param name="basis">What the rows count: each is a project, in a stock without those that left, or an entry into a batch.</param>
    /// <param name="options">How to read, where not as usual.</param>
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
        LedgerLog log = new(options) { CountsTwice = basis != CountingBasis.EventEntries };
        return ReadCube(Rows(reader, unit, log), basis, seen: null, log, cancellationToken);
    }

    /// <summary>Reads a sheet into a roll-up, without a project being made. A project that stands twice is refused, unless entries are counted.</summary>
    /// <param name="sheet">The sheet, with all that stands above its header and below its rows.</param>
    /// <param name="basis">What the rows count: each is a project, in a stock without those that left, or an entry into a batch.</param>
    /// <param name="options">How to read, where not as usual.</param>
    /// <exception cref="ArgumentOutOfRangeException">The basis is unknown or no member of its enumeration.</exception>
    /// <exception cref="OverflowException">The grand total passes what money holds.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Reading<ProjectCube> ReadCube(
        CellGrid sheet, CountingBasis basis, LedgerReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        LedgerLog log = new(options);
        SeenProjects? seen = basis == CountingBasis.EventEntries ? null : new();
        return ReadCube(LedgerSheet.Open(sheet, isAlone: true, log), basis, seen, log, cancellationToken);
    }

    /// <summary>
    /// Reads the terms by which a ledger classifies, whatever they are and with how often each stands there, for a person to
    /// make a scheme of them, and which amounts have a column; nothing else is read, and rows of totals are left out.
    /// </summary>
    /// <param name="reader">The reader, before its first row; it is not closed.</param>
    /// <param name="options">How to read, where not as usual. Its scheme does not matter.</param>
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
    /// Console.WriteLine(terms.Sectors[0]);                             // → (低空经济, 2)
    /// Console.WriteLine(terms.Measures[0]);                            // → TotalInvestment
    /// Scheme scheme = terms.ToDraft("demo-2025").Build();
    /// Console.WriteLine(string.Join(" ", scheme.Levels.Select(level => level.ToChinese()))); // → 省重点 市重点
    /// </code>
    /// </example>
    public static Reading<LedgerTerms> ReadTerms(
        IDataReader reader, LedgerReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        LedgerLog log = LogOfTerms(options);
        return ReadTerms(Rows(reader, MoneyUnit.Wan, log), log, cancellationToken);
    }

    /// <summary>Reads the terms by which a sheet classifies, title lines and all; see the other door.</summary>
    /// <param name="sheet">The sheet, with all that stands above its header and below its rows.</param>
    /// <param name="options">How to read, where not as usual. Its scheme does not matter.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Reading<LedgerTerms> ReadTerms(
        CellGrid sheet, LedgerReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        LedgerLog log = LogOfTerms(options);
        return ReadTerms(LedgerSheet.Open(sheet, isAlone: true, log, unitIfUnknown: MoneyUnit.Wan), log, cancellationToken);
    }

    private static Reading<ProjectCube> ReadCube(
        LedgerRows? rows, CountingBasis basis, SeenProjects? seen, LedgerLog log, CancellationToken cancellationToken)
    {
        ProjectCubeBuilder builder = new(basis, new RollUpOptions { ByDistrict = log.Options.ByDistrict, Scheme = log.Options.Scheme });
        rows?.ForEach(new CubeRows(rows, builder.Loop(rows.Cells, rows.Unit, rows.Columns.PlacesFor(basis)), basis, seen).Read, cancellationToken);
        return log.Give(builder.Build);
    }

    private static LedgerLog LogOfTerms(LedgerReaderOptions? options) =>
        new((options ?? LedgerReaderOptions.Default) with { UnitsInHeaders = true, Scheme = Scheme.Erqi2023, Terms = [] });

    private static Reading<LedgerTerms> ReadTerms(LedgerRows? rows, LedgerLog log, CancellationToken cancellationToken)
    {
        TermRows? terms = rows is null ? null : new(rows);
        rows?.ForEach(terms!.Read, cancellationToken);
        return log.Give(() => terms!.Terms);
    }

    private static LedgerRows Rows(IDataReader reader, MoneyUnit unit, LedgerLog log, params ReadOnlySpan<Column> required)
    {
        ArgumentNullException.ThrowIfNull(reader);
        _ = unit.Places();
        ReaderRows source = new(reader, log.Options.FirstRow);
        HeaderCell[] headers = [.. Enumerable.Range(0, source.Count).Select(place => new HeaderCell(source.Header(place)))];
        return new LedgerRows(source, headers, null, unit, log, required);
    }
}
