using System.Numerics;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Local;

/// <summary>Decides whether a rate can be the quotient of two figures, whole numbers as whole numbers.</summary>
internal static class QuotientJudge
{
    private const int MostValuesTried = 1_000_000;

    public static bool? CanHold(Quotient quotient, Bulletin bulletin)
    {
        if (quotient.Rate == quotient.X || quotient.Rate == quotient.Y)
        {
            return null;
        }

        ValueRange rate = bulletin.TrueValues(quotient.Rate).Intersect(quotient.RateRange(bulletin));
        bool isWhole = bulletin[quotient.Rate].IsWhole;
        rate = isWhole ? rate.WholeNumbers() : rate;
        return isWhole && !rate.IsPoint
            ? TryEach(rate, value => CanHold(quotient, ValueRange.Point(value), bulletin))
            : !rate.IsEmpty ? CanHold(quotient, rate, bulletin) : false;
    }

    private static bool? CanHold(Quotient quotient, ValueRange rate, Bulletin bulletin)
    {
        (BulletinFigure x, BulletinFigure y) = (bulletin[quotient.X], bulletin[quotient.Y]);
        ValueRange xRange = bulletin.TrueValues(x.Id), yRange = bulletin.TrueValues(y.Id);
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
            _ => HasWholePoint(planes, turned),
        };
    }

    private static bool? HasWholePoint(List<HalfPlane> planes, List<HalfPlane> turned)
    {
        ValueRange alongX = HalfPlane.Shadow(planes).WholeNumbers();
        ValueRange alongY = HalfPlane.Shadow(turned).WholeNumbers();
        return Length(alongX) is { } x && (Length(alongY) is not { } y || x <= y)
            ? TryEach(alongX, value => !HalfPlane.Section(planes, value).WholeNumbers().IsEmpty)
            : TryEach(alongY, value => !HalfPlane.Section(turned, value).WholeNumbers().IsEmpty);
    }

    private static Rational? Length(ValueRange range) =>
        range is { Low: { } low, High: { } high } ? high - low : null;

    // From the far end, where the sections of a cone are widest; a range without end is tried as far as one can wait.
    private static bool? TryEach(ValueRange range, Func<Rational, bool?> holds)
    {
        if (range.IsEmpty)
        {
            return false;
        }

        bool fromAbove = range.High is not null;
        BigInteger first = fromAbove ? range.High!.Value.Floor() : range.Low?.Ceiling() ?? BigInteger.Zero;
        for (int i = 0; i <= MostValuesTried; i++)
        {
            BigInteger value = fromAbove ? first - i : first + i;
            if (!range.Contains(value))
            {
                return false;
            }

            if (holds(value) is not false and var answer)
            {
                return answer;
            }
        }

        return null;
    }
}
