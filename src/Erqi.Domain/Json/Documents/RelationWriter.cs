using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Documents;

/// <summary>Writes one relation of a bulletin document.</summary>
internal static class RelationWriter
{
    public static void Write(Utf8JsonWriter json, Relation relation)
    {
        json.WriteStartObject();
        json.WriteString("kind", RelationReader.Kinds.Text(relation.Kind));
        WriteMembers(json, relation);
        if (relation.Id is not null)
        {
            json.WriteString("id", relation.Id);
        }

        if (relation.Note is not null)
        {
            json.WriteString("note", relation.Note);
        }

        json.WriteEndObject();
    }

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
