namespace Erqi.Domain.Quantities;

/// <content>The doors: how numbers become amounts.</content>
public readonly partial record struct Money
{
    /// <summary>Makes an amount of whole 分.</summary>
    /// <param name="fen">The amount in 分.</param>
    public static Money FromFen(long fen) => new(fen);

    /// <summary>Makes an amount from a number of 元.</summary>
    /// <param name="yuan">The number of 元, with no more than two places that count.</param>
    /// <inheritdoc cref="From"/>
    public static Money FromYuan(decimal yuan) => From(yuan, MoneyUnit.Yuan);

    /// <summary>Makes an amount from a number of 万元.</summary>
    /// <param name="wan">The number of 万元, with no more than six places that count.</param>
    /// <inheritdoc cref="From"/>
    public static Money FromWan(decimal wan) => From(wan, MoneyUnit.Wan);

    /// <summary>Makes an amount from a number of 亿元.</summary>
    /// <param name="yi">The number of 亿元, with no more than ten places that count.</param>
    /// <inheritdoc cref="From"/>
    public static Money FromYi(decimal yi) => From(yi, MoneyUnit.Yi);

    /// <summary>Makes an amount from a number and its unit.</summary>
    /// <param name="convention">How the number becomes a whole 分; it has to be one unless said otherwise.</param>
    /// <exception cref="ArgumentException">
    /// The convention cannot decide: the amount is not a whole number of 分 under <see cref="RoundingConvention.Exact"/>, or a
    /// tie under <see cref="RoundingConvention.NearestUnknownTies"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The amount is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>, or an argument is no member of its
    /// enumeration.
    /// </exception>
    public static Money From(decimal number, MoneyUnit unit, RoundingConvention convention = RoundingConvention.Exact) =>
        TryRound(number, unit, convention, out Money amount) ? amount
        : convention != RoundingConvention.Exact ? throw Rounding.Undecided($"{(Rational)number}{unit.ToChinese()}", convention)
        : throw new ArgumentException(
            $"{(Rational)number}{unit.ToChinese()} is not a whole number of 分 and amounts are never rounded unasked; " +
            "name a RoundingConvention to round it.",
            nameof(number));

    private static bool TryRound(decimal number, MoneyUnit unit, RoundingConvention convention, out Money amount)
    {
        Rounding.Check(convention);
        Int128 digits = DecimalDigits.Of(number);
        int missing = unit.Places() - number.Scale;
        if (missing < 0)
        {
            if (!Rounding.TryDivide(digits, PowersOfTen.Wide(-missing), convention, out digits))
            {
                amount = default;
                return false;
            }
        }
        else if (Int128.Abs(digits) <= ulong.MaxValue)
        {
            digits *= PowersOfTen.Word(missing);
        }

        // More digits than a word holds are too many with or without further noughts.
        if (digits < long.MinValue || digits > long.MaxValue)
        {
            throw new ArgumentOutOfRangeException(
                nameof(number),
                number,
                $"{(Rational)number}{unit.ToChinese()} is beyond what an amount can be, from {MinValue} to {MaxValue}.");
        }

        amount = new Money((long)digits);
        return true;
    }
}
