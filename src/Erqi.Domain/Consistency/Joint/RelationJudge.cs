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
        if (Admission.Refusal(relation) is { } refusal)
        {
            return Found(Verdict.Undetermined, refusal);
        }

        PlainRanges plain = PlainRanges.Of(relation);
        Answer? answer = plain.CanHold is null ? Question.DecideAlone(ranges, index, budget, Part) : null;
        if (answer is { Standing: Standing.Undetermined })
        {
            return Found(Verdict.Undetermined, new Wording($"{answer.Reason!.Chinese}。", $"{answer.Reason.English}."));
        }

        PrintedFit fit = PrintedFit.Of(relation);
        Verdict verdict = !(plain.CanHold ?? answer!.Standing == Standing.Consistent) ? Verdict.Inconsistent
            : !relation.AllPrinted ? Verdict.NotBound
            : fit.IsExact ? Verdict.Exact
            : Verdict.WithinRounding;
        return new RelationFinding(index, relation.Relation, verdict, relation.First.Unit)
        {
            PrintedDifference = fit.Difference,
            Tolerance = fit.Tolerance,
            IsRounded = fit.IsRounded,
            Stated = plain.Computed is null ? null : relation.RangeAt(0),
            Computed = plain.Computed,
        };

        RelationFinding Found(Verdict verdict, Wording reason) =>
            new(index, relation.Relation, verdict, relation.First.Unit) { Reason = reason };
    }
}
