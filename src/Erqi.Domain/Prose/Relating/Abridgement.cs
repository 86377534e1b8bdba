using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Grids;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>How a headline is cut out of the text below it: 港口货物吞吐量同比增长 out of 我国港口完成货物吞吐量14.9亿吨，同比增长.</summary>
/// <param name="Headline">The words before the number of the headline.</param>
/// <param name="Told">Those before the other number, with marks in place of the figures between.</param>
/// <remarks>Nothing is left out but what only leads to a number, and what another clause of the text tells.</remarks>
internal sealed record Abridgement(string Headline, string Told)
{
    // A name of fewer characters is that of many things.
    private const int Fewest = 4;

    // What tells the time or the area, for which others ask, and what only leads to a number.
    private static readonly WordList Leading = WordList.Of(
        "今年 今年以来 本年 上半年 下半年 全年 以来 截至 期间 其中 同期 累计 合计 共计 共 总计 实现 完成 达到 达 升至 降至 增至 为 约 近 超 超过 突破 首次 已 已经 分别 各 均 的 了 总 全部 "
        + "我国 中国 全国 我省 全省 我市 全市 我县 全县 我区 全区 同比 比上年 比上年同期 比去年 比去年同期 较上年 较上年同期 较去年同期 较去年 上升 上涨 增长 增速 增幅 提高 下降 下跌 减少 增加 增 降 经 和 与 及");

    // Some days, or more years than one.
    private static readonly string[] Stretches = ["期间", "以来", "假期", "首日"];

    private const string Areas = "省市县区州镇乡";
    private static readonly string[] Praise = ["重点", "重大", "集中"];
    private static readonly WordList Units = WordList.Of("年 年度 年末 年底 年初 个月 月 月份 月末 月底 月初 季度 季度末 季");
    private static readonly WordList Amounts = WordList.Of("额 总额 金额 数 总数 数量 量 总量 值 总值 规模");
    private static readonly (WordList Said, string Meant)[] Kinds = [(WordList.Of("比上月 较上月 环比"), "环比"), (WordList.Of("比年初 较年初 比上年末 较上年末 比上年底"), "较年初")];

    private readonly string _name = string.Concat(Clauses(Headline));
    private readonly string[] _clauses = Clauses(Told);

    /// <summary>Gets whether the words of the headline are told, the last of them by the clause of the number.</summary>
    public bool IsOf => _name.Length >= Fewest && _clauses is [.. var before, var last] && WithoutAmount(_name) is var name && WithoutAmount(last) is var own
        && (own == name || (own.Length > 1 && name.EndsWith(own, StringComparison.Ordinal)
            && Array.Exists(before, clause => clause.StartsWith(name[..^own.Length], StringComparison.Ordinal) && !clause.Contains(last, StringComparison.Ordinal))));

    /// <summary>Gets whether they tell of two times: 2023年末 and 2024年末, 6月末 and 7月末, or of all the time and some of it.</summary>
    public bool AreOfTwoTimes => Times(Headline) is var one && Times(Told) is var other
        && ((Headline.Contains("累计", StringComparison.Ordinal) && !Told.Contains("累计", StringComparison.Ordinal))
            || Array.Exists(Stretches, stretch => Told.Contains(stretch, StringComparison.Ordinal) && !Headline.Contains(stretch, StringComparison.Ordinal))
            || (other.FindLast(IsYear) is { } year && (one.Exists(IsYear) ? !one.Contains(year) : !Told.Contains("截至", StringComparison.Ordinal)))
            || (one.FindAll(IsMonthEnd) is { Count: > 0 } ours && other.FindAll(IsMonthEnd) is { Count: > 0 } theirs && !ours.Exists(theirs.Contains)));

    /// <summary>Says whether things are counted that the headline counts: 甲地97个重点项目竣工 out of 12月28日，甲地新区97个重点项目竣工.</summary>
    public bool Counts(string noun, string otherNoun) => _clauses is [.. var before, var own] && Array.TrueForAll(before, IsDateline)
        && Counted(noun).AsSpan().CommonPrefixLength(Counted(otherNoun)) >= Fewest
        && _name.Length > 1 && own.StartsWith(_name, StringComparison.Ordinal)
        && (own.Length == _name.Length || (!Areas.Contains(_name[^1], StringComparison.Ordinal) && Areas.Contains(own[^1], StringComparison.Ordinal)));

    private static bool IsDateline(string clause) => CueWords.Reporting.IsIn(clause) || clause.EndsWith('日') || clause is "昨天" or "日前";

    private static string Counted(string noun) => Praise.Aggregate(noun, (words, praise) => words.Replace(praise, "", StringComparison.Ordinal));

    private static bool IsYear(string time) => time.Length == YearSpans.YearLength && CellPrint.IsYear(time);

    private static bool IsMonthEnd(string time) => time[^1] is '末' or '底' or '初' && time.Contains('月', StringComparison.Ordinal);

    // Each as it stands, a year without what follows it.
    private static List<string> Times(string words)
    {
        List<string> times = [];
        for (int at = 0; at < words.Length;)
        {
            int length = TimeAt(words, at);
            if (length > 0)
            {
                string time = words.Substring(at, length);
                times.Add(length > YearSpans.YearLength && CellPrint.IsYear(time[..(YearSpans.YearLength + 1)]) ? time[..YearSpans.YearLength] : time);
            }

            at += Math.Max(1, length);
        }

        return times;
    }

    private static string WithoutAmount(string name) => Amounts.Before(name, name.Length) is { Length: > 0 } amount && amount.Length < name.Length ? name[..^amount.Length] : name;

    // What each clause tells; the words in brackets are no clause of their own.
    private static string[] Clauses(string words)
    {
        List<string> clauses = [];
        StringBuilder clause = new();
        for (int at = 0; at < words.Length;)
        {
            char c = words[at];
            int length = Math.Max(TimeAt(words, at), Leading.At(words, at).Length);
            if (length > 0)
            {
                at += length;
                continue;
            }

            (WordList? said, string meant) = Array.Find(Kinds, kind => kind.Said.IsAt(words, at));
            if (said is not null)
            {
                _ = clause.Append(meant);
            }
            else if (char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c) || c is >= '\u4E00' and <= '\u9FFF')
            {
                _ = clause.Append(Numerals.Of(c) is >= 0 and < 10 and var digit ? (char)('0' + digit) : c);
            }
            else if (c is not ('(' or ')' or '“' or '”' or '"' or '、') && clause.Length > 0)
            {
                clauses.Add(clause.ToString());
                _ = clause.Clear();
            }

            at += said is null ? 1 : said.At(words, at).Length;
        }

        return clause.Length > 0 ? [.. clauses, clause.ToString()] : [.. clauses];
    }

    // 2025年, 前11个月, 1—6月, 一季度; 三年级 and 5年期 are no time.
    private static int TimeAt(string words, int at)
    {
        int first = words[at] is '前' or '第' ? at + 1 : at, end = first;
        while (end < words.Length && (Numerals.IsAny(words[end]) || (end > first && NumberWords.Dashes.Contains(words[end], StringComparison.Ordinal))))
        {
            end++;
        }

        int stop = end + Units.At(words, end).Length;
        return end > first && stop > end && !(words[end] == '年' && stop < words.Length && words[stop] is '级' or '期') ? stop - at : 0;
    }
}
