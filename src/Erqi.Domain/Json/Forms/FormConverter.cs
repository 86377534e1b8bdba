using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>Lets the serializer use a form.</summary>
internal class FormConverter<T>(Form<T> form) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        bool isWholeDocument = reader.CurrentDepth == 0;
        JsonElement element = JsonElement.ParseValue(ref reader);
        try
        {
            return form.Read(new JsonNode(element, JsonPlace.Root));
        }
        catch (JsonException fault) when (!isWholeDocument)
        {
            // The serializer knows where in the document the value stands, and says so where no path is given yet.
            // The message goes on from there.
            throw new JsonException(fault.Message[1..].TrimStart(':', ' '), fault);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        try
        {
            form.Write(writer, value);
        }
        catch (Exception refusal) when (Refusal.Is(refusal))
        {
            throw new JsonException(Refusal.Sentence(refusal), refusal);
        }
    }
}
