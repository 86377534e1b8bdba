using BenchmarkDotNet.Attributes;

namespace Erqi.Domain.Benchmarks;

/// <summary>What every benchmark of rolling up has: a number of rows, one of those that are asked for.</summary>
public abstract class RollUpBenchmarks
{
    [ParamsSource(nameof(Sizes))]
    public int Rows { get; set; }

    public static IEnumerable<int> Sizes => RollUpSizes.All;
}
