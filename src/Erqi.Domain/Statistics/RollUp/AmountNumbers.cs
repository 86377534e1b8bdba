namespace Erqi.Domain.Statistics.RollUp;

/// <summary>A number for each amount, by its place in an <see cref="AmountSet"/>.</summary>
[InlineArray(AmountSets.Count)]
internal struct AmountNumbers
{
    private long _first;
}
