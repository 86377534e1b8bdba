using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the whole that a share calls by a name: 占外贸总值的57.4%, 完成年度目标任务的105%.</summary>
internal sealed class NamedWholeFinder(List<Mention> mentions, IReadOnlyDictionary<Mention, Mention> totalOf, Names names, ShareClaims shares)
{
    private const int MostSentences = 4;

    // A share of four digits agrees with another number once in thousands of times.
    private const int FewestDigits = 1_000;
    private const int FewestOfCounted = 100;

    private const int Nearby = 3;
    private const int MostCalled = 60;
    private const int LongestPlace = 6;

    // What was done of something that was told before.
    private static readonly WordList Progress = WordList.Of("完成投资 累计完成投资 已完成投资 实际完成投资 投资 累计投资");

    // 对甲地进出口 is no 进出口总值.
    private static readonly WordList Toward = WordList.Of("对 与 自 向");

    // What is planned for more years than the one that a share may be of.
    private static readonly WordList LongPlans = WordList.Of("总投资 概算 到20 末");

    /// <summary>Claims a share of the whole that is called so; of what is called more, as 机电产品出口 for 占我国出口比重, only where the numbers agree.</summary>
    /// <param name="around">The whole that the part is known to be of; null where there is none.</param>
    /// <param name="isElsewhere">Whether the name tells of a wider place than the text: 占全国.</param>
    public void Find(Mention rate, Mention part, string name, Mention? around, bool isElsewhere)
    {
        bool Agrees(Mention? whole) => whole is not null && Closing.HoldsShare(rate, part, whole);
        bool isCount = part.Amount.HalfUnit.Sign == 0;
        bool isOwn = rate.Lead.Contains("占其", StringComparison.Ordinal);
        bool CanBe(Mention other) => other != part && !other.Lead.Contains("分别", StringComparison.Ordinal) && other.IsLike(part) && (!isOwn || other.Sentence == part.Sentence);
        Mention? Called(Func<Mention, bool> fits) => names.Find(name, rate.Index, other => CanBe(other) && fits(other));
        Mention? named = Called(other => !IsBeside(other, name, null)) ?? Called(other => !IsBeside(other, name, isElsewhere));

        // 前10个月进出口37.31万亿元，10月份进出口3.7万亿元，…19.28万亿元，占进出口总值的51.7%: of those that are called so the one that agrees.
        named = Agrees(named) || ShareWords.IsPlan(name) ? named : Called(Agrees) ?? named;
        bool isCalled = named is not null && names.IsCalled(named, name);
        bool isSaid = isCalled && IsToldWith(named!, part, name) && (named!.Sentence <= part.Sentence || Slips.Explain(Closing.HoldsShare, rate, part, named));
        bool isOnly = !isCalled && named is not null && (name.Length > 3 || (named.Sentence == part.Sentence && ShareWords.WholeSaid(rate.Lead) == $"总{name}" && named.Before.EndsWith($"总{name}", StringComparison.Ordinal))) && !ShareWords.IsPlan(name) && IsToldWith(named, part, name) && IsOnly(named, part, name);
        bool isAround = around is not null && !IsGuessed(part, around) && !IsBeside(around, name, null)
            && (!isElsewhere || ShareWords.IsOfArea(rate, around)
                ? IsNameOf(around, name) || ((EndsInName(around, name) || IsTotalOf(around, name) || IsOfPeople(around, name) || IsAllOf(around, ShareWords.WholeSaid(rate.Lead))) && Slips.Explain(Closing.HoldsShare, rate, part, around))
                : ShareWords.IsOfIndustry(rate.Lead) && around.Before.EndsWith(name, StringComparison.Ordinal) && Slips.Explain(Closing.HoldsShare, rate, part, around));
        Mention? whole = Agrees(named) ? named
            : Agrees(around) || isAround ? around
            : isSaid ? named
            : ShareWords.IsPlan(name) && mentions.Before(part).FirstOrDefault(other => other.IsLike(part)) is { } plan && IsPlan(plan) && (!CueWords.Ago.IsIn(name) || CueWords.Ago.IsIn(plan.Lead))
                && (Agrees(plan) || (plan.Segment == part.Segment && !LongPlans.IsIn(plan.Lead) && Slips.Explain(Closing.HoldsShare, rate, part, plan))) ? plan
            : isOnly && Slips.Explain(Closing.HoldsShare, rate, part, named!) ? named
            : null;
        if (whole is null && ShareWords.Counted(name) is { Length: > 1 } counted && counted != name)
        {
            FindCounted(rate, part, counted);
        }

        if (whole is null && named is null && rate.Print.Digits >= (isCount ? FewestOfCounted : FewestDigits) && mentions.Back(part, sentences: 2).FirstOrDefault(other =>
            other is { Role: Role.Level, IsThreshold: false } && other.IsLike(part) && other.Value > part.Value && (!isCount || other.Unit == part.Unit)) is { } near && Agrees(near))
        {
            // 报到的采购商72371人。…新采购商28762人，占到会总人数的39.74%: so many digits do not agree by chance, and fewer of what is counted, 63盏路灯 and 17盏.
            shares.Add(rate, part, near, RelationGround.Arithmetic);
        }
        else if (whole is null && named is not null && (isCalled || (ShareWords.IsPlan(name) && IsPlan(named))) && IsProgress(part)
            && Siblings(rate).Count == 0 && Slips.Explain(Closing.HoldsShare, rate, part, named))
        {
            // 年度计划投资712亿元。累计完成投资396.4亿元，占年度计划的55.7%.
            shares.Add(rate, part, named, RelationGround.Wording);
        }
        else if (whole is not null)
        {
            // A whole that is called a little otherwise is one where the numbers agree, and no alarm.
            bool isWorded = ((isSaid || isOnly) && whole == named) || (isAround && whole == around) || (ShareWords.IsPlan(name) && IsPlan(whole) && !LongPlans.IsIn(whole.Lead));
            if (isWorded || whole.Sentence == part.Sentence || !IsByChance(rate, whole))
            {
                shares.Add(rate, part, whole, isWorded ? RelationGround.Wording : RelationGround.Arithmetic);
            }
        }
    }

    // 占项目总数: of the 项目 that the sentence or the one before counts.
    private void FindCounted(Mention rate, Mention part, string counted)
    {
        Mention? all = mentions.Back(part, sentences: 1).FirstOrDefault(other => other.IsLike(part) && !shares.IsOfClass(other)
            && (other.Before.EndsWith(counted, StringComparison.Ordinal) || other.Trail == counted));
        if (all is null)
        {
            return;
        }

        if (Closing.HoldsShare(rate, part, all))
        {
            shares.Add(rate, part, all, RelationGround.Arithmetic);
        }
        else if (Names.Bare(all.Before) == counted && Slips.Explain(Closing.HoldsShare, rate, part, all))
        {
            shares.Add(rate, part, all, RelationGround.Wording);
        }
    }

    // What was expected, or told a while ago, may be the whole of another year; 总投资 of another sentence may be that of anything.
    private static bool IsToldWith(Mention whole, Mention part, string name) =>
        Math.Abs(whole.Sentence - part.Sentence) <= (name.Length > 2 ? MostSentences : 0) && (whole.IsPlanned == part.IsPlanned || ShareWords.IsPlan(name));

    private static bool IsNameOf(Mention whole, string name) => ShareWords.Counted(name) is var counted
        && (Names.Bare(whole.Before) == counted || Names.Bare(whole.Before) == name || (name.Length > 3 && Names.Bare(whole.Lead) == name));

    // 不良贷款余额46.8亿元，其中制造业12.6亿元，占贷款余额的0.26%: what is called more may be less than what the share names.
    private static bool EndsInName(Mention whole, string name) =>
        ShareWords.Counted(name) is var counted && (Names.EndsWith(whole.Before, counted) || Names.EndsWith(whole.Trail.TrimEnd('中'), counted));

    // 茶叶出口总额 for 总出口量, 累计销售 for 总销量.
    private static bool IsAllOf(Mention around, string said) => said is ['总', _, _, ..] && Stem(said) is var stem && Stem(around.Before) is var told
        && (stem.Length == 1 ? told.Contains(stem, StringComparison.Ordinal) : told.EndsWith(stem, StringComparison.Ordinal));

    private static string Stem(string name) => name.Replace("总", "", StringComparison.Ordinal).TrimEnd('量', '额', '数', '值');

    // 专利授权量 for 授权总量, 授予限制性股票 for 授予总量.
    private static bool IsTotalOf(Mention around, string name) => ShareWords.Counted(name) is { Length: > 1 } counted && counted != name
        && (around.Before.TrimEnd('量', '数', '额').EndsWith(counted, StringComparison.Ordinal) || around.Before.StartsWith(counted, StringComparison.Ordinal));

    // 全村1568人，其中党员60名，占总人口的3.8%.
    private static bool IsOfPeople(Mention around, string name) => name is "人口" or "人数" && around.Unit.Text[^1] is '人' or '名' && around.Before.Length < LongestPlace;

    // 货物贸易进出口总值 is what 占进出口总值 speaks of where nothing else near it is called so.
    private bool IsOnly(Mention whole, Mention part, string name)
    {
        string stem = Names.WithoutAmount(name);
        bool IsCalledSo(Mention other) => other != part && other.IsLike(whole) && ((stem.Length > 2 && Names.EndsWith(other.Before, stem) && !Toward.IsIn(other.Lead) && !IsBeside(other, name, isElsewhere: false)) || Names.EndsWith(other.Before, name) || Names.IsShortened(name, Names.Bare(other.Before)) || Names.IsAbridged(name, Names.Bare(other.Before)) || Names.IsMeasured(name, Names.Bare(other.Before)));
        return IsCalledSo(whole) && mentions[Math.Max(0, whole.Index - MostCalled)..Math.Min(mentions.Count, whole.Index + MostCalled)].Count(IsCalledSo) == 1;
    }

    // 甲县投资58亿元，占总投资的15.9%；乙县投资131亿元，占总投资的53.8%: what is the whole of but one of them agrees by chance.
    private bool IsByChance(Mention rate, Mention whole) => Siblings(rate).Exists(other => other.Index > 0 && mentions[other.Index - 1] is var part
        && part != whole && part.IsLike(whole) && !Closing.HoldsShare(other, part, whole));

    // 上年投资50亿元，占年度计划的60%；今年投资80亿元，占年度计划的90%: each has a plan of its own.
    private List<Mention> Siblings(Mention rate) => mentions[Math.Max(0, rate.Index - Nearby)..Math.Min(mentions.Count, rate.Index + Nearby + 1)]
        .FindAll(other => other != rate && other.Role == rate.Role && other.Lead == rate.Lead);

    // 年度目标投资712亿元, 投资任务712亿元.
    private static bool IsPlan(Mention mention) => mention.IsPlanned || mention.Before.Contains("任务", StringComparison.Ordinal) || mention.Before.EndsWith("预算", StringComparison.Ordinal);

    private static bool IsProgress(Mention part) => part.Mark == '\0' ? Progress.IsBefore(part.Before, part.Before.Length) : Progress.Holds(part.Before);

    /// <summary>Says whether numbers only happen to add up to a whole, of which the text does not speak.</summary>
    public bool IsGuessed(Mention part, Mention whole) => totalOf.GetValueOrDefault(part) == whole;

    // 工业项目投资41.2亿元，占总投资的35%；农业项目投资8.6亿元，占总投资的6%: the one is no whole of the other.
    private bool IsBeside(Mention mention, string whole, bool? isElsewhere) => shares.Of(mention) is { } share
        && ShareWords.Split(share.Lead) is (_, var other, var area) && other == whole && (isElsewhere is null || area == isElsewhere);
}
