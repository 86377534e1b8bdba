using System.Buffers;
using System.Text;
using System.Text.Json;
using Erqi.Domain.Quantities.Text;

namespace Erqi.Domain.Json;

/// <summary>Amounts as bare JSON numbers whose unit the property names, read from their digits as they stand.</summary>
internal static class MoneyJsonNumber
{
    private const int StackLength = 64;

    // Far beyond every document, and far from where adding it to a number of places would overflow.
    private const int MaxExponent = 1_000_000_000;

    public static Money Read(ref Utf8JsonReader reader, MoneyUnit unit)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new JsonException(
                $"Found {reader.TokenType} where a bare number of {unit.ToChinese()} was expected, such as 1345.8.");
        }

        ReadOnlySpan<byte> token = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        Span<char> text = token.Length <= StackLength ? stackalloc char[StackLength] : new char[token.Length];
        text = text[..Encoding.ASCII.GetChars(token, text)];
        MoneyFault fault = Read(text, unit, out Money amount);
        return fault == MoneyFault.None ? amount : throw new JsonException(fault.Explain($"{text}{unit.ToChinese()}").English + ".");
    }

    public static void Write(Utf8JsonWriter writer, Money value, MoneyUnit unit)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.ToDecimal(unit));
    }

    private static MoneyFault Read(ReadOnlySpan<char> text, MoneyUnit unit, out Money amount)
    {
        int exponentAt = text.IndexOfAny('e', 'E');
        ReadOnlySpan<char> digits = exponentAt < 0 ? text : text[..exponentAt];
        int exponent = exponentAt < 0 ? 0 : ReadExponent(text[(exponentAt + 1)..]);
        int position = 0;
        _ = NumeralReader.TryRead(digits, ref position, out Numeral numeral);
        return FenScale.Apply(numeral, unit.Places() + exponent, out amount);
    }

    private static int ReadExponent(ReadOnlySpan<char> text)
    {
        bool isShort = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent);
        int clamped = text[0] == '-' ? -MaxExponent : MaxExponent;
        return isShort ? Math.Clamp(exponent, -MaxExponent, MaxExponent) : clamped;
    }
}
