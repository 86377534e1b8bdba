using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>One value, or a list of at least one; written as a list.</summary>
internal sealed class OneOrMoreForm<T>(Form<T> item) : Form<IReadOnlyList<T>>
{
    private readonly ListForm<T> _list = new(item);

    public override IReadOnlyList<T> Read(JsonNode node) => node.Kind != JsonValueKind.Array ? [item.Read(node)]
        : _list.Read(node) is { Count: > 0 } items ? items
        : throw node.Fault("列表是空的；不限时请不写这个成员。", "the list is empty; leave the member out to mean all.");

    public override void Write(Utf8JsonWriter json, IReadOnlyList<T> value) =>
        _list.Write(json, value.Count > 0 ? value : throw new JsonException(
            "A bulletin document has no word for a filter that admits nothing."));
}
