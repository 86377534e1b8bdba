using Erqi.Domain.Prose.Clauses;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Names that draw several together: 大中型企业 behind 大型企业 and 中型企业, 硕博 behind 硕士 and 博士, 教授和副教授.</summary>
internal static class CombinedNames
{
    private const int Reach = 12;
    private const int ShortName = 3;

    /// <summary>Gives the levels before a share that it may be of, the nearest first.</summary>
    public static List<Mention> Levels(List<Mention> mentions, Mention share) =>
        [.. mentions.Back(share, reach: Reach).Where(other => other is { Role: Role.Level, IsThreshold: false, IsPlain: true } && other.Segment == share.Segment && other.Bracket == share.Bracket)];

    /// <summary>Says whether a name is that of all of several: 应收票据及应收账款, or a character of each, 肉蛋奶 of 肉类, 禽蛋 and 牛奶.</summary>
    public static bool Hold(string name, IReadOnlyList<string> parts)
    {
        // 中小学 are 高中, too, and three that are named are more than two.
        string[] named = name.Split('及', '和', '与', '、');
        if (parts.Count < 2 || named.Length > parts.Count || parts.Any(part => part.Length == 0) || name.Contains("中小", StringComparison.Ordinal))
        {
            return false;
        }

        string joined = string.Concat(named);
        return (parts.All(part => part.Length > 1) && joined.Contains(string.Concat(parts), StringComparison.Ordinal))
            || (AreShort(name, parts) && Enumerable.Range(0, Math.Max(0, joined.Length - parts.Count + 1)).Any(at => AreDrawn(joined.AsSpan(at, parts.Count), parts)));
    }

    // 硕士研究生 and 博士研究生 are told apart by their first character, as are short names, 纺织品出口 and 服装 of 纺服出口.
    private static bool AreShort(string name, IReadOnlyList<string> parts) => parts.Count > 2 || parts.All(part => part.Length - Measures.CommonEnd(part, name) <= ShortName) || parts[0][1..] == parts[1][1..];

    // Each character from a part of its own; of two the first, since 铁路 is made of no 高铁 and 电气化线路, 进出口 of no 出口机电产品.
    private static bool AreDrawn(ReadOnlySpan<char> drawn, IReadOnlyList<string> parts)
    {
        HashSet<string> named = [];
        foreach (char character in drawn)
        {
            if (parts.Where(part => parts.Count > 2 ? part.Contains(character, StringComparison.Ordinal) : part[0] == character).ToList() is not [var only] || !named.Add(only))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives the levels before a share that a name draws together; null where it is none of this kind.</summary>
    /// <remarks>Their names end alike, unless what was done gives a rate its name: 改发率 of 改判 and 发回重审.</remarks>
    public static List<Mention>? Parts(List<Mention> mentions, Mention share, string name)
    {
        List<Mention> levels = Levels(mentions, share), parts = [];
        string rest = string.Concat(name.Split('、', '和', '与', '及'));
        bool IsNoun(string words) => words.Length == 0 || levels.Exists(level => level.Before.EndsWith(words, StringComparison.Ordinal) || level.Trail.StartsWith(words, StringComparison.Ordinal));
        while (!(parts.Count > 1 && IsNoun(rest)) && Next(levels, parts, rest) is { } next)
        {
            parts.Add(next);
            rest = rest[rest.AsSpan().CommonPrefixLength(next.Before)..];
        }

        return parts.Count > 1 && IsNoun(rest) && (share.Role == Role.Rate || parts.TrueForAll(part => part.Before[^1] == parts[0].Before[^1])) ? [.. parts.OrderBy(part => part.Index)] : null;
    }

    // 大 of 大型企业, then 中型企业.
    private static Mention? Next(List<Mention> levels, List<Mention> parts, ReadOnlySpan<char> words)
    {
        Mention? next = null;
        int longest = 0;
        foreach (Mention level in levels)
        {
            int common = words.CommonPrefixLength(level.Before);
            if (common > longest && !level.IsBase && !parts.Contains(level) && (parts.Count == 0 || level.IsLike(parts[0])))
            {
                (next, longest) = (level, common);
            }
        }

        return next;
    }
}
