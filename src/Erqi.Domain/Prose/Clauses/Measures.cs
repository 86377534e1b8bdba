using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Clauses;

/// <summary>The words for what a figure measures, without the words that only lead to it.</summary>
internal static class Measures
{
    private static readonly WordList Openers = WordList.Of(
        "其中 包括 包含 含 以及 另有 还有 另外 此外 同时 全年 今年 本年 去年 目前 现有 年末 截至目前 截至年底 据介绍 据统计 初步统计 初步核算 预计 共有 共 累计 全市 全省 全区 全县 全国 我市 我省 我区 我国 新增");

    // Of one thing, how much it is to be, in a year or in all, and how much of it is done.
    private static readonly string[] Stages = ["年度", "当年", "计划", "完成", "累计", "预计", "达产", "到位"];

    /// <summary>Gives the words before a figure, without verbs at their end and without openers at their front.</summary>
    public static string Before(ReadOnlySpan<char> words)
    {
        while (Openers.At(words, 0) is { Length: > 0 } opener)
        {
            words = words[opener.Length..];
        }

        // 全区常住人口[2]为579101人: the number of a footnote is no part of the name.
        words = CueWords.WithoutFillers(words);
        return words is [.., ']'] && words.LastIndexOf('[') is > 0 and var note && !words[(note + 1)..^1].ContainsAnyExceptInRange('0', '9') ? words[..note].ToString() : words.ToString();
    }

    /// <summary>Gives what is counted: the noun behind the number, or else the words before it.</summary>
    public static string Of(Mention mention)
    {
        string before = mention.Before;
        bool countsNoun = mention.Trail.Length is > 0 and < 24 && mention.Trail[0] is not ('的' or '以' or '左');
        return countsNoun && before.Length < 8 ? mention.Trail : before;
    }

    // 总投资 is measured as 投资额 is, and 总里程 as 里程.
    private static string Bare(string measure)
    {
        string bare = measure.Replace("总", string.Empty, StringComparison.Ordinal);
        bare = bare.EndsWith("金额", StringComparison.Ordinal) ? bare[..^2] : bare.TrimEnd('额');
        return bare.Length > 1 ? bare : measure;
    }

    /// <summary>Gives how many characters two texts have in common at their ends.</summary>
    public static int CommonEnd(string one, string other)
    {
        int length = 0;
        while (length < one.Length && length < other.Length && one[^(length + 1)] == other[^(length + 1)])
        {
            length++;
        }

        return length;
    }

    /// <summary>Says whether two figures of rows measure the same of different things.</summary>
    public static bool Agree(Mention one, Mention other) =>
        Agree(one.Before, other.Before) || Agree(Bare(one.Before), Bare(other.Before));

    /// <summary>Says whether a part measures what its whole does, or names no measure: 年度计划投资 is none of 总投资, nor is 产值.</summary>
    public static bool IsSame(Mention whole, Mention part) => part.Before.Length == 0 || whole.Before.Length == 0
        || (Agree(whole, part) && Array.TrueForAll(Stages, stage => !part.Lead.Contains(stage, StringComparison.Ordinal) || whole.Lead.Contains(stage, StringComparison.Ordinal))
            && (!part.Before.StartsWith('总') || Array.TrueForAll(Stages, stage => !whole.Lead.Contains(stage, StringComparison.Ordinal))));

    /// <summary>Says whether a figure is all that a thing will cost, where the other is what was done or is to be done in a year: 完成投资86亿元，其中甲项目总投资100亿元.</summary>
    public static bool IsAllOfSome(Mention some, Mention all) => all.Before.EndsWith("总投资", StringComparison.Ordinal) && !some.Before.EndsWith("总投资", StringComparison.Ordinal)
        && Array.Exists(Stages, stage => some.Lead.Contains(stage, StringComparison.Ordinal)) && Array.TrueForAll(Stages, stage => !all.Lead.Contains(stage, StringComparison.Ordinal));

    private static bool Agree(string one, string other) => one == other || CommonEnd(one, other) > 2
        || (one.Length > 1 && other.EndsWith(one, StringComparison.Ordinal)) || (other.Length > 1 && one.EndsWith(other, StringComparison.Ordinal));
}
