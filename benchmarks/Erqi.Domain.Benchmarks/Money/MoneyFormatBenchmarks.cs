using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Benchmarks;

/// <summary>Amounts written to a span, per amount; decimals are spared the unit.</summary>
[MemoryDiagnoser]
public class MoneyFormatBenchmarks
{
    private const int Count = 10_000;

    private readonly char[] _chars = new char[64];
    private readonly byte[] _bytes = new byte[64];
    private decimal[] _decimals = [];
    private Money[] _amounts = [];

    [GlobalSetup]
    public void Setup()
    {
        _amounts = SyntheticAmounts.Make(Count);
        _decimals = [.. _amounts.Select(amount => amount.Yi)];
        foreach (Money amount in _amounts)
        {
            string expected = amount.Yi.ToString("0.####", CultureInfo.InvariantCulture) + "亿元";
            _ = amount.TryFormat(_chars, out int length);
            _ = amount.TryFormat(_bytes, out int utf8Length);
            if (!_chars.AsSpan(0, length).SequenceEqual(expected)
                || Encoding.UTF8.GetString(_bytes, 0, utf8Length) != expected)
            {
                throw new InvalidOperationException($"{expected} was written otherwise.");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Decimal() => Chars(_decimals, "");

    [Benchmark(OperationsPerInvoke = Count)]
    public int DecimalShortest() => Chars(_decimals, "0.####");

    [Benchmark(OperationsPerInvoke = Count)]
    public int DecimalTwoPlaces() => Chars(_decimals, "N2");

    [Benchmark(OperationsPerInvoke = Count)]
    public int Text() => Chars(_amounts, "");

    [Benchmark(OperationsPerInvoke = Count)]
    public int Utf8()
    {
        int total = 0;
        foreach (Money amount in _amounts)
        {
            _ = amount.TryFormat(_bytes, out int length);
            total += length;
        }

        return total;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int TwoPlaces() => Chars(_amounts, "N2");

    // Made anew for each struct, so that nothing stands between the loop and what it calls.
    private int Chars<T>(T[] values, string format)
        where T : struct, ISpanFormattable
    {
        int total = 0;
        foreach (T value in values)
        {
            _ = value.TryFormat(_chars, out int length, format, CultureInfo.InvariantCulture);
            total += length;
        }

        return total;
    }
}
