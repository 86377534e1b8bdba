using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tests.Laws;
using Erqi.Domain.Tests.Projects;

namespace Erqi.Domain.Tests.Statistics;

public sealed class SchemeCubeTests
{
    private static readonly RollUpOptions ByDistrict = new() { ByDistrict = true };

    [Fact]
    public void A_cube_under_any_scheme_is_what_the_slow_way_finds() => Property.Holds(
        AnyScheme.WithProjects,
        drawn =>
        {
            (Scheme scheme, Project[] projects) = drawn;
            foreach (CountingBasis basis in SyntheticProjects.Bases)
            {
                List<Oracle> rows = Oracle.Rows(projects, basis);
                var cube = ProjectCube.Of(projects, basis, new() { ByDistrict = true, Scheme = scheme });
                Oracle.AssertSame(rows, cube.Total);
                Same(cube, rows, CubeDimension.Sector, row => row.Sector, scheme.Sectors);
                Same(cube, rows, CubeDimension.Level, row => row.Level, scheme.Levels);
                Same(cube, rows, CubeDimension.Batch, row => row.Batch, [null, .. scheme.Batches]);
                Same(cube, rows, CubeDimension.Stage, row => row.Stage, [null, .. scheme.Stages]);
                Same(cube, rows, CubeDimension.Period, row => row.Period, [null, .. Enumerable.Range(1, 9)]);
                Same(cube, rows, CubeDimension.District, row => row.District, [.. rows.Select(row => row.District)]);
                Same(cube, rows, CubeDimension.City, row => row.District?.City, [.. rows.Select(row => row.District?.City)]);
                Same(cube, rows, CubeDimension.Province, row => row.District?.Province, [.. rows.Select(row => row.District?.Province)]);
                Crossed(cube, rows, CubeDimension.District, row => row.District, CubeDimension.Sector, row => row.Sector);
                Crossed(cube, rows, CubeDimension.Batch, row => row.Batch, CubeDimension.City, row => row.District?.City);
                Crossed(cube, rows, CubeDimension.Stage, row => row.Stage, CubeDimension.Level, row => row.Level);
            }

            return true;
        },
        samples: Draws.Of(240));

    [Fact]
    public void Columns_and_cells_of_any_scheme_give_its_cube() => Property.Holds(
        AnyScheme.WithProjects,
        drawn =>
        {
            (Scheme scheme, Project[] projects) = drawn;
            RollUpOptions options = new() { ByDistrict = true, Scheme = scheme };
            var cube = ProjectCube.Of(projects, CountingBasis.DistinctProjects, options);
            ProjectCubeBuilder columns = new(cube.Basis, options);
            foreach (IGrouping<AmountSet, Project> alike in projects.GroupBy(project => project.Stated))
            {
                AddColumns(columns, [.. alike]);
            }

            ProjectCubeBuilder cells = new(cube.Basis, options);
            foreach (CubeCell cell in cube.Cells.Reverse())
            {
                _ = cells.Add(cell.Sector, cell.Level, cell.Tally, cell.Batch, cell.Period, cell.Stage, cell.District);
            }

            return cube == columns.Build() && cube == cells.Build();
        },
        samples: 120);

    [Fact]
    public void Columns_of_own_amounts_are_as_many_and_as_long_as_they_may_be()
    {
        Scheme scheme = new SchemeDraft("synthetic")
        {
            Sectors = ["甲"],
            Levels = ["市"],
            Measures = [Measure.TotalInvestment],
            OwnAmounts = ["银行贷款", new("专项债") { Number = 3 }],
        }.Build();
        Money[] one = [Money.FromFen(7)], none = [];
        Assert.Equal((null, null, Money.FromFen(7)), Of(none, one));
        Assert.Equal((Money.FromFen(7), null, null), Of(one));
        Assert.Contains("expected no more", Refused<ArgumentException>(one, one, one), StringComparison.Ordinal);
        Assert.Contains("OwnAmounts[1] has 2 rows", Refused<ArgumentException>(one, [Money.Zero, Money.Zero]), StringComparison.Ordinal);
        Assert.Contains("OwnAmounts[1]", Refused<RowException>(none, [Money.FromFen(-1)]), StringComparison.Ordinal);
        Assert.Contains("does not collect", Assert.Throws<ArgumentException>(() => new ProjectCubeBuilder(CountingBasis.DistinctProjects, new() { Scheme = scheme })
            .Add(new ProjectColumns(sectors: [1], levels: [1], fundsInPlace: [Money.FromFen(1)]))).Message, StringComparison.Ordinal);
        Assert.Contains("does not collect", Assert.Throws<ArgumentException>(() => new ProjectCubeBuilder(CountingBasis.DistinctProjects, new() { Scheme = scheme })
            .Add(scheme.Sectors[0], scheme.Levels[0], new Tally(1, fundsInPlace: Money.Zero))).Message, StringComparison.Ordinal);

        (Money?, Money?, Money?) Of(params Money[][] own)
        {
            Tally tally = new ProjectCubeBuilder(CountingBasis.DistinctProjects, new() { Scheme = scheme })
                .Add(new ProjectColumns(sectors: [1], levels: [1], ownAmounts: Array.ConvertAll(own, column => new ReadOnlyMemory<Money>(column))))
                .Build().Total;
            return (tally.Amount(Measure.Own1), tally.Amount(Measure.Own2), tally.Amount(Measure.Own3));
        }

        string Refused<TException>(params Money[][] own)
            where TException : Exception => Assert.Throws<TException>(() => Of(own)).Message;
    }

    [Fact]
    public void Schemes_do_not_mix()
    {
        Project of2023 = Some.Project();
        Project of2025 = new() { Name = "乙", Sector = Scheme.Henan2025.Sectors[0], Level = Scheme.Henan2025.Levels[0] };
        ProjectCube left = ProjectCube.Of([of2023], CountingBasis.DistinctProjects), right = ProjectCube.Of([of2025], CountingBasis.DistinctProjects);
        Assert.Equal(Scheme.Henan2025, right.Scheme);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => left + right);
        Assert.Contains("henan-2025", refused.Message, StringComparison.Ordinal);
        Assert.Contains("SchemeMapping", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ProjectCube.Of([of2023, of2025], CountingBasis.DistinctProjects));
        Assert.Throws<ArgumentException>(() => ProjectCube.Of([of2023, of2025], CountingBasis.EventEntries));
        Assert.Throws<ArgumentException>(() => right.Where(CubeDimension.Sector, Sector.NewUrbanization));
        Assert.Throws<ArgumentException>(() => right.By(CubeDimension.Sector)[Sector.NewUrbanization]);
        Assert.Throws<ArgumentException>(() => CubeFilter.All.Where(CubeDimension.Sector, Sector.NewUrbanization).Where(CubeDimension.Level, Scheme.Henan2025.Levels[0]));
        Assert.Throws<ArgumentException>(() => new ProjectCubeBuilder(CountingBasis.DistinctProjects).Add(of2025.Sector, ProjectLevel.District, new Tally(1)));

        // Equal schemes are one, however often they were made.
        Project again = of2025 with { Name = "丙" };
        Scheme twin = Scheme.Henan2025.Draft.Build();
        Project other = new() { Name = "丁", Sector = twin.Sectors[0], Level = twin.Levels[0] };
        Assert.Equal(3, ProjectCube.Of([of2025, other, again], CountingBasis.DistinctProjects).Total.Count);
    }

    [Fact]
    public void Divisions_are_asked_of_cubes_by_district_only()
    {
        var cube = ProjectCube.Of([Some.Project()], CountingBasis.DistinctProjects);
        Assert.Throws<InvalidOperationException>(() => cube.By(CubeDimension.District));
        Assert.Throws<InvalidOperationException>(() => cube.Where(CubeDimension.City, DivisionCode.Parse("410100")));
        Assert.Equal(0, ProjectCube.Of([Some.Project()], CountingBasis.DistinctProjects, ByDistrict).Where(CubeDimension.City, DivisionCode.Parse("410100")).Total.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => CubeFilter.All.Where(CubeDimension.District, default(DivisionCode)));
    }

    private static void AddColumns(ProjectCubeBuilder builder, Project[] projects)
    {
        _ = builder.Add(new ProjectColumns(
            sectors: [.. projects.Select(project => (byte)project.Sector.Number)],
            levels: [.. projects.Select(project => (byte)project.Level.Number)],
            batches: [.. projects.Select(project => (byte)(project.CurrentBatch?.Number ?? 0))],
            stages: [.. projects.Select(project => (byte)(project.Stage?.Number ?? 0))],
            periods: [.. projects.Select(project => (ushort)(project.CurrentPeriod ?? 0))],
            districts: [.. projects.Select(project => project.District ?? default)],
            totalInvestments: Of(Measure.TotalInvestment),
            annualPlannedInvestments: Of(Measure.AnnualPlannedInvestment),
            completedThisYear: Of(Measure.CompletedThisYear),
            completedToDate: Of(Measure.CompletedToDate),
            completedThisMonth: Of(Measure.CompletedThisMonth),
            fundsInPlace: Of(Measure.FundsInPlace),
            ownAmounts: [.. projects[0].Scheme.OwnAmounts.Select(own => new ReadOnlyMemory<Money>(Of(Measure.Own1 + (byte)(own.Number - 1))))]));

        Money[] Of(Measure measure) => [.. projects.Select(project => project.Amount(measure)).OfType<Money>()];
    }

    private static void Same<TKey>(
        ProjectCube cube, List<Oracle> rows, CubeDimension<TKey> dimension, Func<Oracle, TKey> key, IEnumerable<TKey> members)
    {
        Breakdown<TKey> breakdown = cube.By(dimension);
        foreach (TKey member in members.Distinct())
        {
            Oracle.AssertSame(rows.Where(row => Equals(key(row), member)), breakdown[member]);
            Oracle.AssertSame(rows.Where(row => Equals(key(row), member)), cube.Where(dimension, member).Total);
        }

        Oracle.AssertSame(rows, breakdown.Rows.Aggregate(default(Tally), (sum, row) => sum + row.Tally));
    }

    private static void Crossed<TRow, TColumn>(
        ProjectCube cube,
        List<Oracle> rows,
        CubeDimension<TRow> down,
        Func<Oracle, TRow> rowKey,
        CubeDimension<TColumn> across,
        Func<Oracle, TColumn> columnKey)
    {
        CrossTab<TRow, TColumn> tab = cube.By(down, across);
        foreach ((TRow Key, Tally Tally) row in tab.Rows.Rows)
        {
            foreach ((TColumn Key, Tally Tally) column in tab.Columns.Rows)
            {
                Oracle.AssertSame(
                    rows.Where(one => Equals(rowKey(one), row.Key) && Equals(columnKey(one), column.Key)), tab[row.Key, column.Key]);
            }
        }

        Assert.Equal(cube.By(down).Rows, tab.Rows.Rows);
        Assert.Equal(cube.By(across).Rows, tab.Columns.Rows);
    }
}
