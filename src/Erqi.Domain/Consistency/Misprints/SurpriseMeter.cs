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
    /// Measures the relation at a place; null where it is no sum, where a figure is not printed or is qualified, where
    /// dimensions differ, and where nothing is rounded and yet the prints do not add up.
    /// </summary>
    public static Surprise? Of(Bulletin bulletin, int place)
    {
        if (bulletin.Relations[place] is not SumRelation sum || !IsMeasurable(bulletin, sum))
        {
            return null;
        }

        BulletinFigure total = bulletin[sum.Total];
        Rational difference = total.Print!.BaseValue;
        Rational tolerance = HalfUnit(bulletin, total);
        foreach (SumPart part in sum.Parts)
        {
            BulletinFigure figure = bulletin[part.Figure];
            difference -= figure.Print!.BaseValue * part.Sign;
            tolerance += HalfUnit(bulletin, figure);
        }

        return tolerance.Sign == 0 && difference.Sign != 0
            ? null
            : new Surprise(place, UsedShare(difference, tolerance), Tail(bulletin, sum, total));
    }

    private static bool IsMeasurable(Bulletin bulletin, SumRelation sum)
    {
        Dimension dimension = bulletin[sum.Total].Unit.Dimension;
        return sum.Figures.All(id =>
            bulletin[id] is { Print.Qualifier: Qualifier.None } figure && figure.Unit.Dimension == dimension);
    }

    private static Rational UsedShare(Rational difference, Rational tolerance) =>
        tolerance.Sign == 0 ? Rational.Zero : Rational.Abs(difference) / tolerance;

    private static Rational HalfUnit(Bulletin bulletin, BulletinFigure figure) =>
        figure.ConventionIn(bulletin.Rounding) == RoundingConvention.Exact
            ? Rational.Zero
            : (figure.Reading.Quantum ?? figure.Print!.LastPlace) * figure.Unit.Scale / 2;

    private static Rational? Tail(Bulletin bulletin, SumRelation sum, BulletinFigure total)
    {
        // A figure that stands twice in a sum is no two independent parts.
        if (sum.Figures.Distinct().Count() != sum.Figures.Count)
        {
            return null;
        }

        ValueRange whole = total.TrueValues(bulletin.Rounding);
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
        return whole is { IsEmpty: false, Low: { } from, High: { } to } && (counted || wholeNumbers == 0)
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
