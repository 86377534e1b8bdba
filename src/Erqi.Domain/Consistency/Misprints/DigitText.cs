using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>The digits of a number as a typesetter sees them: one string, and how many of them follow the point.</summary>
/// <param name="Digits">All digits, the point left out; more than <paramref name="Places"/> of them.</param>
/// <param name="Places">How many follow the point.</param>
internal readonly record struct DigitText(string Digits, int Places)
{
    /// <summary>Gets a value indicating whether anybody would print it: a digit before the point, no idle nought in front.</summary>
    public bool IsWellFormed =>
        Places >= 0 && Digits.Length > Places && (Digits[0] != '0' || Digits.Length == Places + 1);

    public bool IsZero => Digits.AsSpan().TrimStart('0').IsEmpty;

    public Rational Magnitude => Rational.Of(Whole, BigInteger.Pow(10, Places));

    private BigInteger Whole => BigInteger.Parse(Digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The digits of a print.</summary>
    public static DigitText Of(PublishedFigure print) => Of(print.Digits, print.Places);

    /// <summary>The digits of a whole number of last places, its sign left out.</summary>
    public static DigitText Of(BigInteger digits, int places) => new(
        BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0'), places);

    /// <summary>Writes the number with its point.</summary>
    public override string ToString() => Places == 0 ? Digits : $"{Digits[..^Places]}.{Digits[^Places..]}";
}
