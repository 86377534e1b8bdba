using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>What the words before a share call its part and its whole.</summary>
internal static class ShareWords
{
    private static readonly WordList Areas = WordList.Of("全区 全市 全省 全县 全国 我市 我省 我区 我县 我国 全球 世界");

    private static readonly WordList Plans = WordList.Of("计划 任务 目标 预算");

    // How many of all fare so.
    private static readonly WordList Spread = WordList.Of("亏损面 盈利面 增长面 下降面 上涨面 下跌面");

    private static readonly WordList Dividing = WordList.Of("完成 占 占到 为 达 达到 相当于 是");

    /// <summary>Gives what the words before a share call its part and its whole, and whether that is the whole of an area.</summary>
    public static (string Part, string Whole, bool IsElsewhere) Split(string lead)
    {
        int at = WholeAt(lead);
        if (at < 0)
        {
            string name = lead.LastIndexOf('占') is >= 0 and var share ? lead[..share] : lead;
            if (IsOfIndustry(name) && name.EndsWith('中'))
            {
                return (string.Empty, Names.Bare(name.AsSpan()["在全行业".Length..^1]), true);
            }

            if (name is ['在', _, _, .., '中'])
            {
                // 在用户总数中占比48.8%
                return (string.Empty, Names.Bare(name.AsSpan()[1..^1]), false);
            }

            return (PartSaid(name), string.Empty, false);
        }

        // 占全市的11.2% is a share of what the whole city has, not of the firms that were just counted.
        string whole = WholeSaid(lead), bare = Names.Bare(whole);
        return (PartSaid(lead[..(at - 1)]), bare, (bare.Length == 0 && whole.Length > 0) || Areas.IsAt(whole, whole.StartsWith("同期", StringComparison.Ordinal) ? 2 : 0));
    }

    // 工业比重占32%
    private static string PartSaid(string name) => Names.Bare(CueWords.WithoutFillers(name.Replace("比重", "", StringComparison.Ordinal).Replace("比例", "", StringComparison.Ordinal)));

    /// <summary>Gives the words by which those before a share call its whole: 占全部投资的比重; empty where they do not.</summary>
    public static string WholeSaid(string lead)
    {
        int at = WholeAt(lead);
        string whole = at < 0 ? string.Empty : lead[at..];
        foreach (string word in (string[])["比重", "比例"])
        {
            int end = whole.IndexOf(word, StringComparison.Ordinal);
            whole = end < 0 ? whole : whole[..end];
        }

        return CueWords.WithoutFillers(whole).ToString();
    }

    // Behind 占, unless that is 占比.
    private static int WholeAt(string lead) => lead.LastIndexOf('占') is >= 0 and var at && !(at + 1 < lead.Length && lead[at + 1] == '比') ? at + 1 : -1;

    /// <summary>Gives what is counted: 占项目总数 is a share of 项目.</summary>
    public static string Counted(string name) => name is [.., '总', '数' or '量'] ? name[..^2] : name;

    /// <summary>Says whether a share is one of the whole industry: 在全行业收入中占比65%.</summary>
    public static bool IsOfIndustry(string lead) => lead.StartsWith("在全行业", StringComparison.Ordinal);

    /// <summary>Says whether a name is that of a plan.</summary>
    public static bool IsPlan(string name) => Plans.IsIn(name);

    /// <summary>Gives the plan that a rate divides by, 为年度计划的30.9%, 上半年已完成年初预算的45.5%; null where it is none.</summary>
    public static string? PlanName(string lead)
    {
        lead = lead[(lead.IndexOf('已') + 1)..];
        string verb = Dividing.At(lead, 0);
        return verb.Length > 0 && lead.Length > verb.Length + 2 && lead[^1] == '的' && IsPlan(lead) ? Names.Bare(lead.AsSpan(verb.Length, lead.Length - verb.Length - 1)) : null;
    }

    /// <summary>Says whether the words begin with those by which a share divides: 完成, 占, 相当于.</summary>
    public static bool Divide(string lead) => Dividing.IsAt(lead, lead.StartsWith("分别", StringComparison.Ordinal) ? 2 : 0);

    /// <summary>Gives what a rate is called after: 开工 for 开工率; null where it is no such rate.</summary>
    public static string? RateName(string before) => before is [.., '率'] || Spread.IsBefore(before, before.Length) ? before[..^1] : before is [.., '进', '度'] ? before[..^2] : null;

    /// <summary>Gives the words of a whole area at a place; empty where there are none.</summary>
    public static string AreaAt(string words, int at) => Areas.At(words, at);

    /// <summary>Says whether words tell of a whole area: 全国电影票房.</summary>
    public static bool IsOfAll(string words) => Areas.IsIn(words);

    /// <summary>Says whether the whole is told of the area that the share names: 占全国人口比重.</summary>
    public static bool IsOfArea(Mention rate, Mention whole) =>
        Areas.At(rate.Lead, rate.Lead.LastIndexOf('占') + 1) is { Length: > 0 } area && whole.Lead.StartsWith(area, StringComparison.Ordinal);
}
