using CsCheck;
using Erqi.Domain.Consistency;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Published;

public sealed class ComparisonBulletinTests
{
    [Fact]
    public void Growth_is_of_the_exact_values_and_printed_once()
    {
        CubeComparison comparison = CubeComparison.Between(Of(300, 28.04m), Of(360, 31.96m));
        Comparison total = comparison.Of(Measure.TotalInvestment);
        Assert.Equal(Rational.Of(392, 100) * 100_000_000, total.Increase);
        Assert.Equal(14.0m, total.GrowthPercent());
        Assert.Equal(20.00m, comparison.Of(Measure.Count).GrowthPercent(2));
        Assert.Null(comparison.Of(Measure.FundsInPlace).Growth);
        Assert.Null(CubeComparison.Between(Of(0, 0), Of(1, 1)).Of(Measure.Count).Growth);
        Comparison alone = comparison.Of(Measure.Count, CubeFilter.All.Where(CubeDimension.Sector, Sector.IndustrialTransformation)), row = comparison.By(CubeDimension.Sector, Measure.Count)[0].Comparison;
        Assert.Equal((alone.Earlier, alone.Later), (row.Earlier, row.Later));

        Bulletin bulletin = comparison.ToBulletin(
            "合成同比", new ComparedFigure("count", "项目个数", Measure.Count), new ComparedFigure("total", "总投资", Measure.TotalInvestment), new ComparedFigure("funds", "到位资金", Measure.FundsInPlace));
        Assert.Equal(
            ["360个", "300个", "60个", "20.0%", "32.0亿元", "28.0亿元", "3.9亿元", "14.0%"],
            bulletin.Figures.Select(figure => figure.Print!.Text));
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(bulletin).Verdict);
        Assert.True(Referee.Compare(bulletin, comparison.Later).Agrees);
    }

    [Fact]
    public void Cubes_that_count_or_classify_differently_are_not_compared()
    {
        Assert.Throws<ArgumentException>(() => CubeComparison.Between(Of(1, 1), ProjectCube.Of([], CountingBasis.EventEntries)));
        Assert.Throws<ArgumentException>(() => CubeComparison.Between(Of(1, 1), ProjectCube.Of([], CountingBasis.DistinctProjects, new() { Scheme = Scheme.Henan2025 })));
        Assert.Throws<ArgumentException>(() => CubeComparison.Between(Of(1, 1), Of(1, 1)).ToBulletin(null, new ComparedFigure("a", "a", Measure.Count, unit: FigureUnit.Yi)));
    }

    [Fact]
    public void Whatever_two_cubes_say_passes_the_referee() => Property.Holds(
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 400], Gen.Long[0, 9_999_999_999_999], Gen.Long[0, 9_999_999_999_999], Gen.Int[0, 2]),
        drawn =>
        {
            (int then, int now, long fenThen, long fenNow, int places) = drawn;
            CubeComparison comparison = CubeComparison.Between(Cube(then, then == 0 ? 0 : fenThen), Cube(now, now == 0 ? 0 : fenNow));
            Bulletin bulletin = comparison.ToBulletin(
                null,
                new ComparedFigure("n", "个数", Measure.Count, growthPlaces: places),
                new ComparedFigure("m", "总投资", Measure.TotalInvestment, places: places, growthPlaces: places));
            return Referee.Check(bulletin).Verdict == BulletinVerdict.Consistent && Referee.Compare(bulletin, comparison.Later).Agrees;
        },
        samples: 200);

    [Fact]
    public void This_year_and_last_year_come_together_under_prefixes()
    {
        Bulletin last = new BulletinBuilder("去年", asOf: new(2024, 12, 31), rounding: RoundingConvention.Truncate)
            .Figure("total", "28.0亿元").Figure("a", "10亿元").Figure("b", "18.0亿元").Sum("total", "a", "b").Build();
        Bulletin now = new BulletinBuilder("今年", asOf: new(2025, 12, 31))
            .Figure("total", "32.0亿元").Figure("a", "12.0亿元").Figure("b", "20.0亿元").Sum("total", "a", "b").Build();
        Bulletin both = Bulletin.Merge(now.WithPrefix("2025."), last.WithPrefix("2024."));
        Assert.Equal(["2025.total", "2025.a", "2025.b", "2024.total", "2024.a", "2024.b"], both.Figures.Select(figure => figure.Id));
        Assert.Equal(new SumRelation("2024.total", ["2024.a", "2024.b"]), both.Relations[1]);
        Assert.Equal(last.TrueValues("total"), both.TrueValues("2024.total"));
        Assert.Equal(now.TrueValues("total"), both.TrueValues("2025.total"));
        Assert.Equal(("今年", new(2025, 12, 31), new NodaTime.LocalDate(2024, 12, 31)), (both.Title, both.AsOf!.Value, both["2024.a"].AsOf!.Value));
        Assert.Throws<ArgumentException>(() => Bulletin.Merge(now, last));
        Assert.Throws<ArgumentException>(() => Bulletin.Merge());
    }

    [Fact]
    public void A_prefix_changes_ids_and_nothing_else()
    {
        Bulletin plain = ErqiBulletins.Year2023, named = plain.WithPrefix("erqi.");
        Assert.Equal(plain.Figures.Select(figure => $"erqi.{figure.Id} {figure.Print} {figure.Of}"), named.Figures.Select(figure => $"{figure.Id} {figure.Print} {figure.Of}"));
        Assert.Equal(plain.Relations.Select(relation => (relation.Kind, relation.Figures.Count)), named.Relations.Select(relation => (relation.Kind, relation.Figures.Count)));
        Assert.Equal(Referee.Check(plain).Verdict, Referee.Check(named).Verdict);
        Assert.Equal(plain, plain.WithPrefix(""));
    }

    private static ProjectCube Of(int count, decimal yi) => Cube(count, Money.FromYi(yi).Fen);

    private static ProjectCube Cube(int count, long fen) => new ProjectCubeBuilder(CountingBasis.DistinctProjects)
        .Add(Sector.IndustrialTransformation, ProjectLevel.District, new Tally(count, Money.FromFen(fen)))
        .Build();
}
