using CsCheck;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tests.Statistics;

public class BreakdownTests
{
    [Fact]
    public void The_sectors_of_2023_have_the_shares_and_means_of_their_printed_investment()
    {
        Breakdown<Member<Sector>> sectors = Year2023().By(CubeDimension.Sector);
        Assert.Equal(360, sectors.Total.Count);
        Assert.Equal(238_040_000_000_00, sectors.Total.TotalInvestment!.Value.Fen);
        Assert.Equal([34.4m, 56.5m, 3.5m, 4.5m, 1.1m], sectors.Shares(Measure.TotalInvestment).Select(share => share.Percent));
        Assert.Equal(
            [7.79m, 10.51m, 1.27m, 1.98m, 3.69m],
            sectors.Rows.Select(row => row.Tally.Mean(Measure.TotalInvestment, MoneyUnit.Yi, 2)));
        Assert.Equal(Rational.Of(128, 360), sectors.Share(Sector.NewUrbanization, Measure.Count));
    }

    [Fact]
    public void Rows_stand_in_declared_order_with_zeros_and_those_that_have_none_come_last()
    {
        ProjectCube cube = new ProjectCubeBuilder(CountingBasis.DistinctProjects)
            .Add(Sector.EcologyAndEnvironment, ProjectLevel.District, new Tally(1, Money.FromFen(5)))
            .Add(Sector.NewUrbanization, ProjectLevel.District, new Tally(1, Money.FromFen(5)), Batch.InProduction, 9)
            .Add(Sector.NewUrbanization, ProjectLevel.District, new Tally(1, Money.FromFen(5)), Batch.InProduction, 2)
            .Build();
        Assert.Equal(
            [Batch.Signed, Batch.Started, Batch.InProduction, null], cube.By(CubeDimension.Batch).Rows.Select(row => row.Key));
        Assert.Equal([0, 0, 2, 1], cube.By(CubeDimension.Batch).Rows.Select(row => row.Tally.Count));
        Assert.Equal([2, 9, null], cube.By(CubeDimension.Period).Rows.Select(row => row.Key));
        Assert.Equal(Scheme.Erqi2023.Sectors, cube.By(CubeDimension.Sector).Rows.Select(row => row.Key));
        Assert.Equal(4, cube.By(CubeDimension.Stage)[null].Count + cube.By(CubeDimension.Batch)[null].Count);
    }

    [Fact]
    public void Shares_are_rounded_each_by_itself()
    {
        ProjectCube cube = new ProjectCubeBuilder(CountingBasis.DistinctProjects)
            .Add(Sector.IndustrialTransformation, ProjectLevel.Provincial, new Tally(1, Money.Zero))
            .Add(Sector.IndustrialTransformation, ProjectLevel.Municipal, new Tally(1, Money.Zero))
            .Add(Sector.IndustrialTransformation, ProjectLevel.District, new Tally(1, Money.Zero))
            .Build();
        Breakdown<Member<ProjectLevel>> levels = cube.By(CubeDimension.Level);
        Assert.Equal([33.3m, 33.3m, 33.3m], levels.Shares(Measure.Count).Select(share => share.Percent));
        Assert.Equal("100.0", cube.By(CubeDimension.Sector).Shares(Measure.Count)[0].Percent?.ToString(null, null));
    }

    [Fact]
    public void What_is_not_stated_has_no_share()
    {
        ProjectCube cube = new ProjectCubeBuilder(CountingBasis.DistinctProjects)
            .Add(Sector.IndustrialTransformation, ProjectLevel.Provincial, new Tally(1, Money.FromFen(1)))
            .Add(Sector.NewUrbanization, ProjectLevel.Municipal, new Tally(4))
            .Add(Sector.ModernInfrastructure, ProjectLevel.District, new Tally(2, Money.FromFen(2)))
            .Build();
        Breakdown<Member<Sector>> sectors = cube.By(CubeDimension.Sector);
        Assert.Null(sectors.Share(Sector.NewUrbanization, Measure.TotalInvestment));
        Assert.Equal([33.3m, null, 66.7m, 0.0m, 0.0m], sectors.Shares(Measure.TotalInvestment).Select(share => share.Percent));
        Assert.Throws<InvalidOperationException>(() => sectors.Shares(Measure.FundsInPlace));
    }

    [Fact]
    public void Nothing_has_a_share_in_zero()
    {
        Breakdown<Member<Sector>> sectors = ProjectCube.Of([], CountingBasis.EventEntries).By(CubeDimension.Sector);
        Assert.Throws<InvalidOperationException>(() => sectors.Shares(Measure.Count));
        Assert.Throws<InvalidOperationException>(() => sectors.Share(Sector.NewUrbanization, Measure.TotalInvestment));
    }

    [Fact]
    public void Keys_measures_and_places_that_do_not_exist_are_refused()
    {
        ProjectCube cube = Year2023();
        Assert.Throws<ArgumentOutOfRangeException>(() => cube.By(CubeDimension.Sector)[default(Sector)]);
        Assert.Throws<ArgumentOutOfRangeException>(() => cube.By(CubeDimension.Batch)[(Batch)0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => cube.By(CubeDimension.Period)[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => cube.By(CubeDimension.Sector).Shares(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => cube.By(CubeDimension.Sector).Shares(Measure.Count, 21));
        Assert.Throws<ArgumentOutOfRangeException>(() => cube.By(CubeDimension.Sector).Shares(Measure.Count, -1));
    }

    // The published counts and sums of figures A1, as if they were exact.
    private static ProjectCube Year2023() => new ProjectCubeBuilder(CountingBasis.DistinctProjects)
        .Add(Sector.IndustrialTransformation, ProjectLevel.District, new Tally(105, Money.FromFen(81_840_000_000_00)))
        .Add(Sector.NewUrbanization, ProjectLevel.District, new Tally(128, Money.FromFen(134_580_000_000_00)))
        .Add(Sector.ModernInfrastructure, ProjectLevel.District, new Tally(66, Money.FromFen(8_370_000_000_00)))
        .Add(Sector.LivelihoodAndSocialServices, ProjectLevel.District, new Tally(54, Money.FromFen(10_670_000_000_00)))
        .Add(Sector.EcologyAndEnvironment, ProjectLevel.District, new Tally(7, Money.FromFen(2_580_000_000_00)))
        .Build();
}
