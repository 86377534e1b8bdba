using System.Text.Json;
using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>Lets the serializer use a text, as a key too.</summary>
internal sealed class TextConverter<T>(TextForm<T> form) : FormConverter<T>(form)
{
    private readonly TextForm<T> _form = form;

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return _form.Parse(reader.GetString()!);
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
            writer.WritePropertyName(_form.Text(value));
        }
        catch (Exception refusal) when (Refusal.Is(refusal))
        {
            throw new JsonException(Refusal.Sentence(refusal), refusal);
        }
    }
}
