using Erqi.Domain.Json.Forms;
using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Documents;

/// <summary>Writes one relation of a bulletin document.</summary>
internal static class RelationWriter
{
    private static Outline<Relation> Whole { get; } = new Outline<Relation>()
        .Says("kind", RelationReader.Kinds, relation => relation.Kind)
        .Also(WriteMembers)
        .Maybe("id", relation => relation.Id)
        .Maybe("note", relation => relation.Note);

    public static void Write(Utf8JsonWriter json, Relation relation) => Whole.Write(json, relation);

    /// <summary>Writes the figures a relation names, without the braces around them.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Relation relation)
    {
        foreach ((string name, object value) in relation.Members)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }
    }

    public static void Write(Utf8JsonWriter json, SumPart part)
    {
        if (part.Sign == 1)
        {
            json.WriteStringValue(part.Figure);
            return;
        }

        json.WriteStartObject();
        json.WriteString("figure", part.Figure);
        json.WriteNumber("sign", part.Sign);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string id:
                json.WriteStringValue(id);
                break;
            case int count:
                json.WriteNumberValue(count);
                break;
            case SumPart part:
                Write(json, part);
                break;
            case IEnumerable<object> items:
                json.WriteStartArray();
                foreach (object item in items)
                {
                    WriteValue(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }
}
