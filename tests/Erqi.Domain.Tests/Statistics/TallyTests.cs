using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tests.Statistics;

public class TallyTests
{
    private static readonly Tally Sample =
        new(3, Money.FromFen(1000), Money.FromFen(200), Money.FromFen(30), Money.FromFen(4));

    [Fact]
    public void The_tally_of_nothing_is_default_and_adds_nothing()
    {
        Assert.Equal(default, new Tally(0, Money.Zero));
        Assert.Equal(Sample, Sample + default(Tally));
        Assert.True(Sample == Sample + default(Tally));
        Assert.True(Sample != default);
        Assert.Equal(Sample.GetHashCode(), (default(Tally) + Sample).GetHashCode());
    }

    [Fact]
    public void Every_number_is_read_back_by_its_measure()
    {
        Assert.Equal(3, Sample.Value(Measure.Count));
        Assert.Equal(10, Sample.Value(Measure.TotalInvestment));
        Assert.Equal(2, Sample.Value(Measure.AnnualPlannedInvestment));
        Assert.Equal(0.3m, Sample.Value(Measure.CompletedThisYear));
        Assert.Equal(0.04m, Sample.Value(Measure.CompletedToDate));
        Assert.Equal(Money.FromFen(30), Sample.Amount(Measure.CompletedThisYear));
    }

    [Fact]
    public void A_mean_is_exact_and_is_rounded_once()
    {
        Assert.Equal(Rational.Of(10, 3), Sample.Mean(Measure.TotalInvestment));
        Assert.Equal(3.33m, Sample.Mean(Measure.TotalInvestment, MoneyUnit.Yuan, 2));
        Assert.Equal(3.34m, Sample.Mean(Measure.TotalInvestment, MoneyUnit.Yuan, 2, RoundingConvention.Ceiling));
        Assert.Equal(0.0003m, Sample.Mean(Measure.TotalInvestment, MoneyUnit.Wan, 4));

        // 0.45 yuan of a mean is 0.5, though rounding to 0.4499 and then again would say 0.4.
        Tally half = new(2000, Money.FromFen(89_999));
        Assert.Equal(0.4m, half.Mean(Measure.TotalInvestment, MoneyUnit.Yuan, 1));
        Assert.Throws<InvalidOperationException>(() => default(Tally).Mean(Measure.TotalInvestment));
    }

    [Fact]
    public void Negative_numbers_and_money_of_no_projects_are_refused()
    {
        Money minus = Money.FromFen(-1), one = Money.FromFen(1);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Tally(-1, Money.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Tally(1, minus));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Tally(1, one, minus));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Tally(1, one, one, minus));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Tally(1, one, one, one, minus));
        Assert.Throws<ArgumentException>(() => new Tally(0, one));
        Assert.Throws<ArgumentException>(() => new Tally(0, Money.Zero, completedToDate: one));
    }

    [Fact]
    public void Measures_that_do_not_exist_or_are_no_money_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.Value(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.Value((Measure)6));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.Amount(Measure.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.Mean(Measure.TotalInvestment, 0, 1));
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_refused()
    {
        Tally most = new(1, Money.FromFen(long.MaxValue));
        Assert.Equal(most, most + default(Tally));
        Assert.Throws<OverflowException>(() => most + Sample);
    }
}
