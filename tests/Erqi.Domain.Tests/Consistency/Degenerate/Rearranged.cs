using System.Text.Json.Nodes;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>The same bulletin said in another order, its figures by other names.</summary>
internal sealed class Rearranged
{
    private readonly Random _random;
    private readonly Dictionary<string, string> _names;
    private readonly int[] _order;

    /// <summary>Rearranges a document, by chance but the same for each seed.</summary>
    public Rearranged(string document, int seed)
    {
        _random = new Random(seed);
        JsonNode root = JsonNode.Parse(document)!;
        KeyValuePair<string, JsonNode?>[] figures = [.. root["figures"]!.AsObject()];
        _random.Shuffle(figures);
        _names = figures.Select((figure, i) => (figure.Key, $"n{i}")).ToDictionary();
        JsonArray relations = root["relations"]!.AsArray();
        _order = [.. Enumerable.Range(0, relations.Count)];
        _random.Shuffle(_order);
        Document = TinyBulletins.Write(new JsonObject
        {
            ["figures"] = new JsonObject(figures.Select(figure => KeyValuePair.Create(_names[figure.Key], figure.Value?.DeepClone()))),
            ["relations"] = new JsonArray([.. _order.Select(place => Relation(relations[place]!))]),
        });
    }

    public string Document { get; }

    /// <summary>Gives the name that a figure has now.</summary>
    public string NameOf(string figure) => _names[figure];

    /// <summary>Gives the place that a relation has now.</summary>
    public int PlaceOf(int relation) => Array.IndexOf(_order, relation);

    private JsonNode Relation(JsonNode relation)
    {
        JsonObject renamed = [];
        int order = _random.Next();
        foreach ((string member, JsonNode? value) in relation.AsObject())
        {
            renamed[member] = member is "kind" or "schedule" or "periods" ? value!.DeepClone() : Member(value!, order);
        }

        return renamed;
    }

    // Lists of one relation are shuffled alike, so that each value keeps its weight.
    private JsonNode Member(JsonNode value, int order)
    {
        switch (value)
        {
            case JsonArray list:
                JsonNode[] members = [.. list.Select(member => Member(member!, order))];
                new Random(order).Shuffle(members);
                return new JsonArray(members);
            case JsonObject part:
                return new JsonObject { ["figure"] = Member(part["figure"]!, order), ["sign"] = part["sign"]!.DeepClone() };
            default:
                return _names[value.GetValue<string>()];
        }
    }
}
