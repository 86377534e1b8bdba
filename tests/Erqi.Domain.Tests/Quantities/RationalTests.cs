using System.Numerics;
using CsCheck;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Quantities;

public sealed class RationalTests
{
    // Any fraction as two whole numbers, not in lowest terms: what the oracle reckons with.
    private static readonly Gen<(BigInteger N, BigInteger D)> Fractions = Gen.Select(
        Any.Whole, Any.Whole.Where(x => !x.IsZero), Gen.Int[1, 40], (n, d, factor) => (n * factor, d * factor));

    private static readonly Gen<((BigInteger N, BigInteger D) A, (BigInteger N, BigInteger D) B)> Pairs =
        Gen.Select(Fractions, Fractions);

    [Fact]
    public void Lowest_terms_and_a_positive_denominator_hold_for_every_fraction() => Property.Holds(Fractions, f =>
    {
        Rational value = Rational.Of(f.N, f.D);
        return value.Denominator.Sign > 0
            && BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator).IsOne
            && value.Numerator * f.D == f.N * value.Denominator;
    });

    [Fact]
    public void Sums_agree_with_cross_multiplication() => Property.Holds(
        Pairs, p => Is(Of(p.A) + Of(p.B), (p.A.N * p.B.D) + (p.B.N * p.A.D), p.A.D * p.B.D));

    [Fact]
    public void Differences_agree_with_cross_multiplication() => Property.Holds(
        Pairs, p => Is(Of(p.A) - Of(p.B), (p.A.N * p.B.D) - (p.B.N * p.A.D), p.A.D * p.B.D));

    [Fact]
    public void Products_agree_with_cross_multiplication() => Property.Holds(
        Pairs, p => Is(Of(p.A) * Of(p.B), p.A.N * p.B.N, p.A.D * p.B.D));

    [Fact]
    public void Quotients_agree_with_cross_multiplication() => Property.Holds(
        Pairs.Where(p => !p.B.N.IsZero), p => Is(Of(p.A) / Of(p.B), p.A.N * p.B.D, p.A.D * p.B.N));

    [Fact]
    public void Order_agrees_with_cross_multiplication() => Property.Holds(Pairs, p =>
    {
        BigInteger left = p.A.N * p.B.D * p.A.D.Sign * p.B.D.Sign;
        BigInteger right = p.B.N * p.A.D * p.A.D.Sign * p.B.D.Sign;
        return Math.Sign(Of(p.A).CompareTo(Of(p.B))) == Math.Sign(left.CompareTo(right))
            && (Of(p.A) == Of(p.B)) == (left == right);
    });

    [Fact]
    public void One_number_is_one_value_however_it_came_about() => Property.Holds(Pairs, p =>
        ((Of(p.A) + Of(p.B)) - Of(p.B)).Equals(Of(p.A))
        && ((Of(p.A) + Of(p.B)) - Of(p.B)).GetHashCode() == Of(p.A).GetHashCode());

    [Fact]
    public void Floor_is_the_greatest_whole_number_below_and_ceiling_the_least_above() => Property.Holds(Fractions, f =>
    {
        Rational value = Of(f);
        (BigInteger floor, BigInteger ceiling) = (value.Floor(), value.Ceiling());
        return floor <= value && value < floor + 1
            && ceiling - 1 < value && value <= ceiling
            && (floor == ceiling) == value.IsInteger;
    });

    [Fact]
    public void Sign_absolute_value_least_and_greatest_follow_the_order() => Property.Holds(Pairs, p =>
    {
        (Rational a, Rational b) = (Of(p.A), Of(p.B));
        return a.Sign == a.CompareTo(Rational.Zero)
            && Rational.Abs(a) == Rational.Max(a, -a)
            && Rational.Min(a, b) <= Rational.Max(a, b)
            && Rational.Min(a, b) + Rational.Max(a, b) == a + b;
    });

    [Fact]
    public void A_decimal_becomes_the_same_number_and_prints_without_trailing_zeros() => Property.Holds(
        Gen.Decimal, x => ((Rational)x).ToString() == Plain(x));

    [Fact]
    public void Whole_numbers_become_the_same_number() => Property.Holds(
        Any.Whole, x => ((Rational)x).Numerator == x && ((Rational)x).IsInteger && ((Rational)x).ToString() == $"{x}");

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MinValue + 1)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(long.MaxValue)]
    public void The_ends_of_long_are_ordinary_numbers(long value)
    {
        Assert.Equal((BigInteger)value, ((Rational)value).Numerator);
        Assert.Equal(-(BigInteger)value, (-(Rational)value).Numerator);
        Assert.Equal((Rational)value, -(-(Rational)value));
        Assert.Equal((BigInteger)value + 1, ((Rational)value + 1).Numerator);
        Assert.Equal((BigInteger)value - 1, ((Rational)value - 1).Numerator);
    }

    [Theory]
    [InlineData(0, 1, "0")]
    [InlineData(0, -7, "0")]
    [InlineData(37330, 200, "186.65")]
    [InlineData(250, 3, "250/3")]
    [InlineData(250, -3, "-250/3")]
    [InlineData(-1, 8, "-0.125")]
    [InlineData(1, 3_125, "0.00032")]
    [InlineData(7, 1, "7")]
    [InlineData(1, 6, "1/6")]
    public void Text_is_the_shortest_decimal_or_the_fraction(int numerator, int denominator, string text) =>
        Assert.Equal(text, Rational.Of(numerator, denominator).ToString());

    [Theory]
    [InlineData(-30)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    public void Powers_of_ten_multiply_out_to_one(int exponent) =>
        Assert.Equal(Rational.One, Rational.PowerOfTen(exponent) * Rational.PowerOfTen(-exponent));

    [Fact]
    public void The_extremes_of_a_decimal_are_exact()
    {
        Assert.Equal("79228162514264337593543950335", ((Rational)decimal.MaxValue).ToString());
        Assert.Equal("-79228162514264337593543950335", ((Rational)decimal.MinValue).ToString());
        Assert.Equal(Rational.PowerOfTen(-28), (Rational)0.0000000000000000000000000001m);
        Assert.Equal(Rational.Zero, (Rational)(-0.00m));
    }

    [Fact]
    public void Every_decimal_comes_back_as_it_is() => Property.Holds(
        Gen.Decimal, value => ((Rational)value).ToDecimal() == value);

    [Theory]
    [InlineData("1/3")]
    [InlineData("-250/7")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("7922816251426433759354395033.51")]
    public void What_is_no_decimal_is_refused(string text)
    {
        Rational value = Rational.Parse(text);

        Assert.False(value.TryToDecimal(out decimal result));
        Assert.Equal(0, result);
        Assert.Contains(text, Assert.Throws<OverflowException>(() => value.ToDecimal()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decimal_has_as_few_places_as_it_takes() => Assert.Equal("0.5", Rational.Parse("2.500/5").ToDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Default_is_zero()
    {
        Assert.Equal(Rational.Zero, default);
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
        Assert.Equal("0", default(Rational).ToString());
    }

    [Fact]
    public void A_denominator_of_zero_is_refused_with_a_sentence()
    {
        Assert.Contains("found 3/0", Assert.Throws<DivideByZeroException>(() => Rational.Of(3, 0)).Message);
        Assert.Contains("found 3/0", Assert.Throws<DivideByZeroException>(() => Rational.One * 3 / Rational.Zero).Message);
        _ = Assert.Throws<DivideByZeroException>(() => Rational.PowerOfTen(40) / default(Rational));
    }

    private static Rational Of((BigInteger N, BigInteger D) fraction) => Rational.Of(fraction.N, fraction.D);

    private static bool Is(Rational value, BigInteger numerator, BigInteger denominator) =>
        value.Numerator * denominator == numerator * value.Denominator
        && value.Equals(Rational.Of(numerator, denominator));

    private static string Plain(decimal value)
    {
        string text = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string plain = text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
        return plain == "-0" ? "0" : plain;
    }

    [Theory]
    [InlineData("100", 100, 1)]
    [InlineData("0.750", 3, 4)]
    [InlineData("-250/3", -250, 3)]
    [InlineData("10/12", 5, 6)]
    [InlineData("１,234.5", 2469, 2)]
    [InlineData("0.5/1.5", 1, 3)]
    public void A_number_or_a_fraction_is_read_exactly(string text, long numerator, long denominator) =>
        Assert.Equal(Rational.Of(numerator, denominator), Rational.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1/2/3")]
    [InlineData("/2")]
    [InlineData("1e3")]
    [InlineData("1亿")]
    [InlineData(null)]
    public void What_is_no_number_is_refused(string? text)
    {
        Assert.False(Rational.TryParse(text, out Rational value));
        Assert.Equal(Rational.Zero, value);
        Assert.Contains("expected one such as", Assert.Throws<FormatException>(() => Rational.Parse(text ?? "")).Message, StringComparison.Ordinal);
    }
}
