using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>Lets the serializer use a form whose values are keys of dictionaries too, by a text that says all of them.</summary>
internal sealed class KeyConverter<T>(Form<T> form, TextForm<T> key) : FormConverter<T>(form)
    where T : notnull
{
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return key.Parse(reader.GetString()!);
        }
        catch (Exception refusal) when (Refusal.Is(refusal))
        {
            throw new JsonException(Refusal.Sentence(refusal), refusal);
        }
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        try
        {
            string text = key.Text(value);
            writer.WritePropertyName(key.Parse(text).Equals(value) ? text : throw new FormatException(
                $"As the key of a dictionary “{text}” would be read as another value."));
        }
        catch (Exception refusal) when (Refusal.Is(refusal))
        {
            throw new JsonException(Refusal.Sentence(refusal), refusal);
        }
    }
}
