using BenchmarkDotNet.Attributes;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Benchmarks;

/// <summary>The same loop over columns in random order, sorted by cell, and all in one cell.</summary>
[GcForce(false)]
public class RollUpOrderBenchmarks : RollUpBenchmarks
{
    private RollUpColumns _random = null!;
    private RollUpColumns _sorted = null!;
    private RollUpColumns _single = null!;

    [GlobalSetup]
    public void Setup()
    {
        _random = new RollUpColumns(Rows);
        _sorted = new RollUpColumns(Rows);
        int[] places = [.. Enumerable.Range(0, Rows)];
        Array.Sort(
            Array.ConvertAll(places, i => (_random.Sectors[i], _random.Levels[i], _random.Batches[i], _random.Periods[i])), places);
        _sorted.Reorder(places);
        _single = new RollUpColumns(Rows);
        _single.Reorder(new int[Rows]);
        if (Random() != Sorted() || SingleCell().Cells.Count != 1)
        {
            throw new InvalidOperationException("Another order gives another cube.");
        }
    }

    [Benchmark(Baseline = true)]
    public ProjectCube Random() => Cube(_random);

    [Benchmark]
    public ProjectCube Sorted() => Cube(_sorted);

    [Benchmark]
    public ProjectCube SingleCell() => Cube(_single);

    private static ProjectCube Cube(RollUpColumns columns) =>
        new ProjectCubeBuilder(CountingBasis.DistinctProjects).Add(columns.Part(..)).Build();
}
