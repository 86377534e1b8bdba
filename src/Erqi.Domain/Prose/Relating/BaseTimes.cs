using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>The times that changes are since, and levels of: 同比 is since 去年同期, 比年初 since 上年末, 环比 since 上月.</summary>
internal static class BaseTimes
{
    private static readonly WordList YearEnds = WordList.Of("年初 期初 年末 年底");

    /// <summary>Says whether a change is since the time that other words tell of, or says none: 比年初的490亿元增加30亿元，比上月增加10亿元.</summary>
    public static bool AreOne(string level, string change)
    {
        string since = Since(change);
        bool isYearEnd = YearEnds.IsIn(level);
        return since.Length == 0 || (since == "环比" ? level.Contains(since, StringComparison.Ordinal) || (CueWords.Former.IsIn(level) && !isYearEnd)
            : YearEnds.IsIn(since) ? isYearEnd || (CueWords.Ago.IsIn(level) && !level.Contains("同期", StringComparison.Ordinal))
            : !IsAgo(since) ? level.Contains(since.TrimStart('比', '较').TrimEnd('末'), StringComparison.Ordinal)

            // 比上年 may be said of what there was at its end, but 同比 is since the day a year ago.
            : isYearEnd ? !since.Contains('同', StringComparison.Ordinal)
            : IsAgo(level));
    }

    /// <summary>Gives the words by which a change says since when it is; empty where it does not.</summary>
    public static string Since(string lead)
    {
        for (int i = 0; i < lead.Length; i++)
        {
            if (lead[i] is '比' or '较' or '同' or '环' && CueWords.Since.At(lead, i) is { Length: > 0 } since)
            {
                return since;
            }
        }

        return string.Empty;
    }

    private static bool IsAgo(string words) => CueWords.Ago.IsIn(words) || words.Contains("同比", StringComparison.Ordinal);
}
