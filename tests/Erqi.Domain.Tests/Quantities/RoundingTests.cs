using CsCheck;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Quantities;

public sealed class RoundingTests
{
    private static readonly RoundingConvention[] Deciding =
    [
        RoundingConvention.HalfAwayFromZero,
        RoundingConvention.HalfToEven,
        RoundingConvention.Truncate,
        RoundingConvention.Ceiling,
        RoundingConvention.Floor,
    ];

    // Ties are rare among random fractions, so halves are drawn as often as the rest.
    private static readonly Gen<Rational> Values = Gen.OneOf(
        Any.Rational, Any.Whole.Select(x => Rational.Of(x, 2)), Gen.Int[-9, 9].Select(x => Rational.Of(x, 4)));

    private static readonly Gen<Rational> Quanta =
        Gen.OneOf(Rational.One, Rational.PowerOfTen(-1), Rational.PowerOfTen(-4), 100, Rational.Of(1, 3));

    [Fact]
    public void Every_convention_agrees_with_a_search_for_the_nearest_and_refuses_what_it_cannot_decide() => Property.Holds(
        Gen.Select(Values, Gen.Enum<RoundingConvention>()), t =>
        {
            (Rational value, RoundingConvention convention) = t;
            return RoundingOracle.Round(value, convention) is { } expected
                ? Rounding.ToWhole(value, convention) == expected
                : Assert.Throws<ArgumentException>(() => Rounding.ToWhole(value, convention)).Message.Contains(
                    convention == RoundingConvention.Exact ? "would have to be rounded" : "exactly between two places",
                    StringComparison.Ordinal);
        });

    [Fact]
    public void A_multiple_of_the_quantum_is_less_than_a_quantum_away_and_stays_where_it_is() => Property.Holds(
        Gen.Select(Values, Quanta, Gen.OneOf(Deciding)), t =>
        {
            (Rational value, Rational quantum, RoundingConvention convention) = t;
            Rational rounded = Rounding.ToMultiple(value, quantum, convention);
            return (rounded / quantum).IsInteger
                && Rational.Abs(rounded - value) < quantum
                && Rounding.ToMultiple(rounded, quantum, convention) == rounded;
        });

    [Theory]
    [InlineData("2.5", "3", "2", "2", "3", "2")]
    [InlineData("3.5", "4", "4", "3", "4", "3")]
    [InlineData("-2.5", "-3", "-2", "-2", "-2", "-3")]
    [InlineData("-3.5", "-4", "-4", "-3", "-3", "-4")]
    [InlineData("0.5", "1", "0", "0", "1", "0")]
    [InlineData("-0.5", "-1", "0", "0", "0", "-1")]
    [InlineData("2.49", "2", "2", "2", "3", "2")]
    [InlineData("-2.51", "-3", "-3", "-2", "-2", "-3")]
    [InlineData("7", "7", "7", "7", "7", "7")]
    public void Examples_by_hand(string value, string away, string even, string truncated, string ceiling, string floor)
    {
        Rational exact = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal([away, even, truncated, ceiling, floor], Deciding.Select(c => $"{Rounding.ToWhole(exact, c)}"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(255)]
    public void What_is_no_convention_is_refused_even_when_nothing_needs_rounding(byte notMember)
    {
        RoundingConvention convention = (RoundingConvention)notMember;

        Assert.Contains("seven members", Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.ToWhole(7, convention)).Message);
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.ToWhole(Rational.Of(1, 2), convention));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.Check(convention));
    }
}
