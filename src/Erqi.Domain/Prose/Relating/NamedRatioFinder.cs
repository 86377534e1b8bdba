using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what ratios with a name of their own are made of: 存款余额…，贷款余额…。存贷比为83.5%.</summary>
/// <remarks>Claimed where the numbers agree, and where both figures are the only ones of their name and one slip explains why they do not.</remarks>
internal sealed class NamedRatioFinder(List<Mention> mentions, List<Claim> claims, UnprintedFigures unprinted)
{
    // What a ratio is made of stands in its sentence or in one of the two before it.
    private const int MostSentences = 2;

    private const int Reach = 24;
    private const int Nearby = 6;
    private const int MostCandidates = 4;

    // 2.4 and 3.6 make nearly any ratio with another digit.
    private const int FewestDigits = 3;

    private static readonly WordList Ratios = WordList.Of("比 比例 之比 比值 比为");

    private readonly NamedPlaces _places = new(mentions);
    private readonly RatedPairs _rated = new();

    public void Find()
    {
        HashSet<string> known = [.. claims.Of<ShareRelation>().Select(share => share.Rate)];
        foreach (Mention rate in mentions.Where(mention => mention is { Role: Role.Level or Role.Rate or Role.Share or Role.Change or Role.Growth, IsThreshold: false, Amount.IsPoint: true } && !known.Contains(mention.Id)))
        {
            string name = Names.Bare(NameOf(rate));
            if (name.Length > 1 && !NamedRatio.All.Any(ratio => ratio.Names.Holds(name) && !ratio.Others.IsIn(rate.Lead) && IsOfKind(rate, ratio.Kind) && Find(rate, ratio)))
            {
                FindOfTwo(rate);
            }
        }
    }

    // 城乡居民收入比由上年的2.11缩小至2.08: what changed is named before the number it came from, which may be no figure.
    private string NameOf(Mention rate)
    {
        bool isEnd = CueWords.IsEndpoint(rate.Lead);
        string start = isEnd && CueWords.StartAt(rate.Lead) >= 0 ? rate.Lead
            : isEnd && rate.Index > 0 && mentions[rate.Index - 1] is var before && before.Segment == rate.Segment && before.Unit == rate.Unit ? before.Lead
            : string.Empty;
        int step = CueWords.StartAt(start);
        return step > 0 ? Measures.Before(start.AsSpan(0, step)) : rate.Before;
    }

    private bool Find(Mention rate, NamedRatio ratio)
    {
        List<Mention> near = [.. Near(rate)];
        near = Opens(near, rate, ratio) ? near.FindAll(other => other.Sentence == rate.Sentence) : near.FindAll(other => !ratio.Others.IsIn(other.Lead));
        List<Mention> parts = [.. near.Where(other => IsCalled(other, ratio.Parts, ratio.Kind)).Take(MostCandidates)];
        List<Mention> wholes = [.. near.Where(other => IsCalled(other, ratio.Wholes, ratio.Kind) && !IsCalled(other, ratio.Parts, ratio.Kind)).Take(MostCandidates)];
        List<(Mention Part, Mention Whole)> pairs = [.. parts.SelectMany(part => wholes.Where(whole => Fit(rate, part, whole, ratio.Kind)).Select(whole => (part, whole)))];
        (Mention part, Mention whole) = pairs.Find(pair => Test(rate, pair.Whole, ratio.Kind)(rate.Amount, pair.Part.Amount, pair.Whole.Amount));
        if (part is null && pairs is [var only] && !CueWords.Ago.IsIn(rate.Lead) && Slips.Explain(Test(rate, only.Whole, ratio.Kind), rate, only.Part, only.Whole))
        {
            (part, whole) = only;
        }

        if (part is not null && !_rated.AreRated(part, whole, Test(rate, whole, ratio.Kind)(rate.Amount, part.Amount, whole.Amount)))
        {
            string of = ratio.Kind == NamedRatioKind.Margin ? Left(rate, part, whole) : part.Id;
            claims.Add(new Claim(Relate(rate, of, whole, ratio.Kind), RelationGround.Wording, rate.LeadStart, rate.Token.End));
        }

        return part is not null;
    }

    // 夏粮播种面积124.6万亩，亩产372.4公斤，总产量46.4万吨: what opens a sentence all of it tells of.
    private bool Opens(List<Mention> near, Mention rate, NamedRatio ratio) => ratio.Kind == NamedRatioKind.Mean
        && near.FindAll(other => other.Sentence == rate.Sentence && ratio.Others.IsIn(other.Lead)) is [var topic] && mentions.ElementAtOrDefault(topic.Index - 1)?.Sentence != rate.Sentence;

    // 营业收入84.2亿元，营业成本61.7亿元，毛利率26.7%: what the cost leaves is seldom printed.
    private string Left(Mention rate, Mention cost, Mention whole)
    {
        string id = unprinted.Add(whole.Unit, "毛利");
        claims.Add(new Claim(new SumRelation(whole.Id, [new SumPart(cost.Id), new SumPart(id)]), RelationGround.Wording, rate.LeadStart, rate.Token.End));
        return id;
    }

    // 医师2140人，护士2718人，医护比1∶1.27: of the only two in its sentence that it is called after; 桥隧比72.1% is that of both in all.
    private void FindOfTwo(Mention rate)
    {
        bool isTurned = rate.Lead is [.., '1', ':' or '∶'], isShare = rate.Unit == FigureUnit.Percent;
        string name = Measures.Before(isTurned ? rate.Lead.AsSpan(0, rate.Lead.Length - 2) : rate.Lead);
        if ((!isShare && !IsOfKind(rate, NamedRatioKind.Multiple)) || Halves(name) is not var (one, other))
        {
            return;
        }

        List<Mention> told = [.. Near(rate).Where(level => level is { Role: Role.Level, IsThreshold: false, IsCompared: false, Amount.IsPoint: true } && level.Sentence == rate.Sentence && level.Bracket == rate.Bracket)];
        string whose = rate.Lead[..Math.Max(0, rate.Lead.IndexOf(one, StringComparison.Ordinal))];
        if (told.FindAll(level => level.Before.Contains(other, StringComparison.Ordinal)) is [var whole]
            && told.FindAll(level => level != whole && level.Before.Contains(one, StringComparison.Ordinal)) is [var part] && part.IsLike(whole) && part.Unit.Word == whole.Unit.Word && Math.Max(part.DigitCount, whole.DigitCount) >= FewestDigits
            && (whose.Length == 0 || told.Exists(level => level.Lead.Contains(whose, StringComparison.Ordinal))) && !(isShare && told.Exists(level => level != part && level != whole && level.IsLike(part))))
        {
            (part, whole) = isTurned ? (whole, part) : (part, whole);
            Func<Amount, Amount, Amount, bool> test = Test(rate, whole, NamedRatioKind.Multiple);
            bool holds = test(rate.Amount, part.Amount, whole.Amount);
            if ((holds || (Slips.ExplainByDigit(test, rate, part, whole) && !Slips.IsNear(isShare ? rate.Value / 100 : rate.Value, part.Value, whole.Value))) && !_rated.AreRated(part, whole, holds))
            {
                claims.Add(new Claim(Relate(rate, part.Id, whole, isShare ? NamedRatioKind.Share : NamedRatioKind.Multiple), RelationGround.Wording, rate.LeadStart, rate.Token.End));
            }
        }
    }

    // 医护比, 投入产出比; 政府投资与社会投资比例.
    private static (string One, string Other)? Halves(string name)
    {
        string stem = name[..^Ratios.Before(name, name.Length).Length];
        return stem.Length == name.Length ? null
            : stem.Split('与', '和') is [{ Length: > 1 } one, { Length: > 1 } other] && Measures.CommonEnd(one, other) is var common && common < Math.Min(one.Length, other.Length) ? (one[..^common], other[..^common])
            : stem.Length is 2 or 4 ? (stem[..(stem.Length / 2)], stem[(stem.Length / 2)..]) : null;
    }

    // The figures before a ratio, nearest first, and those that its sentence goes on with.
    private IEnumerable<Mention> Near(Mention rate) => mentions.Back(rate, MostSentences, Reach)
        .Concat(mentions.Behind(rate, Nearby).TakeWhile(other => other.Sentence == rate.Sentence));

    // 在校学生, 应到董事, 新增规上企业, 生产汽车: what is counted may follow what it is told of.
    private static bool IsCalled(Mention mention, WordList names, NamedRatioKind kind) => mention is { Role: Role.Level or Role.Rate, IsThreshold: false, IsCompared: false }
        && !CueWords.Ago.IsIn(mention.Lead) && !(mention.Unit.Dimension.Kind == UnitKind.Count && CueWords.IsOfEach(mention.Lead)) && Names.Bare(mention.Before) is var name
        && (names.IsBefore(name, name.Length)
            || (kind is NamedRatioKind.Difference or NamedRatioKind.Share && mention.Unit.Dimension.Kind == UnitKind.Count && (names.IsAt(name, 0) || names.IsAt(mention.Lead, 0))));

    private static bool IsOfKind(Mention rate, NamedRatioKind kind) => kind switch
    {
        NamedRatioKind.Mean => rate.Unit.Dimension.Kind is UnitKind.Money or UnitKind.PerUnit or UnitKind.Other,
        NamedRatioKind.Multiple => rate.Unit.Dimension == Dimension.Number || rate.Unit.Text is "倍" or "∶1" or ":1",
        NamedRatioKind.Difference => true,
        _ => rate.Unit.Dimension == Dimension.Rate,
    };

    private bool Fit(Mention rate, Mention part, Mention whole, NamedRatioKind kind) =>
        rate.IsPlanned == part.IsPlanned && rate.IsPlanned == whole.IsPlanned
        && !_places.AreApart(part, whole) && !_places.AreApart(rate, part) && !_places.AreApart(rate, whole) && kind switch
        {
            NamedRatioKind.Mean when rate.Unit.Dimension.Kind == UnitKind.PerUnit => rate.Unit.Dimension == Dimension.Per(part.Unit.Dimension.Base, whole.Unit.Dimension.Base),
            NamedRatioKind.Mean => part.Unit.Dimension == rate.Unit.Dimension && whole.Unit.Dimension.Kind is UnitKind.Count or UnitKind.Other,
            NamedRatioKind.Difference => part.Unit.Dimension == whole.Unit.Dimension && part.Unit.Dimension == rate.Unit.Dimension,
            _ => part.Unit.Dimension == whole.Unit.Dimension && part.Role == Role.Level && whole.Role == Role.Level,
        };

    private static Func<Amount, Amount, Amount, bool> Test(Mention rate, Mention whole, NamedRatioKind kind) => kind switch
    {
        NamedRatioKind.Difference => (rate, part, whole) => Closing.Holds(part, [whole, rate]),
        NamedRatioKind.Growth => Closing.HoldsGrowth,
        NamedRatioKind.Margin => (rate, cost, whole) => Closing.HoldsShare(rate with { Value = Rational.Of(100, 1) - rate.Value }, cost, whole),
        _ when rate.Unit.Dimension == Dimension.Rate => Closing.HoldsShare,
        NamedRatioKind.Mean when rate.Unit.Dimension.Kind != UnitKind.PerUnit => Closing.HoldsMeanOf(whole),
        _ => Closing.HoldsMean,
    };

    private static Relation Relate(Mention rate, string part, Mention whole, NamedRatioKind kind) => kind switch
    {
        NamedRatioKind.Share or NamedRatioKind.Margin => new ShareRelation(rate.Id, part, whole.Id),
        NamedRatioKind.Multiple => new MultipleRelation(rate.Id, part, whole.Id),
        NamedRatioKind.Mean => new MeanRelation(rate.Id, part, whole.Id),
        NamedRatioKind.Growth => GrowthRelation.FromPrevious(rate.Id, part, whole.Id),
        _ => new SumRelation(part, [new SumPart(whole.Id), new SumPart(rate.Id)]),
    };
}
