using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Consistency.Rendering;

/// <summary>Says what was found of a relation in one sentence.</summary>
internal static class FindingSentence
{
    public static Wording Of(RelationFinding finding, Bulletin bulletin)
    {
        string formula = RelationText.Formula(finding.Relation, id => Named(bulletin[id]));
        return finding.Verdict switch
        {
            Verdict.Exact when finding.Relation.Meaning is QuotientMeaning => new Wording(
                $"{formula}：商按所印位数舍入后相符。", $"{formula}: the quotient, rounded as the rate is printed, is the print."),
            Verdict.Exact => new Wording($"{formula}：公布数字本身相符。", $"{formula}: the printed numbers agree as they stand."),
            Verdict.WithinRounding => new Wording(
                $"{formula}：{Gap(finding, "相差", "，")}在舍入所容许的范围之内。",
                $"{formula}: {Gap(finding, "off by ", ", ")}within what rounding allows."),
            Verdict.Inconsistent => new Wording(
                $"{formula}：{Gap(finding, "相差", "，")}没有任何真值能使之成立。",
                $"{formula}: {Gap(finding, "off by ", ", ")}no true values can satisfy it."),
            Verdict.NotBound => new Wording($"{formula}：有数未公布，无从印证。", $"{formula}: nothing to check against, as a figure was not printed."),
            _ => new Wording($"{formula}：{finding.Reason!.Chinese}", $"{formula}: {finding.Reason!.English}"),
        };
    }

    /// <summary>How a figure is called in a sentence: by its label or id, with what was printed.</summary>
    public static string Named(BulletinFigure figure) =>
        VisibleText.OnOneLine($"{figure.Label ?? figure.Id} {figure.Print?.Text ?? "?"}");

    private static string Gap(RelationFinding finding, string before, string behind)
    {
        if (finding is not { PrintedDifference: { } difference, Tolerance: { } tolerance })
        {
            return string.Empty;
        }

        // Of a quotient it is the rate's own rounding only, and repeats are no sum: there it would mislead.
        bool isAll = finding.Relation.Meaning is SumMeaning && tolerance.Sign != 0;
        string allowed = isAll ? $" (±{ReportNumbers.Write(finding.Unit, tolerance)})" : string.Empty;
        return $"{before}{ReportNumbers.Write(finding.Unit, difference)}{allowed}{behind}";
    }
}
