using Erqi.Domain.Quantities;
using Erqi.Domain.Quantities.Text;

namespace Erqi.Domain.Json.Documents;

/// <summary>Reads plain numbers that a document holds as text.</summary>
internal static class NumberText
{
    public static Rational Parse(string text)
    {
        int position = 0;
        return NumeralReader.TryRead(text, ref position, out Numeral numeral) && position == text.Length
            ? numeral.Value
            : throw new FormatException($"'{text}' is no number; expected one such as 100 or 0.5.");
    }

    /// <summary>Reads a number such as 0.75 or 10/12.</summary>
    public static Rational ParseFraction(string text) => text.Split('/') switch
    {
        [_] => Parse(text),
        [var numerator, var denominator] when Parse(denominator) is { Sign: > 0 } divisor => Parse(numerator) / divisor,
        _ => throw new FormatException($"'{text}' is no fraction; expected one such as 10/12."),
    };
}
