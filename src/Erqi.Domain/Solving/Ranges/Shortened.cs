using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Ranges;

/// <summary>
/// Ranges whose ends are short. Where ranges are narrowed by products again and again, each time doubles the digits of
/// their ends; rounded outwards they hold all that they held.
/// </summary>
internal static class Shortened
{
    // An end is as good as exact where nothing printed has so many digits.
    private const int Bits = 128;

    // Powers of powers leave all bounds: an end that is greater is none, and one nearer to zero is as good as zero.
    private const int MostBits = 4096;

    public static ValueRange Of(ValueRange range) => range.IsEmpty || (IsShort(range.Low) && IsShort(range.High))
        ? range
        : End.Between(-High(-range), High(range));

    private static bool IsShort(Rational? end) => end is not { } value || value.Words <= 2 * Bits / 64;

    private static End High(ValueRange range)
    {
        if (range.High is not { } high || IsShort(high))
        {
            return End.High(range);
        }

        int bits = (int)(high.Numerator.GetBitLength() - high.Denominator.GetBitLength());
        return bits > MostBits && high.Sign > 0 ? End.None
            : new End(
                bits > MostBits ? -PowerOfTwo(MostBits)
                : bits >= -MostBits ? Up(high, Bits - bits)
                : high.Sign > 0 ? PowerOfTwo(-MostBits)
                : Rational.Zero,
                isClosed: true);
    }

    private static Rational Up(Rational value, int shift) => (value * PowerOfTwo(shift)).Ceiling() * PowerOfTwo(-shift);

    private static Rational PowerOfTwo(int exponent) => exponent >= 0
        ? Rational.Of(BigInteger.One << exponent, 1)
        : Rational.Of(1, BigInteger.One << -exponent);
}
