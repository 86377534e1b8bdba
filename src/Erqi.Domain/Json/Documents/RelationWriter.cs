using System.Text.Json;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Json.Documents;

/// <summary>Writes one relation of a bulletin document.</summary>
internal static class RelationWriter
{
    public static void Write(Utf8JsonWriter json, Relation relation)
    {
        json.WriteStartObject();
        json.WriteString("kind", RelationReader.Kinds.Text(relation.Kind));
        relation.WriteMembers(new Members(json));
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
    public static void WriteMembers(Utf8JsonWriter json, Relation relation) => relation.WriteMembers(new Members(json));

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

    private sealed class Members(Utf8JsonWriter json) : IMemberWriter
    {
        public void Figure(string name, string id) => json.WriteString(name, id);

        public void Figures(string name, ValueList<string> ids) => List(name, ids, json.WriteStringValue);

        public void Parts(string name, ValueList<SumPart> parts) => List(name, parts, part => Write(json, part));

        public void Number(string name, Rational number) => json.WriteString(name, number.ToString());

        public void Count(string name, int count) => json.WriteNumber(name, count);

        private void List<T>(string name, ValueList<T> items, Action<T> write)
            where T : notnull
        {
            json.WriteStartArray(name);
            foreach (T item in items)
            {
                write(item);
            }

            json.WriteEndArray();
        }
    }
}
