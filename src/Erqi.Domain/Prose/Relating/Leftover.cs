using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Says whether numbers, or names, tell that parts leave nothing over of their whole, although they do not add up to it as printed.</summary>
internal static class Leftover
{
    // Numbers of fewer digits are a slip from nearly anything.
    private const int FewestDigits = 3;

    // 工业 and 民间 may be more than all together; that one slip tells why to so many digits is no chance.
    private const int ManyDigits = 5;

    // What all have on average is made up of so many kinds of what each has, and of no fewer.
    private const int FewestOfMean = 4;

    // What is told of people, firms and projects across all other kinds.
    private static readonly WordList Crossing = WordList.Of(
        "党员 团员 女 男 族 以上 以下 职称 骨干 青年 老 儿童 未成年 残疾 脱贫 贫困 低保 留守 重点 重大 优秀 新增 已 民营 民间 国有 规上 规模以上 高新 科技型 上市 专精特新 龙头 单项冠军 示范 外籍 外地 跨省 大学生 双语 线上 绿色 普惠 涉农 智能");

    private static readonly WordList Done = WordList.Of("完成 已 实际 达到");

    /// <summary>Gets words of what is the same for each: the parts of all have it, and it has none.</summary>
    public static WordList Means { get; } = WordList.Of("人均 户均 亩均 亩产 单产 均价 单价 低保标准 工资标准 补助标准 保障标准");

    /// <summary>Says whether parts would add up but for a slip. What is planned has parts that need not say so.</summary>
    public static bool IsSlip(Mention whole, List<Mention> parts) =>
        parts.TrueForAll(part => part.IsPlanned == whole.IsPlanned || (whole.IsPlanned && !Done.IsIn(part.Lead))) && Slips.Explain(whole, parts);

    /// <summary>Says whether as many numbers meant to add up would but for a slip: 总投资136.2亿元，其中甲类58.7亿元、乙类49.3亿元、丙类42.8亿元.</summary>
    /// <remarks>What is less than the whole may leave something over, which is one digit by chance once in some hundred lists; what it is parted into, and two stretches of a road, do not.</remarks>
    public static bool IsTellingSlip(PartList list, Mention whole, List<Mention> parts) => list.Cue.Kind is CueKind.Within or CueKind.Breakdown
        && ListExtent.Listed(list) is > 1 and var listed && parts.Count >= listed && (parts[1].Before.EndsWith('段') || (list.Cue.Kind == CueKind.Breakdown && whole.DigitCount > FewestDigits) || ((listed > 2 || whole.DigitCount >= ManyDigits) && !IsLess(parts[..listed], whole)))
        && !list.Parts.Exists(row => row.Members[0].IsThreshold) && Slips.IsTelling(whole, parts[..listed]);

    /// <summary>Says whether a part is more than all there is, which one slip explains to the last digit: 总量29753万人，其中外出17658万人；本地32095万人.</summary>
    public static bool IsExceeded(Mention whole, List<Mention> parts) => whole.DigitCount >= FewestDigits && parts.Exists(part => part.Amount.Low > whole.Amount.High) && IsSlipOfMore(whole, parts);

    /// <summary>Gives how many parts told in one breath are more than all there is, which one slip explains to the last digit; 0 where they are not.</summary>
    /// <remarks>超速10.5万起、超员0.3万起、超载1.8万起: of what list marks join, nothing is two at a time, unless it is told by another measure.</remarks>
    public static int Exceeding(Mention whole, List<Mention> parts)
    {
        List<Mention> joined = [.. parts.TakeWhile((part, at) => at == 0 || (part.Mark == '、' && part.Trail == parts[0].Trail))];
        return joined.Count > 2 && !joined.Exists(part => Crossing.IsIn(part.Lead)) && Slips.IsMore(joined, whole) && IsSlipOfMore(whole, joined) ? joined.Count : 0;
    }

    private static bool IsSlipOfMore(Mention whole, List<Mention> parts) => parts.Count > 1 && whole.IsPlain
        && parts.TrueForAll(part => part.IsPlain && part.Value.Sign > 0 && part.Unit.Dimension == whole.Unit.Dimension) && Slips.ExplainExactly(whole, parts);

    /// <summary>Says whether parts told roughly may add up: 超2亿人次，其中公路超1.9亿人次，铁路约830万人次，水路61万人次，民航176万人次.</summary>
    public static bool IsBounded(Mention whole, List<Mention> parts) => (!whole.IsPlain || parts.Exists(part => !part.IsPlain))
        && !Ranges.Sum(parts).Intersect(Ranges.Of(whole)).IsEmpty;

    /// <summary>Says whether parts reach a number told as 超 or 多, and not its next step: 160多家，其中国外149家、国内13家.</summary>
    /// <remarks>All that are listed do, and hardly some of them.</remarks>
    public static bool IsRounded(Mention whole, List<Mention> parts) =>
        whole.Print is { Qualifier: Qualifier.MoreThan or Qualifier.ALittleOver, UpperNumber: null, TrailingNoughts: var noughts } print
        && Sum(parts) - whole.Value is { Sign: >= 0 } over
        && (over.Sign == 0 || (over < print.BasePlace * Rational.PowerOfTen(noughts) && print.Digits >= BigInteger.Pow(10, noughts + 1)));

    /// <summary>Says whether parts with the names of a division are none of this whole: means of 城镇 and 农村, or 对美国出口 and 对美国进口 beside 进出口.</summary>
    public static bool IsOfNoSum(Mention whole, List<Mention> parts)
    {
        int front = parts.Min(part => part.Before.AsSpan().CommonPrefixLength(parts[0].Before));
        return (parts.Count < FewestOfMean && (Means.IsIn(whole.Before) || CueWords.IsOfEach(whole.Lead)) && CueWords.SpanMean(whole.Lead).Length == 0)
            || (front > 1 && !char.IsAsciiDigit(parts[0].Before[0]) && !whole.Before.Contains(parts[0].Before[..front], StringComparison.Ordinal));
    }

    /// <summary>Gives what is told right behind parts and is what they leave over, or have too much: 男1256份，女1000份，未填100份; 境内150亿元，境外60亿元，内部抵销10亿元; null where nothing is.</summary>
    public static Mention? ToldNext(List<Mention> mentions, Mention whole, List<Mention> parts) => mentions.ElementAtOrDefault(parts.Max(part => part.Index) + 1) is { } next
        && next.IsLike(whole) && next.Sentence == parts[^1].Sentence && Rational.Abs(whole.Value - Sum(parts)) == Rational.Abs(next.Value) ? next : null;

    /// <summary>Says whether parts are less than their whole.</summary>
    public static bool IsLess(List<Mention> parts, Mention whole) => Sum(parts) < whole.Value;

    private static Rational Sum(List<Mention> parts) => parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Value);
}
