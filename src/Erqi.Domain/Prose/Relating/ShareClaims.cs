using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>The shares that are claimed of a text.</summary>
internal sealed class ShareClaims(List<Mention> mentions, List<Claim> claims)
{
    // So many changes stand at most between a figure and its share.
    private const int Nearby = 3;

    // 三分之一 is said of what is a sixth off it, and of no more.
    private const int Roughness = 6;

    // Trade and profits take up a share of these, and work one of what it was to be, and are no part of them.
    private static readonly WordList Others = WordList.Of("生产总值 GDP 经济总量 营业收入 业务收入 任务 目标 消费量 需求量");

    private static readonly WordList All = WordList.Of("占总体的 占总数的 占总量的 占总额的 占全部的");

    // 约占总量40% says no more than 约40%, wherever the word stands.
    private static readonly WordList Roughly = WordList.Of("约占 近占 大约占 几乎占 约占到");

    private static readonly string[] Populations = ["户籍", "常住", "流动"];

    // What is part of what, by what is claimed.
    private readonly HashSet<(string Whole, string Part)> _sums = Parts<SumRelation>(claims), _within = Parts<PartOfRelation>(claims);

    private readonly FarWholes _far = new(mentions);
    private readonly RatedPairs _rated = new();
    private readonly HashSet<Mention> _rates = [];

    // The last share that agrees with its part and its whole, and whether the text states it.
    private (Mention Rate, Mention Part, Mention Whole, bool IsSure)? _last;

    /// <summary>Says whether words name what others only take up a share of, as debts do of the 生产总值, and may exceed.</summary>
    public static bool IsOfOther(string words) => Others.IsIn(words);

    /// <summary>Claims a share.</summary>
    public void Add(Mention rate, Mention part, Mention whole, RelationGround ground)
    {
        if (mentions.ElementAtOrDefault(rate.Index + 1) is { Lead: ['以' or '按', ..] } based && based.Owner == rate.Index && based.IsLike(part))
        {
            // 调解率46.3%（以民商事审结6922件为基数）
            whole = based;
        }

        bool holds = Closing.HoldsShare(rate, part, whole);
        if (!holds && (mentions.Before(part).FirstOrDefault(other => other != whole && other.IsLike(part) && Closing.HoldsShare(rate, part, other) && !_sums.Contains((whole.Id, other.Id))) ?? _far.Find(rate, rate, part)) is { } meant)
        {
            // 应到100人，实到80人，其中女性40人，占50%: of the one that agrees.
            (whole, ground, holds) = (meant, RelationGround.Arithmetic, true);
        }

        if ((!holds && (IsOfBoth(rate, part, whole) || (rate.IsFraction && Slips.IsNear(rate.Value / 100, part.Value, whole.Value, Roughness)) || Roughly.IsIn(rate.Lead) || IsRoughly(rate, part, whole) || AreOfOtherTimes(rate, part, whole) || AreOfOtherKinds(rate, part, whole) || AreOfOtherPlaces(rate, part, whole) || IsOfList(rate, part, whole)))
            || _rated.AreRated(part, whole, holds))
        {
            return;
        }

        _ = _rates.Add(rate);
        int start = Math.Max(rate.LeadStart, rate.Token.Start - rate.Lead.Length);
        claims.Add(new Claim(new ShareRelation(rate.Id, part.Id, whole.Id), ground, start, rate.Token.End));
        if ((rate.Role == Role.Share || whole.Lead.Contains('占')) && IsWithin(rate, part, whole))
        {
            claims.Add(new Claim(new PartOfRelation(whole.Id, [part.Id]), ground, start, rate.Token.End));
            _ = _within.Add((whole.Id, part.Id));
        }

        bool isSure = (holds && ground == RelationGround.Wording) || (_last is { IsSure: true } last && last.Whole == whole && last.Rate.Sentence == rate.Sentence);
        _last = isSure || holds ? (rate, part, whole, isSure) : null;
    }

    // 受理375件、旧存47件，审结337件，结案率79.9%: of both.
    private bool IsOfBoth(Mention rate, Mention part, Mention whole) => rate.DigitCount > 2 && whole.Unit.Dimension.Kind == UnitKind.Count && mentions.Before(rate).Any(other => other != part && other != whole && other.Sentence == whole.Sentence && other.IsLike(whole)
        && Closing.HoldsShare(rate.Amount, part.Amount, whole.Amount with { Value = whole.Value + other.Value }));

    // 合格率95.0%，去年合格率93.0%; 上月末开工率83.3%; 2022年进出口1228.3亿元；2023年出口862.3亿元，占68.0%; 5月当月进出口3.71万亿元，前5个月对甲国进出口8.31万亿元.
    private static bool AreOfOtherTimes(Mention rate, Mention part, Mention whole) =>
        (((CueWords.Ago.IsIn(rate.Lead) && !rate.Lead.Contains("占同期", StringComparison.Ordinal)) || CueWords.Former.IsAt(rate.Lead, 0) || CueWords.Ago.IsAt(whole.Lead, 0)) && !CueWords.Ago.IsIn(part.Lead))
        || (whole.Months is { } months && ((part.Months is { } own && months != own) || (rate.Months is { } told && months != told)) && !ShareWords.IsPlan(whole.Lead + rate.Lead))
        || (YearSpans.At(whole.Lead) is { } year && (part.Lead.StartsWith("今年", StringComparison.Ordinal) || (YearSpans.At(part.Lead) is { } other && other != year)));

    // 户籍总人口592.1万人，常住老年人口243.8万人; 总装机645.4万千瓦，新增新能源装机376.5万千瓦
    private static bool AreOfOtherKinds(Mention rate, Mention part, Mention whole) => (part.Lead.StartsWith("新增", StringComparison.Ordinal) && !ShareWords.IsPlan(whole.Lead + rate.Lead) && whole.Lead is [.., _, _] && !whole.Lead.Contains("新增", StringComparison.Ordinal))
        || Populations.Any(kind => part.Lead.Contains(kind, StringComparison.Ordinal) && Populations.Any(other => other != kind && whole.Lead.Contains(other, StringComparison.Ordinal)));

    // 全省收入8620亿元，我市税收98.6亿元，占收入的78.1%: of the whole of one's own; 合格率95.0%，全市合格率93.0%: of a place that was not told of.
    private bool AreOfOtherPlaces(Mention rate, Mention part, Mention whole) =>
        (ShareWords.AreaAt(whole.Lead, 0) is { Length: > 0 } wide && !rate.Lead.Contains(wide, StringComparison.Ordinal)
            && (ShareWords.AreaAt(part.Lead, 0) is { Length: > 0 } own ? own != wide : IsOfPlace(part, whole)))
        || (ShareWords.AreaAt(rate.Lead, 0) is { Length: > 0 } area && !mentions.Back(rate, sentences: 1).Any(other => other.Lead.Contains(area, StringComparison.Ordinal)));

    // 全县人口62.4万人，甲镇老年人口1.6万人，占总人口的24.6%: of those of the place; 甲镇人口 is a share of the county's.
    private static bool IsOfPlace(Mention part, Mention whole) => part.LeadStart != whole.Token.End && NamedPlaces.NameIn(part.Lead) is { Length: > 0 } place
        && !whole.Before.EndsWith(Measures.Before(part.Lead.AsSpan(place.Length)), StringComparison.Ordinal);

    // 增值税86.2亿元、企业所得税41.4亿元，占税收收入的52.6%: of both.
    private bool IsOfList(Mention rate, Mention part, Mention whole)
    {
        Amount sum = part.Amount;
        for (int at = part.Index; at > 0 && mentions[at].Mark == '、' && mentions[at - 1].IsLike(part) && mentions[at - 1].Segment == part.Segment; at--)
        {
            sum = new Amount(sum.Value + mentions[at - 1].Value, sum.HalfUnit + mentions[at - 1].Amount.HalfUnit, IsPoint: true);
            if (Closing.HoldsShare(rate.Amount, sum, whole.Amount))
            {
                return true;
            }
        }

        return false;
    }

    // 约0.85亿元占16.5亿元左右的4%-5%: a range of what is told roughly is told more roughly still.
    private static bool IsRoughly(Mention rate, Mention part, Mention whole) =>
        rate is { IsPlain: false, Print.Qualifier: Qualifier.None } && !(part.IsPlain && whole.IsPlain);

    // What takes up a share of a whole is part of it.
    private bool IsWithin(Mention rate, Mention part, Mention whole) =>
        !IsOfOther(whole.Lead) && !IsOfOther(whole.Trail) && part.Amount.Low <= whole.Amount.High && (!whole.IsPlanned || part.Value <= whole.Value)
        && (part.IsPlanned == whole.IsPlanned || rate.Lead.Contains('占') || whole.Lead.Contains('占'))
        && !_sums.Contains((whole.Id, part.Id)) && !_within.Contains((whole.Id, part.Id));

    private static HashSet<(string Whole, string Part)> Parts<T>(List<Claim> claims)
        where T : Relation =>
        [.. claims.Of<T>().SelectMany(relation => relation.Figures.Skip(1), (relation, part) => (relation.Figures[0], part))];

    /// <summary>Gives the whole of the share before, where one is said right behind it in the same words or in fewer: 自筹52.4亿元，占60.6%；贷款25亿元，占28.9%.</summary>
    /// <remarks>研发人员1120人，占34.4%，其中博士86人，占7.7%；销售人员620人，占19.0%: behind the semicolon it is of what the former is part of.</remarks>
    public Mention? Listed(Mention rate, Mention part) => _last is { } last
        && (last.Rate.Sentence == rate.Sentence || (GoesOn(last.Rate, rate) && Slips.Explain(Closing.HoldsShare, rate, part, last.Whole))) && last.Rate.Bracket == rate.Bracket
        && (last.Rate.Lead == rate.Lead ? last.IsSure : rate.Lead is "占" or "占比" && Slips.Explain(Closing.HoldsShare, rate, part, last.Whole))
        && Follows(rate, part, last.Part, last.Rate)
        && part.Amount.Low <= last.Whole.Amount.High && (Closing.HoldsShare(rate, part, last.Whole) || !(IsAmong(part) || (part.Segment != last.Part.Segment && Of(last.Whole) is not null))) ? last.Whole : null;

    /// <summary>Gives the part and the whole of the share before, where one is said right behind it in its sentence: 已开工144个，开工率96.0%；已完工93个，完工率62.0%.</summary>
    public (Mention Part, Mention Whole)? Before(Mention rate, Mention part) =>
        _last is { } last && last.Rate.Sentence == rate.Sentence && Follows(rate, part, last.Part, last.Rate) ? (last.Part, last.Whole) : null;

    private static bool Follows(Mention rate, Mention part, Mention partBefore, Mention rateBefore) =>
        part.Index == rate.Index - 1 && rateBefore.Index == part.Index - 1 && partBefore.Index == rateBefore.Index - 1 && partBefore.IsLike(part);

    // 占总体的54.4%。损毁一半的企业有783家，占总体的12.7%: the next sentence goes on with all there is.
    private static bool GoesOn(Mention before, Mention rate) => rate.Sentence - before.Sentence == 1 && rate.Lead == before.Lead && All.Holds(rate.Lead);

    /// <summary>Says whether a part is one of something named right there: 境内收入中经销商收入42.1亿元.</summary>
    public static bool IsAmong(Mention part) => part.Lead.LastIndexOf('中') is > 1 and var at && CueWords.Divided.IsBefore(part.Lead, at);

    /// <summary>Says whether it is claimed what a rate is a share of.</summary>
    public bool AreOf(Mention rate) => _rates.Contains(rate);

    /// <summary>Gives the share that is told of a figure: the first one behind it that does not tell how it changed; null where that is none.</summary>
    public Mention? Of(Mention mention) => mentions.Behind(mention, Nearby).FirstOrDefault(other => other.Role is not (Role.Growth or Role.Change or Role.Points)) is { Role: Role.Share } share
        && share.Segment == mention.Segment && share.Bracket == mention.Bracket ? share : null;

    /// <summary>Says whether a figure counts but some of its kind: 亿元以上项目296个.</summary>
    public bool IsOfClass(Mention mention) => mention.Index > 0 && mentions[mention.Index - 1] is { IsThreshold: true } bound && bound.Segment == mention.Segment;
}
