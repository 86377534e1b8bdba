using System.Globalization;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Benchmarks;

/// <summary>Synthetic bulletins made by rounding true amounts, so that they are consistent unless one print is spoilt.</summary>
internal static class RefereeBulletins
{
    /// <summary>One tree of totals with five to ten parts each, in 亿元 with one place.</summary>
    public static Bulletin Tree(int figures)
    {
        List<int> parents = [-1];
        for (int next = 0; parents.Count < figures; next++)
        {
            for (int part = 0; part < 5 + (next * 7 % 6) && parents.Count < figures; part++)
            {
                parents.Add(next);
            }
        }

        long[] amounts = new long[figures];
        List<SumPart>[] parts = [.. parents.Select(_ => new List<SumPart>())];
        for (int i = figures - 1; i > 0; i--)
        {
            amounts[i] = parts[i].Count == 0 ? 1234 + (i * 7919L % 99991) : amounts[i];
            amounts[parents[i]] += amounts[i];
            parts[parents[i]].Insert(0, new SumPart($"f{i}"));
        }

        BulletinBuilder builder = new();
        for (int i = 0; i < figures; i++)
        {
            builder.Figure($"f{i}", Print(amounts[i], 2, "亿元"));
        }

        for (int i = 0; i < figures; i++)
        {
            if (parts[i].Count > 0)
            {
                builder.Relation(new SumRelation($"f{i}", [.. parts[i]]));
            }
        }

        return builder.Build();
    }

    /// <summary>Such a tree in which one total has a digit too many.</summary>
    public static Bulletin SpoiltTree(int figures)
    {
        Bulletin tree = Tree(figures);
        BulletinFigure total = tree.Figures[figures / 20];
        return tree.With(total.Reprinted(PublishedFigure.Parse(total.Print!.NumberText.Insert(2, "3") + "亿元")));
    }

    /// <summary>
    /// A table with row totals, column totals and a grand total; spoilt, its last row total is wrong; with growth, every
    /// cell has last year's amount and its growth rate beside it; with shares, every row has that of the whole.
    /// </summary>
    public static Bulletin Table(int size, bool spoilt, bool withGrowth = false, bool withShares = false)
    {
        BulletinBuilder builder = new();
        long[] rows = new long[size], columns = new long[size];
        for (int r = 0; r < size; r++)
        {
            for (int c = 0; c < size; c++)
            {
                long amount = 1234 + (((r * 7919L) + (c * 104729L)) % 9973);
                rows[r] += amount;
                columns[c] += amount;
                builder.Figure($"c{r}.{c}", Print(amount, 2, "亿元"));
                if (withGrowth)
                {
                    long previous = amount - 321 - ((r + c) % 50);
                    builder.Figure($"p{r}.{c}", Print(previous, 2, "亿元"))
                        .Figure($"g{r}.{c}", Print(Round((amount - previous) * 10_000 / previous), 1, "%"))
                        .Relation(GrowthRelation.FromPrevious($"g{r}.{c}", $"c{r}.{c}", $"p{r}.{c}"));
                }
            }
        }

        rows[^1] += spoilt ? 1_000_000 : 0;
        for (int i = 0; i < size; i++)
        {
            builder.Figure($"r{i}", Print(rows[i], 2, "亿元")).Figure($"k{i}", Print(columns[i], 2, "亿元"));
        }

        builder.Figure("all", Print(columns.Sum(), 2, "亿元"));
        for (int i = 0; withShares && i < size; i++)
        {
            builder.Figure($"s{i}", Print(Round(rows[i] * 10_000 / columns.Sum()), 1, "%"))
                .Relation(new ShareRelation($"s{i}", $"r{i}", "all"));
        }

        for (int i = 0; i < size; i++)
        {
            builder.Sum($"r{i}", [.. Enumerable.Range(0, size).Select(c => new SumPart($"c{i}.{c}"))]);
            builder.Sum($"k{i}", [.. Enumerable.Range(0, size).Select(r => new SumPart($"c{r}.{i}"))]);
        }

        builder.Sum("all", [.. Enumerable.Range(0, size).Select(i => new SumPart($"r{i}"))]);
        builder.Sum("all", [.. Enumerable.Range(0, size).Select(i => new SumPart($"k{i}"))]);
        return builder.Build();
    }

    /// <summary>One component full of cycles: overlapping sums, shares and growth rates; spoilt, one share is wrong.</summary>
    public static Bulletin Sparse(int relations, bool spoilt)
    {
        BulletinBuilder builder = new();
        List<long> amounts = [];
        List<Relation> made = [];
        int rates = 0;
        for (int i = 0; i < 10; i++)
        {
            Add(50_000 + (i * 7919 % 9973));
        }

        for (int i = 0; made.Count < relations; i++)
        {
            int n = amounts.Count, a = i * 31 % n, b = ((i * 17) + 3) % n;
            switch (i % 3)
            {
                case 0:
                    int[] parts = [a, .. Enumerable.Range(0, 6).Select(k => Add(10_000 + (((i * 6L) + k) * 7919 % 9973)))];
                    int total = Add(parts.Sum(part => amounts[part]));
                    made.Add(new SumRelation($"x{total}", [.. parts.Select(part => new SumPart($"x{part}"))]));
                    break;
                case 1 when a != b:
                    long share = (spoilt && made.Count > relations / 2 ? 7 : 0) + Round(amounts[a] * 10_000 / amounts[b]);
                    spoilt &= made.Count <= relations / 2;
                    builder.Figure($"q{rates}", $"{Print(share, 1, "%")}");
                    made.Add(new ShareRelation($"q{rates++}", $"x{a}", $"x{b}"));
                    break;
                default:
                    int previous = Add(amounts[a] - 321 - (i % 50));
                    long growth = Round((amounts[a] - amounts[previous]) * 10_000 / amounts[previous]);
                    builder.Figure($"q{rates}", $"{Print(growth, 1, "%")}");
                    made.Add(GrowthRelation.FromPrevious($"q{rates++}", $"x{a}", $"x{previous}"));
                    break;
            }
        }

        made.ForEach(relation => builder.Relation(relation));
        return builder.Build();

        int Add(long amount)
        {
            builder.Figure($"x{amounts.Count}", Print(amount, 2, "亿元"));
            amounts.Add(amount);
            return amounts.Count - 1;
        }
    }

    /// <summary>A bulletin such as a district prints: 200 figures in several components, all kinds of relation.</summary>
    public static Bulletin District(int groups = 13)
    {
        BulletinBuilder builder = new();
        for (int g = 0; g < groups; g++)
        {
            int k = g;
            string F(string id) => $"{id}.{k}";
            builder.Figure(F("T"), $"{100 + g}.0亿元").Figure(F("a"), "40.1亿元").Figure(F("b"), $"{59 + g}.9亿元")
                .Figure(F("a1"), "20.0亿元").Figure(F("a2"), "20.1亿元").Figure(F("own"), "31.3亿元")
                .Figure(F("again"), $"约{100 + g}亿元").Figure(F("n"), "12个").Figure(F("mean"), Print((100 + g) * 100L, 2, "亿元", 12))
                .Figure(F("share"), Print(401_000L / (100 + g), 2, "%")).Figure(F("done"), "30.0亿元")
                .Figure(F("lead"), Print((30_0000_0L / 401) - 7500, 2, "个百分点")).Figure(F("limit"), "1亿元以上")
                .Figure(F("before"), "36.5亿元").Figure(F("growth"), Print((401_0000L / 365) - 10_000, 2, "%"));
            builder.Sum(F("T"), F("a"), F("b")).Sum(F("a"), F("a1"), F("a2")).PartOf(F("b"), F("own")).Same(F("T"), F("again"))
                .Mean(F("mean"), F("T"), F("n")).Share(F("share"), F("a"), F("T"))
                .Relation(new LeadRelation(F("lead"), F("done"), F("a"), Rational.Of(9, 12)))
                .EachAtLeast(F("T"), F("n"), F("limit")).Relation(GrowthRelation.FromPrevious(F("growth"), F("a"), F("before")))
                .AtMost(F("a1"), F("b"));
        }

        return builder.Build();
    }

    /// <summary>Rounds hundredths to whole tenths, for the rates.</summary>
    private static long Round(long hundredths) => (hundredths + (hundredths < 0 ? -5 : 5)) / 10;

    /// <summary>Prints so many units of the given place, dropping one place half away from zero where there are two.</summary>
    private static string Print(long amount, int places, string unit, int divisor = 1)
    {
        decimal value = (decimal)amount / divisor / (places == 1 ? 10 : 100);
        return Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) + unit;
    }
}
