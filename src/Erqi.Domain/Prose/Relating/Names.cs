using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the figure that a text calls by its name further on.</summary>
/// <param name="mentions">The figures of a text.</param>
/// <param name="subjects">What each of them is called.</param>
internal sealed class Names(List<Mention> mentions, string[] subjects)
{
    // A name that was last used so many figures ago is not what is meant.
    private const int Reach = 120;

    private const int Nearby = 12;

    private static readonly WordList Scopes = WordList.Of(
        "同期 全部 全区 全市 全省 全县 全国 我国 我市 我省 我区 总体 总 本年 当年 的 今年 当期 上述 整个 其 同");

    private static readonly WordList Measured = WordList.Of("投资 投资额 收入 支出 额 总额 数 总数 量 总量 资金 余额 人口");

    private static readonly WordList Amounts = WordList.Of("额 金额 量 数量 总值 总额 总量");

    // The whole trade is called so or so; 出口 is a part of it.
    private static readonly WordList Trade = WordList.Of("进出口 进出口总值 进出口总额 进出口值 外贸进出口 外贸总值 外贸进出口总值 外贸进出口总额");

    // What the statistics call by two names.
    private static readonly (string Said, string Meant)[] Synonyms = [("R&D", "研究与试验发展"), ("GDP", "生产总值"), ("使用外资", "利用外资"), ("外资金额", "外资")];

    /// <summary>Gives the nearest figure before a place that is called so; null where none is.</summary>
    public Mention? Find(ReadOnlySpan<char> name, int before, Func<Mention, bool> fits)
    {
        string bare = Bare(name);
        if (bare.Length < 2)
        {
            return null;
        }

        bool isTrade = Trade.Holds(bare);
        Mention? loose = null;
        List<Mention> shortened = [];
        for (int i = before - 1; i >= 0 && i >= before - Reach; i--)
        {
            if (loose is not null && loose.Sentence > mentions[i].Sentence && loose.Before.EndsWith(bare, StringComparison.Ordinal))
            {
                // 丙市存款余额 is nearer than the 存款余额 of another sentence.
                return loose;
            }

            if (!fits(mentions[i]))
            {
                continue;
            }

            string other = Told(Bare(mentions[i].Before));
            if (other == bare || IsMeasured(bare, other) || AreOneTrade(bare, other) || IsAbridged(bare, other) || IsSubject(mentions[i], bare))
            {
                return mentions[i];
            }

            if (IsShortened(bare, other))
            {
                shortened.Add(mentions[i]);
            }

            loose ??= EndsWith(other, bare) || (isTrade ? Trade.IsBefore(other, other.Length) : other.Length > 1 && bare.EndsWith(other, StringComparison.Ordinal))
                || Bare(mentions[i].Trail) == bare ? mentions[i] : null;
        }

        // 净进口量400万吨，进口占消费量的50%: the one that stands beside it.
        shortened = shortened.Count > 1 ? shortened.FindAll(mention => before < mentions.Count && mention.Segment == mentions[before].Segment) : shortened;
        return loose ?? (shortened is [var only] ? only : null) ?? Ahead(bare, before, fits);
    }

    /// <summary>Says whether a name ends with another that is cut out of no word: 进出口总值 is no 出口总值.</summary>
    public static bool EndsWith(string name, string end) => name.EndsWith(end, StringComparison.Ordinal)
        && !(end.StartsWith("出口", StringComparison.Ordinal) && name.Length > end.Length && name[^(end.Length + 1)] == '进');

    /// <summary>Says whether a figure is called just so, by the words before it or with what they are said of.</summary>
    public bool IsCalled(Mention mention, string name) => Told(Bare(mention.Before)) is var other && (other == name || IsMeasured(name, other) || AreOneTrade(name, other) || IsSubject(mention, name));

    // 开工项目9个，总投资57.2亿元 is 开工项目总投资, or 开工项目投资.
    private bool IsSubject(Mention mention, string name) => name.Length > 4 && Invested(Bare(subjects[mention.Index])) == Invested(name);

    private static string Invested(string name) => name.EndsWith("总投资", StringComparison.Ordinal) ? $"{name.AsSpan(0, name.Length - 3)}投资" : name;

    /// <summary>Says whether a name calls a figure all that it is: 项目 is less than 制造业项目.</summary>
    public static bool Calls(string name, Mention figure)
    {
        string bare = Bare(name), other = Told(Bare(figure.Before));
        return other.EndsWith(bare, StringComparison.Ordinal) || (other.Length > 3 && bare.EndsWith(other, StringComparison.Ordinal)) || IsAbridged(bare, other) || IsShortened(bare, other) || Bare(figure.Trail) == bare;
    }

    // 占一般公共预算收入的71.2%，一般公共预算收入45.8亿元: the whole may be told right after; where its name is long, in the next sentence.
    private Mention? Ahead(string bare, int from, Func<Mention, bool> fits)
    {
        for (int i = from + 1; bare.Length > 2 && i < mentions.Count && i <= from + Nearby && mentions[i].Sentence - mentions[from].Sentence <= (bare.Length > 3 ? 1 : 0); i++)
        {
            if (mentions[i].Before.EndsWith(bare[^1]) && fits(mentions[i]) && Bare(mentions[i].Before) == bare && !mentions[i].Trail.StartsWith('的'))
            {
                return mentions[i];
            }
        }

        return null;
    }

    // 完成工业总产值 is what is called 工业总产值, and 第三产业实现增加值 第三产业增加值; 完成投资 is another thing than 投资.
    private static string Told(string name) => name.IndexOf("实现", StringComparison.Ordinal) is > 1 and var verb ? name.Remove(verb, 2)
        : name.Length > 5 && (name.StartsWith("完成", StringComparison.Ordinal) || name.StartsWith("实现", StringComparison.Ordinal)) && !name.AsSpan(2).StartsWith("年度") ? name[2..] : name;

    /// <summary>Says whether a name leaves out but what is measured: 年度计划 for 年度计划投资, 税收 for 税收收入.</summary>
    public static bool IsShortened(string name, string other) =>
        Measured.Before(other, other.Length) is { Length: > 0 } measured && other.AsSpan(0, other.Length - measured.Length).EndsWith(name);

    /// <summary>Says whether a name only adds to another that it is an amount: 提取额 for 提取, 省级数量 for 省级; 投资总额 may be that of anyone.</summary>
    public static bool IsMeasured(string name, string other) => other.Length > 1 && name.Length > other.Length && WithoutAmount(name) == other
        && (other.Length > 2 || other is "出口" or "进口" || name[other.Length] != '总');

    // 甲地外贸总值 is what was called 甲地进出口.
    private static bool AreOneTrade(string one, string other) => Trade.Before(one, one.Length) is { Length: > 0 } trade && Trade.Before(other, other.Length) is { Length: > 0 } called
        && one.Length > trade.Length && one.AsSpan(0, one.Length - trade.Length).SequenceEqual(other.AsSpan(0, other.Length - called.Length));

    /// <summary>Gives a name without the word that only says that it is an amount: 进出口 for 进出口总值.</summary>
    public static string WithoutAmount(string name) => name[..^Amounts.Before(name, name.Length).Length];

    /// <summary>Says whether a name leaves out words in the middle: 城镇人口 for 城镇常住人口.</summary>
    public static bool IsAbridged(string name, string other) => name.Length > 3 && other.Length > name.Length && other.Length < name.Length + 4
        && other.StartsWith(name[..2], StringComparison.Ordinal) && other.EndsWith(name[2..], StringComparison.Ordinal);

    /// <summary>Gives a name without the words that only say of what scope it is, in the one of two names that it is known by: 利用外资 for 使用外资金额.</summary>
    public static string Bare(ReadOnlySpan<char> name)
    {
        while (Scopes.At(name, 0) is { Length: > 0 } scope)
        {
            name = name[scope.Length..];
        }

        while (name.EndsWith("的"))
        {
            name = name[..^1];
        }

        return Synonyms.Aggregate(name.ToString(), (words, pair) => words.Replace(pair.Said, pair.Meant, StringComparison.Ordinal));
    }
}
