using CsCheck;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Statistics.RollUp;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Statistics;

public class ProjectCubeBuilderTests
{
    private static readonly RollUpOptions ByDistrict = new() { ByDistrict = true };

    [Fact]
    public void Columns_give_the_cube_that_the_projects_give() => SyntheticProjects.Complete.Holds(projects =>
    {
        var cube = ProjectCube.Of(projects, CountingBasis.DistinctProjects, ByDistrict);
        Assert.Equal(
            cube,
            new ProjectCubeBuilder(CountingBasis.DistinctProjects, ByDistrict).Add(Columns.Of(projects).AsColumns()).Build());
    });

    [Fact]
    public void Columns_longer_than_a_stretch_and_than_a_step_lose_no_row() =>
        Assert.All([511, 512, 513, 65_535, 65_536, 65_537, 131_073], count =>
        {
            Columns columns = Columns.Of([.. SyntheticProjects.Many(count)]);
            ProjectCube cube = new ProjectCubeBuilder(CountingBasis.DistinctProjects, ByDistrict).Add(columns.AsColumns()).Build();
            Assert.Equal(count, cube.Total.Count);
            Assert.Equal(ProjectCube.Of(SyntheticProjects.Many(count), CountingBasis.DistinctProjects, ByDistrict), cube);
        });

    [Fact]
    public void Columns_that_were_left_out_are_not_stated()
    {
        ProjectCube cube = new ProjectCubeBuilder(CountingBasis.DistinctProjects, ByDistrict)
            .Add(new ProjectColumns(
                sectors: [2, 2],
                levels: [3, 3],
                totalInvestments: [Money.FromFen(1), Money.FromFen(2)]))
            .Build();
        Assert.Equal(
            new ProjectCubeBuilder(CountingBasis.DistinctProjects, ByDistrict)
                .Add(Sector.NewUrbanization, ProjectLevel.District, new Tally(2, Money.FromFen(3)))
                .Build(),
            cube);
    }

    [Fact]
    public void Columns_of_any_amounts_give_the_cube_that_the_projects_give() => SyntheticProjects.Some.Holds(projects =>
    {
        ProjectCubeBuilder builder = new(CountingBasis.DistinctProjects, ByDistrict);
        foreach (IGrouping<AmountSet, Project> alike in projects.GroupBy(project => project.Stated))
        {
            Columns columns = Columns.Of([.. alike]);
            _ = builder.Add(columns.AsColumns(Of(project => project.CompletedThisMonth), Of(project => project.FundsInPlace)));

            Money[] Of(Func<Project, Money?> amount) => [.. alike.Select(amount).OfType<Money>()];
        }

        Assert.Equal(ProjectCube.Of(projects, CountingBasis.DistinctProjects, ByDistrict), builder.Build());
    });

    [Fact]
    public void A_bad_value_in_a_column_is_named_with_its_row()
    {
        AssertBad("Sectors", columns => columns.Sectors[2] = 0);
        AssertBad("Sectors", columns => columns.Sectors[2] = 6);
        AssertBad("Levels", columns => columns.Levels[2] = 0);
        AssertBad("Levels", columns => columns.Levels[2] = 200);
        AssertBad("Batches", columns => columns.Batches[2] = 4);
        AssertBad("Stages", columns => columns.Stages[2] = 5);
        AssertBad("TotalInvestments", columns => columns.Totals[2] = Money.FromFen(-1));
        AssertBad("AnnualPlannedInvestments", columns => columns.Annuals[2] = Money.FromFen(-1));
        AssertBad("CompletedThisYear", columns => columns.Years[2] = Money.FromFen(-1));
        AssertBad("CompletedToDate", columns => columns.ToDates[2] = Money.FromFen(long.MinValue));

        static void AssertBad(string column, Action<Columns> spoil)
        {
            Columns columns = Columns.Of([.. SyntheticProjects.Many(5)]);
            spoil(columns);
            ProjectCubeBuilder builder = new(CountingBasis.DistinctProjects);
            RowException refused = Assert.Throws<RowException>(() => builder.Add(columns.AsColumns()));
            Assert.Equal((3L, column), (refused.Fault.Row, refused.Fault.Column));
            Assert.Throws<InvalidOperationException>(builder.Build);
        }
    }

    [Fact]
    public void Columns_of_different_lengths_are_refused()
    {
        Columns columns = Columns.Of([.. SyntheticProjects.Many(5)]);
        foreach (Columns other in new[]
            {
                columns with { Levels = columns.Levels[..4] },
                columns with { Totals = columns.Totals[..4] },
                columns with { Batches = columns.Batches[..4] },
                columns with { Periods = columns.Periods[..4] },
                columns with { Stages = columns.Stages[..4] },
                columns with { Annuals = columns.Annuals[..4] },
                columns with { Years = columns.Years[..4] },
                columns with { ToDates = columns.ToDates[..4] },
                columns with { Districts = columns.Districts[..4] },
            })
        {
            ProjectCubeBuilder builder = new(CountingBasis.DistinctProjects);
            Assert.Throws<ArgumentException>(() => builder.Add(other.AsColumns()));
            Assert.Empty(builder.Build().Cells);
        }
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_cube()
    {
        Project[] projects = [.. SyntheticProjects.Many(2999)];
        foreach (CountingBasis basis in SyntheticProjects.Bases)
        {
            var cube = ProjectCube.Of(projects, basis, ByDistrict);
            for (int threads = 1; threads <= 8; threads++)
            {
                Assert.Equal(cube, ThreadedRollUp.Of(() => projects, threads, basis, ByDistrict, default));
            }
        }
    }

    [Fact]
    public void Threads_are_taken_only_where_there_is_work_for_them()
    {
        Assert.Equal(1, ThreadedRollUp.ThreadsFor(0, 8));
        Assert.Equal(1, ThreadedRollUp.ThreadsFor(199_999, 8));
        Assert.Equal(2, ThreadedRollUp.ThreadsFor(200_000, 8));
        Assert.Equal(8, ThreadedRollUp.ThreadsFor(10_000_000, 8));
        List<Project> projects = [.. SyntheticProjects.Many(250_000)];
        Assert.Equal(
            ProjectCube.Of(projects, CountingBasis.StandingStock),
            ProjectCube.Of(projects, CountingBasis.StandingStock, new() { MaxThreads = 2 }));
    }

    [Fact]
    public void Threads_overflow_like_one_thread_and_refuse_nulls_like_one_thread()
    {
        RollUpOptions four = new() { MaxThreads = 4 };
        Project[] projects = [.. SyntheticProjects.Many(200_000)];
        projects[^1] = projects[^1] with { TotalInvestment = Money.FromFen(long.MaxValue) };
        Assert.Throws<OverflowException>(() => ProjectCube.Of(projects, CountingBasis.DistinctProjects, four));
        projects[^1] = null!;
        Assert.Throws<ArgumentNullException>(() => ProjectCube.Of(projects, CountingBasis.DistinctProjects, four));
    }

    [Fact]
    public void Districts_add_up_and_roll_up_to_city_province_and_nation()
    {
        Project[] projects = [.. SyntheticProjects.Many(5000)];
        var cube = ProjectCube.Of(projects, CountingBasis.DistinctProjects, ByDistrict);
        Breakdown<DivisionCode?> districts = cube.By(CubeDimension.District);
        Assert.Equal(cube.Total, districts.Rows.Aggregate(default(Tally), (sum, row) => sum + row.Tally));
        Assert.Equal(districts.Rows.Select(row => row.Key).OfType<DivisionCode>().Order(), districts.Rows.Select(row => row.Key).OfType<DivisionCode>());
        Assert.Null(districts.Rows[^1].Key);
        foreach (string code in new[] { "410103", "410100", "410000", "110000" })
        {
            var division = DivisionCode.Parse(code);
            Assert.Equal(
                projects.LongCount(project => project.District is { } district && division.Contains(district)),
                cube.Within(division).Count);
        }

        Assert.Throws<ArgumentException>(() => cube.Within(default));
        Assert.Throws<InvalidOperationException>(() => ProjectCube.Of(projects, CountingBasis.DistinctProjects).Within(DivisionCode.Parse("410103")));
    }

    [Fact]
    public void A_cube_by_district_adds_only_to_its_like_or_to_nothing()
    {
        var with = ProjectCube.Of(SyntheticProjects.Many(10), CountingBasis.EventEntries, ByDistrict);
        var without = ProjectCube.Of(SyntheticProjects.Many(10), CountingBasis.EventEntries);
        Assert.NotEqual(with, without);
        Assert.Throws<ArgumentException>(() => with + without);
        Assert.Throws<ArgumentException>(() => without + with);
        Assert.Equal(with, with + ProjectCube.Of([], CountingBasis.EventEntries));
        Assert.Equal(with, ProjectCube.Of([], CountingBasis.EventEntries) + with);
    }

    [Fact]
    public void Who_waits_is_told_and_can_end_the_work()
    {
        Project[] projects = [.. SyntheticProjects.Many(200_000)];
        List<long> told = [];
        var cube = ProjectCube.Of(projects, CountingBasis.DistinctProjects, new() { Progress = new Told(told.Add) });
        Assert.Equal([65_536, 131_072, 196_608, 200_000], told);
        Assert.Equal(200_000, cube.Total.Count);

        using CancellationTokenSource source = new();
        ProjectCubeBuilder builder = new(
            CountingBasis.DistinctProjects,
            new() { Progress = new Told(rows => { if (rows > 100_000) { source.Cancel(); } }) });
        Assert.Throws<OperationCanceledException>(() => builder.Add(projects, source.Token));
        Assert.Throws<InvalidOperationException>(builder.Build);
        Assert.Throws<InvalidOperationException>(() => builder.Add(projects.AsSpan(0, 1)).Build());
        Assert.Throws<OperationCanceledException>(
            () => ProjectCube.Of(projects, CountingBasis.EventEntries, new() { MaxThreads = 2 }, source.Token));
    }

    [Fact]
    public void A_sequence_that_breaks_half_way_gives_no_cube()
    {
        ProjectCubeBuilder builder = new(CountingBasis.DistinctProjects);
        Assert.Throws<InvalidDataException>(() => builder.Add(Broken()));
        Assert.Throws<InvalidOperationException>(builder.Build);

        static IEnumerable<Project> Broken()
        {
            foreach (Project project in SyntheticProjects.Many(5000))
            {
                yield return project;
            }

            throw new InvalidDataException();
        }
    }

    [Fact]
    public void An_empty_group_leaves_no_trace() => Assert.Equal(
        ProjectCube.Of([], CountingBasis.EventEntries, ByDistrict),
        new ProjectCubeBuilder(CountingBasis.EventEntries, ByDistrict).Add(Sector.NewUrbanization, ProjectLevel.District, default).Build());

    [Fact]
    public void Fewer_than_one_thread_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RollUpOptions { MaxThreads = 0 });

    private sealed class Told(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }

    private sealed record Columns(
        byte[] Sectors,
        byte[] Levels,
        byte[] Batches,
        ushort[] Periods,
        byte[] Stages,
        Money[] Totals,
        Money[] Annuals,
        Money[] Years,
        Money[] ToDates,
        DivisionCode[] Districts)
    {
        public static Columns Of(Project[] projects) => new(
            [.. projects.Select(project => (byte)project.Sector.Number)],
            [.. projects.Select(project => (byte)project.Level.Number)],
            [.. projects.Select(project => (byte)(project.CurrentBatch?.Number ?? 0))],
            [.. projects.Select(project => (ushort)(project.CurrentPeriod ?? 0))],
            [.. projects.Select(project => (byte)(project.Stage?.Number ?? 0))],
            [.. projects.Select(project => project.TotalInvestment).OfType<Money>()],
            [.. projects.Select(project => project.AnnualPlannedInvestment).OfType<Money>()],
            [.. projects.Select(project => project.CompletedThisYear).OfType<Money>()],
            [.. projects.Select(project => project.CompletedToDate).OfType<Money>()],
            [.. projects.Select(project => project.District ?? default)]);

        public ProjectColumns AsColumns(Money[]? completedThisMonth = null, Money[]? fundsInPlace = null) => new(
            sectors: Sectors,
            levels: Levels,
            batches: Batches,
            periods: Periods,
            stages: Stages,
            totalInvestments: Totals,
            annualPlannedInvestments: Annuals,
            completedThisYear: Years,
            completedToDate: ToDates,
            completedThisMonth: completedThisMonth,
            fundsInPlace: fundsInPlace,
            districts: Districts);
    }
}
