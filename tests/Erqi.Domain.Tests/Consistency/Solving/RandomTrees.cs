using System.Globalization;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Consistency.Solving;

/// <summary>Synthetic trees of totals made by rounding true amounts, with a print left out or wrong here and there.</summary>
internal static class RandomTrees
{
    private static readonly string[] Conventions = ["halfAwayFromZero", "halfToEven", "nearestUnknownTies", "truncate", "floor", "exact"];

    public static Bulletin Next(int seed)
    {
        Random random = new(seed);
        int count = random.Next(2, 40);
        int[] above = [-1, .. Enumerable.Range(1, count - 1).Select(i => random.Next(Math.Max(0, i - 6), i))];
        int[] sign = [.. Enumerable.Range(0, count).Select(_ => random.Next(9) == 0 ? -1 : 1)];
        int[] hundredths = new int[count];
        List<string> figures = [], relations = [];
        for (int i = count - 1; i >= 0; i--)
        {
            int[] parts = [.. Enumerable.Range(0, count).Where(part => above[part] == i)];
            hundredths[i] = parts.Length == 0 ? random.Next(0, 3000) : parts.Sum(part => sign[part] * hundredths[part]);
            if (parts.Length > 0)
            {
                string kind = parts.All(part => sign[part] > 0) && random.Next(8) == 0 ? "partOf" : "sum";
                relations.Add($"{kind} f{i} {string.Join(' ', parts.Select(part => (sign[part] < 0 ? "-f" : "f") + part))}");
            }
        }

        for (int i = 0; i < count; i++)
        {
            figures.Add(Figure(i, hundredths[i], random));
        }

        if (random.Next(4) == 0)
        {
            figures.Add(Figure(count, hundredths[1], random));
            relations.Add($"same f1 f{count}");
        }

        return Sketch.Bulletin(string.Join(';', figures), string.Join(';', relations));
    }

    private static string Figure(int i, int hundredths, Random random)
    {
        hundredths += random.Next(25) == 0 ? random.Next(-90, 91) : 0;
        int places = random.Next(3);
        decimal print = Math.Round(hundredths / 100m, places, MidpointRounding.AwayFromZero);
        string signed = hundredths < 0 || random.Next(5) == 0 ? " signed" : string.Empty;
        string text = print.ToString("F" + places, CultureInfo.InvariantCulture);
        return random.Next(9) switch
        {
            0 => $"f{i} ?{signed}",
            1 when hundredths >= 0 => $"f{i} 超{text}{signed}",
            _ => $"f{i} {text} {Conventions[random.Next(Conventions.Length)]}{signed}",
        };
    }
}
