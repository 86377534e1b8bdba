using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the levels that a change is told between: 由A提高到B, B，比上年的A增加.</summary>
internal sealed class ChangeLevels(string text, List<Mention> mentions, ClosedLists lists)
{
    private static readonly WordList Dated = WordList.Of("年 月 季 年初 年末 年底 上周");

    // 增长7.1%，增速较上年的5.8%加快
    private static readonly WordList Speeds = WordList.Of("增速 增幅 涨幅");

    // 虽然比年初减少1496万吨 changes what was just told.
    private static readonly WordList Conceding = WordList.Of("虽然 尽管 虽 但 但仍 仍 仍然 却 而");

    /// <summary>Says whether a change names nothing, so that it is one of what was just told: 产量增长1.8倍 and 分别增长3.2倍、2.5倍 name something.</summary>
    public static bool IsBare(Mention change) => !(change.Mark == '、' && change.Lead.Length == 0) && SubjectOf(change).Length == 0;

    /// <summary>Gives what a change names; empty where it names nothing.</summary>
    public static string SubjectOf(Mention growth)
    {
        // 实现翻一番 names nothing; 上座率由49%增至98.7% is no growth.
        ReadOnlySpan<char> words = CueWords.Changed(growth.Lead);
        words = words[Conceding.At(words, 0).Length..];
        words = CueWords.IsEndpoint(growth.Lead) ? words : CueWords.WithoutFillers(words);
        return words is [.., '、'] ? string.Empty : words.ToString();
    }

    /// <summary>Says whether a change says only that it is since a time that it names: 较4月下降, 比2023年增加.</summary>
    public static bool IsSinceTime(Mention change) => CueWords.Changed(change.Lead) is ['比' or '较', .. var time] && time.TrimEnd("0123456789年月日季度底末初旬同期上中下半一二三四").IsEmpty;

    /// <summary>Gives the words before a change with those that a note says behind it: 增长11.1%（同比）.</summary>
    public string WithNote(Mention change) => text.AsSpan(change.Token.End).StartsWith("(同比)") ? $"同比{change.Lead}" : change.Lead;

    /// <summary>Gives the two levels that stand before a change, 由A提高到B or B，比上年的A增加; null where they do not.</summary>
    public (Mention Start, Mention End)? Before(Mention change)
    {
        if (change.IsRespective)
        {
            // 由48人降至45人，由52人降至48人，分别减少3人和4人: which is of which, no level says.
            return null;
        }

        if (Compared(change) is { } compared && change.Index - compared.Index <= 2)
        {
            if (!BaseTimes.AreOne(compared.Lead, change.Lead))
            {
                return null;
            }

            // 过剩1057万吨，消费量较上年的1.66亿吨下降1.1%: the level of what is compared may not be told.
            Mention[] levels = [.. mentions.Before(change).Where(other => other.Index < compared.Index &&
                (other.Role == compared.Role || (compared.Role == Role.Rate && other.Role is Role.Share or Role.Growth)) && other is { IsThreshold: false, IsBase: false }
                && (!other.IsCompared || other.ComparedSubject.Length > 0))];

            // 签约15亿元，平均每天5亿元，比上届的12亿元增长25%: of a mean or of what it is the mean of, as the numbers say.
            Mention? level = levels is [var nearest, _, ..] && CueWords.IsOfEach(nearest.Lead) != CueWords.IsOfEach(compared.Lead)
                ? Array.Find(levels, other => Agree(change, compared, other))
                : levels.FirstOrDefault();
            bool isOther = compared.ComparedSubject is { Length: > 0 } subject && !Speeds.Holds(subject) && level is not null && Measures.CommonEnd(Measures.Before(subject), level.Before) < 2;
            return level is { IsCompared: false } && level.Unit.Dimension == compared.Unit.Dimension && !isOther && lists.Reached(level, compared, change) is { } reached ? (compared, reached) : null;
        }

        if (mentions.Before(change).FirstOrDefault(other => CueWords.IsEndpoint(other.Lead) && other.Role is not (Role.Change or Role.Points)) is not { } end
            || end.Index == 0 || change.Index - end.Index > 2 || IsSinceOther(end, change))
        {
            return null;
        }

        // 时间从6小时压至1小时，进出口超2808亿元，增长28%: what was told in between is what changed; 减持0.1个百分点系竞价，0.05个百分点系大宗交易 are parts of it.
        if (change.Index - end.Index == 2 && mentions[end.Index + 1].Role is var between && (between == Role.Level || between == change.Role))
        {
            return null;
        }

        Mention start = mentions[end.Index - 1];

        // 由62.1%提高到98.2%，较上年提高1.6个百分点: where it began is not told, and need not be where the change is since.
        bool isSinceStart = Dated.IsIn(start.Lead) ? BaseTimes.AreOne(start.Lead, change.Lead) : BaseTimes.Since(change.Lead).Length == 0 || Agree(change, start, end)
            || (change.Role == Role.Change && BaseTimes.Since(change.Lead) == "环比" && Slips.ExplainExactly(end, [start, change]));
        return start.StepsTo(end) && isSinceStart ? (start, end) : null;
    }

    // 增长7.4%，比全省平均水平（5.8%）高1.6个百分点: what it is compared with may stand in brackets.
    private Mention? Compared(Mention change) => change.Index > 0 && mentions[change.Index - 1] is { IsSince: true, IsCompared: true } beside ? beside
        : mentions.Before(change).FirstOrDefault(other => other.IsCompared);

    /// <summary>Says whether a change leads from the one level to the other, by the numbers.</summary>
    public static bool Agree(Mention change, Mention start, Mention end) => change.Role == Role.Growth
        ? Closing.HoldsGrowth(change.Amount, end.Amount, start.Amount)
        : Closing.Holds(end.Amount, [start.Amount, change.Amount]);

    // 从7400亿元至5520亿元，而与2010年同期相比，减少13.7%: since another time.
    private bool IsSinceOther(Mention end, Mention change) => end.Token.End < change.LeadStart && text.AsSpan()[end.Token.End..change.LeadStart].Contains("相比", StringComparison.Ordinal);
}
