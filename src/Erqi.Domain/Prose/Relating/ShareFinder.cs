using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the part and the whole of every printed share: 占…比重, 占比, …率.</summary>
internal sealed class ShareFinder(
    List<Mention> mentions, IReadOnlyDictionary<Mention, Mention> wholeOf, IReadOnlyDictionary<Mention, Mention> totalOf, Names names, ClosedLists lists, ShareClaims shares)
{
    private const int LongestNoun = 10;

    // 0.4% agrees with nearly any two counts.
    private const int FewestOfCounted = 10;

    private static readonly WordList Done = WordList.Of("完成 累计完成 已完成 实际完成 共完成");
    private static readonly WordList Increases = WordList.Of("增量 新增 增收 增产 增加 增长额 净增");

    private readonly NamedWholeFinder _named = new(mentions, totalOf, names, shares);

    public void Find()
    {
        RespectiveShareFinder respective = new(mentions, wholeOf, names, shares);
        StageRateFinder stages = new(mentions, wholeOf, totalOf, names, shares);
        foreach (Mention rate in mentions)
        {
            if (rate.Role is Role.Rate or Role.Share && rate.Lead.Contains('的', StringComparison.Ordinal) && Divided(rate) is { } whole)
            {
                FindDivided(rate, whole);
            }
            else if (rate.Role == Role.Share && respective.Rates(rate) is { Count: > 1 } rates)
            {
                respective.Find(rates);
            }
            else if (StepEnd(rate) is { } end)
            {
                // 占比由上年的31.4%提升至45.0%: the later one is that of the part.
                string name = rate.Lead[..CueWords.StartAt(rate.Lead)];
                if (rate.Role == Role.Share)
                {
                    FindShare(end, name);
                }
                else if (ShareWords.RateName(Measures.Before(name)) is { } stage)
                {
                    stages.Find(end, stage);
                }
            }
            else if (rate.Role == Role.Share && !(rate.Mark == '、' && rate.Lead.Length == 0))
            {
                FindShare(rate, rate.Lead);
                if (Exactly(rate) is { } exact)
                {
                    FindShare(exact, rate.Lead);
                }
            }
            else if (rate.Role == Role.Rate && ShareWords.PlanName(rate.Lead) is { } plan)
            {
                FindPlanned(rate, plan);
            }
            else if (rate.Role == Role.Rate && ShareWords.RateName(rate.Before) is { } name)
            {
                stages.Find(rate, name);
            }
        }
    }

    // 新增820个，其中甲类310个，累计2640个，甲类占比41%: another whole was told since.
    private bool IsOfMore(Mention rate, Mention part, Mention around) => mentions.Before(rate).TakeWhile(other => other != part).Any(other => other.IsLike(part) && other.Value > around.Value);

    // 完成投资20亿元，占计划40亿元的50%，占规划200亿元的10%: what another share divides by is no part.
    // 甲60亿元、乙40亿元，占总额100亿元的60%、40%: as many parts as shares, each claimed where it holds.
    private void FindDivided(Mention rate, Mention whole)
    {
        List<Mention> rates = mentions.Listed(rate);
        List<Mention> parts = [.. mentions.Before(rate)
            .Where(other => other != whole && other is { IsBase: false, IsCompared: false } && CanBePart(other, whole) && other.Segment == whole.Segment).Take(rates.Count).Reverse()];
        if (rates.Count == 1 && parts is [var last])
        {
            // 新增就业12万人，其中毕业生5万人，完成全年15万人目标的80%: of the one that agrees.
            bool Agrees(Mention part) => Closing.HoldsShare(rate, part, whole);
            Mention? all = Agrees(last) ? null : mentions.Before(rate).FirstOrDefault(other => other != whole && other.Segment == whole.Segment && other is { IsBase: false, IsCompared: false } && CanBePart(other, whole) && Agrees(other));
            parts = (all ?? lists.Meant(last, Agrees, part => Slips.Explain(Closing.HoldsShare, rate, part, whole))) is { } meant ? [meant] : [];
        }

        // Where all but one are shares of it, so is that one, if a slip tells why it does not seem so.
        int holding = parts.Count == rates.Count ? rates.Where((rate, i) => Closing.HoldsShare(rate, parts[i], whole)).Count() : 0;
        for (int i = 0; i < rates.Count && parts.Count == rates.Count; i++)
        {
            if (rates.Count == 1 || Closing.HoldsShare(rates[i], parts[i], whole) || (holding == rates.Count - 1 && Slips.Explain(Closing.HoldsShare, rates[i], parts[i], whole)))
            {
                shares.Add(rates[i], parts[i], whole, RelationGround.Wording);
            }
        }
    }

    // 余额1.83万亿元，增加864亿元，占贷款增量3128亿元的27.6%: an increase is part of an increase.
    private static bool CanBePart(Mention part, Mention whole) => Increases.IsIn(whole.Lead)
        ? part.Unit.Dimension == whole.Unit.Dimension && (part.Role == Role.Change || Increases.IsIn(part.Lead))
        : part.Role == Role.Level && part.IsLike(whole);

    private void FindPlanned(Mention rate, string name)
    {
        if (PartOf(rate, string.Empty) is not { IsBase: false } part)
        {
            return;
        }

        if (part.IsPlanned && mentions.ElementAtOrDefault(rate.Index + 1) is { Role: Role.Level, IsPlanned: false } done && done.Segment == rate.Segment && done.IsLike(part) && Done.IsAt(done.Lead, 0))
        {
            // 年度计划投资410亿元，已完成年度计划的50.4%，完成投资206.7亿元: what was done may be told last.
            if (Slips.Explain(Closing.HoldsShare, rate, done, part))
            {
                shares.Add(rate, done, part, RelationGround.Wording);
            }
        }
        else
        {
            _named.Find(rate, part, name, around: null, isElsewhere: true);
            if (mentions.ElementAtOrDefault(rate.Index + 1) is { Mark: ',' } plan && plan.Segment == rate.Segment && plan.IsLike(part) && plan.Before.Length > 1 && ShareWords.IsPlan(plan.Before)
                && name.StartsWith(Names.Bare(plan.Before), StringComparison.Ordinal) && Slips.Explain(Closing.HoldsShare, rate, part, plan))
            {
                // 新增就业2.1万人，完成年度目标任务的105%，年度目标为2万人.
                shares.Add(rate, part, plan, RelationGround.Wording);
            }
        }
    }

    // 60岁以上26402万人，占18.7%，其中65岁以上19064万人，占13.5%: both are shares of one whole.
    private bool HasShare(Mention mention) => shares.Of(mention) is not null;

    // 完成预算数60999万元的40.4%, 占产量（704.49万辆）的2.9%, 占121亿元生产总值的13.18%, 完成全年900万人目标的73%: the whole stands right before its share.
    private Mention? Divided(Mention rate) =>
        rate.Index > 0 && mentions[rate.Index - 1] is { Role: Role.Level, IsThreshold: false } whole && whole.Token.End == rate.LeadStart
        && (rate.Lead[0] == '的' || (rate.Lead[^1] == '的' && rate.Lead.Length < LongestNoun && (whole.Lead.Contains('占') || ShareWords.IsPlan(rate.Lead))))
        && whole.Unit.Dimension != Dimension.Rate && (ShareWords.Divide(whole.Lead) || (whole.Bracket != rate.Bracket && whole.Lead.Contains('占'))) ? whole : null;

    // 占比超过九成、达91.28%: what says it exactly is the same share.
    private Mention? Exactly(Mention bound) => !bound.IsPlain && mentions.ElementAtOrDefault(bound.Index + 1) is { Role: Role.Rate, IsPlain: true } exact
        && exact.Segment == bound.Segment && CueWords.Endpoint.Holds(exact.Lead) ? exact : null;

    // What a rate that opens a step goes to.
    private Mention? StepEnd(Mention rate) => rate.Role is Role.Rate or Role.Share && mentions.ElementAtOrDefault(rate.Index + 1) is { } end
        && rate.StepsTo(end) ? end : null;

    private void FindShare(Mention rate, string lead)
    {
        (string partName, string wholeName, bool isElsewhere) = ShareWords.Split(lead);
        if (CombinedNames.Parts(mentions, rate, partName) is not null)
        {
            // 大型企业12家，中型企业56家，大中型企业占比29.1%: of neither alone.
            return;
        }

        if (PartOf(rate, partName) is not { } part)
        {
            FindBefore(rate, partName, wholeName);
            return;
        }

        // 项目93个，制造业项目占69%: the part itself may not be printed.
        bool isPrinted = partName.Length < 2 || Names.Calls(partName, part) || names.IsCalled(part, partName);
        Mention? around = isPrinted ? wholeOf.GetValueOrDefault(part) : null;
        if (wholeName.Length > 1 && isPrinted)
        {
            _named.Find(rate, part, wholeName, around, isElsewhere);
        }
        else if (around is not null && ((!isElsewhere && !HasShare(around) && !_named.IsGuessed(part, around) && !ShareClaims.IsAmong(part) && !IsOfMore(rate, part, around)) || Closing.HoldsShare(rate, part, around)))
        {
            shares.Add(rate, part, around, RelationGround.Wording);
        }
        else if (shares.Listed(rate, part) is { } common)
        {
            shares.Add(rate, part, common, RelationGround.Wording);
        }
        else if ((mentions.Before(rate).FirstOrDefault(other => other != part && other.IsLike(part) && Closing.HoldsShare(rate, part, other)) ?? Topic(rate, part)) is { } whole)
        {
            shares.Add(rate, part, whole, RelationGround.Arithmetic);
        }
        else if (around is null && mentions.Before(part).Where(other => other.IsLike(part)).ToArray() is [var only, .. var before] && (before.Length == 0 || only.Before.StartsWith('总')) && !isElsewhere && only.Segment == part.Segment && !HasShare(only) && only.Before.Length > 1
            && (((part.Before.Length > only.Before.Length || ShareWords.IsOfAll(only.Before)) && part.Before.EndsWith(only.Before[^2..], StringComparison.Ordinal)) || (only.Before.Contains('总', StringComparison.Ordinal) && only.Index == part.Index - 1 && part.Index == rate.Index - 1))
            && Slips.Explain(Closing.HoldsShare, rate, part, only))
        {
            // 支出312.4亿元，民生支出246.2亿元，占比78.8%: of the only one before it, which measures the same; 总库容8.27亿立方米，蓄水4.63亿立方米: of all there is.
            shares.Add(rate, part, only, RelationGround.Wording);
        }
    }

    // 企业1268家，其中高新技术企业占30.8%，为391家: the share may be told before its part.
    private void FindBefore(Mention rate, string partName, string wholeName)
    {
        if (partName.Length > 1 && wholeName.Length == 0 && mentions.ElementAtOrDefault(rate.Index + 1) is { Role: Role.Level, Lead.Length: > 0 } part
            && part.Segment == rate.Segment && CueWords.WithoutFillers(part.Lead).IsEmpty
            && mentions.Before(rate).FirstOrDefault(other => other.IsLike(part)) is { } whole && Slips.Explain(Closing.HoldsShare, rate, part, whole))
        {
            shares.Add(rate, part, whole, RelationGround.Wording);
        }
    }

    // 进出口2186.4亿元。…民营企业进出口1254.8亿元，占57.4%: of what the text has been telling of, where that agrees.
    private Mention? Topic(Mention rate, Mention part) => rate.DigitCount < 3 ? Counted(rate, part) : mentions.Back(part, sentences: 2).LastOrDefault(other =>
        other.IsLike(part) && other.Before.Length > 1 && part.Before.Length > other.Before.Length && part.Before.EndsWith(other.Before, StringComparison.Ordinal)
        && Closing.HoldsShare(rate, part, other));

    // 30个枢纽入选。名单中，甲类19个，占比63%: of what was counted before it, where that alone agrees.
    private Mention? Counted(Mention rate, Mention part) => part.Amount.HalfUnit.Sign == 0 && rate.Print.Digits >= FewestOfCounted
        && mentions.Back(part, sentences: 2).Where(other => other is { Role: Role.Level, IsThreshold: false } && other.IsLike(part) && other.Value > part.Value).ToList() is { Count: > 0 } counted
        && counted.FindAll(other => Closing.HoldsShare(rate, part, other)) is [var only] ? only : null;

    // 一级标准的城市21个（占4.0%）: the share is of what stands before its brackets.
    private Mention? PartOf(Mention rate, string name) =>
        rate.Owner == rate.Index - 1 && rate.Owner >= 0 && mentions[rate.Owner] is { Role: Role.Level } owner && owner.Unit.Dimension != Dimension.Rate ? owner
        : name.Length > 1
        ? names.Find(name, rate.Index, other => other.Role is Role.Level && other.Unit.Dimension != Dimension.Rate)
        : mentions.Before(rate).FirstOrDefault(other => other.Role is Role.Level or Role.Change && !other.IsCompared
            && other.Unit.Dimension != Dimension.Rate && !other.IsThreshold && !other.IsChangeOfBefore) is { } part && !EndsList(part) ? Bounded(part) ?? part : null;

    // 67个村中，49个村收入超过20万元，占73.1%: how many there are that reach so much.
    private Mention? Bounded(Mention bound) => bound is { Mark: '\0', IsPlain: false, Index: > 0 } && mentions[bound.Index - 1] is { Unit.Dimension.Kind: UnitKind.Count } some
        && bound.LeadStart == some.Token.End && bound.Unit.Dimension != some.Unit.Dimension && wholeOf.ContainsKey(some) ? some : null;

    // 分别为1.62亿元、1.53亿元、1亿元，占27.6%: the share is that of all of them.
    private bool EndsList(Mention part) => part is { Mark: '、', Lead.Length: 0, Index: > 0 } && mentions[part.Index - 1].IsLike(part);
}
