namespace Erqi.Domain.Prose.Clauses;

/// <summary>Finds the word that opens a list of parts in the words before its first figure.</summary>
internal static class CueReader
{
    /// <summary>Gives the last such word between two places of a flat text, or null.</summary>
    public static Cue? Read(string text, int from, int to)
    {
        ReadOnlySpan<char> words = text.AsSpan(from, to - from);
        return words.Contains("在内", StringComparison.Ordinal) ? null : Named(words, from) ?? Breakdown(words, from) ?? Among(words, from);
    }

    private static Cue? Named(ReadOnlySpan<char> words, int from)
    {
        for (int i = words.Length - 1; i >= 0; i--)
        {
            if (CueWords.Within.At(words, i) is { Length: > 0 } within && !IsTakingPart(words, i, i + within.Length))
            {
                return new Cue(CueKind.Within, from + i, from + i + within.Length);
            }

            if (CueWords.Containing.At(words, i) is { Length: > 0 } containing)
            {
                return new Cue(CueKind.Containing, from + i, from + i + containing.Length);
            }

            if (CueWords.Closing.At(words, i) is { Length: > 0 } closing && !IsInItem(words[..i]))
            {
                bool isWithin = words[..i].EndsWith("其中");
                return new Cue(isWithin ? CueKind.Within : CueKind.Closing, from + i, from + i + closing.Length);
            }
        }

        return null;
    }

    // 铁路1700公里、新建包括改建公路7000公里: what is included is told of the second item alone.
    private static bool IsInItem(ReadOnlySpan<char> words) =>
        words.LastIndexOfAny('、', ',') is >= 0 and var mark && words[mark] == '、' && mark + 1 < words.Length && !words.EndsWith("其中");

    // 3000家企业参与其中，带动消费15亿元 opens no list.
    private static bool IsTakingPart(ReadOnlySpan<char> words, int start, int end) =>
        start > 0 && char.IsLetter(words[start - 1]) && end < words.Length && words[end] == ',';

    // 分产业看, 从产业投向看, 按地域分, 按行业领域划分, 按经营地统计: to the end of the clause.
    private static Cue? Breakdown(ReadOnlySpan<char> words, int from)
    {
        int comma = words.LastIndexOf(',');
        if (comma < 2)
        {
            return null;
        }

        ReadOnlySpan<char> clause = words[..comma];
        int start = clause.LastIndexOfAny("。;,:") + 1;
        clause = clause[start..];
        bool views = clause is ['分' or '从' or '按', .., '看'];
        bool parts = clause is ['按' or '依' or '根', .., '分'] or ['按', .., '统', '计'] or ['按', .., '分', '组'];
        bool phases = clause is ['分', '两' or '二' or '三' or '四' or '五', '期', ..];
        return views || parts || phases ? new Cue(CueKind.Breakdown, from + start, from + comma) : null;
    }

    private static Cue? Among(ReadOnlySpan<char> words, int from)
    {
        int comma = words.LastIndexOf(',');
        return comma > 0 && words[comma - 1] == '中' && CueWords.Divided.IsBefore(words, comma - 1)
            ? new Cue(CueKind.Among, from + comma - 1, from + comma)
            : null;
    }
}
