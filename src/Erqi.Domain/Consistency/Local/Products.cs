using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Local;

/// <summary>The least that the product of two ranged numbers can be.</summary>
internal static class Products
{
    /// <summary>All numbers that are at least some product of a number of one range and a number of the other.</summary>
    public static ValueRange AtLeastSome(ValueRange left, ValueRange right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return ValueRange.Empty;
        }

        // A product of two intervals is least at a corner.
        ValueRange[] corners =
            [.. from l in Ends(left) from r in Ends(right) where l * r is not null select (l * r)!.Value];
        return corners.Aggregate((a, b) => a.Low is null || (b.Low is { } low && IsBelow(a, low, b.IsLowClosed)) ? a : b);
    }

    private static bool IsBelow(ValueRange a, Rational low, bool isClosed) =>
        a.Low < low || (a.Low == low && (a.IsLowClosed || !isClosed));

    private static End[] Ends(ValueRange range) =>
    [
        new(range.Low ?? Rational.Zero, range.IsLowClosed, range.Low is null ? -1 : 0),
        new(range.High ?? Rational.Zero, range.IsHighClosed, range.High is null ? 1 : 0),
    ];

    private readonly record struct End(Rational Value, bool IsClosed, int Infinity)
    {
        private int Sign => Infinity != 0 ? Infinity : Value.Sign;

        // Null where the corner lies at +∞, which is never the least.
        public static ValueRange? operator *(End a, End b)
        {
            if (a.Infinity != 0 || b.Infinity != 0)
            {
                int sign = a.Sign * b.Sign;
                return sign < 0 ? ValueRange.Everything : sign > 0 ? null : ValueRange.AtLeast(Rational.Zero);
            }

            bool attained = (a.IsClosed && b.IsClosed) || (a.IsClosed && a.Sign == 0) || (b.IsClosed && b.Sign == 0);
            return attained ? ValueRange.AtLeast(a.Value * b.Value) : ValueRange.MoreThan(a.Value * b.Value);
        }
    }
}
