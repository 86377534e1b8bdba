using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the part and the whole of every printed share: 占…比重, 占比, …率.</summary>
internal sealed class ShareFinder(
    List<Mention> mentions, IReadOnlyDictionary<Mention, Mention> wholeOf, IReadOnlyDictionary<Mention, Mention> totalOf, Names names, List<Claim> claims)
{
    private const int MostSentences = 4;

    // A share of four digits agrees with another number once in thousands of times.
    private const int FewestDigits = 1_000;

    private const int Nearby = 3;
    private const int MostCalled = 60;
    private const int LongestNoun = 10;
    private const int LongestPlace = 6;

    // What was done of something that was told before.
    private static readonly WordList Progress = WordList.Of("完成投资 累计完成投资 已完成投资 实际完成投资 投资 累计投资");

    // What is planned for more years than the one that a share may be of.
    private static readonly WordList LongPlans = WordList.Of("总投资 概算 到20 末");

    private static readonly WordList Increases = WordList.Of("增量 新增 增收 增产 增加 增长额 净增");

    private readonly ShareClaims _shares = new(mentions, claims);

    public void Find()
    {
        RespectiveShareFinder respective = new(mentions, wholeOf, names, _shares);
        StageRateFinder stages = new(mentions, wholeOf, totalOf, names, _shares);
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
                string name = rate.Lead[..rate.Lead.LastIndexOfAny(['由', '从'])];
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

    // The whole that is called so; what is called more, as 机电产品出口 for 占我国出口比重, only where the numbers agree.
    private void FindNamed(Mention rate, Mention part, string name, Mention? around, bool isElsewhere)
    {
        bool Agrees(Mention? whole) => whole is not null && Closing.HoldsShare(rate, part, whole);
        bool isOwn = rate.Lead.Contains("占其", StringComparison.Ordinal);
        bool CanBe(Mention other) => other != part && !other.Lead.Contains("分别", StringComparison.Ordinal) && other.IsLike(part) && (!isOwn || other.Sentence == part.Sentence);
        Mention? Called(Func<Mention, bool> fits) => names.Find(name, rate.Index, other => CanBe(other) && fits(other));
        Mention? named = Called(other => !IsBeside(other, name, null)) ?? Called(other => !IsBeside(other, name, isElsewhere));

        // 前10个月进出口37.31万亿元，10月份进出口3.7万亿元，…19.28万亿元，占进出口总值的51.7%: of those that are called so the one that agrees.
        named = Agrees(named) || ShareWords.IsPlan(name) ? named : Called(Agrees) ?? named;
        bool isCalled = named is not null && names.IsCalled(named, name);
        bool isSaid = isCalled && IsToldWith(named!, part, name) && (named!.Sentence <= part.Sentence || Slips.Explain(Closing.HoldsShare, rate, part, named));
        bool isOnly = !isCalled && named is not null && name.Length > 3 && !ShareWords.IsPlan(name) && IsToldWith(named, part, name) && IsOnly(named, part, name);
        bool isAround = around is not null && (!isElsewhere || ShareWords.IsOfArea(rate, around)) && !IsGuessed(part, around)
            && (around.Before.EndsWith(ShareWords.Counted(name), StringComparison.Ordinal) || around.Trail.TrimEnd('中').EndsWith(ShareWords.Counted(name), StringComparison.Ordinal)
                || (name.Length > 3 && Names.Bare(around.Lead) == name) || (IsTotalOf(around, name) && Slips.Explain(Closing.HoldsShare, rate, part, around)) || (IsOfPeople(around, name) && Slips.Explain(Closing.HoldsShare, rate, part, around)));
        Mention? whole = Agrees(named) ? named
            : Agrees(around) || isAround ? around
            : isSaid ? named
            : ShareWords.IsPlan(name) && mentions.Before(part).FirstOrDefault(other => other.IsLike(part)) is { } plan && IsPlan(plan)
                && (Agrees(plan) || (plan.Index == part.Index - 1 && !LongPlans.IsIn(plan.Lead) && Slips.Explain(Closing.HoldsShare, rate, part, plan))) ? plan
            : isOnly && Slips.Explain(Closing.HoldsShare, rate, part, named!) ? named
            : null;
        if (whole is null && ShareWords.Counted(name) is { Length: > 1 } counted && counted != name)
        {
            FindCounted(rate, part, counted);
        }

        if (whole is null && named is null && rate.Print.Digits >= FewestDigits && mentions.Back(part, sentences: 2).FirstOrDefault(other =>
            other is { Role: Role.Level, IsThreshold: false } && other.IsLike(part) && other.Value > part.Value) is { } near && Agrees(near))
        {
            // 报到的采购商72371人。…新采购商28762人，占到会总人数的39.74%: so many digits do not agree by chance.
            _shares.Add(rate, part, near, RelationGround.Arithmetic);
        }
        else if (whole is null && named is not null && (isCalled || (ShareWords.IsPlan(name) && IsPlan(named))) && IsProgress(part)
            && Siblings(rate).Count == 0 && Slips.Explain(Closing.HoldsShare, rate, part, named))
        {
            // 年度计划投资712亿元。累计完成投资396.4亿元，占年度计划的55.7%.
            _shares.Add(rate, part, named, RelationGround.Wording);
        }
        else if (whole is not null)
        {
            // A whole that is called a little otherwise is one where the numbers agree, and no alarm.
            bool isWorded = ((isSaid || isOnly) && whole == named) || (isAround && whole == around) || (ShareWords.IsPlan(name) && IsPlan(whole) && !LongPlans.IsIn(whole.Lead));
            if (isWorded || whole.Sentence == part.Sentence || !IsByChance(rate, whole))
            {
                _shares.Add(rate, part, whole, isWorded ? RelationGround.Wording : RelationGround.Arithmetic);
            }
        }
    }

    // 专利授权量 for 授权总量, 授予限制性股票 for 授予总量.
    private static bool IsTotalOf(Mention around, string name) => ShareWords.Counted(name) is { Length: > 1 } counted && counted != name
        && (around.Before.TrimEnd('量', '数', '额').EndsWith(counted, StringComparison.Ordinal) || around.Before.StartsWith(counted, StringComparison.Ordinal));

    // 全村1568人，其中党员60名，占总人口的3.8%.
    private static bool IsOfPeople(Mention around, string name) => name is "人口" or "人数" && around.Unit.Text[^1] is '人' or '名' && around.Before.Length < LongestPlace;

    // 占项目总数: of the 项目 that the sentence or the one before counts.
    private void FindCounted(Mention rate, Mention part, string counted)
    {
        Mention? all = mentions.Back(part, sentences: 1).FirstOrDefault(other => other.IsLike(part) && !_shares.IsOfClass(other)
            && (other.Before.EndsWith(counted, StringComparison.Ordinal) || other.Trail == counted));
        if (all is null)
        {
            return;
        }

        if (Closing.HoldsShare(rate, part, all))
        {
            _shares.Add(rate, part, all, RelationGround.Arithmetic);
        }
        else if (Names.Bare(all.Before) == counted && Slips.Explain(Closing.HoldsShare, rate, part, all))
        {
            _shares.Add(rate, part, all, RelationGround.Wording);
        }
    }

    // 甲县投资58亿元，占总投资的15.9%；乙县投资131亿元，占总投资的53.8%: what is the whole of but one of them agrees by chance.
    private bool IsByChance(Mention rate, Mention whole) => Siblings(rate).Exists(other => other.Index > 0 && mentions[other.Index - 1] is var part
        && part != whole && part.IsLike(whole) && !Closing.HoldsShare(other, part, whole));

    // 新增820个，其中甲类310个，累计2640个，甲类占比41%: another whole was told since.
    private bool IsOfMore(Mention rate, Mention part, Mention around) => mentions.Before(rate).TakeWhile(other => other != part).Any(other => other.IsLike(part) && other.Value > around.Value);

    // 完成投资20亿元，占计划40亿元的50%，占规划200亿元的10%: what another share divides by is no part.
    // 甲60亿元、乙40亿元，占总额100亿元的60%、40%: as many parts as shares, each claimed where it holds.
    private void FindDivided(Mention rate, Mention whole)
    {
        List<Mention> rates = mentions.Listed(rate);
        List<Mention> parts = [.. mentions.Before(rate)
            .Where(other => other != whole && other is { IsBase: false, IsCompared: false } && CanBePart(other, whole) && other.Segment == whole.Segment).Take(rates.Count).Reverse()];
        for (int i = 0; i < rates.Count && parts.Count == rates.Count; i++)
        {
            if (rates.Count == 1 || Closing.HoldsShare(rates[i], parts[i], whole))
            {
                _shares.Add(rates[i], parts[i], whole, RelationGround.Wording);
            }
        }
    }

    // 余额1.83万亿元，增加864亿元，占贷款增量3128亿元的27.6%: an increase is part of an increase.
    private static bool CanBePart(Mention part, Mention whole) => Increases.IsIn(whole.Lead)
        ? part.Unit.Dimension == whole.Unit.Dimension && (part.Role == Role.Change || Increases.IsIn(part.Lead))
        : part.Role == Role.Level && part.IsLike(whole);

    private static bool IsProgress(Mention part) => part.Mark == '\0' ? Progress.IsBefore(part.Before, part.Before.Length) : Progress.Holds(part.Before);

    // 货物贸易进出口总值 is what 占进出口总值 speaks of where nothing else near it is called so.
    private bool IsOnly(Mention whole, Mention part, string name)
    {
        bool IsCalledSo(Mention other) => other != part && other.IsLike(whole) && (Names.EndsWith(other.Before, name) || Names.IsShortened(name, Names.Bare(other.Before)) || Names.IsAbridged(name, Names.Bare(other.Before)) || Names.IsMeasured(name, Names.Bare(other.Before)));
        return IsCalledSo(whole) && mentions[Math.Max(0, whole.Index - MostCalled)..Math.Min(mentions.Count, whole.Index + MostCalled)].Count(IsCalledSo) == 1;
    }

    // 上年投资50亿元，占年度计划的60%；今年投资80亿元，占年度计划的90%: each has a plan of its own.
    private List<Mention> Siblings(Mention rate) => mentions[Math.Max(0, rate.Index - Nearby)..Math.Min(mentions.Count, rate.Index + Nearby + 1)]
        .FindAll(other => other != rate && other.Role == rate.Role && other.Lead == rate.Lead);

    // 年度目标投资712亿元, 投资任务712亿元.
    private static bool IsPlan(Mention mention) => mention.IsPlanned || mention.Before.Contains("任务", StringComparison.Ordinal) || mention.Before.EndsWith("预算", StringComparison.Ordinal);

    // What was expected, or told a while ago, may be the whole of another year; 总投资 of another sentence may be that of anything.
    private static bool IsToldWith(Mention whole, Mention part, string name) =>
        Math.Abs(whole.Sentence - part.Sentence) <= (name.Length > 2 ? MostSentences : 0) && (whole.IsPlanned == part.IsPlanned || ShareWords.IsPlan(name));

    // What numbers happen to add up to is no whole that the text speaks of.
    private bool IsGuessed(Mention part, Mention whole) => totalOf.GetValueOrDefault(part) == whole;

    private void FindPlanned(Mention rate, string name)
    {
        if (PartOf(rate, string.Empty) is { IsBase: false } part)
        {
            FindNamed(rate, part, name, around: null, isElsewhere: true);
            if (mentions.ElementAtOrDefault(rate.Index + 1) is { Mark: ',' } plan && plan.Segment == rate.Segment && plan.IsLike(part) && plan.Before.Length > 1 && ShareWords.IsPlan(plan.Before)
                && name.StartsWith(Names.Bare(plan.Before), StringComparison.Ordinal) && Slips.Explain(Closing.HoldsShare, rate, part, plan))
            {
                // 新增就业2.1万人，完成年度目标任务的105%，年度目标为2万人.
                _shares.Add(rate, part, plan, RelationGround.Wording);
            }
        }
    }

    // 工业项目投资41.2亿元，占总投资的35%；农业项目投资8.6亿元，占总投资的6%: the one is no whole of the other.
    private bool IsBeside(Mention mention, string whole, bool? isElsewhere) => _shares.Of(mention) is { } share
        && ShareWords.Split(share.Lead) is (_, var other, var area) && other == whole && (isElsewhere is null || area == isElsewhere);

    // 60岁以上26402万人，占18.7%，其中65岁以上19064万人，占13.5%: both are shares of one whole.
    private bool HasShare(Mention mention) => _shares.Of(mention) is not null;

    // 完成预算数60999万元的40.4%, 占产量（704.49万辆）的2.9%, 占121亿元生产总值的13.18%: the whole stands right before its share.
    private Mention? Divided(Mention rate) =>
        rate.Index > 0 && mentions[rate.Index - 1] is { Role: Role.Level, IsThreshold: false } whole && whole.Token.End == rate.LeadStart
        && (rate.Lead[0] == '的' || (rate.Lead[^1] == '的' && rate.Lead.Length < LongestNoun && whole.Lead.Contains('占')))
        && whole.Unit.Dimension != Dimension.Rate && (ShareWords.Divide(whole.Lead) || (whole.Bracket != rate.Bracket && whole.Lead.Contains('占'))) ? whole : null;

    // What a rate that opens a step goes to.
    private Mention? StepEnd(Mention rate) => rate.Role is Role.Rate or Role.Share && mentions.ElementAtOrDefault(rate.Index + 1) is { } end
        && ChangeLevels.IsStep(rate, end) ? end : null;

    private void FindShare(Mention rate, string lead)
    {
        (string partName, string wholeName, bool isElsewhere) = ShareWords.Split(lead);
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
            FindNamed(rate, part, wholeName, around, isElsewhere);
        }
        else if (around is not null && ((!isElsewhere && !HasShare(around) && !IsGuessed(part, around) && !ShareClaims.IsAmong(part) && !IsOfMore(rate, part, around)) || Closing.HoldsShare(rate, part, around)))
        {
            _shares.Add(rate, part, around, RelationGround.Wording);
        }
        else if (_shares.Listed(rate, part) is { } common)
        {
            _shares.Add(rate, part, common, RelationGround.Wording);
        }
        else if ((mentions.Before(rate).FirstOrDefault(other => other != part && other.IsLike(part) && Closing.HoldsShare(rate, part, other)) ?? Topic(rate, part)) is { } whole)
        {
            _shares.Add(rate, part, whole, RelationGround.Arithmetic);
        }
        else if (around is null && mentions.Before(part).Where(other => other.IsLike(part)).ToArray() is [var only] && !isElsewhere && only.Segment == part.Segment && !HasShare(only) && only.Before.Length > 1
            && ((part.Before.Length > only.Before.Length && part.Before.EndsWith(only.Before[^2..], StringComparison.Ordinal)) || (only.Before.Contains('总', StringComparison.Ordinal) && only.Index == part.Index - 1 && part.Index == rate.Index - 1))
            && Slips.Explain(Closing.HoldsShare, rate, part, only))
        {
            // 支出312.4亿元，民生支出246.2亿元，占比78.8%: of the only one before it, which measures the same; 总库容8.27亿立方米，蓄水4.63亿立方米: of all there is.
            _shares.Add(rate, part, only, RelationGround.Wording);
        }
    }

    // 企业1268家，其中高新技术企业占30.8%，为391家: the share may be told before its part.
    private void FindBefore(Mention rate, string partName, string wholeName)
    {
        if (partName.Length > 1 && wholeName.Length == 0 && mentions.ElementAtOrDefault(rate.Index + 1) is { Role: Role.Level, Lead.Length: > 0 } part
            && part.Segment == rate.Segment && CueWords.WithoutFillers(part.Lead).IsEmpty
            && mentions.Before(rate).FirstOrDefault(other => other.IsLike(part)) is { } whole && Slips.Explain(Closing.HoldsShare, rate, part, whole))
        {
            _shares.Add(rate, part, whole, RelationGround.Wording);
        }
    }

    // 进出口2186.4亿元。…民营企业进出口1254.8亿元，占57.4%: of what the text has been telling of, where that agrees.
    private Mention? Topic(Mention rate, Mention part) => rate.DigitCount < 3 ? null : mentions.Back(part, sentences: 2).LastOrDefault(other =>
        other.IsLike(part) && other.Before.Length > 1 && part.Before.Length > other.Before.Length && part.Before.EndsWith(other.Before, StringComparison.Ordinal)
        && Closing.HoldsShare(rate, part, other));

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
