using System.Globalization;
using System.Numerics;
using CsCheck;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Quantities;

public sealed class MoneyTests
{
    public static TheoryData<MoneyUnit> Units => [.. Enum.GetValues<MoneyUnit>()];

    [Fact]
    public void Default_is_zero_and_prints_so()
    {
        Assert.Equal(Money.Zero, default);
        Assert.Equal(0, default(Money).Fen);
        Assert.Equal("0亿元", default(Money).ToString(MoneyUnit.Yi));
    }

    [Fact]
    public void Every_door_leads_to_the_same_amount()
    {
        Money expected = Money.FromFen(134_580_000_000_00);

        Assert.Equal(expected, Money.FromYuan(134_580_000_000m));
        Assert.Equal(expected, Money.FromWan(13_458_000m));
        Assert.Equal(expected, Money.FromYi(1345.8m));
        Assert.Equal(expected, Money.FromYi(1345.80000000000000000000m));
        Assert.Equal(expected, Money.From(0.13458m, MoneyUnit.WanYi));
    }

    [Fact]
    public void Numbers_come_back_exactly_and_without_noughts()
    {
        Money amount = Money.FromYi(1345.80m);

        Assert.Equal("134580000000", Plain(amount.Yuan));
        Assert.Equal("13458000", Plain(amount.Wan));
        Assert.Equal("1345.8", Plain(amount.Yi));
        Assert.Equal("0.13458", Plain(amount.ToDecimal(MoneyUnit.WanYi)));
        Assert.Equal("0", Plain(Money.Zero.Yi));
        Assert.Equal("-922337203.6854775808", Plain(Money.MinValue.Yi));
        Assert.Equal("92233720368547758.07", Plain(Money.MaxValue.Yuan));
        Assert.Equal("0.00000000000001", Plain(Money.FromFen(1).ToDecimal(MoneyUnit.WanYi)));
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Every_amount_comes_back_from_its_number(MoneyUnit unit) => AnyFen.Holds(fen =>
    {
        var amount = Money.FromFen(fen);
        return Money.From(amount.ToDecimal(unit), unit) == amount
            && Money.From(amount.ToDecimal(unit), unit, RoundingConvention.Exact) == amount;
    });

    [Theory]
    [InlineData("0.001", MoneyUnit.Yuan)]
    [InlineData("-0.005", MoneyUnit.Yuan)]
    [InlineData("1.0000001", MoneyUnit.Wan)]
    [InlineData("0.00000000001", MoneyUnit.Yi)]
    [InlineData("0.0000000000000000000000000001", MoneyUnit.Yi)]
    [InlineData("7.9228162514264337593543950335", MoneyUnit.WanYi)]
    public void Parts_of_a_fen_are_refused_until_a_convention_is_named(string number, MoneyUnit unit)
    {
        decimal value = Number(number);

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Money.From(value, unit));

        Assert.Contains(number, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("RoundingConvention", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Money.From(value, unit, RoundingConvention.Exact));
        Money floor = Money.From(value, unit, RoundingConvention.Floor);
        Assert.Equal(Money.FromFen(1), Money.From(value, unit, RoundingConvention.Ceiling) - floor);
        Assert.True((Rational)floor.ToDecimal(unit) < value);
    }

    [Fact]
    public void A_named_convention_decides_half_a_fen()
    {
        Assert.Equal(1, Money.From(0.005m, MoneyUnit.Yuan, RoundingConvention.HalfAwayFromZero).Fen);
        Assert.Equal(0, Money.From(0.005m, MoneyUnit.Yuan, RoundingConvention.HalfToEven).Fen);
        Assert.Equal(-1, Money.From(-0.0000005m, MoneyUnit.Wan, RoundingConvention.HalfAwayFromZero).Fen);
        Assert.Equal(2, Money.From(0.00000000015m, MoneyUnit.Yi, RoundingConvention.HalfToEven).Fen);
        Assert.Throws<ArgumentException>(() => Money.From(0.005m, MoneyUnit.Yuan, RoundingConvention.NearestUnknownTies));
        Assert.Equal(1, Money.From(0.0051m, MoneyUnit.Yuan, RoundingConvention.NearestUnknownTies).Fen);
    }

    [Theory]
    [InlineData("92233720368547758.08", MoneyUnit.Yuan)]
    [InlineData("-92233720368547758.09", MoneyUnit.Yuan)]
    [InlineData("922337203.6854775808", MoneyUnit.Yi)]
    [InlineData("92234", MoneyUnit.WanYi)]
    [InlineData("79228162514264337593543950335", MoneyUnit.Yuan)]
    [InlineData("-79228162514264337593543950335", MoneyUnit.WanYi)]
    [InlineData("7922816251426433759354395.0335", MoneyUnit.Wan)]
    public void Numbers_beyond_the_range_are_refused(string number, MoneyUnit unit)
    {
        ArgumentOutOfRangeException refusal =
            Assert.Throws<ArgumentOutOfRangeException>(() => Money.From(Number(number), unit));

        Assert.Contains("922337203.6854775807亿元", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Money.From(Number(number), unit, RoundingConvention.HalfToEven));
    }

    [Fact]
    public void The_ends_of_the_range_are_amounts()
    {
        Assert.Equal(Money.MaxValue, Money.FromYuan(92233720368547758.07m));
        Assert.Equal(Money.MinValue, Money.FromYuan(-92233720368547758.08m));
        Assert.Equal(Money.MaxValue, Money.FromYi(922337203.6854775807m));
        Assert.Equal(Money.MaxValue, Money.From(92233720368547758.074m, MoneyUnit.Yuan, RoundingConvention.HalfToEven));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(255)]
    public void What_is_no_unit_is_refused_at_every_door(byte value)
    {
        var unit = (MoneyUnit)value;
        Money amount = Money.FromYi(1);

        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Money.From(1, unit));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => amount.ToDecimal(unit));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => amount.ToString(unit));
        Assert.Throws<ArgumentOutOfRangeException>(
            "unit", () => amount.Round(unit, 0, RoundingConvention.HalfAwayFromZero));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void What_is_no_convention_is_refused_even_where_nothing_is_rounded(byte value)
    {
        var convention = (RoundingConvention)value;

        Assert.Throws<ArgumentOutOfRangeException>("convention", () => Money.From(1, MoneyUnit.Yi, convention));
        Assert.Throws<ArgumentOutOfRangeException>(
            "convention", () => Money.FromYi(1).Round(MoneyUnit.Yuan, 2, convention));
    }

    [Fact]
    public void Equality_and_order_are_those_of_the_fen() => Gen.Select(AnyFen, AnyFen).Holds((a, b) =>
    {
        Money x = Money.FromFen(a), y = Money.FromFen(b);
        return (x == y) == (a == b)
            && (x != y) == (a != b)
            && x.Equals(y) == (a == b)
            && x.Equals((object)y) == (a == b)
            && (a != b || x.GetHashCode() == y.GetHashCode())
            && (x < y) == (a < b)
            && (x > y) == (a > b)
            && (x <= y) == (a <= b)
            && (x >= y) == (a >= b)
            && Math.Sign(x.CompareTo(y)) == a.CompareTo(b);
    });

    [Fact]
    public void Nothing_else_equals_an_amount()
    {
        Assert.False(Money.Zero.Equals(null));
        Assert.False(Money.Zero.Equals((object)0L));
    }

    [Fact]
    public void Sums_differences_products_and_signs_are_exact_or_thrown() =>
        Gen.Select(AnyFen, AnyFen).Holds((a, b) =>
        {
            Money x = Money.FromFen(a), y = Money.FromFen(b);
            return AgreesWith((BigInteger)a + b, () => x + y)
                && AgreesWith((BigInteger)a - b, () => x - y)
                && AgreesWith((BigInteger)a * b, () => x * b)
                && AgreesWith((BigInteger)a * b, () => b * x)
                && AgreesWith(-(BigInteger)a, () => -x);
        });

    [Fact]
    public void An_overflow_says_what_the_result_would_have_been()
    {
        OverflowException overflow = Assert.Throws<OverflowException>(() => Money.MaxValue + Money.FromFen(1));

        Assert.Contains("922337203.6854775808亿元", overflow.Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => -Money.MinValue);
    }

    [Fact]
    public void The_ratio_of_two_amounts_is_an_exact_fraction()
    {
        Assert.Equal(Rational.Of(1, 3), Money.FromWan(1) / Money.FromWan(3));
        Assert.Equal(Rational.Of(-1, 1), Money.MinValue / -Money.MaxValue * Rational.Of(-1, 1) * Rational.Of(long.MaxValue, (BigInteger)long.MaxValue + 1));
        DivideByZeroException refusal = Assert.Throws<DivideByZeroException>(() => Money.FromYi(1.5m) / Money.Zero);
        Assert.Contains("1.5亿元", refusal.Message, StringComparison.Ordinal);
        Gen.Select(AnyFen, AnyFen.Where(fen => fen != 0)).Holds(
            (a, b) => Money.FromFen(a) / Money.FromFen(b) == Rational.Of(a, b));
    }

    internal static Gen<long> AnyFen { get; } = Gen.OneOf(
        Gen.Long,
        Gen.Long[-1_000_000, 1_000_000],
        Gen.Select(Gen.Long[-92233, 92233], Gen.Int[0, 14], (n, p) => n * (long)BigInteger.Pow(10, p)),
        Gen.OneOf(Gen.Const(long.MinValue), Gen.Const(long.MaxValue), Gen.Const(0L)));

    private static bool AgreesWith(BigInteger expected, Func<Money> compute)
    {
        bool fits = expected >= long.MinValue && expected <= long.MaxValue;
        try
        {
            return compute().Fen == expected && fits;
        }
        catch (OverflowException)
        {
            return !fits;
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
