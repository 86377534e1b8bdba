using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Consistency.Rendering;

/// <summary>Says what was found of a relation in one sentence.</summary>
internal static class FindingSentence
{
    public static Wording Of(RelationFinding finding, Bulletin bulletin)
    {
        string formula = RelationText.Formula(finding.Relation, id => Named(bulletin[id], bulletin.NameOf));
        return finding.Verdict switch
        {
            Verdict.Exact when finding.Relation.Meaning is QuotientMeaning => new Wording(
                $"{formula}：商按所印位数舍入后相符。", $"{formula}: the quotient, rounded as the rate is printed, is the print."),
            Verdict.Exact => new Wording($"{formula}：公布数字本身相符。", $"{formula}: the printed numbers agree as they stand."),
            Verdict.WithinRounding => new Wording(
                $"{formula}：{Gap(finding).Chinese}在舍入所容许的范围之内。",
                $"{formula}: {Gap(finding).English}within what rounding allows."),
            Verdict.Inconsistent => Impossible(finding, bulletin),
            Verdict.NotBound => new Wording(
                $"{formula}：含未公布数，只能与其他关系一并核对。",
                $"{formula}: a figure was not printed, so that it can only be checked together with other relations."),
            _ => new Wording($"{formula}：{finding.Reason!.Chinese}", $"{formula}: {finding.Reason!.English}"),
        };
    }

    /// <summary>Says of a relation that cannot be true by itself what its prints come to.</summary>
    public static Wording Impossible(RelationFinding finding, Bulletin bulletin)
    {
        if (WorkedOut.Of(finding, bulletin) is { } worked)
        {
            string names = RelationText.Formula(finding.Relation, id => bulletin.NameOf(bulletin[id]));
            return new Wording($"{worked.Chinese}。（{names}）", $"{worked.English}. ({names})");
        }

        string prints = RelationText.Formula(finding.Relation, id => Named(bulletin[id], bulletin.NameOf));
        return new Wording($"{prints}，没有任何真值能使之成立。", $"{prints}, which no true values can satisfy.");
    }

    /// <summary>Says so of a relation by its number.</summary>
    public static Wording Alone(RelationFinding finding, Bulletin bulletin)
    {
        Wording impossible = Impossible(finding, bulletin);
        return new Wording(
            $"关系{finding.Index}单独即不成立：{impossible.Chinese}", $"Relation {finding.Index} is impossible by itself: {impossible.English}");
    }

    /// <summary>How a figure is called in a sentence: by its name, with what was printed.</summary>
    public static string Named(BulletinFigure figure, Func<BulletinFigure, string> nameOf) =>
        VisibleText.OnOneLine(figure.Print is null ? nameOf(figure) : $"{nameOf(figure)} {VisibleText.Shortened(ReportNumbers.Printed(figure))}");

    private static Wording Gap(RelationFinding finding)
    {
        if (finding is not { PrintedDifference: { } difference, Tolerance: { } tolerance })
        {
            return new(string.Empty, string.Empty);
        }

        // Of a quotient it is the rate's own rounding only, and repeats are no sum: there it would mislead.
        bool isAll = finding.Relation.Meaning is SumMeaning && tolerance.Sign != 0;
        (Wording gap, Wording allowed) = (ReportNumbers.Gap(finding.Unit, difference), ReportNumbers.Gap(finding.Unit, tolerance));
        return new(
            $"相差{gap.Chinese}{(isAll ? $" (±{allowed.Chinese})" : string.Empty)}，",
            $"off by {gap.English}{(isAll ? $" (±{allowed.English})" : string.Empty)}, ");
    }
}
