using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tests.Statistics;

public class RateTests
{
    [Fact]
    public void A_rate_is_exact_and_may_pass_100_percent()
    {
        Rate start = new(RateKind.Start, 161, 160, DenominatorBasis.PlannedThisYear);
        Assert.Equal(Rational.Of(161, 160), start.Value);
        Assert.Equal(100.6m, start.Percent());
        Assert.Equal(100.63m, start.Percent(2));
        Assert.Equal(100.62m, start.Percent(2, RoundingConvention.HalfToEven));
        Assert.Equal(DenominatorBasis.PreviousStage, new Rate(RateKind.Production, 1, 2).Basis);
    }

    [Fact]
    public void Rates_are_equal_part_by_part()
    {
        Assert.Equal(new Rate(RateKind.Start, 1, 2), new Rate(RateKind.Start, 1, 2));
        Assert.NotEqual(new Rate(RateKind.Start, 1, 2), new Rate(RateKind.Start, 2, 4));
    }

    [Fact]
    public void What_is_out_of_range_is_refused_and_with_checks_again()
    {
        Rate rate = new(RateKind.Effectiveness, 0, 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rate(0, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rate(RateKind.Start, -1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rate(RateKind.Start, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rate(RateKind.Start, 1, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => rate with { Denominator = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => rate with { Kind = (RateKind)5 });
    }
}
