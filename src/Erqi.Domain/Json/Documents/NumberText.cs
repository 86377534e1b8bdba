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

    /// <summary>Reads a share such as 10/12 or 0.75.</summary>
    public static Rational ParseShare(string text)
    {
        string[] parts = text.Split('/');
        Rational share = parts.Length switch
        {
            1 => Parse(text),
            2 when Parse(parts[1]) is { Sign: > 0 } divisor => Parse(parts[0]) / divisor,
            _ => throw new FormatException($"'{text}' is no share of the year; expected one such as 10/12."),
        };
        return share;
    }
}
