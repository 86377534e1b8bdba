using BenchmarkDotNet.Attributes;

namespace Erqi.Domain.Benchmarks;

/// <summary>The referee on some works, each beside a naive way to the same answer.</summary>
[MemoryDiagnoser]
public abstract class RefereeBenchmark
{
    private RefereeWork _work = null!;

    public abstract IEnumerable<string> Works { get; }

    [ParamsSource(nameof(Works))]
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
