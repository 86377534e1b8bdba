using CsCheck;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tests.Laws;
using NodaTime;

namespace Erqi.Domain.Tests.Statistics;

public class ProjectCubeTests
{
    private static readonly Member<Sector>[] Sectors = [.. Enum.GetValues<Sector>()];
    private static readonly Member<ProjectLevel>[] Levels = [.. Enum.GetValues<ProjectLevel>()];
    private static readonly Member<Batch>?[] Batches = [null, .. Enum.GetValues<Batch>()];
    private static readonly Member<PipelineStage>?[] Stages = [null, .. Enum.GetValues<PipelineStage>()];

    [Fact]
    public void Every_total_of_every_basis_is_what_the_slow_way_finds() => SyntheticProjects.Some.Holds(projects =>
    {
        foreach (CountingBasis basis in SyntheticProjects.Bases)
        {
            List<Oracle> rows = Oracle.Rows(projects, basis);
            var cube = ProjectCube.Of(projects, basis);
            Oracle.AssertSame(rows, cube.Total);
            AssertBreakdown(rows, cube, CubeDimension.Sector, row => row.Sector, Sectors);
            AssertBreakdown(rows, cube, CubeDimension.Level, row => row.Level, Levels);
            AssertBreakdown(rows, cube, CubeDimension.Batch, row => row.Batch, Batches);
            AssertBreakdown(rows, cube, CubeDimension.Stage, row => row.Stage, Stages);
            AssertBreakdown(rows, cube, CubeDimension.Period, row => row.Period, [null, .. Enumerable.Range(1, 50)]);
            AssertCrossTab(rows, cube, CubeDimension.Sector, row => row.Sector, CubeDimension.Level, row => row.Level);
            AssertCrossTab(rows, cube, CubeDimension.Period, row => row.Period, CubeDimension.Batch, row => row.Batch);
            AssertCrossTab(rows, cube, CubeDimension.Stage, row => row.Stage, CubeDimension.Period, row => row.Period);
        }
    });

    [Fact]
    public void A_filter_leaves_what_the_slow_way_leaves() => Gen.Select(
        SyntheticProjects.Some,
        Gen.Int[1, 5].Array[1, 3],
        Gen.Int[0, 3].Array[1, 2],
        Gen.Int[0, 45].Array[1, 30]).Holds((projects, sectors, batches, periods) =>
    {
        Member<Sector>[] inSectors = [.. sectors.Select(code => (Sector)code)];
        Member<Batch>?[] inBatches = [.. batches.Select(code => code == 0 ? (Member<Batch>?)null : (Batch)code)];
        int?[] inPeriods = [.. periods.Select(code => code == 0 ? (int?)null : code)];
        CubeFilter filter = CubeFilter.All
            .Where(CubeDimension.Sector, inSectors)
            .Where(CubeDimension.Batch, inBatches)
            .Where(CubeDimension.Period, inPeriods);
        List<Oracle> rows = Oracle.Rows(projects, CountingBasis.EventEntries);
        var cube = ProjectCube.Of(projects, CountingBasis.EventEntries);
        Oracle.AssertSame(
            rows.Where(row =>
                inSectors.Contains(row.Sector) && inBatches.Contains(row.Batch) && inPeriods.Contains(row.Period)),
            cube.Where(filter).Total);
    });

    [Fact]
    public void Cubes_add_to_the_cube_of_all_projects_in_any_order_and_grouping() =>
        Gen.Select(SyntheticProjects.Some, SyntheticProjects.Some, SyntheticProjects.Some).Holds((a, b, c) =>
        {
            foreach (CountingBasis basis in SyntheticProjects.Bases)
            {
                ProjectCube x = ProjectCube.Of(a, basis), y = ProjectCube.Of(b, basis), z = ProjectCube.Of(c, basis);
                Assert.Equal(ProjectCube.Of([.. a, .. b, .. c], basis), x + y + z);
                Assert.Equal(x + y, y + x);
                Assert.Equal((x + y) + z, x + (y + z));
                Assert.Equal(x, x + ProjectCube.Of([], basis));
                Assert.Equal((x + y).GetHashCode(), (y + x).GetHashCode());
            }
        });

    [Fact]
    public void The_kind_of_sequence_and_its_order_do_not_matter() => SyntheticProjects.Some.Holds(projects =>
    {
        foreach (CountingBasis basis in SyntheticProjects.Bases)
        {
            var cube = ProjectCube.Of(projects, basis);
            Assert.Equal(cube, ProjectCube.Of(projects.ToList(), basis));
            Assert.Equal(cube, ProjectCube.Of(projects.Reverse().Where(_ => true), basis));
        }
    });

    [Fact]
    public void A_cube_can_be_built_again_from_its_cells() => SyntheticProjects.Some.Holds(projects =>
    {
        var cube = ProjectCube.Of(projects, CountingBasis.EventEntries);
        ProjectCubeBuilder builder = new(cube.Basis);
        foreach (CubeCell cell in cube.Cells.Reverse())
        {
            _ = builder.Add(cell.Sector, cell.Level, cell.Tally, cell.Batch, cell.Period, cell.Stage);
        }

        Assert.Equal(cube, builder.Build());
    });

    [Fact]
    public void A_project_counts_at_every_entry_or_once_where_it_stands_or_not_at_all_when_it_left()
    {
        Project moved = SyntheticProjects.Make(
            Sector.NewUrbanization,
            ProjectLevel.District,
            Money.FromFen(700),
            entries: [Entry(5, Batch.Signed), Entry(6, Batch.Started)]);
        Project left = moved with { Status = ProjectStatus.Exited };

        var events = ProjectCube.Of([moved, left], CountingBasis.EventEntries);
        Assert.Equal(4, events.Total.Count);
        Assert.Equal(2, events.By(CubeDimension.Batch)[Batch.Signed].Count);
        Assert.Equal(2800, events.Total.TotalInvestment!.Value.Fen);

        var distinct = ProjectCube.Of([moved, left], CountingBasis.DistinctProjects);
        Assert.Equal(new Tally(2, Money.FromFen(1400)), distinct.By(CubeDimension.Period)[6]);
        Assert.Equal(0, distinct.By(CubeDimension.Batch)[Batch.Signed].Count);

        Assert.Equal(1, ProjectCube.Of([moved, left], CountingBasis.StandingStock).Total.Count);
    }

    [Fact]
    public void A_project_without_entries_is_no_event_but_is_a_project()
    {
        Project[] projects = [SyntheticProjects.Make(Sector.NewUrbanization, ProjectLevel.District, Money.FromFen(1))];
        Assert.Equal(ProjectCube.Of([], CountingBasis.EventEntries), ProjectCube.Of(projects, CountingBasis.EventEntries));
        CubeCell cell = Assert.Single(ProjectCube.Of(projects, CountingBasis.DistinctProjects).Cells);
        Assert.Null(cell.Period);
        Assert.Null(cell.Batch);
        Assert.Null(cell.Stage);
    }

    [Fact]
    public void An_empty_cube_has_every_table_with_zeros()
    {
        var cube = ProjectCube.Of([], CountingBasis.DistinctProjects);
        Assert.Equal(default, cube.Total);
        Assert.Equal(5, cube.By(CubeDimension.Sector).Rows.Count);
        Assert.Empty(cube.By(CubeDimension.Period).Rows);
        Assert.Equal(default, cube.By(CubeDimension.Batch, CubeDimension.Period)[Batch.Signed, 7]);
        Assert.Equal(0, cube.Total.Value(Measure.TotalInvestment));
    }

    [Fact]
    public void Any_period_has_its_place_without_disturbing_the_usual_ones()
    {
        ProjectCubeBuilder builder = new(CountingBasis.EventEntries);
        foreach (int period in new[] { 7, 40, 1000, 65_535 })
        {
            _ = builder.Add(Sector.NewUrbanization, ProjectLevel.District, new Tally(period, Money.Zero), Batch.Signed, period);
        }

        ProjectCube cube = builder.Build();
        Assert.Equal([7, 40, 1000, 65_535], cube.By(CubeDimension.Period).Rows.Select(row => row.Key));
        Assert.Equal(1000, cube.By(CubeDimension.Batch, CubeDimension.Period)[Batch.Signed, 1000].Count);
    }

    [Fact]
    public void A_period_that_must_be_a_slip_is_refused()
    {
        Project slip = SyntheticProjects.Make(
            Sector.NewUrbanization, ProjectLevel.District, Money.Zero, entries: [Entry(20_230_128, Batch.Signed)]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ProjectCube.Of([slip], CountingBasis.EventEntries));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProjectCube.Of([slip], CountingBasis.DistinctProjects));
    }

    [Fact]
    public void A_total_that_fits_is_never_refused_and_one_that_does_not_always_is()
    {
        Project almost = SyntheticProjects.Make(Sector.NewUrbanization, ProjectLevel.District, Money.FromFen(long.MaxValue - 1));
        Project one = SyntheticProjects.Make(Sector.EcologyAndEnvironment, ProjectLevel.District, Money.FromFen(1));
        Assert.Equal(long.MaxValue, ProjectCube.Of([almost, one], CountingBasis.DistinctProjects).Total.TotalInvestment!.Value.Fen);

        // In one cell, in two cells of one cube, and in two cubes.
        AssertOverflow(() => ProjectCube.Of([almost, one with { Sector = almost.Sector }, one], CountingBasis.DistinctProjects));
        AssertOverflow(() => ProjectCube.Of([one, one, almost], CountingBasis.DistinctProjects));
        ProjectCube left = ProjectCube.Of([almost], CountingBasis.DistinctProjects),
            right = ProjectCube.Of([one, one], CountingBasis.DistinctProjects);
        AssertOverflow(() => left + right);

        static void AssertOverflow(Func<ProjectCube> roll)
        {
            OverflowException refused = Assert.Throws<OverflowException>(roll);
            Assert.Contains("亿元", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Cubes_of_different_bases_do_not_add()
    {
        ProjectCube events = ProjectCube.Of([], CountingBasis.EventEntries),
            stock = ProjectCube.Of([], CountingBasis.StandingStock);
        Assert.NotEqual(events, stock);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => events + stock);
        Assert.Contains("StandingStock does not add to one of EventEntries", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData((int)CountingBasis.Unknown)]
    [InlineData(5)]
    public void A_cube_says_what_it_counts(int basis) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ProjectCube.Of([], (CountingBasis)basis));

    [Fact]
    public void Nulls_and_members_that_do_not_exist_are_refused_at_the_door()
    {
        ProjectCubeBuilder builder = new(CountingBasis.EventEntries);
        Tally one = new(1, Money.Zero);
        Assert.Throws<ArgumentNullException>(() => builder.Add((IEnumerable<Project>)null!));
        Assert.Throws<ArgumentNullException>(() => ProjectCube.Of([null!], builder.Basis));
        Assert.Throws<ArgumentNullException>(() => ProjectCube.Of(Enumerable.Repeat<Project>(null!, 1), builder.Basis));
        Assert.Throws<ArgumentNullException>(() => builder.Add((ProjectCube)null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(default(Sector), ProjectLevel.District, one));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add((Sector)6, ProjectLevel.District, one));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(Sector.NewUrbanization, (ProjectLevel)4, one));
        Assert.Throws<ArgumentOutOfRangeException>(() => Row(batch: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Row(batch: (Batch)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Row(period: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Row(period: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Row(period: 20_230_128));
        Assert.Throws<ArgumentOutOfRangeException>(() => Row(stage: (PipelineStage)5));
        Assert.Throws<ArgumentNullException>(() => builder.Build().Where(null!));
        Assert.Throws<ArgumentNullException>(() => builder.Build().By<Member<Sector>>(null!));
        Assert.Equal(ProjectCube.Of([], CountingBasis.EventEntries), builder.Build());

        void Row(Batch? batch = null, int? period = null, PipelineStage? stage = null) =>
            builder.Add(Sector.NewUrbanization, ProjectLevel.District, one, batch, period, stage);
    }

    private static BatchEntry Entry(int period, Batch batch) =>
        new(new CampaignPeriod(period), batch, new LocalDate(2022, 7, 5));

    private static void AssertBreakdown<TKey>(
        List<Oracle> rows, ProjectCube cube, CubeDimension<TKey> dimension, Func<Oracle, TKey> key, TKey[] members)
    {
        Breakdown<TKey> table = cube.By(dimension);
        foreach (TKey member in members)
        {
            Oracle.AssertSame(rows.Where(row => Equals(key(row), member)), table[member]);
        }

        Oracle.AssertSame(rows, table.Rows.Aggregate(default(Tally), (sum, row) => sum + row.Tally));
        Assert.Equal(cube.Total, table.Total);
        Assert.Equal(cube.By(dimension).Rows, table.Rows);
    }

    private static void AssertCrossTab<TRow, TColumn>(
        List<Oracle> rows,
        ProjectCube cube,
        CubeDimension<TRow> down,
        Func<Oracle, TRow> rowKey,
        CubeDimension<TColumn> across,
        Func<Oracle, TColumn> columnKey)
    {
        CrossTab<TRow, TColumn> table = cube.By(down, across);
        Assert.Equal(cube.By(down).Rows, table.Rows.Rows);
        Assert.Equal(cube.By(across).Rows, table.Columns.Rows);
        foreach ((TRow Key, Tally Tally) row in table.Rows.Rows)
        {
            Tally sum = default;
            foreach ((TColumn Key, Tally Tally) column in table.Columns.Rows)
            {
                Tally cell = table[row.Key, column.Key];
                Oracle.AssertSame(
                    rows.Where(r => Equals(rowKey(r), row.Key) && Equals(columnKey(r), column.Key)), cell);
                sum += cell;
            }

            Assert.Equal(row.Tally, sum);
        }
    }
}
