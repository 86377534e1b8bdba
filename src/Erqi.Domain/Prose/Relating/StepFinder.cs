using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the two levels of a change: 由A提高到B，提高p个百分点; 快于出口8个百分点; 是…的3倍.</summary>
internal sealed class StepFinder(string text, List<Mention> mentions, Names names, ClosedLists lists, List<Claim> claims, UnprintedFigures unprinted)
{
    private const int FewestDigits = 3;

    private static readonly WordList Saving = WordList.Of("节约 节省 每月节约 每年节约 每月节省 每年节省 共节约 可节约 每月可节约 每年可节约");

    // 二手房成交量 is how many there are, 二手房均价 is not.
    private static readonly WordList Quantities = WordList.Of("数量 总数 总量 个数 成交量");
    private static readonly WordList Industries = WordList.Of("第一产业 第二产业 第三产业");
    private static readonly WordList Shares = WordList.Of("比重 占比 比例");

    private readonly ChangeLevels _levels = new(text, mentions, lists);

    public void Find()
    {
        TwoTimes times = new(mentions, lists);
        GrowthFinder growth = new(text, mentions, _levels, times, lists, new AverageGrowthFinder(text, mentions, _levels, claims), new ComparedGrowth(mentions, claims, unprinted), claims);
        GrowthComparison comparison = new(mentions);
        foreach (Mention mention in mentions)
        {
            FindTurned(mention);
            switch (mention.Role)
            {
                case Role.Points when mentions.Listed(mention).Count > 1:
                    // 增长6.4%和5.9%，快于全部投资3.2和2.7个百分点: each its own.
                    break;
                case Role.Points when StepOf(mention) is var (start, end):
                    Step(end, start, mention);
                    break;
                case Role.Points when OfIndustry(mention) is var (start, end):
                    Step(end, start, mention);
                    break;
                case Role.Points when comparison.Find(mention) is var (one, other) && (Closing.Holds(one.Amount, [other.Amount, mention.Amount]) || Slips.Explain(one, [other, mention])):
                    Step(one, other, mention);
                    break;
                case Role.Change when StepOf(mention) is var (start, end) && end.Unit.Dimension == mention.Unit.Dimension && !IsOtherwiseTold(mention, end, start):
                    Step(end, start, mention);
                    break;
                case Role.Change or Role.Points when times.Find(mention) is var (now, then) && !IsOtherwiseTold(mention, now, then):
                    Step(now, then, mention);
                    break;
                case Role.Growth:
                    growth.Find(mention);
                    break;
                case Role.Change when OutOfLoss(mention) is var (loss, gain):
                    claims.Add(new Claim(
                        new SumRelation(mention.Id, [new SumPart(loss.Id), new SumPart(gain.Id)]), RelationGround.Wording, mention.LeadStart, mention.Token.End));
                    break;
                case Role.Level when Saved(mention) is var (start, end):
                    claims.Add(new Claim(
                        new SumRelation(start.Id, [new SumPart(end.Id), new SumPart(mention.Id)]), RelationGround.Wording, mention.LeadStart, mention.Token.End));
                    break;
                case Role.Rate when mention.Unit.Text == "倍":
                    FindMultiple(mention);
                    break;
                case Role.Rate when mention.Lead is [.., '的'] && OfOther(mention) is var (part, whole):
                    claims.Add(new Claim(new ShareRelation(mention.Id, part.Id, whole.Id), RelationGround.Wording, mention.LeadStart, mention.Token.End));
                    break;
                default:
                    break;
            }
        }
    }

    // 今年159个，去年102个，增加60个，减少3个，净增57个: what is left of both is the change; 分别多2人、少3人 are each of its own.
    private bool IsOtherwiseTold(Mention change, Mention now, Mention then) => !ChangeLevels.Agree(change, then, now)
        && (change.IsRespective || mentions.Before(change).Concat(mentions.Behind(change, FewestDigits)).Any(other => other.Role == change.Role && other.Segment == change.Segment
            && other.Unit.Dimension == change.Unit.Dimension && (ChangeLevels.Agree(other, then, now) || Closing.Holds(now.Amount, [then.Amount, change.Amount, other.Amount]))));

    // 由15.9亿元增长到12.4亿元: the verb says which is greater, but not of ranks; claimed where the numbers say otherwise.
    private void FindTurned(Mention end)
    {
        if (end.Index == 0 || mentions[end.Index - 1] is not { Value.Sign: >= 0 } start || end.Unit.Text is "位" or "名" || !start.StepsTo(end))
        {
            return;
        }

        ReadOnlySpan<char> verb = end.Lead.AsSpan(0, end.Lead.Length - CueWords.Endpoint.Before(end.Lead, end.Lead.Length).Length);
        (Mention lesser, Mention greater) = CueWords.Downward.IsBefore(verb, verb.Length) ? (end, start) : (start, end);
        if (lesser.Amount.Low > greater.Amount.High && lesser.Amount.IsPoint && greater.Amount.IsPoint && (greater == start || CueWords.Upward.IsBefore(verb, verb.Length)))
        {
            claims.Add(new Claim(new AtMostRelation(lesser.Id, greater.Id), RelationGround.Wording, end.LeadStart, end.Token.End));
        }
    }

    // 亩产由2300公斤提高到3000公斤，亩增产700公斤: what is named once more is the same where the numbers agree, or would without a slip; 再缩短2天 goes on.
    private (Mention Start, Mention End)? StepOf(Mention change) => !change.Lead.StartsWith('再') && _levels.Before(change) is { } levels
        && (ChangeLevels.IsBare(change) || Closing.Holds(levels.End.Amount, [levels.Start.Amount, change.Amount])
            || (change.DigitCount >= FewestDigits && levels.Start.Before.Contains(ChangeLevels.SubjectOf(change), StringComparison.Ordinal) && Slips.ExplainExactly(levels.End, [levels.Start, change]))) ? levels : null;

    // 结构由9.2∶42.5∶48.3调整为8.9∶42.1∶49.0，第三产业比重提高0.7个百分点: the two shares that are called so.
    private (Mention Start, Mention End)? OfIndustry(Mention points)
    {
        string subject = ChangeLevels.SubjectOf(points), industry = Industries.At(subject, 0);
        bool IsShare(Mention other) => other.Sentence == points.Sentence && other.Unit == FigureUnit.Percent;
        return industry.Length > 0 && Shares.IsBefore(subject, subject.Length)
            && names.Find($"{industry}占比", points.Index, IsShare) is { } end && names.Find($"{industry}占比", end.Index, IsShare) is { } start
            && (Closing.Holds(end.Amount, [start.Amount, points.Amount]) || Slips.ExplainExactly(end, [start, points])) ? (start, end) : null;
    }

    // 月均成本由18.6万元降至16.9万元，每月节约1.7万元.
    private (Mention Start, Mention End)? Saved(Mention saved) => saved is { Index: > 1, Mark: ',' } && Saving.Holds(saved.Lead)
        && mentions[saved.Index - 1] is { Role: Role.Level } end && mentions[saved.Index - 2] is { Role: Role.Level } start && end.Segment == saved.Segment && end.IsLike(saved)
        && start.StepsTo(end) && Slips.ExplainExactly(start, [end, saved]) ? (start, end) : null;

    // 由亏损1.26亿元转为盈利0.84亿元，增加2.10亿元: as much as both.
    private (Mention Loss, Mention Gain)? OutOfLoss(Mention change) => change is { Index: > 1, IsNegative: false } && ChangeLevels.IsBare(change)
        && mentions[change.Index - 1] is { Role: Role.Level, Lead: [.., '盈', '利'] } gain && mentions[change.Index - 2] is { Role: Role.Level, Lead: [.., '亏', '损'] } loss
        && loss.Sentence == change.Sentence && loss.Lead.AsSpan().ContainsAny('由', '从') && gain.LeadStart == loss.Token.End && loss.Unit.Dimension == change.Unit.Dimension
        && Slips.ExplainExactly(change, [loss, gain]) ? (loss, gain) : null;

    // 由A增加到B，翻一番; 出口…，是进口的3倍.
    private void FindMultiple(Mention times)
    {
        if (times.Token.Number > times.Token.Start || times.Print.Text.StartsWith('翻'))
        {
            if (ChangeLevels.IsBare(times) && _levels.Before(times) is { } levels)
            {
                claims.Add(new Claim(new MultipleRelation(times.Id, levels.End.Id, levels.Start.Id), RelationGround.Wording, times.LeadStart, times.Token.End));
            }

            return;
        }

        string lead = times.Lead;
        int at = lead.LastIndexOfAny(['是', '为']);
        if (at < 0 || !lead.EndsWith('的'))
        {
            return;
        }

        if (at == 0 && IsTime(lead.AsSpan(1, lead.Length - 2)) && _levels.Before(times) is { } then
            && (then.Start.Lead.Contains(lead[1..^1], StringComparison.Ordinal) || Closing.HoldsShare(times, then.End, then.Start)
                || (lead == "是原来的" && Slips.Explain(Closing.HoldsShare, times, then.End, then.Start))))
        {
            // 由316家增至1580家，是2020年的5倍.
            claims.Add(new Claim(new MultipleRelation(times.Id, then.End.Id, then.Start.Id), RelationGround.Wording, times.LeadStart, times.Token.End));
            return;
        }

        bool IsLevel(Mention other) => other is { Role: Role.Level, IsThreshold: false } && other.Unit.Dimension != Dimension.Rate;
        Mention? part = at == 0 ? mentions.Before(times).FirstOrDefault(IsLevel) : names.Find(lead.AsSpan(0, at), times.Index, IsLevel);
        Mention? whole = part is null ? null : names.Find(lead.AsSpan()[(at + 1)..^1], times.Index, other => other != part && other.IsLike(part));
        if (whole is null && at > 0 && CalledAfter(times, lead[..at], lead[(at + 1)..^1]) is var (one, other))
        {
            (part, whole) = (one, other);
        }

        // 进口86.4亿元，出口农产品43.5亿元，是进口的1.8倍: what is named but in part may be told of something else.
        if (part is not null && whole is not null && Slips.Explain(Closing.HoldsShare, times, part, whole))
        {
            claims.Add(new Claim(new MultipleRelation(times.Id, part.Id, whole.Id), RelationGround.Wording, times.LeadStart, times.Token.End));
        }
    }

    // 申请8640件，授权5940件，授权量相当于申请量的68.8%.
    private (Mention Part, Mention Whole)? OfOther(Mention rate)
    {
        int at = Array.Find(["相当于", "是", "为"], verb => rate.Lead.IndexOf(verb, StringComparison.Ordinal) > 1) is { } said ? rate.Lead.IndexOf(said, StringComparison.Ordinal) : -1;
        if (at < 0)
        {
            return null;
        }

        string one = Names.WithoutAmount(rate.Lead[..at]), other = Names.WithoutAmount(rate.Lead[(at + (rate.Lead[at] == '相' ? 3 : 1))..^1]);
        List<Mention> levels = [.. mentions.Before(rate).Where(level => level is { Role: Role.Level, IsThreshold: false } && level.Unit.Dimension != Dimension.Rate)];
        return one.Length > 1 && other.Length > 1 && levels.FindAll(level => Names.EndsWith(Names.WithoutAmount(level.Before), one)) is [var part]
            && levels.FindAll(level => level != part && Names.EndsWith(Names.WithoutAmount(level.Before), other)) is [var whole] && part.IsLike(whole) && Slips.ExplainByDigit(Closing.HoldsShare, rate, part, whole) ? (part, whole) : null;
    }

    // 国家级企业77家，省级231家，省级数量是国家级的3倍; 二手房网签6428套；新房网签4173套，二手房成交量是新房的1.54倍.
    private (Mention Part, Mention Whole)? CalledAfter(Mention times, string part, string whole)
    {
        List<Mention> levels = [.. mentions.Before(times).Where(other => other is { Role: Role.Level, IsThreshold: false } && other.Unit.Dimension != Dimension.Rate && other.Before.Length > 1)];
        List<Mention> wholes = levels.FindAll(other => other.Before.Contains(whole, StringComparison.Ordinal));
        List<Mention> parts = levels.FindAll(other => !wholes.Contains(other) && part.AsSpan().CommonPrefixLength(other.Before) is > 1 and var common && Quantities.Holds(part.AsSpan(common)));
        return whole.Length > 1 && parts is [var one] && wholes is [var all] && one.IsLike(all) && Slips.Explain(Closing.HoldsShare, times, one, all) ? (one, all) : null;
    }

    private static bool IsTime(ReadOnlySpan<char> words) => words is [.., '年' or '末' or '底' or '前' or '初'] or "原来" or "上年同期" or "去年同期";

    // 由-2.12亿元变为-1.26亿元，减亏0.86亿元: a loss that shrinks is more.
    private void Step(Mention end, Mention start, Mention change)
    {
        if (start.Value.Sign >= 0 || !change.Lead.Contains('亏', StringComparison.Ordinal))
        {
            claims.Add(new Claim(
                new SumRelation(end.Id, [new SumPart(start.Id), new SumPart(change.Id)]), RelationGround.Wording, change.LeadStart, change.Token.End));
        }
    }
}
