using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Clauses;

/// <summary>The words that make a level one that another is compared with: 较年初2885.7亿元增加, 与2010年的432.1万人相比.</summary>
internal static class Comparing
{
    // 和 in 和去年1350起相比.
    private static readonly SearchValues<char> Linking = SearchValues.Create("与和同跟以比较在");

    // 年初 in 比年初2885.7亿元, 预算 in 较预算45.6万元.
    private static readonly WordList Times = WordList.Of("年初 年底 年末 前年 前期 同期 上半年 基期 预算 年度预算 计划");
    private static readonly WordList Opening = WordList.Of("相比 相较 比照 对照 对比 较之");
    private static readonly WordList Ending = WordList.Of("相比 相较 为基数 的基数 为基期 作为基数 基础上 比下降 比减少 比降低 比增长 比增加 比上升 比多 比少");

    // 抢劫案件12起，同比去年39起下降69.2%.
    private static readonly WordList YearBefore = WordList.Of("同比 同比去年 同比上年 同比去年同期 同比上年同期");

    /// <summary>Gets words behind what something was built on: 在2020年312家的基础上增加86家.</summary>
    public static WordList Base { get; } = WordList.Of("基础上 的基础上");

    // 占比2022年的, 同比2.3.
    private static readonly WordList Nouns = WordList.Of("占 同 环 对 之");

    /// <summary>Says whether what follows a level is told since it.</summary>
    public static bool IsSince(Mention level, Mention? next) => IsEnded(level)
        || (next is { Role: Role.Change or Role.Growth or Role.Points, Lead.Length: > 0 }
            && ((next.Mark == '\0' && next.LeadStart == level.Token.End && (level.Lead is ['比' or '较', ..] || Base.IsAt(next.Lead, 0) || (Ending.IsAt(next.Lead, 0) && level.Lead.AsSpan().ContainsAny(Linking)) || Opening.IsAt(level.Lead, 0) || IsTimed(level.Lead) || (level.Role == Role.Level && YearBefore.Holds(level.Lead))))
                || (next.Mark == ',' && Opening.IsAt(level.Lead, 0) && level.Trail.Length == 0)));

    // 和去年1350起相比, 以2020年的4000亿元为基数, 比照上年1200件的基数.
    private static bool IsEnded(Mention level) => Ending.IsEndOf(level.Trail) && level.Lead.AsSpan().ContainsAny(Linking);

    // 收入总计比上年1156.78万元增加: what is compared is named before it.
    private static bool IsTimed(string lead) => lead.AsSpan().LastIndexOfAny('比', '较') is > 0 and var at && !Nouns.IsBefore(lead, at)
        && (CueWords.Ago.IsAt(lead, at + 1) || CueWords.Former.IsAt(lead, at + 1) || Times.IsAt(lead, at + 1) || IsYear(lead.AsSpan(at + 1)));

    // 2022年执行数
    private static bool IsYear(ReadOnlySpan<char> words) => words is [_, _, _, _, '年', ..] && !words[..4].ContainsAnyExceptInRange('0', '9');
}
