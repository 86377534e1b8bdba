using Erqi.Domain.Quantities.Text;

namespace Erqi.Domain.Json;

/// <summary>An amount as a bare JSON number, exactly, in the unit that the converter of the property names.</summary>
public abstract class MoneyNumberJsonConverter : JsonConverter<Money>
{
    private const int StackLength = 64;

    // Far beyond every document, and far from where adding it to a number of places would overflow.
    private const int MaxExponent = 1_000_000_000;

    private readonly MoneyUnit _unit;

    private protected MoneyNumberJsonConverter(MoneyUnit unit) => _unit = unit;

    /// <inheritdoc/>
    public sealed override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new JsonException(
                $"Found {reader.TokenType} where a bare number of {_unit.ToChinese()} was expected, such as 1345.8.");
        }

        // Read from the digits as they stand.
        ReadOnlySpan<byte> token = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        Span<char> text = token.Length <= StackLength ? stackalloc char[StackLength] : new char[token.Length];
        text = text[..Encoding.ASCII.GetChars(token, text)];
        int exponentAt = text.IndexOfAny('e', 'E');
        ReadOnlySpan<char> digits = exponentAt < 0 ? text : text[..exponentAt];
        int exponent = exponentAt < 0 ? 0 : ReadExponent(text[(exponentAt + 1)..]);
        int position = 0;
        _ = NumeralReader.TryRead(digits, ref position, out Numeral numeral);
        MoneyFault fault = FenScale.Apply(numeral, _unit.Places() + exponent, out Money amount);
        return fault == MoneyFault.None ? amount : throw new JsonException(fault.Explain($"{text}{_unit.ToChinese()}").English + ".");
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.ToDecimal(_unit));
    }

    private static int ReadExponent(ReadOnlySpan<char> text)
    {
        bool isShort = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent);
        int clamped = text[0] == '-' ? -MaxExponent : MaxExponent;
        return isShort ? Math.Clamp(exponent, -MaxExponent, MaxExponent) : clamped;
    }
}
