using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Ranges;

/// <summary>
/// The two neighbours in the tree of Stern and Brocot between which the simplest fraction of a range lies. Every pair of
/// whole numbers whose quotient lies in the range is so many times the one neighbour and so many times the other, both
/// whole: in these counts a narrow cone is a wide one, so that a search for whole numbers in it soon ends.
/// </summary>
/// <param name="Low">The neighbour below, as a fraction.</param>
/// <param name="High">The neighbour above; 1/0 above all fractions.</param>
internal readonly record struct SternBrocot((BigInteger Numerator, BigInteger Denominator) Low, (BigInteger Numerator, BigInteger Denominator) High)
{
    /// <summary>Finds the neighbours for a range of positive numbers with both ends; null for any other.</summary>
    public static SternBrocot? Around(ValueRange range)
    {
        if (range.IsEmpty || range is not { Low: { Sign: > 0 } low, High: { } high })
        {
            return null;
        }

        (BigInteger a, BigInteger b, BigInteger c, BigInteger d) = (BigInteger.Zero, BigInteger.One, BigInteger.One, BigInteger.Zero);
        while (true)
        {
            Rational middle = Rational.Of(a + c, b + d);
            if (range.Contains(middle))
            {
                return new SternBrocot((a, b), (c, d));
            }

            // As many steps at once as stay on the same side.
            if (middle <= low)
            {
                BigInteger steps = Steps(((low * b) - a) / (c - (low * d)), range.IsLowClosed);
                (a, b) = (a + (steps * c), b + (steps * d));
            }
            else
            {
                BigInteger steps = Steps((c - (high * d)) / ((high * b) - a), range.IsHighClosed);
                (c, d) = (c + (steps * a), d + (steps * b));
            }
        }
    }

    // An end that belongs to the range is not on this side of it.
    private static BigInteger Steps(Rational most, bool closed) => closed ? most.Ceiling() - 1 : most.Floor();
}
