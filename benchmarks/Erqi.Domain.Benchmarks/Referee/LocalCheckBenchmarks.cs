using System.Globalization;
using BenchmarkDotNet.Attributes;
using Erqi.Domain.Consistency;
using Erqi.Domain.Published;

namespace Erqi.Domain.Benchmarks;

/// <summary>
/// A synthetic bulletin of 200 figures: 40 totals of one decimal with four parts each, every relation judged, beside a
/// sum of decimals with a tolerance, which is what one would write and which cannot tell open ends from closed ones.
/// </summary>
[MemoryDiagnoser]
public class LocalCheckBenchmarks
{
    private const int Sums = 40;
    private const int PartsOfSum = 4;

    private Bulletin _bulletin = ErqiBulletins.Year2023;
    private (string Total, string[] Parts)[] _prints = [];
    private (decimal Total, decimal[] Parts)[] _numbers = [];

    [GlobalSetup]
    public void Setup()
    {
        BulletinBuilder builder = new("合成公报");
        _prints = [.. Enumerable.Range(0, Sums).Select(Synthesize)];
        for (int i = 0; i < Sums; i++)
        {
            (string total, string[] parts) = _prints[i];
            _ = builder.Figure($"t{i}", $"{total}亿元");
            SumPart[] terms = [.. Enumerable.Range(0, PartsOfSum).Select(part => new SumPart($"t{i}.{part}"))];
            for (int part = 0; part < PartsOfSum; part++)
            {
                _ = builder.Figure(terms[part].Figure, $"{parts[part]}亿元");
            }

            _ = builder.Sum($"t{i}", terms);
        }

        _bulletin = builder.Build();
        _numbers = [.. _prints.Select(sum => (Number(sum.Total), Array.ConvertAll(sum.Parts, Number)))];
        if (Check() != Tolerances() || Check() != ParseAndTolerances() || Check() is 0 or Sums)
        {
            throw new InvalidOperationException("The verdicts differ.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Tolerances() => _numbers.Count(sum => Math.Abs(sum.Total - sum.Parts.Sum()) < 0.05m * (PartsOfSum + 1));

    [Benchmark]
    public int ParseAndTolerances() => _prints.Count(
        sum => Math.Abs(Number(sum.Total) - sum.Parts.Sum(Number)) < 0.05m * (PartsOfSum + 1));

    [Benchmark]
    public int Check() => Referee.Check(_bulletin).Findings.Count(finding => finding.Verdict != Verdict.Inconsistent);

    private static decimal Number(string print) => decimal.Parse(print, CultureInfo.InvariantCulture);

    // Off by none to four tenths: half a tenth a figure, five figures, so up to two tenths is rounding.
    private static (string Total, string[] Parts) Synthesize(int seed)
    {
        decimal[] parts = [.. Enumerable.Range(0, PartsOfSum).Select(part => (((seed * 7919) + (part * 104_729)) % 99_991) / 10m)];
        return (Write(parts.Sum() + ((seed % 5) / 10m)), Array.ConvertAll(parts, Write));
    }

    private static string Write(decimal amount) => amount.ToString("0.0", CultureInfo.InvariantCulture);
}
