namespace Erqi.Domain.Quantities;

/// <summary>The one place where an exact value becomes a coarser one.</summary>
internal static class Rounding
{
    private const int MostPlaces = 20;

    /// <summary>Rounds to a whole multiple of one, by a named convention.</summary>
    public static BigInteger ToWhole(Rational value, RoundingConvention convention)
    {
        Check(convention);
        BigInteger floor = value.Floor();
        if (value.IsInteger)
        {
            return floor;
        }

        Rational rest = value - floor;
        int againstHalf = (rest + rest).CompareTo(Rational.One);
        bool up = GoesUp(convention, againstHalf, value.Sign > 0, floor.IsEven)
            ?? throw Undecided(value.ToString(), convention);
        return up ? floor + 1 : floor;
    }

    /// <summary>Rounds to a whole multiple of <paramref name="quantum"/>, by a named convention.</summary>
    public static Rational ToMultiple(Rational value, Rational quantum, RoundingConvention convention) =>
        ToWhole(value / quantum, convention) * quantum;

    /// <summary>Rounds once, to decimal places that are kept: 28 to one place is 28.0.</summary>
    public static decimal ToDecimal(Rational value, int places, RoundingConvention convention)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, MostPlaces);
        BigInteger units = ToWhole(value * Rational.PowerOfTen(places), convention);
        return BigInteger.Abs(units) <= (BigInteger)decimal.MaxValue ? DecimalDigits.ToDecimal((Int128)units, places) : throw new ArgumentException(
            $"With {places.ToString(CultureInfo.InvariantCulture)} places the number has more digits than a decimal holds, 28; ask for fewer places.",
            nameof(places));
    }

    /// <summary>Rounds a quotient to a whole number, by a named convention.</summary>
    /// <param name="value">The value to divide.</param>
    /// <param name="divisor">What to divide it by, more than zero and no more than 10³⁸ ÷ 2.</param>
    /// <param name="quotient">The rounded quotient.</param>
    /// <returns>Whether the convention can decide.</returns>
    public static bool TryDivide(Int128 value, Int128 divisor, RoundingConvention convention, out Int128 quotient)
    {
        Check(convention);
        (quotient, Int128 rest) = Int128.DivRem(value, divisor);
        if (rest == 0)
        {
            return true;
        }

        if (rest < 0)
        {
            rest += divisor;
            quotient--;
        }

        bool? up = GoesUp(convention, (rest + rest).CompareTo(divisor), value > 0, Int128.IsEvenInteger(quotient));
        quotient += up == true ? 1 : 0;
        return up is not null;
    }

    public static void Check(RoundingConvention convention)
    {
        if (convention is < RoundingConvention.HalfAwayFromZero or > RoundingConvention.Exact)
        {
            throw new ArgumentOutOfRangeException(
                nameof(convention),
                convention,
                "A rounding convention is one of the seven members of RoundingConvention; zero is none of them.");
        }
    }

    public static ArgumentException Undecided(string value, RoundingConvention convention) => new(
        convention == RoundingConvention.Exact
            ? $"{value} has more places than asked for and would have to be rounded; " +
              "name a rounding convention other than Exact."
            : $"{value} lies exactly between two places and the convention says nothing of ties; " +
              "name a convention that decides them, such as HalfAwayFromZero.",
        nameof(value));

    // Whether to take the ceiling rather than the floor, of a value that is neither; null where nothing says.
    private static bool? GoesUp(RoundingConvention convention, int againstHalf, bool isPositive, bool floorIsEven) =>
        convention switch
        {
            RoundingConvention.HalfAwayFromZero => againstHalf > 0 || (againstHalf == 0 && isPositive),
            RoundingConvention.HalfToEven => againstHalf > 0 || (againstHalf == 0 && !floorIsEven),
            RoundingConvention.NearestUnknownTies => againstHalf == 0 ? null : againstHalf > 0,
            RoundingConvention.Truncate => !isPositive,
            RoundingConvention.Ceiling => true,
            RoundingConvention.Floor => false,
            _ => null,
        };
}
