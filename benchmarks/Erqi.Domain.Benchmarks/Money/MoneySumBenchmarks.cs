using BenchmarkDotNet.Attributes;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Benchmarks;

/// <summary>A million amounts added up: <see cref="Money"/> beside what one would write with decimals.</summary>
[MemoryDiagnoser]
public class MoneySumBenchmarks
{
    private const int Count = 1_000_000;

    private decimal[] _decimals = [];
    private Money[] _amounts = [];

    [GlobalSetup]
    public void Setup()
    {
        _amounts = SyntheticAmounts.Make(Count);
        _decimals = [.. _amounts.Select(amount => amount.Yi)];
        if (Decimals() != Span().Yi || Linq() != Span().Yi || Span() != Enumerated())
        {
            throw new InvalidOperationException("The sums differ.");
        }
    }

    [Benchmark(Baseline = true)]
    public decimal Decimals()
    {
        decimal total = 0;
        foreach (decimal amount in _decimals)
        {
            total += amount;
        }

        return total;
    }

    [Benchmark]
    public decimal Linq() => _decimals.Sum();

    [Benchmark]
    public Money Span() => Money.Sum(_amounts.AsSpan());

    [Benchmark]
    public Money Enumerated() => Money.Sum(_amounts.Where(_ => true));
}
