using Erqi.Domain.Projects.Ledgers;
using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables;

/// <summary>The catalogue: every column of ledgers and roll-ups, which the reader of ledgers knows.</summary>
/// <remarks>
/// Columns of money are in 亿元 here; <see cref="Column.WithUnit"/> gives them in another unit. The keys are the names that
/// <see cref="RowColumns"/> has for the same things.
/// </remarks>
public static partial class TableColumns
{
    /// <summary>Gets the column of one of the numbers of a tally.</summary>
    /// <param name="scheme">The scheme, which names amounts of its own; that of 2023, which has none, unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is no member of the enumeration.</exception>
    public static Column Of(Measure measure, Scheme? scheme = null) => ProjectTerms.Measures.Check(measure) switch
    {
        Measure.Count => Count,
        < Measure.Own1 => FieldColumns.Of(ProjectTerms.Measures.CamelCaseOf(measure)),
        _ => Own(measure, scheme),
    };

    /// <summary>Gets the columns of a ledger of a scheme: with the amounts that it names itself, without those it does not collect.</summary>
    internal static ValueList<Column> LedgerOf(Scheme scheme)
    {
        Column[] uncollected = [.. ProjectTerms.Measures.All.Where(measure => !scheme.Collects(measure)).Select(measure => Of(measure))];
        return
        [
            .. Ledger.TakeWhile(column => column != Batch).Except(uncollected),
            .. OwnOf(scheme),
            .. Ledger.SkipWhile(column => column != Batch),
        ];
    }

    private static Column OfText(string key, string chinese, string english, params string[] aliases) =>
        new(key, new(chinese, english), CellType.Text) { Aliases = [.. aliases] };

    private static Column OfNumbers(string key, string chinese, string english, Wording? unit = null) =>
        new(key, new(chinese, english), CellType.Whole) { Unit = unit };

    internal static IEnumerable<Column> OwnOf(Scheme scheme) => scheme.OwnAmounts.Select(own => Own(Scheme.MeasureOf(own), scheme));

    private static Column Own(Measure measure, Scheme? scheme)
    {
        Column unnamed = FieldColumns.Of(LedgerFields.Own(measure));
        return scheme is not null && scheme.OwnAmounts.TryFind(measure - Measure.Own1 + 1, out Member<Measure> own)
            ? unnamed with { Name = MemberNames.Of(own), Aliases = [.. own.Definition.Aliases] }
            : unnamed;
    }

    // How many projects state a measure, beside its sum.
    internal static Column StatedBy(Measure measure, Scheme? scheme = null)
    {
        Column amount = Of(measure, scheme);
        return OfNumbers(amount.Key + "_stated_by", amount.Name.Chinese + "填报", amount.Name.English + ", stated by", UnitTerms.Projects);
    }
}
