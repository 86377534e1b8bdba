using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tables;

/// <summary>The catalogue: every column that a table of this library can have, and that the reader of ledgers knows.</summary>
/// <remarks>
/// Columns of money are in 亿元 here; <see cref="Column.WithUnit"/> gives them in another unit. The keys are the names that
/// <see cref="RowColumns.Default"/> has for the same things.
/// </remarks>
public static partial class TableColumns
{
    /// <summary>Gets the column of one of the numbers of a tally.</summary>
    /// <param name="measure">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is no member of the enumeration.</exception>
    public static Column Of(Measure measure) => MeasureTerms.Table.Check(measure) switch
    {
        Measure.TotalInvestment => TotalInvestment,
        Measure.AnnualPlannedInvestment => AnnualPlannedInvestment,
        Measure.CompletedThisYear => CompletedThisYear,
        Measure.CompletedToDate => CompletedToDate,
        Measure.CompletedThisMonth => CompletedThisMonth,
        Measure.FundsInPlace => FundsInPlace,
        _ => Count,
    };

    private static Column Text(string key, string chinese, string english, params string[] aliases) =>
        new(key, new(chinese, english), CellType.Text) { Aliases = [.. aliases] };

    private static Column Day(string key, string chinese, string english, params string[] aliases) =>
        new(key, new(chinese, english), CellType.Date) { Aliases = [.. aliases] };

    private static Column Whole(string key, string chinese, string english, Wording? unit = null) =>
        new(key, new(chinese, english), CellType.Whole) { Unit = unit };

    private static Column Amount(string key, string chinese, string english, params string[] aliases) =>
        new(key, new(chinese, english), CellType.Decimal)
        {
            Aliases = [.. aliases],
            MoneyUnit = MoneyUnit.Yi,
            Unit = UnitWords.Of(MoneyUnit.Yi),
        };
}
