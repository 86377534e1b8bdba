namespace Erqi.Domain.Statistics;

/// <summary>One number now and then: its level, its increase and its growth.</summary>
/// <remarks>Exact.</remarks>
public sealed class Comparison
{
    internal Comparison(Rational? earlier, Rational? later) =>
        (Earlier, Later) = (earlier, later);

    /// <summary>Gets the earlier value in its base unit, 个 or 元; null where not every project states it.</summary>
    public Rational? Earlier { get; }

    /// <summary>Gets the later value.</summary>
    public Rational? Later { get; }

    /// <summary>Gets how much more it is, below zero where it is less; null where a value is not known.</summary>
    public Rational? Increase => Later - Earlier;

    /// <summary>Gets the growth, 0.1 being 10 %; null where a value is not known, or nothing was there to grow.</summary>
    public Rational? Growth => Earlier is { Sign: > 0 } whole ? Increase / whole : null;

    /// <summary>Gives the growth in percent, rounded once; null where there is none.</summary>
    /// <param name="places">Decimal places, 0 to 20; trailing zeros are kept.</param>
    public decimal? GrowthPercent(int places = 1, RoundingConvention convention = RoundingConvention.HalfAwayFromZero) =>
        Growth is { } growth ? Rounding.ToDecimal(100 * growth, places, convention) : null;
}
