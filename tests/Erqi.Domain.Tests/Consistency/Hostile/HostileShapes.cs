using System.Globalization;

namespace Erqi.Domain.Tests.Consistency.Hostile;

/// <summary>Synthetic documents of a given size, each of one nasty shape.</summary>
internal static class HostileShapes
{
    private static readonly Dictionary<string, Action<ShapeWriter>> Shapes = new()
    {
        ["figures alone"] = doc => doc.Repeat(i => doc.Figure($"{i:x}", "1")),
        ["amounts alone"] = doc => doc.Repeat(i => doc.Figure($"{i:x}", "1.5亿元")),
        ["one sum of all, counts"] = doc => SumOfAll(doc, "9999999个", "1个"),
        ["one sum of all, amounts"] = doc => SumOfAll(doc, "9999999亿元", "1.5亿元"),
        ["one sum of all, about"] = doc => SumOfAll(doc, "约9999999", "1.2"),
        ["one sum of one figure"] = doc => doc.Figure("a", "1").Sum("a", [.. Enumerable.Repeat("a", Math.Max(2, doc.Bytes / 4))]),
        ["a long label"] = doc => Again(doc.Labelled("a", "1个", Long('长', doc.Bytes / 20)).Figure("b", "2个")),
        ["a long basis"] = doc => Again(doc
            .Raw("a", $$"""{"printed":"1个","basis":"{{Long('基', 190)}}"}""").Raw("b", """{"printed":"2个","basis":"x"}""")),
        ["a long id"] = doc => Again(doc.Figure(Long('a', 200), "1个").Figure("b", "2个"), Long('a', 200)),
        ["a long number"] = doc => Again(doc.Figure("a", Long('9', 990) + "个").Figure("b", "2个")),
        ["a long label among short rows"] = doc => doc.Labelled("z", "1", Long('宽', doc.Bytes / 20)).Repeat(i => doc.Figure($"{i:x}", "1")),
        ["a long print among short rows"] = doc => doc.Figure("z", "约" + Long('1', 990)).Repeat(i => doc.Figure($"{i:x}", "1")),
        ["labelled sums again and again"] = doc => SumsAgain(doc, i => $"标签标签标签标签标签标签标签{i}"),
        ["sums again and again"] = doc => SumsAgain(doc, _ => null),
        ["growth by one rate"] = doc => Chain(doc, _ => "r"),
        ["growth by many rates"] = doc => Chain(doc, i => $"r{i}"),
        ["dense sums of amounts"] = doc => Dense(doc, 200, "亿元", 0),
        ["dense sums of amounts, wrong"] = doc => Dense(doc, 200, "亿元", 50),
        ["dense sums of counts"] = doc => Dense(doc, 200, "个", 0),
        ["dense sums of counts, wrong"] = doc => Dense(doc, 200, "个", 50),
        ["dense sums of few"] = doc => Dense(doc, 30, "个", 0),
        ["sparse sums"] = doc => Dense(doc, 1000, "亿元", 0),
        ["rates used again and again"] = RatesAgain,
        ["a tree of means"] = MeanTree,
        ["dense products"] = DenseProducts,
        ["dense weighted means"] = DenseAverages,
        ["average growth in a circle"] = AverageCircle,
        ["even sums that are odd"] = Parity,
        ["one even sum that is odd"] = doc => doc.Raw("a", """{"printed":null,"unit":"个"}""").Raw("b", """{"printed":null,"unit":"个"}""")
            .Figure("t", "1000000000001个").Sum("t", [.. Enumerable.Repeat("a", 500), .. Enumerable.Repeat("b", 502)]),
        ["a knapsack"] = Knapsack,
        ["shares of whole numbers"] = doc => doc.Repeat(i => doc
            .Figure($"r{i}", "66.6666%").Figure($"a{i}", "2个").Figure($"b{i}", "3个").Share($"r{i}", $"a{i}", $"b{i}")),
        ["shares of large whole numbers"] = doc => doc.Repeat(i => doc
            .Figure($"r{i}", "66.6667%").Figure($"a{i}", "约2000000个").Figure($"b{i}", "约3000001个").Share($"r{i}", $"a{i}", $"b{i}")),
        ["a share without end"] = doc => doc.Figure("r", "33.333333333%").Raw("a", """{"printed":null,"unit":"个"}""")
            .Raw("b", """{"printed":null,"unit":"个"}""").Share("r", "a", "b"),
        ["long numbers"] = doc => doc.Repeat(i => doc.Figure($"f{i}", Long('1', 999))),
        ["long numbers about"] = doc => doc.Repeat(i => doc.Figure($"f{i}", "约" + Long('1', 400) + Long('0', 590))),
        ["sums of long numbers"] = doc => doc.Figure("f", Long('7', 450) + "." + Long('3', 400)).Repeat(i => doc
            .Figure($"f{i}", Long('7', 450) + "." + Long('3', 400)).Sum("f", $"f{i}", "f")),
        ["shares of long numbers"] = doc => doc.Repeat(i => doc
            .Figure($"r{i}", "2." + Long('3', 300)).Figure($"a{i}", Long('7', 300)).Figure($"b{i}", Long('3', 300) + "1")
            .Share($"r{i}", $"a{i}", $"b{i}")),
        ["a table"] = doc => Table(doc, 0),
        ["a table, wrong"] = doc => Table(doc, 1),
        ["pairs, all wrong"] = doc => doc.Repeat(i => doc.Figure($"a{i}", "12345个").Figure($"b{i}", "54321个").Same($"a{i}", $"b{i}")),
        ["sums, all wrong"] = doc => doc.Repeat(i => doc
            .Figure($"a{i}", "187亿元").Figure($"b{i}", "15亿元").Figure($"c{i}", "53.2亿元").Sum($"a{i}", $"b{i}", $"c{i}")),
        ["a chain of repeats"] = doc => doc.Figure("a", "1个").Repeat(i => doc.Figure($"a{i}", "1个").Same($"a{i}", i == 0 ? "a" : $"a{i - 1}")),
        ["a chain of repeats, wrong"] = doc => doc.Figure("a", "2个").Repeat(i => doc.Figure($"a{i}", "1个").Same($"a{i}", i == 0 ? "a" : $"a{i - 1}")),
        ["a falling chain that must rise"] = doc => doc.Figure("a", "99999个").Repeat(i => doc
            .Figure($"a{i}", $"{90000 - i}个").AtMost(i == 0 ? "a" : $"a{i - 1}", $"a{i}")),
        ["products and sums in turn"] = doc => doc.Repeat(i => doc
            .Raw($"a{i}", """{"printed":null}""").Raw($"b{i}", """{"printed":null,"integer":true}""").Figure($"c{i}", "超3")
            .EachAtLeast($"a{i}", $"b{i}", $"c{i}").Sum($"a{i}", $"c{i}", $"b{i}")),
    };

    public static IEnumerable<string> Names => Shapes.Keys;

    /// <summary>Writes a document of a shape, of at most so many bytes.</summary>
    public static string Document(string name, int bytes)
    {
        ShapeWriter document = new(bytes);
        Shapes[name](document);
        return document.ToString();
    }

    private static string Long(char letter, int count) => new(letter, Math.Max(1, count));

    private static void SumOfAll(ShapeWriter doc, string total, string part)
    {
        int count = doc.Bytes / (part.Length + 24);
        doc.Figure("t", total);
        for (int i = 0; i < count; i++)
        {
            doc.Figure($"{i:x}", part);
        }

        doc.Sum("t", [.. Enumerable.Range(0, count).Select(i => $"{i:x}")]);
    }

    private static void Again(ShapeWriter doc, string first = "a") => doc.Repeat(_ => doc.Same(first, "b"));

    private static void SumsAgain(ShapeWriter doc, Func<int, string?> label)
    {
        for (int i = 0; i < 12; i++)
        {
            doc.Labelled($"{i:x}", "1个", label(i));
        }

        doc.Repeat(_ => doc.Sum("0", [.. Enumerable.Range(1, 11).Select(i => $"{i:x}")]));
    }

    private static void Chain(ShapeWriter doc, Func<int, string> rate)
    {
        doc.Figure("m", "100元").Figure("r", "3.3%");
        doc.Repeat(i => (rate(i) == "r" ? doc : doc.Figure(rate(i), "3.3%"))
            .Raw($"m{i}", """{"printed":null,"unit":"元"}""")
            .Relation($$"""{"kind":"growth","rate":"{{rate(i)}}","current":"m{{i}}","previous":"{{(i == 0 ? "m" : $"m{i - 1}")}}"}"""));
    }

    private static void Dense(ShapeWriter doc, int count, string unit, int oneWrongIn)
    {
        Random random = new(5);
        count = Math.Min(count, doc.Bytes / 100);
        int[] values = [.. Enumerable.Range(0, count).Select(_ => random.Next(1, 1000))];
        for (int i = 0; i < count; i++)
        {
            doc.Raw($"x{i}", random.Next(2) == 0 ? $"\"{values[i]}{unit}\"" : $$"""{"printed":null,"unit":"{{unit}}"}""");
        }

        doc.Repeat(i =>
        {
            int[] parts = [.. Enumerable.Range(0, random.Next(3, 20)).Select(_ => random.Next(count))];
            int slip = oneWrongIn > 0 && random.Next(oneWrongIn) == 0 ? 1 : 0;
            doc.Figure($"t{i}", string.Create(CultureInfo.InvariantCulture, $"{parts.Sum(part => values[part]) + slip}{unit}"))
                .Sum($"t{i}", [.. parts.Select(part => $"x{part}")]);
        });
    }

    private static void RatesAgain(ShapeWriter doc)
    {
        Random random = new(2);
        for (int i = 0; i < 60; i++)
        {
            doc.Figure($"x{i}", "100").Figure($"r{i}", "0.5");
        }

        doc.Repeat(_ => doc.Share($"r{random.Next(30)}", $"x{random.Next(60)}", $"x{random.Next(60)}"));
    }

    private static void MeanTree(ShapeWriter doc)
    {
        Random random = new(2);
        doc.Figure("x0", "100");
        for (int i = 0; i < 50; i++)
        {
            doc.Figure($"r{i}", "1.1");
        }

        doc.Repeat(i => doc.Raw($"x{i + 1}", """{"printed":null}""")
            .Relation($$"""{"kind":"mean","mean":"r{{i % 50}}","total":"x{{i + 1}}","count":"x{{random.Next(i + 1)}}"}"""));
    }

    private static void DenseProducts(ShapeWriter doc)
    {
        Random random = new(2);
        for (int i = 0; i < 40; i++)
        {
            doc.Raw($"x{i}", i % 3 == 0 ? "\"7\"" : """{"printed":null}""");
        }

        doc.Repeat(_ => doc.EachAtLeast($"x{random.Next(40)}", $"x{random.Next(40)}", $"x{random.Next(40)}"));
    }

    private static void DenseAverages(ShapeWriter doc)
    {
        Random random = new(2);
        for (int i = 0; i < 40; i++)
        {
            doc.Raw($"x{i}", i % 3 == 0 ? "\"7.5\"" : """{"printed":null}""");
        }

        string Of(int count) => string.Join(',', Enumerable.Range(0, count).Select(_ => $"\"x{random.Next(40)}\""));
        doc.Repeat(_ => doc.Relation($$"""{"kind":"weightedMean","mean":"x{{random.Next(40)}}","values":[{{Of(5)}}],"weights":[{{Of(5)}}]}"""));
    }

    private static void AverageCircle(ShapeWriter doc)
    {
        Random random = new(2);
        for (int i = 0; i < 40; i++)
        {
            doc.Raw($"x{i}", i % 3 == 0 ? "\"7.5\"" : """{"printed":null}""");
        }

        doc.Repeat(_ => doc.Relation(
            $$"""{"kind":"averageGrowth","rate":"x{{random.Next(40)}}","current":"x{{random.Next(40)}}","previous":"x{{random.Next(40)}}","periods":{{random.Next(1, 101)}}}"""));
    }

    private static void Parity(ShapeWriter doc)
    {
        Random random = new(3);
        int count = Math.Min(300, doc.Bytes / 100);
        for (int i = 0; i < count; i++)
        {
            doc.Raw($"x{i}", """{"printed":null,"unit":"个"}""");
        }

        doc.Repeat(i =>
        {
            string[] parts = [.. Enumerable.Range(0, 5).Select(_ => $"x{random.Next(count)}")];
            doc.Figure($"t{i}", $"{random.Next(3, 9)}个").Sum($"t{i}", [.. parts, .. parts]);
        });
    }

    private static void Knapsack(ShapeWriter doc)
    {
        doc.Figure("t", "99999989个");
        for (int i = 0; i < 12; i++)
        {
            doc.Raw($"x{i}", """{"printed":null,"unit":"个"}""");
        }

        int times = doc.Bytes / 100;
        doc.Sum("t", [.. Enumerable.Range(0, 12).SelectMany(i => Enumerable.Repeat($"x{i}", times + (times / 25 * i)))]);
    }

    private static void Table(ShapeWriter doc, int slip)
    {
        int size = (int)Math.Sqrt(doc.Bytes / 45);
        Random random = new(4);
        int[,] cells = new int[size, size];
        for (int i = 0; i < size * size; i++)
        {
            cells[i / size, i % size] = random.Next(1, 100);
            doc.Figure($"c{i / size}_{i % size}", string.Create(CultureInfo.InvariantCulture, $"{cells[i / size, i % size]}"));
        }

        for (int i = 0; i < size; i++)
        {
            int row = Enumerable.Range(0, size).Sum(j => cells[i, j]) + (i == 0 ? slip : 0), column = Enumerable.Range(0, size).Sum(j => cells[j, i]);
            doc.Figure($"r{i}", $"{row}").Sum($"r{i}", [.. Enumerable.Range(0, size).Select(j => $"c{i}_{j}")]);
            doc.Figure($"k{i}", $"{column}").Sum($"k{i}", [.. Enumerable.Range(0, size).Select(j => $"c{j}_{i}")]);
        }
    }
}
