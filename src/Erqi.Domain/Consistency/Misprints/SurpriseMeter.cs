using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Measures how surprising the printed difference of a sum is.</summary>
/// <remarks>
/// Every part is taken to be uniform over the true values its print leaves, and independent of the others; the total
/// is their sum. The tail is the chance that the sum comes out where the printed total says, or farther from the
/// middle. Sums of whole numbers are counted, sums of reals measured; a mixture of the two is left alone.
/// </remarks>
internal static class SurpriseMeter
{
    /// <summary>
    /// Measures a relation; null where it is no sum that can hold, or where a figure is not printed or is qualified.
    /// </summary>
    public static Surprise? Of(Bulletin bulletin, RelationFinding finding)
    {
        bool isMeasurable = finding is
        {
            Relation: SumRelation,
            Verdict: Verdict.Exact or Verdict.WithinRounding,
            PrintedDifference: not null,
            Tolerance: not null,
        };
        return isMeasurable
            ? new Surprise(
                finding.Index,
                UsedShare(finding.PrintedDifference!.Value, finding.Tolerance!.Value),
                Tail(bulletin, (SumRelation)finding.Relation))
            : null;
    }

    // Where nothing is rounded and the sum holds, there is neither slack nor difference.
    private static Rational UsedShare(Rational difference, Rational tolerance) =>
        tolerance.Sign == 0 ? Rational.Zero : Rational.Abs(difference) / tolerance;

    private static Rational? Tail(Bulletin bulletin, SumRelation sum)
    {
        // A figure that stands twice in a sum is no two independent parts.
        if (sum.Figures.Distinct().Count() != sum.Figures.Count)
        {
            return null;
        }

        ValueRange total = bulletin.TrueValues(sum.Total);
        ValueRange reach = ValueRange.Point(0);
        List<Rational> widths = [];
        int wholeNumbers = 0;
        foreach (SumPart part in sum.Parts)
        {
            BulletinFigure figure = bulletin[part.Figure];
            ValueRange range = figure.TrueValues(bulletin.Rounding) * part.Sign;
            if (range.IsEmpty || range.Low is not { } low || range.High is not { } high)
            {
                return null;
            }

            reach += ValueRange.Between(low, high);
            if (low != high)
            {
                widths.Add(high - low);
                wholeNumbers += figure.IsWhole ? 1 : 0;
            }
        }

        bool counted = wholeNumbers == widths.Count;
        return total is { IsEmpty: false, Low: { } from, High: { } to } && (counted || wholeNumbers == 0)
            ? Lesser(
                AtMost(to - reach.Low!.Value, widths, counted),
                AtMost(reach.High!.Value - from, widths, counted))
            : null;
    }

    private static Rational? AtMost(Rational bound, List<Rational> widths, bool counted)
    {
        if (bound.Sign < 0)
        {
            return Rational.Zero;
        }

        return counted
            ? UniformSum.ChanceOfAtMost(bound.Floor(), [.. widths.Select(width => width.Floor())])
            : UniformSum.ChanceOfAtMost(bound, widths);
    }

    private static Rational? Lesser(Rational? a, Rational? b) => a is { } x && b is { } y ? Rational.Min(x, y) : null;
}
