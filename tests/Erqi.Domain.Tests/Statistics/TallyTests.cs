using Erqi.Domain.Projects;
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
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.Value((Measure)12));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.Amount(Measure.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.Mean(Measure.TotalInvestment, 0, 1));
    }

    [Fact]
    public void What_no_project_states_is_unknown_and_not_zero()
    {
        Tally stated = new(2, Money.Zero), silent = new(2);
        Assert.NotEqual(stated, silent);
        Assert.Equal(Money.Zero, stated.TotalInvestment);
        Assert.Null(silent.TotalInvestment);
        Assert.Null(silent.Value(Measure.FundsInPlace));
        Assert.Equal("2个 —", silent.ToString());
        Assert.Equal((2, 0, 2), (stated.StatedBy(Measure.TotalInvestment), silent.StatedBy(Measure.TotalInvestment), silent.StatedBy(Measure.Count)));
        Assert.Throws<InvalidOperationException>(() => silent.Mean(Measure.TotalInvestment));

        // Of no projects every sum is known.
        Assert.Equal(Money.Zero, default(Tally).Amount(Measure.FundsInPlace));
    }

    [Fact]
    public void Sums_say_how_many_projects_state_them()
    {
        Tally sum = new Tally(2, Money.FromFen(5), completedThisMonth: Money.FromFen(1)) + new Tally(3, fundsInPlace: Money.FromFen(7)) + new Tally(1, Money.Zero);
        Assert.Equal((6, 3), (sum.Count, sum.StatedBy(Measure.TotalInvestment)));
        Assert.Equal((Money.FromFen(5), 3), (sum.TotalInvestment, sum.StatedBy(Measure.FundsInPlace)));
        Assert.Equal((Money.FromFen(1), Money.FromFen(7)), (sum.Amount(Measure.CompletedThisMonth), sum.Amount(Measure.FundsInPlace)));
        Assert.Equal(Rational.Of(5, 300), sum.Mean(Measure.TotalInvestment));
        Assert.Null(sum.Amount(Measure.CompletedToDate));
        Assert.Equal(
            sum,
            new Tally(6).With(Measure.TotalInvestment, Money.FromFen(5), 3)
                .With(Measure.CompletedThisMonth, Money.FromFen(1), 2).With(Measure.FundsInPlace, Money.FromFen(7), 3));
        Assert.Equal(new Tally(6, Money.FromFen(5)), new Tally(6).With(Measure.TotalInvestment, Money.FromFen(5), 6));
    }

    [Fact]
    public void Adding_changes_neither_summand()
    {
        Tally mixed = new Tally(1, Money.FromFen(1)) + new Tally(1, completedToDate: Money.FromFen(1)), before = mixed;
        Tally twice = mixed + mixed;
        _ = twice + new Tally(1, fundsInPlace: Money.FromFen(9));
        Assert.Equal(new Tally(2).With(Measure.TotalInvestment, Money.FromFen(1), 1).With(Measure.CompletedToDate, Money.FromFen(1), 1), mixed);
        Assert.Equal(before, mixed);
        Assert.Equal((2, 0), (twice.StatedBy(Measure.TotalInvestment), twice.StatedBy(Measure.FundsInPlace)));
    }

    [Fact]
    public void Numbers_that_do_not_go_together_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.With(Measure.FundsInPlace, Money.Zero, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.With(Measure.FundsInPlace, Money.Zero, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.With(Measure.FundsInPlace, Money.FromFen(-1), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.With(Measure.Count, Money.Zero, 1));
        Assert.Throws<ArgumentException>(() => Sample.With(Measure.TotalInvestment, Money.FromFen(1), 0));
        Assert.Throws<OverflowException>(() => new Tally(1, fundsInPlace: Money.MaxValue) + new Tally(1, fundsInPlace: Money.FromFen(1)));
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_refused()
    {
        Tally most = new(1, Money.FromFen(long.MaxValue));
        Assert.Equal(most, most + default(Tally));
        Assert.Throws<OverflowException>(() => most + Sample);
    }
}
