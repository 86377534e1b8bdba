using BenchmarkDotNet.Attributes;
using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Benchmarks;

/// <summary>
/// A report of six tables: total, by sector, by level, sector by level, batch by period, library by period.
/// </summary>
[GcForce(false)]
public class RollUpSixTablesBenchmarks : RollUpBenchmarks
{
    private RollUpData _data = null!;

    [GlobalSetup]
    public void Setup()
    {
        _data = RollUpData.Of(Rows);
        int groups = GroupBy();
        if (DuckDb() != groups || DuckDbTwoThreads() != groups)
        {
            throw new InvalidOperationException("Two ways of rolling up find different groups.");
        }

        ProjectCube cube = _data.Cube(threads: 1);
        if (cube != _data.Cube(threads: 2) || cube != _data.ColumnCube() || cube != _data.ColumnCubeOfTwoThreads())
        {
            throw new InvalidOperationException("Two ways of building the cube differ.");
        }

        CheckAgainstDuckDb(cube);
    }

    [Benchmark(Baseline = true)]
    public int GroupBy() =>
        Group(_ => 0) + Group(row => row.Sector) + Group(row => row.Level) + Group(row => (row.Sector, row.Level))
        + Group(row => (row.Batch, row.Period)) + Group(row => (row.Stage, row.Period));

    [Benchmark]
    public int DuckDb() => _data.Duck.SixTablesOf(threads: 1);

    [Benchmark]
    public int DuckDbTwoThreads() => _data.Duck.SixTablesOf(threads: 2);

    [Benchmark]
    public object Objects() => Report(_data.Cube(threads: 1));

    [Benchmark]
    public object ObjectsTwoThreads() => Report(_data.Cube(threads: 2));

    [Benchmark]
    public object Columns() => Report(_data.ColumnCube());

    [Benchmark]
    public object ColumnsTwoThreads() => Report(_data.ColumnCubeOfTwoThreads());

    internal static object Report(ProjectCube cube) => (
        cube.Total,
        cube.By(CubeDimension.Sector),
        cube.By(CubeDimension.Level),
        cube.By(CubeDimension.Sector, CubeDimension.Level),
        cube.By(CubeDimension.Batch, CubeDimension.Period),
        cube.By(CubeDimension.Stage, CubeDimension.Period));

    private int Group<TKey>(Func<RollUpRow, TKey> key)
        where TKey : notnull =>
        _data.Rows.GroupBy(key).ToDictionary(
            group => group.Key,
            group => new RollUpSums(
                group.LongCount(), group.Sum(row => row.Total), group.Sum(row => row.Annual), group.Sum(row => row.Year), group.Sum(row => row.ToDate))).Count;

    // Group by group, the finest of the six tables and so all of them.
    private void CheckAgainstDuckDb(ProjectCube cube)
    {
        foreach ((string key, RollUpSums sums) in _data.Duck.GroupBy("stage, period", threads: 1))
        {
            int[] codes = [.. key.Split(',').Select(code => int.Parse(code, null))];
            Tally tally = cube.By(CubeDimension.Stage, CubeDimension.Period)[
                (Projects.PipelineStage)codes[0], codes[1] == 0 ? null : codes[1]];
            if (sums != new RollUpSums(
                tally.Count,
                tally.TotalInvestment!.Value.Yuan,
                tally.Amount(Measure.AnnualPlannedInvestment)!.Value.Yuan,
                tally.Amount(Measure.CompletedThisYear)!.Value.Yuan,
                tally.Amount(Measure.CompletedToDate)!.Value.Yuan))
            {
                throw new InvalidOperationException($"The cube and DuckDB differ at {key}.");
            }
        }
    }
}
