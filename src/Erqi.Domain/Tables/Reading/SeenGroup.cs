namespace Erqi.Domain.Tables.Reading;

/// <summary>A row that is a group, a total, or perhaps one, with what the projects before it come to.</summary>
/// <param name="Table">How often the header came again before it.</param>
internal sealed record SeenGroup(long Row, string Column, RowShape Shape, Money?[] Stated, GroupSum Before, int Table)
{
    /// <summary>Gets a value indicating whether it states anything that can be compared.</summary>
    public bool States => Shape.Count is not null || HasAmounts;

    private bool HasAmounts => Stated.Any(amount => amount is not null);

    /// <summary>Says whether all that it states is true of some rows.</summary>
    public bool IsSumOf(GroupSum span) => Shape.Count is { } count ? count == span.Rows && (span.Is(Stated) || !HasAmounts) : span.Is(Stated);

    public RowFault Fault(Wording reason) => new(Row, Column, Shape.Label, reason);

    /// <summary>What it states beside what was computed, over the rows that fit best.</summary>
    public TotalRow Compare(GroupSum[] spans, ValueList<Measure> measures)
    {
        if (spans.Length == 0)
        {
            return new TotalRow(Row, Shape.Label, []);
        }

        int best = Array.FindIndex(spans, IsSumOf);
        GroupSum span = spans[Math.Max(best >= 0 ? best : Array.FindIndex(spans, candidate => candidate.Is(Stated)), 0)];
        return new TotalRow(Row, Shape.Label, [.. Enumerable.Range(0, measures.Count).Select(i => Check(span, measures, i)).OfType<TotalCheck>()])
        {
            StatedCount = Shape.Count,
            ComputedCount = Shape.Count is null ? null : span.Rows,
        };
    }

    private TotalCheck? Check(GroupSum span, ValueList<Measure> measures, int i) => Stated[i] is { } stated && span.Sums[i] <= long.MaxValue
        ? new TotalCheck(measures[i], stated, Money.FromFen((long)span.Sums[i])) { Missing = span.Rows - span.Stated[i] }
        : null;
}
