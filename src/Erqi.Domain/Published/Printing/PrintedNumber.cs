namespace Erqi.Domain.Published.Printing;

/// <summary>One number of a print.</summary>
/// <param name="Digits">All digits as one whole number, without sign and point.</param>
/// <param name="Places">How many of them follow the point.</param>
/// <param name="HasMinus">Whether a minus sign stands before them, or a word such as 下降.</param>
/// <param name="Divisor">
/// What the digits are still to be divided by, where words state an exact rate: 1 for 一半, which is 50%, and 3 for
/// 三分之二, which is 200/3%. Zero for a number in digits.
/// </param>
internal readonly record struct PrintedNumber(BigInteger Digits, int Places, bool HasMinus, BigInteger Divisor = default)
{
    /// <summary>The most digits a print may have. Nobody prints so many, and reckoning with many more would take long.</summary>
    public const int MaxDigits = 1000;

    public bool IsInWords => !Divisor.IsZero;

    public BigInteger SignedDigits => HasMinus ? -Digits : Digits;

    public Rational Value => Rational.Of(SignedDigits, BigInteger.Pow(10, Places) * (IsInWords ? Divisor : BigInteger.One));

    /// <summary>The number of an exact rate.</summary>
    public static PrintedNumber InWords(Rational rate)
    {
        int? places = RationalText.PlacesOf(rate);
        Rational shifted = rate * Rational.PowerOfTen(places ?? 0);
        return new PrintedNumber(BigInteger.Abs(shifted.Numerator), places ?? 0, rate.Sign < 0, shifted.Denominator);
    }

    /// <summary>Writes the number in ordinary digits, with the places as printed.</summary>
    public override string ToString() => IsInWords && !Divisor.IsOne
        ? RationalText.Write(Value)
        : (HasMinus ? "-" : string.Empty) + RationalText.WriteDigits(Digits, Places);
}
