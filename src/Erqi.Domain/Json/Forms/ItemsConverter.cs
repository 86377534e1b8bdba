using System.Text.Json.Serialization.Metadata;

namespace Erqi.Domain.Json.Forms;

/// <summary>Lists of a type that the library does not know: its items are written and read as the options say.</summary>
internal sealed class ItemsConverter<T> : JsonConverter<ValueList<T>>
    where T : notnull
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        T[]? items = reader.TokenType == JsonTokenType.StartArray ? JsonSerializer.Deserialize(ref reader, Items(options)) : null;
        return items is not null && !Array.Exists(items, item => item is null)
            ? ValueList.Create(items)
            : throw new JsonException("expected a list without nulls.");
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, [.. value], Items(options));

    private static JsonTypeInfo<T[]> Items(JsonSerializerOptions options) => (JsonTypeInfo<T[]>)options.GetTypeInfo(typeof(T[]));
}
