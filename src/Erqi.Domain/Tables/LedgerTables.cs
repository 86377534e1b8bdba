using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables;

/// <summary>The table of a ledger.</summary>
public static class LedgerTables
{
    /// <summary>
    /// Gives a ledger as a table, a row for each project, with everything that is known of it,
    /// and the reader of ledgers reads the same one back.
    /// </summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="unit">The unit of the amounts; 亿元 unless said otherwise. They are exact in any.</param>
    /// <exception cref="ArgumentException">A day is of a year before 1, which no table holds.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is no member of its enumeration.</exception>
    public static Table ToTable(this ProjectLedger ledger, MoneyUnit unit = MoneyUnit.Yi) =>
        ledger.ToTable(unit, TableColumns.Ledger.AsSpan());

    /// <summary>Gives some columns of a ledger as a table, a row for each project.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="unit">The unit of the amounts. They are exact in any.</param>
    /// <param name="columns">The columns, of <see cref="TableColumns.Ledger"/>, in the order wanted.</param>
    /// <exception cref="ArgumentException">A column is none of a ledger, none is named, or a day is of a year before 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is no member of its enumeration.</exception>
    public static Table ToTable(this ProjectLedger ledger, MoneyUnit unit, params ReadOnlySpan<Column> columns)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        _ = unit.Places();
        Func<Project, object?>[] cells = [.. columns.ToArray().Select(column => ProjectCells.Of(column, unit))];
        return new Table(
            new("项目台账", "Project ledger"),
            columns.ToArray().Select(column => column.MoneyUnit is null ? column : column.In(unit)),
            ledger.Select(project => Lines.Row([.. cells.Select(cell => cell(project))])));
    }
}
