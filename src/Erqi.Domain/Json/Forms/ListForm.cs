using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>A list of values of one form.</summary>
internal sealed class ListForm<T>(Form<T> item) : Form<IReadOnlyList<T>>
{
    public override IReadOnlyList<T> Read(JsonNode node) => [.. node.Items("a list").Select(item.Read)];

    public override void Write(Utf8JsonWriter json, IReadOnlyList<T> value)
    {
        json.WriteStartArray();
        foreach (T one in value)
        {
            item.Write(json, one);
        }

        json.WriteEndArray();
    }
}
