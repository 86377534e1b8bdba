using System.Numerics;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Quantities;

/// <summary>Rounds by looking for the nearest whole numbers one after the other: slow, and unlike the code it tests.</summary>
internal static class RoundingOracle
{
    /// <summary>The rounded value, or null where the convention cannot decide.</summary>
    public static Rational? Round(Rational value, RoundingConvention convention)
    {
        BigInteger near = value.Numerator / value.Denominator;
        Rational[] candidates = [.. Enumerable.Range(-1, 3).Select(step => (Rational)(near + step))];
        Rational[] nearest = [.. candidates
            .GroupBy(candidate => Rational.Abs(candidate - value))
            .OrderBy(group => group.Key)
            .First()];
        return convention switch
        {
            RoundingConvention.HalfAwayFromZero => nearest.MaxBy(Rational.Abs),
            RoundingConvention.HalfToEven => nearest.Length == 1 ? nearest[0] : nearest.Single(n => n.Numerator.IsEven),
            RoundingConvention.NearestUnknownTies => nearest.Length == 1 ? nearest[0] : null,
            RoundingConvention.Truncate => (Rational)near,
            RoundingConvention.Ceiling => candidates.First(candidate => candidate >= value),
            RoundingConvention.Floor => candidates.Last(candidate => candidate <= value),
            RoundingConvention.Exact => value.IsInteger ? value : null,
            _ => throw new ArgumentOutOfRangeException(nameof(convention)),
        };
    }

    /// <summary>The power of ten of a unit in 分, from the definition: four noughts from unit to unit.</summary>
    public static int PowerOfFen(this MoneyUnit unit) => (4 * (int)unit) - 2;
}
