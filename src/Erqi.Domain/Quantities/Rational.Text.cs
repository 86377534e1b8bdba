namespace Erqi.Domain.Quantities;

/// <content>Reading what <see cref="ToString"/> writes.</content>
public readonly partial record struct Rational
{
    /// <summary>Reads a number such as <c>100</c>, <c>0.75</c>, <c>-250/3</c> or <c>1,234.5</c>, exactly.</summary>
    /// <exception cref="FormatException">The text is no number, or divides by zero or less.</exception>
    public static Rational Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out Rational value) ? value : throw Refused.Text(new(
            $"“{VisibleText.Clipped(s)}”不是数；应如100、0.5或10/12。",
            $"'{VisibleText.Clipped(s)}' is no number; expected one such as 100, 0.5 or 10/12."));
    }

    /// <summary>Reads a number, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Rational result) => RationalText.TryRead(s, out result);

    static Rational IParsable<Rational>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Rational>.TryParse(string? s, IFormatProvider? provider, out Rational result) => TryParse(s, out result);
}
