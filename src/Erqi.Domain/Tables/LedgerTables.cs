using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables;

/// <summary>The table of a ledger.</summary>
public static class LedgerTables
{
    /// <summary>
    /// Gives a ledger as a table, a row for each project. With all columns it says everything that is known of a project,
    /// and the reader of ledgers reads the same one back.
    /// </summary>
    /// <param name="unit">The unit of the amounts; 亿元 unless said otherwise. They are exact in any.</param>
    /// <param name="columns">
    /// The columns, of <see cref="TableColumns.LedgerOf"/>, in the order wanted; all of them where none is named.
    /// </param>
    /// <exception cref="ArgumentException">A column is none of a ledger, or a day is of a year before 1, which no table holds.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is no member of its enumeration.</exception>
    public static Table ToTable(
        this ProjectLedger ledger, MoneyUnit unit = MoneyUnit.Yi, params ReadOnlySpan<Column> columns)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        _ = unit.Places();
        Column[] shown = columns.IsEmpty ? [.. TableColumns.LedgerOf(ledger.Scheme)] : [.. columns];
        Func<Project, object?>[] cells = [.. shown.Select(column => ProjectCells.Of(column, unit))];
        return Table.Of(
            new("项目台账", "Project ledger"),
            shown.Select(column => column.MoneyUnit is null ? column : column.WithUnit(unit)),
            ledger.Select(project => TableRow.Of([.. cells.Select(cell => cell(project))])));
    }
}
