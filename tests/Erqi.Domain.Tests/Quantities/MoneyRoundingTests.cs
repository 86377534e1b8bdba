using System.Numerics;
using CsCheck;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Quantities;

public sealed class MoneyRoundingTests
{
    [Theory]
    [InlineData("2380.45亿元", MoneyUnit.Yi, 1, RoundingConvention.HalfAwayFromZero, "2380.5亿元")]
    [InlineData("-2380.45亿元", MoneyUnit.Yi, 1, RoundingConvention.HalfAwayFromZero, "-2380.5亿元")]
    [InlineData("2380.45亿元", MoneyUnit.Yi, 1, RoundingConvention.HalfToEven, "2380.4亿元")]
    [InlineData("2380.45亿元", MoneyUnit.Yi, 0, RoundingConvention.Ceiling, "2381亿元")]
    [InlineData("-2380.45亿元", MoneyUnit.Yi, 0, RoundingConvention.Ceiling, "-2380亿元")]
    [InlineData("-2380.45亿元", MoneyUnit.Yi, 0, RoundingConvention.Floor, "-2381亿元")]
    [InlineData("-2380.45亿元", MoneyUnit.Yi, 0, RoundingConvention.Truncate, "-2380亿元")]
    [InlineData("0.49亿元", MoneyUnit.Yi, 0, RoundingConvention.NearestUnknownTies, "0亿元")]
    [InlineData("8512.5万元", MoneyUnit.WanYi, 4, RoundingConvention.HalfAwayFromZero, "1亿元")]
    [InlineData("1.23元", MoneyUnit.Yuan, 2, RoundingConvention.Exact, "1.23元")]
    [InlineData("1.23元", MoneyUnit.Yuan, 99, RoundingConvention.Exact, "1.23元")]
    [InlineData("1.00元", MoneyUnit.Yuan, 0, RoundingConvention.Exact, "1元")]
    [InlineData("922337203.6854775807亿元", MoneyUnit.Yi, 0, RoundingConvention.Floor, "922337203亿元")]
    public void An_amount_is_rounded_to_places_of_a_unit(
        string amount, MoneyUnit unit, int places, RoundingConvention convention, string expected) =>
        Assert.Equal(Money.Parse(expected), Money.Parse(amount).Round(unit, places, convention));

    [Fact]
    public void Rounding_out_of_the_range_throws()
    {
        Assert.Throws<OverflowException>(() => Money.MaxValue.Round(MoneyUnit.Yi, 0, RoundingConvention.Ceiling));
        Assert.Throws<OverflowException>(() => Money.MinValue.Round(MoneyUnit.WanYi, 0, RoundingConvention.Floor));
        Assert.Throws<ArgumentOutOfRangeException>(
            "places", () => Money.Zero.Round(MoneyUnit.Yi, -1, RoundingConvention.Floor));
    }

    [Fact]
    public void A_convention_that_cannot_decide_says_so()
    {
        ArgumentException tie = Assert.Throws<ArgumentException>(
            () => Money.FromYi(0.25m).Round(MoneyUnit.Yi, 1, RoundingConvention.NearestUnknownTies));
        Assert.Contains("0.25亿元", tie.Message, StringComparison.Ordinal);

        ArgumentException part = Assert.Throws<ArgumentException>(
            () => Money.FromYi(0.25m).Round(MoneyUnit.Yi, 1, RoundingConvention.Exact));
        Assert.Contains("0.25亿元", part.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rounding_agrees_with_the_arithmetic_of_fractions() =>
        Gen.Select(
            MoneyTests.AnyFen,
            Gen.Enum<MoneyUnit>(),
            Gen.Int[0, 16],
            Gen.Enum<RoundingConvention>())
        .Holds((fen, unit, places, convention) =>
        {
            var amount = Money.FromFen(fen);
            Rational quantum = Rational.Of(BigInteger.Pow(10, unit.PowerOfFen()), BigInteger.Pow(10, places));
            Rational? expected = places >= unit.PowerOfFen()
                ? fen
                : RoundingOracle.Round((Rational)fen / quantum, convention) * quantum;
            try
            {
                return (Rational?)amount.Round(unit, places, convention).Fen == expected;
            }
            catch (ArgumentException)
            {
                return expected is null;
            }
            catch (OverflowException)
            {
                return expected > long.MaxValue || expected < long.MinValue;
            }
        });
}
