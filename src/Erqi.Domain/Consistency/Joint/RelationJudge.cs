using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>Judges one relation alone: undetermined, inconsistent, not bound, exact or within rounding, in this order.</summary>
internal static class RelationJudge
{
    // One relation may take this part of what is left, so that many hard ones leave something to the joint check.
    private const int Part = 16;

    public static RelationFinding Judge(PrintedRanges ranges, int index, Budget budget)
    {
        PrintedRelation relation = new(ranges, index);
        RelationFinding finding = new(index, relation.Relation, Verdict.Undetermined, relation.First.Unit);
        if (Admission.Refusal(relation) is { } refusal)
        {
            return finding with { Reason = refusal };
        }

        PlainRanges plain = PlainRanges.Of(relation);
        Answer? answer = plain.CanHold is null ? LoneRelation.Decide(ranges, index, budget, Part) : null;
        if (answer is { Standing: Standing.Undetermined })
        {
            return finding with { Reason = new Wording($"{answer.Reason!.Chinese}。", $"{answer.Reason.English}.") };
        }

        PrintedFit fit = PrintedFit.Of(relation);
        return finding with
        {
            Verdict = !(plain.CanHold ?? answer!.Standing == Standing.Consistent) ? Verdict.Inconsistent
                : !relation.AllPrinted ? Verdict.NotBound
                : fit.IsExact ? Verdict.Exact
                : Verdict.WithinRounding,
            PrintedDifference = fit.Difference,
            Tolerance = fit.Tolerance,
            Stated = plain.Computed is null ? null : relation.RangeAt(0),
            Computed = plain.Computed,
        };
    }
}
