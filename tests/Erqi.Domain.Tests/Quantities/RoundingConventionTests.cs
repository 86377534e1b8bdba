using System.Globalization;
using System.Numerics;
using CsCheck;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Quantities;

public sealed class RoundingConventionTests
{
    [Theory]
    [InlineData("0.25", "0.3", "0.2", null, "0.2", "0.3", "0.2", null)]
    [InlineData("-0.25", "-0.3", "-0.2", null, "-0.2", "-0.2", "-0.3", null)]
    [InlineData("0.35", "0.4", "0.4", null, "0.3", "0.4", "0.3", null)]
    [InlineData("-0.35", "-0.4", "-0.4", null, "-0.3", "-0.3", "-0.4", null)]
    [InlineData("0.251", "0.3", "0.3", "0.3", "0.2", "0.3", "0.2", null)]
    [InlineData("-0.249", "-0.2", "-0.2", "-0.2", "-0.2", "-0.2", "-0.3", null)]
    [InlineData("0.05", "0.1", "0.0", null, "0.0", "0.1", "0.0", null)]
    [InlineData("-0.05", "-0.1", "0.0", null, "0.0", "0.0", "-0.1", null)]
    [InlineData("0.20", "0.2", "0.2", "0.2", "0.2", "0.2", "0.2", "0.2")]
    [InlineData("7.9228162514264337593543950335", "7.9", "7.9", "7.9", "7.9", "8.0", "7.9", null)]
    [InlineData("-7922816251426433759354395033.5", "-7922816251426433759354395033.5", "-7922816251426433759354395033.5", "-7922816251426433759354395033.5", "-7922816251426433759354395033.5", "-7922816251426433759354395033.5", "-7922816251426433759354395033.5", "-7922816251426433759354395033.5")]
    public void A_number_is_rounded_to_one_place_as_the_convention_says(string number, params string?[] expected)
    {
        decimal value = decimal.Parse(number, CultureInfo.InvariantCulture);
        foreach ((RoundingConvention convention, string? rounded) in Enum.GetValues<RoundingConvention>().Zip(expected))
        {
            if (rounded is null)
            {
                ArgumentException refusal = Assert.Throws<ArgumentException>(() => Round(value, 1, convention));
                Assert.Contains(number, refusal.Message, StringComparison.Ordinal);
            }
            else
            {
                Assert.Equal(decimal.Parse(rounded, CultureInfo.InvariantCulture), Round(value, 1, convention));
            }
        }
    }

    [Fact]
    public void The_greatest_numbers_are_rounded_without_overflow()
    {
        Assert.Equal(
            7922816251426433759354395034m,
            Round(7922816251426433759354395033.5m, 0, RoundingConvention.HalfAwayFromZero));
        Assert.Equal(decimal.MaxValue, Round(decimal.MaxValue, 0, RoundingConvention.Exact));
        Assert.Equal(decimal.MinValue, Round(decimal.MinValue, 28, RoundingConvention.Floor));
    }

    [Fact]
    public void Rounded_zero_has_no_minus_sign() =>
        Assert.False(decimal.IsNegative(Round(-0.004m, 2, RoundingConvention.HalfToEven)));

    [Fact]
    public void Rounding_decimals_agrees_with_looking_for_the_nearest() =>
        Gen.Select(
            Gen.OneOf(Gen.Decimal, Gen.Select(Gen.Int[-5000, 5000], Gen.Int[0, 4], (n, s) => new decimal(Math.Abs(n), 0, 0, n < 0, (byte)s))),
            Gen.Int[0, 28],
            Gen.Enum<RoundingConvention>())
        .Holds((value, places, convention) =>
        {
            var scale = (Rational)BigInteger.Pow(10, places);
            Rational? expected = RoundingOracle.Round((Rational)value * scale, convention) / scale;
            try
            {
                return (Rational)Round(value, places, convention) == expected;
            }
            catch (ArgumentException)
            {
                return expected is null;
            }
        });

    [Fact]
    public void Decimals_become_fractions_exactly()
    {
        Assert.Equal(Rational.Of(3_000_000_000, 1), (Rational)3_000_000_000m);
        Assert.Equal(
            Rational.Of(BigInteger.Parse("-79228162514264337593543950335", CultureInfo.InvariantCulture), BigInteger.Pow(10, 28)),
            (Rational)(-7.9228162514264337593543950335m));
    }

    private static decimal Round(decimal value, int places, RoundingConvention convention)
    {
        if (value.Scale <= places)
        {
            return value;
        }

        Int128 divisor = PowersOfTen.Wide(value.Scale - places);
        return Rounding.TryDivide(DecimalDigits.Of(value), divisor, convention, out Int128 digits)
            ? DecimalDigits.ToDecimal(digits, places)
            : throw Rounding.Undecided(((Rational)value).ToString(), convention);
    }
}
