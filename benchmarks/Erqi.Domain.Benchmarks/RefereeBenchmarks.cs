using BenchmarkDotNet.Attributes;

namespace Erqi.Domain.Benchmarks;

/// <summary>The referee on every size that was promised, beside a naive way to the same answer.</summary>
[MemoryDiagnoser]
public class RefereeBenchmarks
{
    private RefereeWork _work = null!;

    [Params(
        "district", "sparse", "sparseSpoilt", "sparseRanges", "tree10k", "tree100k", "tree1M",
        "table10", "table10Spoilt", "table300", "table300Spoilt", "suspects100k")]
    public string Work { get; set; } = "district";

    [GlobalSetup]
    public void Make()
    {
        _work = RefereeWork.Of(Work);
        if (Ours() != Naive())
        {
            throw new InvalidOperationException($"{Work}: the referee answers {Ours()}, the naive way {Naive()}.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Naive() => _work.Naive(_work.Bulletin);

    [Benchmark]
    public int Ours() => _work.Ours(_work.Bulletin);
}
