namespace Erqi.Domain.Quantities;

/// <content>Reading what <see cref="ToString"/> writes.</content>
public readonly partial record struct Rational
{
    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Rational Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a number such as <c>100</c>, <c>0.75</c>, <c>-250/3</c> or <c>1,234.5</c>, exactly.</summary>
    /// <param name="provider">Not used: the text is the same everywhere.</param>
    /// <exception cref="FormatException">The text is no number, or divides by zero or less.</exception>
    public static Rational Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Rational value)
            ? value
            : throw NoNumber(s.Length <= 50 ? $"{s}" : $"{s[..50]}…");

    private static FormatException NoNumber(string text) => Refused.Text(new(
        $"“{text}”不是数；应如100、0.5或10/12。", $"'{text}' is no number; expected one such as 100, 0.5 or 10/12."));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rational result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rational result) =>
        RationalText.TryRead(s, out result);
}
