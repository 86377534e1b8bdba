using System.Numerics;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Json.Documents;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Rendering;

public sealed class ApproximationTests
{
    [Theory]
    [InlineData("1234567890123456789012345678901234567890123", "≈1.2345679×10^42")]
    [InlineData("-1234567890123456789012345678901234567890123", "≈-1.2345679×10^42")]
    [InlineData("10000000000000000000000000000000000000000000", "≈1×10^43")]
    [InlineData("9999999999999999999999999999999999999999999", "≈1×10^43")]
    public void Long_numbers_are_written_by_their_first_digits(string number, string written) =>
        Assert.Equal(written, Approximation.Write(BigInteger.Parse(number, null), 6, RoundingConvention.HalfAwayFromZero));

    [Fact]
    public void Small_fractions_are_too() => Assert.Equal(
        "≈3.33333×10^-101",
        Approximation.Write(Rational.PowerOfTen(-100) / 3, 6, RoundingConvention.HalfAwayFromZero));

    [Fact]
    public void Ranges_of_long_numbers_are_rounded_outwards()
    {
        Rational third = Rational.Of(BigInteger.Pow(10, 400), 3);

        string written = DerivedNumbers.Write(FigureUnit.Things, ValueRange.Between(-third, third, lowClosed: false));

        Assert.StartsWith("(≈-3.333", written, StringComparison.Ordinal);
        Assert.EndsWith("4×10^399个]", written, StringComparison.Ordinal);
        Assert.Contains("4×10^399个, ≈3.333", written, StringComparison.Ordinal);
        Assert.Equal("[1个, 2个)", DerivedNumbers.Write(FigureUnit.Things, ValueRange.Between(1, 2, highClosed: false)));
    }
}
