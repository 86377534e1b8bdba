using Erqi.Domain.Quantities.Text;

namespace Erqi.Domain.Json;

/// <summary>
/// Writes amounts as text with their unit, <c>"168.7亿元"</c>, and reads every text that
/// <see cref="Money.Parse(string)"/> reads; also as the names of a dictionary.
/// </summary>
/// <remarks>
/// A bare number is refused, because its unit is unknown: where a document is fixed, name the unit on the property by
/// <see cref="MoneyInYuanJsonConverter"/>, <see cref="MoneyInWanJsonConverter"/> or
/// <see cref="MoneyInYiJsonConverter"/>.
/// </remarks>
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    /// <inheritdoc/>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => ReadText(ref reader),
            JsonTokenType.Number => throw new JsonException(
                "A bare number says nothing of its unit; expected text such as \"1345.8亿元\", or a converter such as " +
                "MoneyInYiJsonConverter on the property."),
            _ => throw new JsonException(
                $"Found {reader.TokenType} where an amount was expected; write it as text such as \"1345.8亿元\"."),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> text = stackalloc char[MoneyText.MaxExactLength];
        writer.WriteStringValue(text[..MoneyText.WriteExact(text, value, MoneyUnit.Yi)]);
    }

    /// <inheritdoc/>
    public override Money ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> text = stackalloc char[MoneyText.MaxExactLength];
        writer.WritePropertyName(text[..MoneyText.WriteExact(text, value, MoneyUnit.Yi)]);
    }

    private static Money ReadText(ref Utf8JsonReader reader)
    {
        MoneyFault fault = reader.HasValueSequence || reader.ValueIsEscaped
            ? MoneyText.Read(reader.GetString(), out Money amount)
            : MoneyText.Read(reader.ValueSpan, out amount);
        return fault == MoneyFault.None ? amount : throw new JsonException(fault.Explain(reader.GetString()).English + ".");
    }
}
