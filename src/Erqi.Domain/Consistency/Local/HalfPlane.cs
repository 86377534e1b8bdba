using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Local;

/// <summary>The points (x, y) with X·x + Y·y + C ≥ 0, or &gt; 0 where strict.</summary>
internal readonly record struct HalfPlane(Rational X, Rational Y, Rational C, bool IsStrict)
{
    /// <summary>The half-planes that keep one coordinate within a range.</summary>
    public static IEnumerable<HalfPlane> Within(ValueRange range, bool onX)
    {
        if (range.Low is { } low)
        {
            yield return onX ? new(1, 0, -low, !range.IsLowClosed) : new(0, 1, -low, !range.IsLowClosed);
        }

        if (range.High is { } high)
        {
            yield return onX ? new(-1, 0, high, !range.IsHighClosed) : new(0, -1, high, !range.IsHighClosed);
        }
    }

    /// <summary>The x for which some y lies in all half-planes: each bound below y against each bound above it.</summary>
    public static ValueRange Shadow(IReadOnlyCollection<HalfPlane> planes)
    {
        ValueRange shadow = planes
            .Where(plane => plane.Y.Sign == 0)
            .Aggregate(ValueRange.Everything, (range, plane) => range.Intersect(AlongX(plane.X, plane.C, plane.IsStrict)));
        foreach (HalfPlane below in planes.Where(plane => plane.Y.Sign > 0))
        {
            foreach (HalfPlane above in planes.Where(plane => plane.Y.Sign < 0))
            {
                Rational x = (below.X * -above.Y) + (above.X * below.Y);
                Rational c = (below.C * -above.Y) + (above.C * below.Y);
                shadow = shadow.Intersect(AlongX(x, c, below.IsStrict || above.IsStrict));
            }
        }

        return shadow;
    }

    /// <summary>The y that lie in all half-planes at one x.</summary>
    public static ValueRange Section(IEnumerable<HalfPlane> planes, Rational x) => planes.Aggregate(
        ValueRange.Everything,
        (range, plane) => range.Intersect(AlongX(plane.Y, (plane.X * x) + plane.C, plane.IsStrict)));

    // The v with slope·v + constant ≥ 0.
    private static ValueRange AlongX(Rational slope, Rational constant, bool strict) => (slope.Sign, strict) switch
    {
        (0, true) => constant.Sign > 0 ? ValueRange.Everything : ValueRange.Empty,
        (0, false) => constant.Sign >= 0 ? ValueRange.Everything : ValueRange.Empty,
        ( > 0, true) => ValueRange.MoreThan(-constant / slope),
        ( > 0, false) => ValueRange.AtLeast(-constant / slope),
        (_, true) => ValueRange.LessThan(-constant / slope),
        (_, false) => ValueRange.AtMost(-constant / slope),
    };
}
