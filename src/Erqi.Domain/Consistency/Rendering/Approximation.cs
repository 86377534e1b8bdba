namespace Erqi.Domain.Consistency.Rendering;

/// <summary>Writes a number by its first digits where all of them would be too many, marked with ≈: ≈1.23457×10^45.</summary>
internal static class Approximation
{
    // Beyond so many places before or behind the point an exponent is easier to read.
    private const int MostPlaces = 20;

    /// <summary>Says whether a number, or a fraction, has more digits than asked for, without writing them out.</summary>
    public static bool IsLong(Rational value, int mostDigits)
    {
        // A bit is three tenths of a digit.
        const int TenthsOfDigit = 3;
        return (value.Numerator.GetBitLength() + value.Denominator.GetBitLength()) * TenthsOfDigit / 10 > mostDigits;
    }

    /// <summary>Writes a number other than zero.</summary>
    /// <param name="digits">How many digits to keep, one more or less.</param>
    public static string Write(Rational value, int digits, RoundingConvention convention)
    {
        int places = digits - Magnitude(value);
        BigInteger kept = Rounding.ToWhole(value * Rational.PowerOfTen(places), convention);
        if (Math.Abs(places) <= MostPlaces)
        {
            return $"≈{kept * Rational.PowerOfTen(-places)}";
        }

        string text = BigInteger.Abs(kept).ToString(CultureInfo.InvariantCulture);
        string fraction = text[1..].TrimEnd('0');
        return string.Create(
            CultureInfo.InvariantCulture,
            $"≈{(kept.Sign < 0 ? "-" : "")}{text[0]}{(fraction.Length > 0 ? "." : "")}{fraction}×10^{text.Length - 1 - places}");
    }

    // Digits before the point, or noughts behind it less than zero, give or take one.
    private static int Magnitude(Rational value) =>
        (int)((value.Numerator.GetBitLength() - value.Denominator.GetBitLength()) * 30103 / 100_000);
}
