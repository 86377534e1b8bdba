using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the levels of two times that stand beside a change: 去年投资147亿元，今年投资163亿元，增长10.9%; 增长12.6%，去年同期145.1亿元.</summary>
internal sealed class TwoTimes(List<Mention> mentions, ClosedLists lists)
{
    // A change may be told twice, and since two times, before the level of the time before.
    private const int MostBetween = 4;
    private const int Nearby = 4;
    private const int FurthestBehind = 8;

    private static readonly WordList Now = WordList.Of("今年 本年 本期 当期 期末 本月 当月 本周 本届 今年末 年末 目前 现在 改造后 改革后 搬迁后");
    private static readonly WordList ChangesOfChanges = WordList.Of("多增 少增 多减 少减");
    private static readonly WordList Spans = WordList.Of("月 季 末 底 初 半");

    /// <summary>Gives the level that something changed to and that which it changed from; null where they do not stand beside the change.</summary>
    public (Mention Now, Mention Then)? Find(Mention change) => change.Lead.Contains("环比", StringComparison.Ordinal) && OfMonths(change) is { } months ? months
        : OfSpans(change) is { } spans ? spans
        : IsOfChange(change) ? null
        : ThenBehind(change) ?? BothBefore(change, Before(change).Where(other => !IsOfOther(other, change))) ?? BothBefore(change, Before(change)) ?? NamedBehind(change);

    // 一季度完成79.8亿元，二季度完成106.5亿元，二季度比一季度增加26.7亿元，增长33.5%; 一季度、二季度出口分别为9.8亿元和10.3亿元。二季度出口比一季度增长5.1%
    private (Mention Now, Mention Then)? OfSpans(Mention change)
    {
        string lead = change.Role == Role.Growth && CueWords.WithoutFillers(change.Lead) is "增长" or "下降" && mentions.ElementAtOrDefault(change.Index - 1) is { Role: Role.Change } told && told.Segment == change.Segment ? told.Lead : change.Lead;
        int than = lead.Contains("同比", StringComparison.Ordinal) ? -1 : lead.IndexOf('比');
        MonthSpan? now = MonthSpan.At(lead.AsSpan(0, Math.Max(0, than)), out int end), then = now is null ? null : MonthSpan.Read(CueWords.Changed(lead.AsSpan(than + 1)).ToString());
        string measured = now is null ? string.Empty : lead[end..than];
        Mention? Told(MonthSpan? span) => mentions.Back(change, sentences: 1).FirstOrDefault(level => level is { Role: Role.Level, IsThreshold: false, IsCompared: false } && level.Bracket == change.Bracket && !CueWords.Ago.IsIn(level.Lead)
            && (change.Role == Role.Growth || level.Unit.Dimension == change.Unit.Dimension) && MonthSpan.LastIn(level.Listed ?? level.Lead) == span && Opening(level).Lead.Contains(measured, StringComparison.Ordinal));
        return now is not null && then is not null && now != then && Told(now) is { } later && Told(then) is { } earlier && later.IsLike(earlier) ? (later, earlier) : null;
    }

    // The first of those that a list names before their numbers.
    private Mention Opening(Mention level)
    {
        while (level is { Listed: not null, Lead.Length: 0, Index: > 0 })
        {
            level = mentions[level.Index - 1];
        }

        return level;
    }

    // 余额2317.8亿元，比年初增加186.2亿元，同比多增21.4亿元: what was added is more, not the level.
    private bool IsOfChange(Mention change) => ChangesOfChanges.IsBefore(change.Lead, change.Lead.Length)
        && mentions.ElementAtOrDefault(change.Index - 1) is { Role: Role.Change } added && added.Sentence == change.Sentence;

    // 64.66%，比上年末提高1.58个百分点，上年末为63.58%; 163.4亿元（上年同期147.2亿元），增长11.0%: what was told of the time before is the same thing.
    private (Mention Now, Mention Then)? ThenBehind(Mention change)
    {
        Mention? then = mentions.ElementAtOrDefault(change.Index - 1) is { } beside && beside.Bracket != change.Bracket && beside.Owner == change.Index - 2 ? beside
            : mentions.Behind(change, MostBetween).SkipWhile(other => (other.Role is Role.Change or Role.Growth or Role.Points && ChangeLevels.IsBare(other)) || IsOfOther(other, change))
                .FirstOrDefault(other => other.Bracket == change.Bracket || other.Owner == change.Index);
        return then?.Sentence == change.Sentence && Before(change).FirstOrDefault() is { } now
            && now.Segment == change.Segment && ChangeLevels.IsBare(change) && IsThen(then, now, change) && lists.Reached(now, then, change) is { } reached ? (reached, then) : null;
    }

    // 出口126.4亿元，增长6.7%；进口…。去年同期出口118.5亿元: what was told of the time before is called the same.
    private (Mention Now, Mention Then)? NamedBehind(Mention change) => ChangeLevels.IsBare(change) && Before(change).FirstOrDefault() is { Before.Length: > 1 } now && now.Segment == change.Segment
        && mentions.Behind(change, FurthestBehind).FirstOrDefault(then => (then.Sentence == change.Sentence || (then.Sentence == change.Sentence + 1 && then.Lead.Contains("同期", StringComparison.Ordinal))) && then.Bracket == change.Bracket
            && then.Lead.EndsWith(now.Before, StringComparison.Ordinal) && Named(then) == now.Before && IsThen(then, now, change)) is { } then
        && (change.Role == Role.Growth ? Slips.Explain(Closing.HoldsGrowth, change, now, then) : Slips.ExplainExactly(now, [then, change])) ? (now, then) : null;

    private (Mention Now, Mention Then)? BothBefore(Mention change, IEnumerable<Mention> before)
    {
        // 改造前亩产468公斤，改造后612公斤，亩均增收320元，增幅12.4%: that of what was told in between.
        if (before.Take(2).ToArray() is not [var last, var first] || !AreLike(last, first) || change.Index - first.Index > Nearby
            || (change.Role == Role.Growth && ChangeLevels.IsBare(change) && mentions[change.Index - 1] is { Role: Role.Change } between && between.Segment == change.Segment
                && between.Unit.Dimension != last.Unit.Dimension))
        {
            return null;
        }

        // 较2019年同期增长 is since neither.
        bool isTheirs = ChangeLevels.IsBare(change) || ChangeLevels.SubjectOf(change) is ['每', ..] || (ChangeLevels.SubjectOf(change) is [not ('比' or '较'), ..] subject && Measures.CommonEnd(subject, last.Before) > 1);

        // 选手3286人，上届2914人，其中外省412人，增长21.7%: how many of those there were, nobody tells.
        return !isTheirs ? null
            : IsThen(first, last, change) && !CueWords.Within.IsAt(last.Lead, 0) ? (last, first)
            : IsThen(last, first, change) ? (first, last)
            : YearSpans.At(last.Lead) is { } year && YearSpans.At(first.Lead) is { } earlier && earlier != year && IsOneMeasure(last.Before, first.Before) ? OfYears(change, last, first, year - earlier)
            : null;
    }

    // 2010年均价2815元，2011年均价3278元; years that lie further apart, or the other way round, only where the numbers agree.
    private static (Mention Now, Mention Then)? OfYears(Mention change, Mention last, Mention first, int years)
    {
        (Mention now, Mention then) = years > 0 ? (last, first) : (first, last);
        return years == 1 || ChangeLevels.Agree(change, then, now) ? (now, then) : null;
    }

    // The levels of the sentence before a change, the nearest first.
    private IEnumerable<Mention> Before(Mention change) => mentions.Before(change).Where(other => !other.IsBase
        && other.Role is not (Role.Change or Role.Growth or Role.Points)
        && (other.Unit.Dimension == Dimension.Rate) == (change.Role == Role.Points))
        .TakeWhile(other => other is { IsThreshold: false, IsCompared: false } && (change.Role != Role.Change || other.Unit.Dimension == change.Unit.Dimension));

    private static bool AreLike(Mention one, Mention other) => one.Unit.Dimension == other.Unit.Dimension && one.IsPlanned == other.IsPlanned;

    // 上年为71个, 上年同期营业收入32.91亿元: of the time before, and of the same thing or of nothing that is named.
    private bool IsThen(Mention then, Mention now, Mention change)
    {
        string ago = Earlier(then.Lead);
        if (ago.Length == 0 || Earlier(now.Lead).Length > 0 || !AreLike(then, now) || !IsSince(then, now, change))
        {
            return false;
        }

        string named = Named(then);
        if (IsOfAnother(then, named, now) && !ChangeLevels.Agree(change, then, now))
        {
            return false;
        }

        string measured = Measures.Before(now.Lead.AsSpan(Now.At(now.Lead, 0).Length));
        return named.Length == 0 || measured.Contains(named, StringComparison.Ordinal) || named.Contains(measured, StringComparison.Ordinal);
    }

    // 出口345.6亿元，上年307.7亿元；进口123.4亿元: what there was before is that of what it stands behind;
    // 游客1234.5万人次，其中过夜游客456.7万人次，上年游客1122.2万人次: and of what is called just so.
    private bool IsOfAnother(Mention then, string named, Mention now) => named.Length > 0
        ? named != now.Before && mentions.Back(then).Any(other => other != now && other.IsLike(then) && other.Before == named && Earlier(other.Lead).Length == 0)
        : then.Index < now.Index && !Now.IsAt(now.Lead, 0)
            && mentions.Before(then).FirstOrDefault(other => other.IsLike(then)) is { IsCompared: false } own && own.Segment == then.Segment && own.Before != now.Before && Earlier(own.Lead).Length == 0;

    private static string Named(Mention then) => Measures.Before(then.Lead.AsSpan(Earlier(then.Lead).Length).TrimStart(":年同期末底"));

    private static string Earlier(string lead) => CueWords.Ago.At(lead, 0) is { Length: > 0 } ago ? ago : CueWords.Former.At(lead, 0);

    // What is called otherwise, 上期 for a year ago, may be the same time where the numbers agree; a whole year is no base of some of its months.
    private static bool IsSince(Mention then, Mention now, Mention change) => (BaseTimes.AreOne(then.Lead, change.Lead) && (!IsWholeYear(then) || IsWholeYear(now))) || ChangeLevels.Agree(change, then, now);

    private static bool IsWholeYear(Mention level) => level.Lead.Contains("全年", StringComparison.Ordinal);

    // 同比增长8.7%，年初1702.8亿元，去年同期1707.7亿元: of the time before, but not of that which the change is since.
    private bool IsOfOther(Mention level, Mention change) => level.Role == Role.Level
        && (Earlier(level.Lead) is { Length: > 0 } ? level.Lead : MonthBefore(level)) is { Length: > 0 } then && !BaseTimes.AreOne(then, change.Lead);

    // 9月均价5.2元，8月4.9元，上年同月4.6元
    private string MonthBefore(Mention level) => Month(level.Lead) is { } month && mentions.ElementAtOrDefault(level.Index - 1) is { } later
        && later.IsLike(level) && later.Sentence == level.Sentence && Month(later.Lead) == month + 1 ? "上月" : string.Empty;

    // 1月进出口12.4亿元，增长3%；2月进出口11.8亿元，增长2%，环比下降4.8%
    private (Mention Now, Mention Then)? OfMonths(Mention change) =>
        mentions.Before(change).Where(other => other is { Role: Role.Level, IsThreshold: false }).Take(2).ToArray() is [var now, var then]
        && now.IsLike(then) && Month(now.Lead) is > 1 and var month && Month(then.Lead) == month - 1 && Measures.CommonEnd(now.Before, then.Before) > 1 && ChangeLevels.IsBare(change)
            ? (now, then)
            : null;

    private static int? Month(string lead) => lead.IndexOf('月') is var end && end is 1 or 2
        && int.TryParse(lead.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out int month) ? month : null;

    // 2024年末存款 and 2025年6月末存款 are less than a year apart.
    private static bool IsOneMeasure(string now, string then)
    {
        if (now.Length <= YearSpans.YearLength || then.Length <= YearSpans.YearLength)
        {
            return false;
        }

        // 2023年机动车186万辆，2013年62万辆: what is measured is named once.
        (now, then) = (now[YearSpans.YearLength..], then[YearSpans.YearLength..]);
        if (now == "年" || then == "年")
        {
            return true;
        }

        int common = Measures.CommonEnd(now, then);
        return common > 1 && !Spans.IsIn(now.AsSpan(0, now.Length - common)) && !Spans.IsIn(then.AsSpan(0, then.Length - common));
    }
}
