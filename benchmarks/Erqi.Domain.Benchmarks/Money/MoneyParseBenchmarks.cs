using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Benchmarks;

/// <summary>Amounts read from text, per amount; decimals are spared the unit, which they could not read.</summary>
[MemoryDiagnoser]
public class MoneyParseBenchmarks
{
    private const int Count = 10_000;

    private string[] _numbers = [];
    private string[] _texts = [];
    private byte[][] _utf8Numbers = [];
    private byte[][] _utf8Texts = [];

    [GlobalSetup]
    public void Setup()
    {
        Money[] amounts = SyntheticAmounts.Make(Count);
        _numbers = [.. amounts.Select(amount => amount.Yi.ToString(CultureInfo.InvariantCulture))];
        _texts = [.. _numbers.Select(number => $"{number}亿元")];
        _utf8Numbers = [.. _numbers.Select(Encoding.UTF8.GetBytes)];
        _utf8Texts = [.. _texts.Select(Encoding.UTF8.GetBytes)];
        Money total = Money.Sum(amounts);
        if (Text() != total || Utf8() != total || DecimalText() != total.Yi || DecimalUtf8() != total.Yi)
        {
            throw new InvalidOperationException("What was read differs.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public decimal DecimalText()
    {
        decimal total = 0;
        foreach (string text in _numbers)
        {
            total += decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
        }

        return total;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public decimal DecimalUtf8()
    {
        decimal total = 0;
        foreach (byte[] text in _utf8Numbers)
        {
            total += decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
        }

        return total;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Money Text()
    {
        Money total = Money.Zero;
        foreach (string text in _texts)
        {
            total += Money.Parse(text);
        }

        return total;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Money Utf8()
    {
        Money total = Money.Zero;
        foreach (byte[] text in _utf8Texts)
        {
            total += Money.Parse(text);
        }

        return total;
    }
}
