using Erqi.Domain.Consistency.Solving;

namespace Erqi.Domain.Consistency.Local;

/// <summary>Judges one relation alone: undetermined, inconsistent, not bound, exact or within rounding, in this order.</summary>
internal static class RelationJudge
{
    private static readonly Wording TooMany = new(
        "可能的整数取值太多，无法逐一核对。", "There are too many whole numbers to try one by one.");

    private static readonly Wording BothSides = new(
        "比率本身又是被除数或除数，无法单独核对。", "The rate is also what is divided, or the divisor, and cannot be judged alone.");

    public static RelationFinding Judge(PrintedRanges ranges, int index, Budget budget)
    {
        PrintedRelation relation = new(ranges, index);
        if (Admission.Refusal(relation) is { } refusal)
        {
            return Undetermined(relation, index, refusal);
        }

        Comparison comparison = Comparison.Of(relation, budget);
        Verdict? verdict = comparison.CanHold switch
        {
            null => null,
            false => Verdict.Inconsistent,
            true when !relation.AllPrinted => Verdict.NotBound,
            true => comparison.IsExact ? Verdict.Exact : Verdict.WithinRounding,
        };
        return verdict is null
            ? Undetermined(relation, index, relation.Relation.Figures.AsSpan()[1..].Contains(relation.First.Id) ? BothSides : TooMany)
            : new RelationFinding(index, relation.Relation, verdict.Value, relation.First.Unit)
            {
                PrintedDifference = comparison.Difference,
                Tolerance = comparison.Difference is null ? null : comparison.Tolerance,
                Stated = comparison.Stated,
                Computed = comparison.Computed,
            };
    }

    private static RelationFinding Undetermined(PrintedRelation relation, int index, Wording reason) =>
        new(index, relation.Relation, Verdict.Undetermined, relation.First.Unit) { Reason = reason };
}
