namespace Erqi.Domain.Quantities;

/// <content>Reading what <see cref="ToString"/> writes.</content>
public readonly partial record struct Rational
{
    /// <summary>Reads a number such as <c>100</c>, <c>0.75</c>, <c>-250/3</c> or <c>1,234.5</c>, exactly.</summary>
    /// <exception cref="FormatException">The text is no number, or divides by zero or less.</exception>
    public static Rational Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Read(s);
    }

    /// <summary>Reads a number, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Rational result) => RationalText.TryRead(s, out result);

    static Rational IParsable<Rational>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Rational ISpanParsable<Rational>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Read(s);

    static bool IParsable<Rational>.TryParse(string? s, IFormatProvider? provider, out Rational result) => TryParse(s, out result);

    static bool ISpanParsable<Rational>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rational result) =>
        RationalText.TryRead(s, out result);

    private static Rational Read(ReadOnlySpan<char> text) => RationalText.TryRead(text, out Rational value)
        ? value
        : throw NoNumber(text.Length <= 50 ? $"{text}" : $"{text[..50]}…");

    private static FormatException NoNumber(string text) => Refused.Text(new(
        $"“{text}”不是数；应如100、0.5或10/12。", $"'{text}' is no number; expected one such as 100, 0.5 or 10/12."));
}
