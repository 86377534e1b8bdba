using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what a difference is from where that is told by its name: 支出786.5亿元，比预算数少13.6亿元，预算数800.1亿元; 限额950亿元，余额912亿元，低于限额38亿元.</summary>
/// <remarks>Claimed where one slip at most keeps it from holding to the last digit.</remarks>
internal sealed class NamedBaseFinder(List<Mention> mentions, List<Claim> claims)
{
    private const int Reach = 6;

    // 超计划16个 names what it is from, 超额完成0.28万人 does not.
    private static readonly WordList Beyond = WordList.Of("超额完成 超额 超收 超支");
    private static readonly WordList Lacking = WordList.Of("短收 尚差 尚缺 还差 仍差");
    private static readonly WordList Aims = WordList.Of("目标 计划 任务 预算 预算数");
    private static readonly WordList Gaps = WordList.Of("相差 二者相差 两者相差 两地相差 极端温差");
    private static readonly WordList Falls = WordList.Of("降幅 跌幅");

    private readonly HashSet<string> _parts = [];

    public void Find()
    {
        // What is part of something is not what is told; 在上年基础上净增 makes up what is printed nowhere, and may be what is printed behind.
        HashSet<string> printed = [.. mentions.Select(mention => mention.Id)], known = [];
        foreach (Relation relation in claims.Select(claim => claim.Relation).Where(relation => relation is PartOfRelation || (relation is SumRelation sum && printed.Contains(sum.Total))))
        {
            _parts.UnionWith(relation.Figures.Skip(1));
            known.UnionWith(relation is SumRelation ? relation.Figures : []);
        }

        foreach (Mention change in mentions.Where(mention => mention is { IsThreshold: false, IsPlain: true, IsRespective: false, Role: Role.Change or Role.Points or Role.Level } && !known.Contains(mention.Id)))
        {
            List<Mention> near = Near(change);
            if ((Apart(change, near) ?? Built(change, near) ?? Beside(change, near) ?? Named(change, near)) is var (total, part) && Slips.ExplainExactly(total, [part, change]))
            {
                claims.Add(Claim.Sum(total.Id, [part, change], RelationGround.Wording, change.LeadStart, change.Token.End));
            }
        }
    }

    // What stands nearest to a difference: before it, or else behind.
    private List<Mention> Near(Mention change) => [.. mentions.Before(change, Reach).Concat(mentions.Behind(change, Reach).TakeWhile(other => other.Sentence == change.Sentence && other.Bracket == change.Bracket))
        .Where(other => other.Unit.Dimension == change.Unit.Dimension && other is { IsThreshold: false, IsPlain: true, IsRespective: false } && other.Role is not (Role.Change or Role.Points) && !_parts.Contains(other.Id))];

    // 职工为85.6%，居民为70.3%，二者相差15.3个百分点: the two that were just told.
    private static (Mention Total, Mention Part)? Apart(Mention change, List<Mention> near) => Gaps.Holds(change.Lead)
        && near is [var one, var other, ..] && other.Index < change.Index && one.Index < change.Index ? one.Value > other.Value ? (one, other) : (other, one) : null;

    // 在上年7923.4亿元基础上净增533.3亿元，达到8456.7亿元
    private static (Mention Total, Mention Part)? Built(Mention change, List<Mention> near) => near.Find(other => other.Index == change.Index - 1) is { Lead: ['在', ..], Trail: var trail } start && Comparing.Base.IsAt(trail, 0)
        && near.Find(other => other.Index > change.Index && other.Segment == change.Segment) is { } end && CueWords.IsEndpoint(end.Lead) ? (end, start) : null;

    // 低于4.5%的控制目标1.4个百分点
    private static (Mention Total, Mention Part)? Beside(Mention change, List<Mention> near) => change.Lead is "" or ['的', ..]
        && near is [var start, var level, ..] && start.Index == change.Index - 1 && start.Token.End == change.LeadStart && level.Segment == change.Segment
            ? CueWords.Above.IsAt(start.Lead, 0) ? (level, start) : CueWords.Below.IsAt(start.Lead, 0) ? (start, level) : null
            : null;

    private static (Mention Total, Mention Part)? Named(Mention change, List<Mention> near)
    {
        if (Base(change.Lead) is not var (name, isBelow))
        {
            return null;
        }

        // 高技术制造业投资增长11.2%，增速比制造业投资高5.3个百分点: what is told is not what it is compared with, and that is told once.
        List<Mention> told = near.FindAll(other => !ColumnReader.IsOfBefore(other));
        Mention? own = told.Find(other => other.Index < change.Index);
        List<Mention> called = name.Length == 0 ? near.FindAll(other => Aims.IsIn(other.Lead)) : near.FindAll(other => other != own && IsCalled(other, name, change));

        // 降幅收窄 brings what fell back up; 少13.6亿元 is below zero itself.
        bool isTurned = change.IsNegative ? Falls.IsAt(change.Lead, 0) : isBelow;
        return called is not [var start] || told.Find(other => other != start) is not { } level || level.Segment != change.Segment ? null : isTurned ? (start, level) : (level, start);
    }

    private static bool IsCalled(Mention other, string name, Mention change) => name.Length > 1
        && ((other.Segment == change.Segment ? Called(other).EndsWith(name, StringComparison.Ordinal) : Called(other).SequenceEqual(name)) || (Aims.Holds(name) && other.Lead.Contains(name, StringComparison.Ordinal)));

    // 预算数 in 比预算数少, 限额 in 低于限额; empty where only a verb says that there is an aim.
    private static (string Name, bool IsBelow)? Base(string lead)
    {
        ReadOnlySpan<char> words = lead.AsSpan().TrimEnd('了');
        string beyond = Beyond.Before(words, words.Length), lacking = Lacking.Before(words, words.Length);
        int verb = Math.Max(beyond.Length + lacking.Length, Math.Max(CueWords.Upward.Before(words, words.Length).Length, CueWords.Downward.Before(words, words.Length).Length));
        int at = words.LastIndexOfAny('比', '较'), above = CueWords.Above.At(lead, 0).Length, below = CueWords.Below.At(lead, 0).Length;
        return at >= 0 && verb > 0 ? (words[(at + 1)..^verb].ToString(), lacking.Length > 0)
            : beyond.Length + lacking.Length > 0 ? (string.Empty, lacking.Length > 0)
            : above + below > 0 ? (lead[(above + below)..], below > 0)
            : null;
    }

    // 上年 in 上年增长
    private static ReadOnlySpan<char> Called(Mention mention) => mention.Role == Role.Growth ? CueWords.Changed(mention.Lead) : CueWords.WithoutFillers(mention.Lead);
}
