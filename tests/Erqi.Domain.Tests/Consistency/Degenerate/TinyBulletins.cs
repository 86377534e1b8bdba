using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Erqi.Domain.Json;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>
/// Synthetic documents of one to five figures and one to three relations, degenerate on purpose: mostly of one dimension,
/// members drawn with repetition, noughts, numbers of any size, prints that nothing stands behind.
/// </summary>
internal sealed class TinyBulletins(int seed)
{
    private static readonly string[] Numbers =
        ["0", "0", "1", "1", "2", "3", "4", "5", "7", "10", "12", "100", "0.0", "0.5", "1.0", "2.5", "33.3", "66.7", "99.99", "1000",
        "-1", "-2.5", "-10", "0.001", "123456", "9999999999", "0.0000001"];

    private static readonly string[] Roundings =
        ["halfAwayFromZero", "halfToEven", "nearestUnknownTies", "truncate", "ceiling", "floor", "exact", "exact"];

    private static readonly string[] Qualifiers = ["约", "近", "不足", "超", "不低于", "不超过"];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Random _random = new(seed);
    private readonly JsonObject _figures = [];
    private string[] _ids = [];
    private string[] _units = [];

    /// <summary>Gives the document of a seed.</summary>
    public static string Document(int seed) => new TinyBulletins(seed).Next();

    /// <summary>Writes a document so that a person can read it.</summary>
    public static string Write(JsonNode document) => document.ToJsonString(Readable);

    private string Next()
    {
        string main = Of("", "", "", "个", "万个", "元", "亿元", "%");
        int count = _random.Next(1, 6);
        _ids = [.. Enumerable.Range(0, count).Select(i => $"f{i}")];
        _units = [.. _ids.Select(_ => Chance(10) ? Of("个", "元", "万元", "人") : Chance(4) ? Of("", "%") : main)];
        for (int i = 0; i < count; i++)
        {
            _figures[_ids[i]] = Figure(_units[i]);
        }

        JsonArray relations = [];
        for (int i = _random.Next(1, 4); i > 0; i--)
        {
            relations.Add(Relation());
        }

        return Write(new JsonObject { ["figures"] = _figures, ["relations"] = relations });
    }

    // A kind of relation is a line; whatever the kind, its members are drawn alike.
    private JsonObject Relation()
    {
        switch (_random.Next(19))
        {
            case 0 or 1 or 2: return new() { ["kind"] = "sum", ["total"] = Id(), ["parts"] = Parts() };
            case 3: return new() { ["kind"] = "partOf", ["whole"] = Id(), ["parts"] = Ids(1) };
            case 4: return new() { ["kind"] = "same", ["figures"] = Ids(2) };
            case 5: return new() { ["kind"] = "share", ["rate"] = Rate(), ["part"] = Id(), ["whole"] = Id() };
            case 6: return new() { ["kind"] = "growth", ["rate"] = Rate(), ["current"] = Id(), ["previous"] = Id() };
            case 7: return new() { ["kind"] = "growth", ["rate"] = Rate(), ["current"] = Id(), ["increase"] = Id() };
            case 8 or 9: return new() { ["kind"] = "mean", ["mean"] = Id(), ["total"] = Id(), ["count"] = Count() };
            case 10: return new() { ["kind"] = "lead", ["lead"] = Rate(), ["part"] = Id(), ["whole"] = Id(), ["schedule"] = Of("10/12", "1/2", "0") };
            case 11: return new() { ["kind"] = "eachAtLeast", ["total"] = Id(), ["count"] = Count(), ["threshold"] = Id() };
            case 12: return new() { ["kind"] = "difference", ["minuend"] = Id(), ["subtrahend"] = Id(), ["difference"] = Id() };
            case 13: return new() { ["kind"] = "multiple", ["times"] = Rate(), ["part"] = Id(), ["whole"] = Id() };
            case 14: return new() { ["kind"] = "structure", ["shares"] = Rates() };
            case 15 or 16: return WeightedMean();
            case 17: return new() { ["kind"] = "averageGrowth", ["rate"] = Rate(), ["current"] = Id(), ["previous"] = Id(), ["periods"] = Of(1, 2, 3, 5) };
            default: return new() { ["kind"] = "atMost", ["lesser"] = Id(), ["greater"] = Id() };
        }
    }

    private JsonObject Figure(string unit)
    {
        JsonObject figure;
        do
        {
            figure = [];
            figure["printed"] = Chance(6) ? null : Print() + unit;
            if (figure["printed"] is null && unit.Length > 0)
            {
                figure["unit"] = unit;
            }

            Perhaps(4, "rounding", () => Of(Roundings));
            Perhaps(5, "integer", () => Chance(2));
            Perhaps(6, "signed", () => Chance(3));
            Perhaps(25, "quantum", () => Of("10", "0.5", "3"));
        }
        while (!IsRead(figure));
        return figure;

        void Perhaps(int oneIn, string member, Func<JsonNode> value)
        {
            if (Chance(oneIn))
            {
                figure[member] = value();
            }
        }
    }

    private string Print()
    {
        string number = Of(Numbers);
        return Chance(5) ? Of(Qualifiers) + number : number;
    }

    // What the door refuses is drawn anew.
    private static bool IsRead(JsonObject figure)
    {
        try
        {
            _ = BulletinDocument.Read(Write(new JsonObject { ["figures"] = new JsonObject { ["f"] = figure.DeepClone() } }));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private JsonArray Parts()
    {
        JsonArray parts = [];
        for (int i = _random.Next(1, 4); i > 0; i--)
        {
            parts.Add(Chance(4) ? new JsonObject { ["figure"] = Id(), ["sign"] = -1 } : Id());
        }

        return parts;
    }

    private JsonArray Ids(int least)
    {
        JsonArray ids = [];
        for (int i = _random.Next(least, least + 3); i > 0; i--)
        {
            ids.Add(Id());
        }

        return ids;
    }

    // Where there is none, another will be refused.
    private string Rate() => OneIn("%", "");

    private string Count() => OneIn("", "个", "万个", "人");

    private string OneIn(params string[] units)
    {
        string[] ids = [.. _ids.Where((_, i) => units.Contains(_units[i]))];
        return ids.Length > 0 && !Chance(10) ? Of(ids) : Id();
    }

    private JsonArray Rates() => [.. Enumerable.Range(0, _random.Next(2, 5)).Select(_ => (JsonNode)Rate())];

    private JsonObject WeightedMean()
    {
        JsonArray values = Ids(1);
        return new()
        {
            ["kind"] = "weightedMean",
            ["mean"] = Id(),
            ["values"] = values,
            ["weights"] = new JsonArray([.. values.Select(_ => (JsonNode)Id())]),
        };
    }

    private string Id() => Of(_ids);

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private T Of<T>(params T[] items) => items[_random.Next(items.Length)];
}
