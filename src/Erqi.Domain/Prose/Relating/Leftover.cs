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

    private static readonly WordList Done = WordList.Of("完成 已 实际 达到");

    /// <summary>Says whether parts would add up but for a slip. What is planned has parts that need not say so.</summary>
    public static bool IsSlip(Mention whole, List<Mention> parts) =>
        parts.TrueForAll(part => part.IsPlanned == whole.IsPlanned || (whole.IsPlanned && !Done.IsIn(part.Lead))) && Slips.Explain(whole, parts);

    /// <summary>Says whether as many numbers meant to add up would but for a slip: 总投资136.2亿元，其中签约58.7亿元、开工49.3亿元、投产22.8亿元.</summary>
    /// <remarks>Two kinds, 工业 and 民间, leave something over as often as not; two stretches of a road do not, and two that are more than all hardly.</remarks>
    public static bool IsTellingSlip(PartList list, Mention whole, List<Mention> parts) => list.Cue.Kind is CueKind.Within or CueKind.Breakdown
        && ListExtent.Listed(list) is > 1 and var listed && parts.Count >= listed && (listed > 2 || parts[1].Before.EndsWith('段') || (whole.DigitCount >= ManyDigits && !IsLess(parts[..listed], whole)))
        && !list.Parts.Exists(row => row.Members[0].IsThreshold) && Slips.IsTelling(whole, parts[..listed]);

    /// <summary>Says whether a part is more than all there is, which one slip explains to the last digit: 总量29753万人，其中外出17658万人；本地32095万人.</summary>
    public static bool IsExceeded(Mention whole, List<Mention> parts) => parts.Count > 1 && whole.IsPlain && whole.DigitCount >= FewestDigits
        && parts.Exists(part => part.Amount.Low > whole.Amount.High) && parts.TrueForAll(part => part.IsPlain && part.Value.Sign > 0 && part.Unit.Dimension == whole.Unit.Dimension) && Slips.ExplainExactly(whole, parts);

    /// <summary>Says whether the whole is called after its parts: 应收票据及应收账款合计12.16亿元，其中应收票据3.43亿元，应收账款8.73亿元.</summary>
    public static bool IsCalledAfter(Mention whole, List<Mention> parts) => parts is [{ Before.Length: > 1 } one, { Before.Length: > 1 } other, ..]
        && whole.Before.IndexOf(one.Before, StringComparison.Ordinal) is >= 0 and var at && whole.Before.AsSpan(at + one.Before.Length) is ['及' or '和' or '与' or '、', .. var rest]
        && rest.StartsWith(other.Before);

    /// <summary>Says whether parts told roughly may add up: 超2亿人次，其中公路超1.9亿人次，铁路约830万人次，水路61万人次，民航176万人次.</summary>
    public static bool IsBounded(Mention whole, List<Mention> parts) => (!whole.IsPlain || parts.Exists(part => !part.IsPlain))
        && !Ranges.Sum(parts).Intersect(Ranges.Of(whole)).IsEmpty;

    /// <summary>Says whether parts reach a number told as 超 or 多, and not its next step: 160多家，其中国外149家、国内13家.</summary>
    /// <remarks>All that are listed do, and hardly some of them.</remarks>
    public static bool IsRounded(Mention whole, List<Mention> parts) =>
        whole.Print is { Qualifier: Qualifier.MoreThan or Qualifier.ALittleOver, UpperNumber: null, TrailingNoughts: var noughts } print
        && Sum(parts) - whole.Value is { Sign: >= 0 } over
        && (over.Sign == 0 || (over < print.BasePlace * Rational.PowerOfTen(noughts) && print.Digits >= BigInteger.Pow(10, noughts + 1)));

    /// <summary>Says whether parts are less than their whole.</summary>
    public static bool IsLess(List<Mention> parts, Mention whole) => Sum(parts) < whole.Value;

    private static Rational Sum(List<Mention> parts) => parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Value);
}
