using System.Text.Json;

namespace Erqi.Domain.Json;

/// <summary>An amount as a bare JSON number, exactly, in the unit that the converter of the property names.</summary>
public abstract class MoneyNumberJsonConverter : JsonConverter<Money>
{
    private readonly MoneyUnit _unit;

    private protected MoneyNumberJsonConverter(MoneyUnit unit) => _unit = unit;

    /// <inheritdoc/>
    public sealed override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        MoneyJsonNumber.Read(ref reader, _unit);

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        MoneyJsonNumber.Write(writer, value, _unit);
}
