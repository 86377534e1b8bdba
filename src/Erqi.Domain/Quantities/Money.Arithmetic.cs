namespace Erqi.Domain.Quantities;

/// <content>Arithmetic: exact, or an exception.</content>
public readonly partial record struct Money
{
    /// <summary>Adds two amounts.</summary>
    /// <exception cref="OverflowException">The sum is beyond the range of amounts.</exception>
    public static Money operator +(Money left, Money right) => Narrow((Int128)left.Fen + right.Fen);

    /// <summary>Subtracts one amount from another.</summary>
    /// <param name="left">The amount to subtract from.</param>
    /// <param name="right">The amount to subtract.</param>
    /// <exception cref="OverflowException">The difference is beyond the range of amounts.</exception>
    public static Money operator -(Money left, Money right) => Narrow((Int128)left.Fen - right.Fen);

    /// <summary>Changes the sign.</summary>
    /// <exception cref="OverflowException">The amount is <see cref="MinValue"/>.</exception>
    public static Money operator -(Money value) => Narrow(-(Int128)value.Fen);

    /// <summary>Takes an amount a whole number of times.</summary>
    /// <param name="right">How many times.</param>
    /// <exception cref="OverflowException">The product is beyond the range of amounts.</exception>
    public static Money operator *(Money left, long right) => Narrow((Int128)left.Fen * right);

    /// <summary>Takes an amount a whole number of times.</summary>
    /// <param name="left">How many times.</param>
    /// <exception cref="OverflowException">The product is beyond the range of amounts.</exception>
    public static Money operator *(long left, Money right) => right * left;

    /// <summary>Gives the ratio of two amounts, exactly.</summary>
    /// <param name="left">The amount to compare.</param>
    /// <param name="right">The amount to compare it with, not zero.</param>
    /// <exception cref="DivideByZeroException">The second amount is zero.</exception>
    public static Rational operator /(Money left, Money right) => right.Fen != 0
        ? (Rational)left.Fen / right.Fen
        : throw new DivideByZeroException($"The ratio of {left} to 0亿元 does not exist; check for zero first.");

    /// <summary>Rounds to a number of places in a unit.</summary>
    /// <param name="unit">The unit whose places count.</param>
    /// <param name="places">How many places of that unit to keep, not less than zero.</param>
    /// <returns>The rounded amount; where the places reach down to 分, the amount itself.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An argument is no member of its enumeration, or <paramref name="places"/> is negative.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The convention cannot decide: a tie under <see cref="RoundingConvention.NearestUnknownTies"/>, or an amount with
    /// further places under <see cref="RoundingConvention.Exact"/>.
    /// </exception>
    /// <exception cref="OverflowException">The rounded amount is beyond the range of amounts.</exception>
    /// <example>
    /// <code>
    /// Money exact = Money.Parse("8512万元");
    /// Console.WriteLine(exact.Round(MoneyUnit.Yi, 1, RoundingConvention.HalfAwayFromZero)); // → 0.9亿元
    /// </code>
    /// </example>
    [Pure]
    public Money Round(MoneyUnit unit, int places, RoundingConvention convention)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        Rounding.Check(convention);
        int dropped = unit.Places() - places;
        if (dropped <= 0)
        {
            return this;
        }

        Int128 quantum = PowersOfTen.Word(dropped);
        return Rounding.TryDivide(Fen, quantum, convention, out Int128 quanta)
            ? Narrow(quanta * quantum)
            : throw Rounding.Undecided(ToString(unit), convention);
    }

    private static Money Narrow(Int128 fen) => fen >= long.MinValue && fen <= long.MaxValue
        ? new Money((long)fen)
        : throw new OverflowException(
            $"The result, {Rational.Of(fen, PowersOfTen.Word(MoneyUnit.Yi.Places()))}亿元, is beyond what an amount " +
            $"can be, from {MinValue} to {MaxValue}; compute with Rational where so much is meant.");
}
