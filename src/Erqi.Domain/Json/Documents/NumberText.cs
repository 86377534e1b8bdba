using Erqi.Domain.Quantities;
using Erqi.Domain.Quantities.Text;

namespace Erqi.Domain.Json.Documents;

/// <summary>Reads plain numbers that a document holds as text.</summary>
internal static class NumberText
{
    /// <summary>Reads a number such as 100, 0.75 or 10/12.</summary>
    public static Rational Parse(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        Rational? number = slash < 0
            ? Numeral(text)
            : Numeral(text[(slash + 1)..]) is { Sign: > 0 } divisor ? Numeral(text[..slash]) / divisor : null;
        return number ?? throw new FormatException($"'{text}' is no number; expected one such as 100, 0.5 or 10/12.");
    }

    private static Rational? Numeral(string text)
    {
        int position = 0;
        return NumeralReader.TryRead(text, ref position, out Numeral numeral) && position == text.Length
            ? numeral.Value
            : null;
    }
}
