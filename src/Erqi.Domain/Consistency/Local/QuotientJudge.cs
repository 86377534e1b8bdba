using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Local;

/// <summary>Decides whether a rate can be the quotient of two figures, whole numbers as whole numbers.</summary>
internal static class QuotientJudge
{
    /// <summary>Says so, or null where the rate is one of the two, or where trying whole numbers reached a limit.</summary>
    /// <param name="quotient">The quotient.</param>
    /// <param name="relation">The relation that states it.</param>
    /// <param name="rates">What the two figures leave to the rate.</param>
    /// <param name="budget">What trying may cost.</param>
    public static bool? CanHold(Quotient quotient, PrintedRelation relation, ValueRange rates, Budget budget)
    {
        try
        {
            using (budget.Ask(part: Trial.Part))
            {
                return Decide(quotient, relation, rates, new Trial(budget));
            }
        }
        catch (LimitReachedException)
        {
            return null;
        }
    }

    private static bool? Decide(Quotient quotient, PrintedRelation relation, ValueRange rates, Trial trial)
    {
        if (quotient.Rate == quotient.X || quotient.Rate == quotient.Y)
        {
            return null;
        }

        ValueRange rate = relation.RangeOf(quotient.Rate).Intersect(rates);
        bool isWhole = relation.First.IsWhole;
        rate = isWhole ? rate.WholeNumbers() : rate;
        return isWhole && !rate.IsPoint
            ? trial.OfEach(rate, value => Decide(quotient, ValueRange.Point(value), relation, trial))
            : !rate.IsEmpty ? Decide(quotient, rate, relation, trial) : false;
    }

    private static bool? Decide(Quotient quotient, ValueRange rate, PrintedRelation relation, Trial trial)
    {
        (BulletinFigure x, BulletinFigure y) = (relation.Bulletin[quotient.X], relation.Bulletin[quotient.Y]);
        ValueRange xRange = relation.RangeOf(x.Id), yRange = relation.RangeOf(y.Id);
        if (quotient.IsPlain && !xRange.IsEmpty && (!x.IsWhole || xRange.IsPoint) && (!y.IsWhole || yRange.IsPoint))
        {
            // Between broken numbers, and numbers that are known, quotients have no gaps.
            return true;
        }

        if (xRange.IsEmpty || yRange.IsEmpty)
        {
            return false;
        }

        List<HalfPlane> planes =
            [.. quotient.Planes(rate), .. HalfPlane.Within(xRange, onX: true), .. HalfPlane.Within(yRange, onX: false)];
        if (x.Id == y.Id)
        {
            planes.AddRange([new HalfPlane(1, -1, 0, IsStrict: false), new HalfPlane(-1, 1, 0, IsStrict: false)]);
        }

        // The projection of the plane on one axis is exact for the other being any number, so a whole number is asked
        // for on the axis that is left.
        List<HalfPlane> turned = planes.ConvertAll(plane => plane with { X = plane.Y, Y = plane.X });
        return (x.IsWhole, y.IsWhole) switch
        {
            (false, false) => !HalfPlane.Shadow(planes).IsEmpty,
            (true, false) => !HalfPlane.Shadow(planes).WholeNumbers().IsEmpty,
            (false, true) => !HalfPlane.Shadow(turned).WholeNumbers().IsEmpty,
            _ => HasWholePoint(planes, turned, trial),
        };
    }

    private static bool? HasWholePoint(List<HalfPlane> planes, List<HalfPlane> turned, Trial trial)
    {
        ValueRange alongX = HalfPlane.Shadow(planes).WholeNumbers();
        ValueRange alongY = HalfPlane.Shadow(turned).WholeNumbers();
        return Length(alongX) is { } x && (Length(alongY) is not { } y || x <= y)
            ? trial.OfEach(alongX, value => !HalfPlane.Section(planes, value).WholeNumbers().IsEmpty)
            : trial.OfEach(alongY, value => !HalfPlane.Section(turned, value).WholeNumbers().IsEmpty);
    }

    private static Rational? Length(ValueRange range) =>
        range is { Low: { } low, High: { } high } ? high - low : null;
}
