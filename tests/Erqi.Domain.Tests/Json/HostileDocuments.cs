using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Erqi.Domain.Tests.Json;

/// <summary>Documents that nobody would write but that come in: broken, cut off, twisted, of odd characters.</summary>
internal sealed class HostileDocuments(int seed)
{
    private const string Sound = """
        {"title":"甲","region":"410103","asOf":"2023-01-28","rounding":"halfToEven","figures":{"a":"81个","b":{"printed":"4.0万",
        "unit":"个","rounding":"truncate","quantum":"0.1","signed":false,"integer":true,"basis":"standingStock","of":{"measure":"count",
        "sector":["生态环保"],"level":"省重点","batch":"签约一批","period":["7"],"stage":"签约"},"nature":"plan","label":"乙","asOf":"2022-12-31",
        "source":"丙"},"c":{"printed":null,"unit":"%"},"d":"约12.5%"},"relations":[{"kind":"sum","total":"a","parts":["b",{"figure":"a",
        "sign":-1}],"id":"r","note":"丁"},{"kind":"partOf","whole":"a","parts":["b"]},{"kind":"same","figures":["a","b"]},{"kind":"share",
        "rate":"c","part":"a","whole":"b"},{"kind":"growth","rate":"d","current":"a","previous":"b"},{"kind":"growth","rate":"d",
        "current":"a","increase":"b"},{"kind":"mean","mean":"a","total":"a","count":"b"},{"kind":"lead","lead":"d","part":"a","whole":"b",
        "schedule":"10/12"},{"kind":"eachAtLeast","total":"a","count":"b","threshold":"a"},{"kind":"atMost","lesser":"a","greater":"b"},
        {"kind":"difference","minuend":"a","subtrahend":"b","difference":"a"},{"kind":"multiple","times":"d","part":"a","whole":"b"},
        {"kind":"structure","shares":["c","d"]},{"kind":"weightedMean","mean":"c","values":["d"],"weights":["a"]},{"kind":"averageGrowth",
        "rate":"d","current":"a","previous":"b","periods":3}]}
        """;

    private static readonly string[] Texts =
    [
        "", " ", "0", "-0", "00", "1", "-1个", "1e9", "1E400", "NaN", "∞", "１２３亿元", "三分之二", "百分之五", "一半", "5%—6%", "6%至5%", "约约1个",
        "约10余个", "十几个", "3个亿", "3万%", "万", "亿亿元", "1.2.3", ".5", "5.", "1,2,3", "1,234,567.8亿元", "不足0", "近0", "约0", "0.0", "超-5",
        "下降3.4%", "-下降3%", "a", "个", "1\u0000个", "1\u202E个", "\uFEFF1个", "1个\u200B", "１．５", "⁵", "½", "Ⅷ", "一百零七", "廿", "〇", "两",
        "1/0", "1/3", "10/12", "-1/2", "0/1", "9999999999999999999999", "0.00000000000000000001", "2023-02-30", "9999-12-31", "第70000期",
        "第０期", "第一百万期", "count", "Count", "sum", "SUM", "plan", "exact", "unknown", "𠮷", "e\u0301", "\n", "1\n亿\n元",
    ];

    private static readonly string[] Pieces =
    [
        "1", "2.50", "0", "30", "7,000", "６", "三十", "八", "两", "百", "千", "万", "亿", "元", "个", "%", "‰", "成", "倍", "人", "亩", "约", "近", "超", "不足",
        "余", "多", "以上", "左右", "以内", "下降", "-", "—", "至", "分之", "百分之", "个百分点", "半", "几", "来", "人民币", "亿美元", " ", "\n", ".", "/",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Gives the document of a seed.</summary>
    public static byte[] Document(int seed) => new HostileDocuments(seed).Next();

    private byte[] Next() => _random.Next(8) switch
    {
        0 => Noise(),
        1 or 2 => Broken(),
        3 => Encoding.UTF8.GetBytes(Repeated()),
        4 or 5 => JsonSerializer.SerializeToUtf8Bytes(Printed()),
        _ => Twisted(),
    };

    // Prints thrown together from what prints are made of.
    private JsonNode Printed()
    {
        JsonNode document = JsonNode.Parse("""{"figures":{},"relations":[{"kind":"sum","total":"f0","parts":["f1","f1"]}]}""")!;
        for (int i = 0; i < 2; i++)
        {
            document["figures"]![$"f{i}"] = string.Concat(Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Pieces[_random.Next(Pieces.Length)]));
        }

        return document;
    }

    private byte[] Noise()
    {
        byte[] noise = new byte[_random.Next(200)];
        _random.NextBytes(noise);
        return noise;
    }

    // Cut off, bytes changed, a piece left out or put in twice.
    private byte[] Broken()
    {
        List<byte> bytes = [.. Encoding.UTF8.GetBytes(Sound)];
        for (int i = _random.Next(1, 4); i > 0; i--)
        {
            int at = _random.Next(bytes.Count), length = _random.Next(Math.Min(30, bytes.Count - at));
            switch (_random.Next(4))
            {
                case 0: bytes.RemoveRange(at, bytes.Count - at - 1); break;
                case 1: bytes[at] = (byte)_random.Next(256); break;
                case 2: bytes.RemoveRange(at, length); break;
                default: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
            }
        }

        return [.. bytes];
    }

    // A key said twice, or nesting without end.
    private string Repeated() => _random.Next(3) switch
    {
        0 => Sound.Replace("\"a\":\"81个\"", "\"a\":\"81个\",\"a\":\"81个\"", StringComparison.Ordinal),
        1 => "{\"figures\":{\"a\":" + string.Concat(Enumerable.Repeat(_random.Next(2) == 0 ? "[" : "{\"of\":", _random.Next(2, 3000))),
        _ => "{\"figures\":{\"a\":\"" + new string((char)('0' + _random.Next(10)), _random.Next(1, 5000)) + "亿元\"}}",
    };

    // Values put in the place of others, members renamed or left out.
    private byte[] Twisted()
    {
        JsonNode document = JsonNode.Parse(Sound)!;
        for (int i = _random.Next(1, 3); i > 0; i--)
        {
            JsonNode[] nodes = [.. Nodes(document).Skip(1)];
            JsonNode node = nodes[_random.Next(nodes.Length)];
            JsonNode? value = _random.Next(4) switch
            {
                0 => null,
                1 => nodes[_random.Next(nodes.Length)].DeepClone(),
                2 => _random.Next(5) switch { 0 => 1, 1 => -1.5, 2 => true, 3 => new JsonArray(), _ => new JsonObject() },
                _ => Text(),
            };
            if (node.Parent is JsonObject parent)
            {
                string name = node.GetPropertyName();
                bool keep = _random.Next(6) > 0;
                _ = keep || parent.Remove(name);
                parent[keep ? name : Text()] = value;
            }
            else if (node.Parent is JsonArray list)
            {
                list[node.GetElementIndex()] = value;
            }
        }

        return JsonSerializer.SerializeToUtf8Bytes(document);
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        null => [],
        JsonObject parent => [node, .. parent.SelectMany(member => Nodes(member.Value))],
        JsonArray list => [node, .. list.SelectMany(Nodes)],
        _ => [node],
    };

    private string Text() => _random.Next(3) == 0
        ? Texts[_random.Next(Texts.Length)] + Texts[_random.Next(Texts.Length)]
        : Texts[_random.Next(Texts.Length)];
}
