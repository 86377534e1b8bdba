using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;

namespace Erqi.Domain.Prose.Relating;

/// <summary>How much the words around two figures have in common.</summary>
internal static class Sameness
{
    private const int MostTouching = 12;
    private const int MostAround = 60;

    /// <summary>Gives how many characters of what is counted or measured the two share, right beside their numbers.</summary>
    public static int Touching(Mention one, Mention other)
    {
        string[] first = [Lead(one), Trail(one)], second = [Lead(other), Trail(other)];
        int before = Measures.CommonEnd(first[0], second[0]);
        int behind = CommonFront(first[1], second[1]);
        return Math.Max(Math.Max(before, behind), Math.Max(Across(first[0], second[1]), Across(second[0], first[1])));
    }

    /// <summary>Says whether two figures are measured alike, but of things with names of their own: 甲公司单价 and 乙公司单价.</summary>
    public static bool AreOfTwo(Mention one, Mention other) => Measures.CommonEnd(one.Before, other.Before) is var common
        && one.Before.Length > common && other.Before.Length > common;

    /// <summary>Gives how many pairs of neighbouring characters the words around two figures share.</summary>
    public static int Overlap(string text, Mention one, Mention other)
    {
        HashSet<(char, char)> pairs = Pairs(Around(text, one));
        pairs.IntersectWith(Pairs(Around(text, other)));
        return pairs.Count;
    }

    /// <summary>Says whether the words before a figure name a time before: 去年，我校在校生3660人; 2019年底，全县建成大棚1060座.</summary>
    public static bool IsOfBefore(string text, Mention mention)
    {
        ReadOnlySpan<char> words = text.AsSpan(mention.ContextStart..mention.Token.Start);
        return IsNamedBefore(words) || YearSpans.At(words) is not null;
    }

    /// <summary>Says whether words name a time before, not by its year and not as what a change is since: 去年同期, but neither 较去年同期 nor 今年前5个月.</summary>
    public static bool IsNamedBefore(ReadOnlySpan<char> words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            string said = CueWords.Ago.At(words, at) is { Length: > 0 } ago ? ago : CueWords.Former.At(words, at);
            if (said.Length > 0 && !(at > 0 && words[at - 1] is '比' or '较') && !(said == "年前" && at + said.Length < words.Length && Numerals.IsAny(words[at + said.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static string Around(string text, Mention mention)
    {
        int start = Math.Max(mention.ContextStart, mention.Token.Start - MostAround);
        int end = Math.Min(mention.ContextEnd, mention.Token.End + MostAround);
        return string.Concat(text.AsSpan()[start..mention.Token.Start], text.AsSpan()[mention.Token.End..end]);
    }

    private static HashSet<(char, char)> Pairs(string words)
    {
        HashSet<(char, char)> pairs = [];
        char before = '\0';
        foreach (char c in words)
        {
            if (char.IsLetterOrDigit(c))
            {
                _ = before == '\0' || pairs.Add((before, c));
                before = c;
            }
        }

        return pairs;
    }

    // The end of what stands before one number is the front of what stands behind the other: 重点项目360个, 360个重点项目.
    private static int Across(string lead, string trail)
    {
        for (int length = Math.Min(Math.Min(lead.Length, trail.Length), MostTouching); length > 1; length--)
        {
            if (lead.AsSpan()[^length..].SequenceEqual(trail.AsSpan()[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    private static int CommonFront(string one, string other) => one.AsSpan().CommonPrefixLength(other);

    // 重大项目 and 重点项目 are the same list under two names.
    private static string Lead(Mention mention) => mention.Before.Replace("重大", "重点", StringComparison.Ordinal);

    private static string Trail(Mention mention) => mention.Trail.Replace("重大", "重点", StringComparison.Ordinal);
}
