namespace Erqi.Domain.Statistics;

/// <summary>One row of a <see cref="Breakdown{TKey}"/>.</summary>
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct BreakdownRow<TKey>
{
    internal BreakdownRow(TKey key, Tally tally) =>
        (Key, Tally) = (key, tally);

    /// <summary>Gets the member; null for projects that have none.</summary>
    public TKey Key { get; internal init; }

    /// <summary>Gets what is known of its projects in sum.</summary>
    public Tally Tally { get; internal init; }
}
