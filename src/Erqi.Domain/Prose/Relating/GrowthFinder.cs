using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the levels that a growth rate is of, or the level and its change: 比…增加d，增长r%; 去年同期…，同比增长r%.</summary>
internal sealed class GrowthFinder(string text, List<Mention> mentions, ChangeLevels levels, TwoTimes times, ClosedLists lists, AverageGrowthFinder averages, ComparedGrowth compared, List<Claim> claims)
{
    private const int Nearby = 3;

    private const int LongestNote = 60;

    // 第三产业由1000亿元增加到1058亿元: their value added is meant.
    private static readonly WordList Industries = WordList.Of("第一产业 第二产业 第三产业 一产 二产 三产 经济规模 经济体量");
    private static readonly WordList Nominal = WordList.Of("收入 支出 投资 总投资 投资额 贷款余额 存款余额 进出口 进出口总值 进出口总额 出口 进口 零售总额 零售额 利润 利润总额 税收 销售额 成交额");

    /// <summary>Finds those of one rate.</summary>
    public void Find(Mention rate)
    {
        if (IsReal(rate) || (rate.IsRespective && mentions.Listed(rate).Count > 1))
        {
            return;
        }

        // 由2020年的55.67亿元增加到2024年的60.30亿元，年均增长2.0% is no growth from the one to the other.
        if (rate.Lead.Contains("年均", StringComparison.Ordinal))
        {
            averages.Find(rate);
            return;
        }

        // 由62家发展到86家，增长42.1%的产值 names behind it what grew.
        bool isBare = ChangeLevels.IsBare(rate) && !rate.Trail.StartsWith('的');

        // A，高出一倍就是B.
        if (rate.Index > 0 && rate.Index + 1 < mentions.Count
            && mentions[rate.Index - 1] is { Role: Role.Level, IsCompared: false } previous && mentions[rate.Index + 1] is { Role: Role.Level, IsCompared: false } current
            && previous.Sentence == rate.Sentence && current.Sentence == rate.Sentence && previous.IsLike(current)
            && CueWords.Fillers.Holds(current.Lead.Length > 1 ? current.Lead[^1..] : current.Lead) && Closing.HoldsGrowth(rate.Amount, current.Amount, previous.Amount))
        {
            FromPrevious(rate, current, previous, RelationGround.Arithmetic);
        }
        else if (levels.Before(rate) is var (start, end) && end.Unit.Dimension != Dimension.Rate && (Closing.HoldsGrowth(rate.Amount, end.Amount, start.Amount) || (isBare && !IsToldBefore(rate, end, start))))
        {
            FromPrevious(rate, end, start, RelationGround.Wording);
        }
        else if (LevelsBehind(rate) is var (from, to) && Slips.Explain(Closing.HoldsGrowth, rate, to, from))
        {
            FromPrevious(rate, to, from, RelationGround.Wording);
        }
        else if (isBare && BuiltOn(rate) is var (basis, top) && Slips.Explain(Closing.HoldsGrowth, rate, top, basis))
        {
            FromPrevious(rate, top, basis, RelationGround.Wording);
        }
        else if (times.Find(rate) is var (now, then))
        {
            FromPrevious(rate, now, then, RelationGround.Wording);
        }
        else if (isBare && InBrackets(rate) is var (noted, grown))
        {
            FromIncrease(rate, grown, noted, RelationGround.Wording);
        }
        else if (isBare && IncreaseBeside(rate) is { } increase && FindBeside(rate, increase))
        {
            return;
        }
        else if (Reached(rate) is var (reduction, reached))
        {
            FromIncrease(rate, reached, reduction, RelationGround.Wording);
        }
        else if (SinceYear(rate) is var (later, earlier))
        {
            FromPrevious(rate, later, earlier, RelationGround.Wording);
        }
        else if (isBare && rate.Index > 1 && mentions[rate.Index - 1] is { Role: Role.Level, IsThreshold: false } all && mentions[rate.Index - 2] is { Role: Role.Level } added
            && all.Segment == rate.Segment && added.Segment == rate.Segment && added.Lead.Contains("新增", StringComparison.Ordinal) && added.IsLike(all)
            && CueWords.Endpoint.IsBefore(all.Lead, all.Lead.Length) && Closing.HoldsGrowth(rate.Amount, all.Amount, all.Amount with { Value = all.Value - added.Value }))
        {
            // 新增214家，总数达到1386家，增长18.3%.
            FromIncrease(rate, all, added, RelationGround.Arithmetic);
        }
    }

    // 比2019年同期257.4亿元增长10.0%，比上年增长2.5%: the first of two rates is of the level that is told.
    private bool IsToldBefore(Mention rate, Mention end, Mention start) =>
        mentions[rate.Index - 1] is { Role: Role.Growth } told && told.Segment == rate.Segment && Closing.HoldsGrowth(told.Amount, end.Amount, start.Amount);

    // Of the level that the increase led to, or else of the one that it led from.
    private bool FindBeside(Mention rate, Mention increase)
    {
        if (Increased(rate, increase) is { } level)
        {
            FromIncrease(rate, level, increase, RelationGround.Wording);
            return true;
        }

        if (compared.Base(rate, increase) is { } told && ((told.Lead is not ['在', ..] && ChangeLevels.IsBare(increase)) || Slips.ExplainByDigit(HoldsFromBase, rate, told, increase)))
        {
            compared.Add(rate, increase, told);
            return true;
        }

        return false;
    }

    // 大幅下降25%，从7400亿元至5520亿元.
    private (Mention From, Mention To)? LevelsBehind(Mention rate) => mentions.ElementAtOrDefault(rate.Index + 1) is { Role: Role.Level, Lead: ['从' or '由', ..] } from
        && mentions.ElementAtOrDefault(rate.Index + 2) is { Role: Role.Level, Mark: '\0' } to
        && from.LeadStart == rate.Token.End + 1 && CueWords.IsEndpoint(to.Lead) && from.Segment == rate.Segment && from.IsLike(to) ? (from, to) : null;

    // 在上年126.4亿元的基础上增长35.6%，达到171.4亿元.
    private (Mention Basis, Mention Top)? BuiltOn(Mention rate) => Comparing.Base.IsAt(rate.Lead, 0) && mentions.ElementAtOrDefault(rate.Index - 1) is { Role: Role.Level } basis
        && mentions.ElementAtOrDefault(rate.Index + 1) is { Role: Role.Level, IsThreshold: false } top && top.Segment == rate.Segment && top.IsLike(basis)
        && top.Lead.Length > 0 && CueWords.WithoutFillers(top.Lead).IsEmpty ? (basis, top) : null;

    // 产量1350.9万吨，增长6.2%（78.9万吨）: of the level before.
    private (Mention Increase, Mention Level)? InBrackets(Mention rate) => mentions.ElementAtOrDefault(rate.Index + 1) is { Role: Role.Change, Lead.Length: 0 } increase && increase.Owner == rate.Index
        && mentions.ElementAtOrDefault(rate.Index - 1) is { Role: Role.Level, IsThreshold: false, IsCompared: false } level && level.Segment == rate.Segment && level.Unit.Dimension == increase.Unit.Dimension
        && Slips.Explain(HoldsIncrease, rate, level, increase) ? (increase, level) : null;

    private static bool HoldsIncrease(Amount rate, Amount level, Amount increase) => Closing.HoldsGrowth(rate, level, level with { Value = level.Value - increase.Value });

    private static bool HoldsFromBase(Amount rate, Amount level, Amount increase) => Closing.HoldsGrowth(rate, new Amount(level.Value + increase.Value, level.HalfUnit + increase.HalfUnit, IsPoint: true), level);

    // 增加12.3亿元，增长14.2%; 下降18.8%，比上年减少1.2亿元: one change, told twice, since one time.
    private Mention? IncreaseBeside(Mention rate) => Beside(rate).FirstOrDefault(other =>
        other.Role == Role.Change && (other.IsNegative == rate.IsNegative || IsTurned(rate, other)) && (ChangeLevels.IsBare(other) || ChangeLevels.IsSinceTime(other) || IsBehindBase(other)) && (BaseTimes.Since(other.Lead).Length == 0 || BaseTimes.AreOne(other.Lead, levels.WithNote(rate))));

    // 对比2018年的412公里，里程增加146公里: what is named is what was compared.
    private bool IsBehindBase(Mention increase) => increase.Mark == ',' && mentions.ElementAtOrDefault(increase.Index - 1) is { IsSince: true, IsCompared: true } level && level.Segment == increase.Segment && level.Unit.Dimension == increase.Unit.Dimension;

    // 下降13.7%，增加612起: one of the words is wrong where the other way round the numbers agree.
    private bool IsTurned(Mention rate, Mention increase)
    {
        return Increased(increase) is { } level
            && (HoldsIncrease(rate.Amount, level.Amount, Turned(increase)) || HoldsIncrease(Turned(rate), level.Amount, increase.Amount));
        static Amount Turned(Mention change) => change.Amount with { Value = -change.Value };
    }

    // 2010年消费量6亿吨，预计2015年消费量8亿吨。较2010年增长33%: the level of the year that is named, where it agrees.
    private (Mention Now, Mention Then)? SinceYear(Mention rate)
    {
        if (rate.Lead is not ['比' or '较', _, _, _, _, '年', ..] || !int.TryParse(rate.Lead.AsSpan(1, 4), NumberStyles.None, CultureInfo.InvariantCulture, out _)
            || mentions.Back(rate, sentences: 1, Nearby).FirstOrDefault(other => other is { Role: Role.Level, IsThreshold: false, IsCompared: false }) is not { } now)
        {
            return null;
        }

        string year = rate.Lead[1..6];
        return mentions.Back(now, sentences: 2).FirstOrDefault(other => other.IsLike(now) && other.Lead.Contains(year, StringComparison.Ordinal)
            && Measures.CommonEnd(other.Before, now.Before) > 1 && Closing.HoldsGrowth(rate.Amount, now.Amount, other.Amount)) is { } then ? (now, then) : null;
    }

    // The figures right before and right behind a rate, in its part of the sentence, or what brackets there say again: 增加296.7万吨（59.3亿斤），增长2.1%.
    private IEnumerable<Mention> Beside(Mention rate) => ((int[])[rate.Index - 1, rate.Index + 1]).Where(at => at >= 0 && at < mentions.Count)
        .Select(at => RestatedFinder.Restated(mentions, mentions[at]) ?? mentions[at]).Where(other => other.Segment == rate.Segment && (other.Bracket == rate.Bracket || other.Owner == rate.Index || other.Owner == rate.Index - 2));

    // 2023年出院7.2万人次。2022年出院6.5万人次，增加0.7万人次: of two levels that the increase parts, the greater.
    private Mention? Increased(Mention increase) => LevelBefore(increase) is not { } level ? null
        : mentions.Back(level, sentences: 1, Nearby).FirstOrDefault(other => other.IsLike(level)
            && Measures.CommonEnd(other.Before, level.Before) > 1 && Closing.Holds(other.Amount, [level.Amount, increase.Amount])) ?? level;

    // 其中夏粮91.2万吨、秋粮123.4万吨，比上年增加6.3万吨，增长3.0%: of the whole, where the numbers say so.
    private Mention? Increased(Mention rate, Mention increase) => Increased(increase) is not { } level ? null
        : lists.Meant(level, other => HoldsIncrease(rate.Amount, other.Amount, increase.Amount), other => Slips.Explain(HoldsIncrease, rate, other, increase));

    // 减少221万吨或4.1%，至5109万吨.
    private (Mention Increase, Mention Level)? Reached(Mention rate) => rate.Lead == "或" && rate.Index + 1 < mentions.Count
        && mentions[rate.Index - 1] is { Role: Role.Change } increase && mentions[rate.Index + 1] is { Role: Role.Level, Lead: ['至' or '到', ..] } level
        && level.Sentence == rate.Sentence && level.Unit.Dimension == increase.Unit.Dimension ? (increase, level) : null;

    // 收入A，为预算的r%，增加d: what is said of the level in between changes nothing.
    private Mention? LevelBefore(Mention increase) =>
        mentions.Before(increase).FirstOrDefault(other => other.Unit.Dimension != Dimension.Rate && !other.IsBase && !CueWords.Ago.IsAt(other.Lead, 0))
        is { Role: Role.Level, IsThreshold: false, IsCompared: false } level && level.Segment == increase.Segment && level.Unit.Dimension == increase.Unit.Dimension ? level : null;

    // Value added grows at constant prices; its levels do not tell its growth.
    private bool IsReal(Mention rate)
    {
        // 增长5.3%（按可比价格计算）
        ReadOnlySpan<char> behind = text.AsSpan(rate.Token.End..Math.Min(text.Length, rate.Token.End + LongestNote));
        if (rate.MarkBehind == '(' && CueWords.Real.IsIn(behind[..Math.Max(0, behind.IndexOf(')'))]))
        {
            return true;
        }

        // 2023年修订为959.26亿元，比初步数增加27.94亿元，增幅3.0%；2024年实现1015.14亿元: of what was named before.
        int reach = mentions.ElementAtOrDefault(rate.Index - 1) is { Role: Role.Level } level && IsNameless(level) ? 2 * Nearby : Nearby;
        foreach (Mention mention in mentions.Back(rate, reach: reach).Prepend(rate))
        {
            if (CueWords.Real.IsIn(mention.Lead) || IsOfIndustry(mention.Before.TrimEnd('由', '从')) || (IsNameless(mention) && CueWords.Real.IsIn(text.AsSpan(mention.ContextStart..mention.Token.Start))))
            {
                return true;
            }

            // 生产总值增长5.4%，预算收入612.3亿元、增长3.8%: an amount that is called so is at prices of its year.
            if (mention.Role == Role.Level && Nominal.IsBefore(mention.Before, mention.Before.Length))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOfIndustry(string name) => Industries.IsBefore(name, name.Length);

    // 2024年实现1015亿元, 从2412亿元
    private static bool IsNameless(Mention mention) => mention.Before.AsSpan().TrimEnd("由从").TrimStart("0123456789年月由从").IsEmpty;

    private void FromPrevious(Mention rate, Mention current, Mention previous, RelationGround ground)
    {
        // 分别增长1.2%、下降2.6%，上年为164亿元、116亿元: each is of its own; 由100个减少到68个，减少三分之一 is nearly so.
        bool isLoose = rate.IsRespective || (rate.IsFraction && Slips.IsNear(Rational.One + (rate.Value / 100), current.Value, previous.Value));
        if (previous.Value.Sign >= 0 && (!isLoose || Closing.HoldsGrowth(rate.Amount, current.Amount, previous.Amount)))
        {
            Add(rate, current, GrowthRelation.FromPrevious(rate.Id, current.Id, previous.Id), ground);
        }
    }

    private void FromIncrease(Mention rate, Mention current, Mention increase, RelationGround ground) =>
        Add(rate, current, GrowthRelation.FromIncrease(rate.Id, current.Id, increase.Id), ground);

    // 净利润-1.26亿元，减亏40.6%: of what is below zero everyone has another way to say how much it grew.
    private void Add(Mention rate, Mention current, GrowthRelation growth, RelationGround ground)
    {
        if (current.Value.Sign >= 0)
        {
            claims.Add(new Claim(growth, ground, rate.LeadStart, rate.Token.End));
        }
    }
}
