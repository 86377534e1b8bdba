using System.Text.Json;

namespace Erqi.Domain.Json;

/// <summary>
/// Reads and writes an amount as a bare JSON number of 万元, exactly: for documents whose property names the unit.
/// </summary>
/// <remarks>Text is refused: it may name another unit.</remarks>
public sealed class MoneyInWanJsonConverter : JsonConverter<Money>
{
    /// <inheritdoc/>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        MoneyJsonNumber.Read(ref reader, MoneyUnit.Wan);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        MoneyJsonNumber.Write(writer, value, MoneyUnit.Wan);
}
