using System.Data.Common;
using BenchmarkDotNet.Attributes;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Benchmarks;

/// <summary>A report of six tables over rows that an engine holds: six queries, or one whose groups make a cube.</summary>
[GcForce(false)]
public class RollUpGroupsBenchmarks : RollUpBenchmarks
{
    private const string Groups =
        "SELECT sector, level, nullif(batch, 0) AS batch, nullif(period, 0) AS period, stage, count(*) AS count, " +
        "sum(total)::DECIMAL(36, 0) * 0.01 AS total_investment, " +
        "sum(annual)::DECIMAL(36, 0) * 0.01 AS annual_planned_investment, " +
        "sum(year)::DECIMAL(36, 0) * 0.01 AS completed_this_year, " +
        "sum(to_date)::DECIMAL(36, 0) * 0.01 AS completed_to_date " +
        "FROM projects GROUP BY sector, level, batch, period, stage";

    private static readonly RowColumns Names = new(district: null);

    private RollUpData _data = null!;

    [GlobalSetup]
    public void Setup()
    {
        _data = RollUpData.Of(Rows);
        if (Cube(threads: 1) != _data.ColumnCube())
        {
            throw new InvalidOperationException("The groups of DuckDB give another cube.");
        }
    }

    [Benchmark(Baseline = true)]
    public int SixQueries() => _data.Duck.SixTablesOf(threads: 1);

    [Benchmark]
    public int SixQueriesTwoThreads() => _data.Duck.SixTablesOf(threads: 2);

    [Benchmark]
    public object FromGroups() => RollUpSixTablesBenchmarks.Report(Cube(threads: 1));

    [Benchmark]
    public object FromGroupsTwoThreads() => RollUpSixTablesBenchmarks.Report(Cube(threads: 2));

    private ProjectCube Cube(int threads)
    {
        using DbDataReader reader = _data.Duck.Read(Groups, threads);
        return ProjectCube.FromGroups(reader, MoneyUnit.Yuan, CountingBasis.DistinctProjects, Names);
    }
}
