using System.Numerics;

namespace Erqi.Domain.Quantities;

/// <summary>The one place where an exact value becomes a coarser one.</summary>
internal static class Rounding
{
    /// <summary>Rounds to a whole multiple of one, by a named convention.</summary>
    /// <exception cref="ArgumentException">
    /// The convention cannot decide: a tie under <see cref="RoundingConvention.NearestUnknownTies"/>, or anything but a
    /// whole number under <see cref="RoundingConvention.Exact"/>.
    /// </exception>
    public static BigInteger ToWhole(Rational value, RoundingConvention convention)
    {
        BigInteger floor = value.Floor();
        if (value.IsInteger)
        {
            Check(convention);
            return floor;
        }

        Rational rest = value - floor;
        int againstHalf = (rest + rest).CompareTo(Rational.One);
        bool up = convention switch
        {
            RoundingConvention.HalfAwayFromZero => againstHalf > 0 || (againstHalf == 0 && value.Sign > 0),
            RoundingConvention.HalfToEven => againstHalf > 0 || (againstHalf == 0 && !floor.IsEven),
            RoundingConvention.NearestUnknownTies when againstHalf != 0 => againstHalf > 0,
            RoundingConvention.Truncate => value.Sign < 0,
            RoundingConvention.Ceiling => true,
            RoundingConvention.Floor => false,
            RoundingConvention.NearestUnknownTies => throw new ArgumentException(
                $"{value} lies exactly between two places and the convention says nothing of ties; " +
                "name a convention that decides them, such as HalfAwayFromZero.",
                nameof(value)),
            RoundingConvention.Exact => throw new ArgumentException(
                $"{value} has more places than asked for and would have to be rounded; " +
                "name a rounding convention other than Exact.",
                nameof(value)),
            _ => throw Unknown(convention),
        };
        return up ? floor + 1 : floor;
    }

    /// <summary>Rounds to a whole multiple of <paramref name="quantum"/>, by a named convention.</summary>
    public static Rational ToMultiple(Rational value, Rational quantum, RoundingConvention convention) =>
        ToWhole(value / quantum, convention) * quantum;

    /// <summary>Refuses what is no member of the enumeration.</summary>
    public static void Check(RoundingConvention convention)
    {
        if (convention is < RoundingConvention.HalfAwayFromZero or > RoundingConvention.Exact)
        {
            throw Unknown(convention);
        }
    }

    private static ArgumentOutOfRangeException Unknown(RoundingConvention convention) => new(
        nameof(convention),
        convention,
        "A rounding convention is one of the seven members of RoundingConvention; zero is none of them.");
}
