using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Model;

/// <summary>Whole powers of fractions and their roots, which are exact or rounded outwards, never approximate.</summary>
internal static class Root
{
    // An end that no fraction is has so many decimals.
    private static readonly Rational Step = Rational.PowerOfTen(-18);

    /// <summary>Gives a fraction taken so many times by itself.</summary>
    public static Rational Power(Rational value, int times) => times == 1
        ? value
        : Rational.Of(BigInteger.Pow(value.Numerator, times), BigInteger.Pow(value.Denominator, times));

    /// <summary>Gives the roots of a range; one of even degree holds nothing below zero.</summary>
    public static ValueRange Of(ValueRange range, int degree)
    {
        if (range.IsEmpty)
        {
            return range;
        }

        return End.Between(Of(End.Low(range), Rational.Zero), Of(End.High(range), Step));

        End Of(End end, Rational outwards) => !end.Exists ? end
            : Exact(end.Value, degree) is { } exact ? end with { Value = exact }
            : new End(Down(end.Value, degree) + outwards, isClosed: false);
    }

    /// <summary>Gives the greatest whole number that is not above the root of a number.</summary>
    public static BigInteger Floor(Rational value, int degree, out bool isExact)
    {
        BigInteger whole = value.Floor();
        BigInteger root = whole.Sign >= 0 ? Floor(whole, degree) : -Ceiling(-whole, degree);
        isExact = value == BigInteger.Pow(root, degree);
        return root;
    }

    private static Rational Down(Rational value, int degree) => Floor(value / Power(Step, degree), degree, out _) * Step;

    private static Rational? Exact(Rational value, int degree)
    {
        BigInteger above = Floor(value.Numerator, degree, out bool isAbove), below = Floor(value.Denominator, degree, out bool isBelow);
        return isAbove && isBelow ? Rational.Of(above, below) : null;
    }

    private static BigInteger Ceiling(BigInteger value, int degree)
    {
        BigInteger floor = Floor(value, degree);
        return BigInteger.Pow(floor, degree) == value ? floor : floor + 1;
    }

    // Newton's method in whole numbers: from above, each step goes down until none does.
    private static BigInteger Floor(BigInteger value, int degree)
    {
        if (value.IsZero)
        {
            return value;
        }

        BigInteger root = BigInteger.One << ((int)((value.GetBitLength() - 1) / degree) + 1);
        while (true)
        {
            BigInteger next = (((degree - 1) * root) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
