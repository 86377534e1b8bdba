using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Local;

/// <summary>Products and quotients of ranged numbers.</summary>
internal static class Products
{
    /// <summary>The products of a number of one range and a number of the other.</summary>
    public static ValueRange Of(ValueRange left, ValueRange right) =>
        AtLeastSome(left, right).Intersect(-AtLeastSome(-left, right));

    /// <summary>The quotients of a number of one range and a positive number of the other.</summary>
    public static ValueRange Quotients(ValueRange dividend, ValueRange divisor)
    {
        ValueRange positive = divisor.Intersect(ValueRange.Positive);
        return positive.IsEmpty ? ValueRange.Empty : Of(dividend, Inverse(positive));
    }

    /// <summary>All numbers that are at least some product of a number of one range and a number of the other.</summary>
    public static ValueRange AtLeastSome(ValueRange left, ValueRange right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return ValueRange.Empty;
        }

        // A product of two intervals is least at a corner.
        ValueRange? least = null;
        foreach (End l in (ReadOnlySpan<End>)[LowEnd(left), HighEnd(left)])
        {
            foreach (End r in (ReadOnlySpan<End>)[LowEnd(right), HighEnd(right)])
            {
                ValueRange? corner = l * r;
                least = least is not { } a || (corner is { } b && !IsBelow(a, b)) ? corner : least;
            }
        }

        return least!.Value;
    }

    // 1/x turns the ends round; an end at zero becomes none and none becomes an open zero.
    private static ValueRange Inverse(ValueRange positive)
    {
        ValueRange above = positive.High is not { } high ? ValueRange.Positive
            : positive.IsHighClosed ? ValueRange.AtLeast(Rational.One / high)
            : ValueRange.MoreThan(Rational.One / high);
        ValueRange below = positive.Low is not { Sign: > 0 } low ? ValueRange.Everything
            : positive.IsLowClosed ? ValueRange.AtMost(Rational.One / low)
            : ValueRange.LessThan(Rational.One / low);
        return above.Intersect(below);
    }

    private static bool IsBelow(ValueRange a, ValueRange b) =>
        a.Low is null || (b.Low is { } low && (a.Low < low || (a.Low == low && (a.IsLowClosed || !b.IsLowClosed))));

    private static End LowEnd(ValueRange range) =>
        new(range.Low ?? Rational.Zero, range.IsLowClosed, range.Low is null ? -1 : 0);

    private static End HighEnd(ValueRange range) =>
        new(range.High ?? Rational.Zero, range.IsHighClosed, range.High is null ? 1 : 0);

    private readonly record struct End(Rational Value, bool IsClosed, int Infinity)
    {
        private int Sign => Infinity != 0 ? Infinity : Value.Sign;

        // Null where the corner lies at +∞, which is never the least.
        public static ValueRange? operator *(End a, End b)
        {
            if (a.Infinity != 0 || b.Infinity != 0)
            {
                int sign = a.Sign * b.Sign;
                bool reachesZero = a.Infinity == 0 ? a.IsClosed : b.IsClosed;
                return sign < 0 ? ValueRange.Everything
                    : sign > 0 ? null
                    : reachesZero ? ValueRange.AtLeast(Rational.Zero)
                    : ValueRange.MoreThan(Rational.Zero);
            }

            bool attained = (a.IsClosed && b.IsClosed) || (a.IsClosed && a.Sign == 0) || (b.IsClosed && b.Sign == 0);
            return attained ? ValueRange.AtLeast(a.Value * b.Value) : ValueRange.MoreThan(a.Value * b.Value);
        }
    }
}
