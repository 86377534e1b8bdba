using Erqi.Domain.Quantities.Text;

namespace Erqi.Domain.Quantities;

/// <summary>Exact numbers in ordinary digits: the one formatter behind ranges, differences and prints, and its reader.</summary>
internal static class RationalText
{
    /// <summary>The shortest exact decimal, or a fraction in lowest terms where no decimal ends.</summary>
    public static string Write(Rational value) => PlacesOf(value) is { } places
        ? WriteDigits((value * Rational.PowerOfTen(places)).Numerator, places)
        : $"{Whole(value.Numerator)}/{Whole(value.Denominator)}";

    /// <summary>Reads a decimal, or two with a slash between, of which the second is more than zero.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Rational value)
    {
        int slash = text.IndexOf('/');
        Rational divisor = Rational.One;
        bool read = slash < 0
            ? TryReadNumeral(text, out value)
            : TryReadNumeral(text[..slash], out value) & TryReadNumeral(text[(slash + 1)..], out divisor) && divisor.Sign > 0;
        value = read ? value / divisor : default;
        return read;
    }

    /// <summary>Whole <paramref name="digits"/> with a point before the last <paramref name="places"/> of them.</summary>
    public static string WriteDigits(BigInteger digits, int places)
    {
        string text = BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        string number = places == 0 ? text : $"{text[..^places]}.{text[^places..]}";
        return digits.Sign < 0 ? "-" + number : number;
    }

    private static bool TryReadNumeral(ReadOnlySpan<char> text, out Rational value)
    {
        int position = 0;
        bool read = NumeralReader.TryRead(text, ref position, out Numeral numeral) && position == text.Length;
        value = read ? numeral.Value : default;
        return read;
    }

    private static string Whole(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many decimals the exact value needs, or null where no decimal ends.</summary>
    public static int? PlacesOf(Rational value)
    {
        // A fraction in lowest terms ends as a decimal exactly when its denominator has no factor but 2 and 5; it then
        // needs as many places as the more frequent of the two.
        BigInteger denominator = value.Denominator;
        int twos = CountFactor(ref denominator, 2);
        int fives = CountFactor(ref denominator, 5);
        return denominator.IsOne ? Math.Max(twos, fives) : null;
    }

    private static int CountFactor(ref BigInteger value, int factor)
    {
        int count = 0;
        while (BigInteger.DivRem(value, factor, out BigInteger rest) is var quotient && rest.IsZero)
        {
            value = quotient;
            count++;
        }

        return count;
    }
}
