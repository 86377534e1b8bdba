namespace Erqi.Domain.Consistency;

/// <summary>How surprising the printed difference of a sum is, though rounding allows it: a warning, never a verdict.</summary>
public sealed class Surprise
{
    internal Surprise(int relation, Rational usedSlack, Rational? tail) => (Relation, UsedSlack, Tail) = (relation, usedSlack, tail);

    /// <summary>Gets the place of the sum in the bulletin, from 0.</summary>
    public int Relation { get; }

    /// <summary>
    /// Gets the share of the rounding slack that the printed difference uses, |total − parts| ÷ tolerance: 0 where the prints
    /// add up.
    /// </summary>
    internal Rational UsedSlack { get; }

    /// <summary>
    /// Gets the exact chance that parts rounded independently miss the total as far as printed, or farther, in this
    /// direction; null where it was not computed: too many parts of different precision, or a range without ends.
    /// </summary>
    internal Rational? Tail { get; }

    /// <summary>Gets the chance below which a difference is worth a warning unless another is chosen: 1 in 1000.</summary>
    internal static Rational DefaultThreshold => Rational.PowerOfTen(-3);

    /// <summary>Says whether the difference is possible but improbable.</summary>
    /// <param name="threshold">The chance below which it is; null means <see cref="DefaultThreshold"/>.</param>
    internal bool IsSurprising(Rational? threshold = null) => Tail < (threshold ?? DefaultThreshold);

    /// <summary>Says in one sentence how great a share of the slack is used, and how often that would happen.</summary>
    public Wording Explain() => new(
        $"合计与分项之差用去舍入余地的 {UsedPercent}%"
        + (Chance is { } chance ? $"；各项独立舍入时，偏到这一步的可能性约为 {chance} 分之一。" : "。"),
        $"The difference between total and parts uses {UsedPercent}% of the rounding slack"
        + (Chance is { } often ? $"; parts rounded independently go so far once in about {often}." : "."));

    /// <summary>Gives the sentence in Chinese.</summary>
    public override string ToString() => Explain().Chinese;

    private BigInteger UsedPercent => Rounding.ToWhole(UsedSlack * 100, RoundingConvention.HalfAwayFromZero);

    // One in so many; not said of what is as likely as not, nor of what cannot be.
    private BigInteger? Chance => Tail is { Sign: > 0 } tail && tail < Rational.Of(1, 2)
        ? Rounding.ToWhole(Rational.One / tail, RoundingConvention.HalfAwayFromZero)
        : null;
}
