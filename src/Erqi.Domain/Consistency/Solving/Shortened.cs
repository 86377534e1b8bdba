using System.Numerics;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>
/// Ranges whose ends are short. Where ranges are narrowed by products again and again, each time doubles the digits of
/// their ends; rounded outwards they hold all that they held.
/// </summary>
internal static class Shortened
{
    // An end is as good as exact where nothing printed has so many digits.
    private const int Bits = 128;

    public static ValueRange Of(ValueRange range)
    {
        if (range.IsEmpty || (IsShort(range.Low) && IsShort(range.High)))
        {
            return range;
        }

        ValueRange above = IsShort(range.Low) ? Above(range) : ValueRange.AtLeast(-Up(-range.Low!.Value));
        ValueRange below = IsShort(range.High) ? -Above(-range) : ValueRange.AtMost(Up(range.High!.Value));
        return above.Intersect(below);
    }

    private static bool IsShort(Rational? end) => end is not { } value || value.Words <= 2 * Bits / 64;

    private static ValueRange Above(ValueRange range) => range.Low is not { } low ? ValueRange.Everything
        : range.IsLowClosed ? ValueRange.AtLeast(low)
        : ValueRange.MoreThan(low);

    private static Rational Up(Rational value)
    {
        int shift = Bits - (int)(value.Numerator.GetBitLength() - value.Denominator.GetBitLength());
        Rational scale = shift >= 0 ? Rational.Of(BigInteger.One << shift, 1) : Rational.Of(1, BigInteger.One << -shift);
        return (value * scale).Ceiling() / scale;
    }
}
