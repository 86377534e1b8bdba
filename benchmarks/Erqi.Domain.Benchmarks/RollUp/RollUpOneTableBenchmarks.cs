using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Microsoft.Data.Analysis;
using ZLinq;

namespace Erqi.Domain.Benchmarks;

/// <summary>One table, count and four sums by sector, in every way there is.</summary>
[GcForce(false)]
public class RollUpOneTableBenchmarks : RollUpBenchmarks
{
    private RollUpData _data = null!;

    [GlobalSetup]
    public void Setup()
    {
        _data = RollUpData.Of(Rows);
        Dictionary<Sector, RollUpSums> expected = GroupBy();
        Check(AggregateBy());
        Check(Loop());
        Check(ZLinqGroupBy());
        Check(Named(DuckDb()));
        Check(Named(DuckDbTwoThreads()));
        Check(Read(Analysis()));
        Check(Read(Objects()));
        Check(Read(ObjectsTwoThreads()));
        Check(Read(Columns()));
        Check(Read(ColumnsTwoThreads()));

        void Check(IEnumerable<KeyValuePair<Sector, RollUpSums>> found)
        {
            if (!expected.OrderBy(pair => pair.Key).SequenceEqual(found.OrderBy(pair => pair.Key)))
            {
                throw new InvalidOperationException("Two ways of rolling up differ.");
            }
        }

        static Dictionary<Sector, RollUpSums> Named(Dictionary<string, RollUpSums> rows) =>
            rows.ToDictionary(row => (Sector)byte.Parse(row.Key, null), row => row.Value);

        static Dictionary<Sector, RollUpSums> Read(object table) => table switch
        {
            Breakdown<Member<Sector>> ours => ours.Rows.Where(row => row.Tally.Count > 0).ToDictionary(row => (Sector)row.Key, row => new RollUpSums(
                row.Tally.Count,
                row.Tally.TotalInvestment!.Value.Yuan,
                row.Tally.Amount(Measure.AnnualPlannedInvestment)!.Value.Yuan,
                row.Tally.Amount(Measure.CompletedThisYear)!.Value.Yuan,
                row.Tally.Amount(Measure.CompletedToDate)!.Value.Yuan)),
            (DataFrame sums, DataFrame counts) => sums.Rows.Zip(counts.Rows).ToDictionary(
                pair => (Sector)(byte)pair.First["sector"],
                pair => new RollUpSums(
                    (long)pair.Second["total"], Yuan(pair.First["total"]), Yuan(pair.First["annual"]), Yuan(pair.First["year"]), Yuan(pair.First["to_date"]))),
            _ => throw new InvalidOperationException(),
        };

        static decimal Yuan(object fen) => Money.FromFen((long)fen).Yuan;
    }

    [Benchmark(Baseline = true)]
    public Dictionary<Sector, RollUpSums> GroupBy() => _data.Rows.GroupBy(row => row.Sector).ToDictionary(
        group => group.Key,
        group => new RollUpSums(
            group.LongCount(), group.Sum(row => row.Total), group.Sum(row => row.Annual), group.Sum(row => row.Year), group.Sum(row => row.ToDate)));

    [Benchmark]
    public Dictionary<Sector, RollUpSums> AggregateBy() =>
        _data.Rows.AggregateBy(row => row.Sector, default(RollUpSums), (sums, row) => sums.Add(row)).ToDictionary();

    [Benchmark]
    public Dictionary<Sector, RollUpSums> Loop()
    {
        Dictionary<Sector, RollUpSums> table = [];
        foreach (RollUpRow row in _data.Rows)
        {
            ref RollUpSums sums = ref CollectionsMarshal.GetValueRefOrAddDefault(table, row.Sector, out _);
            sums = sums.Add(row);
        }

        return table;
    }

    [Benchmark]
    public Dictionary<Sector, RollUpSums> ZLinqGroupBy() => _data.Rows.AsValueEnumerable().GroupBy(row => row.Sector).ToDictionary(
        group => group.Key,
        group => new RollUpSums(
            group.Count(), group.Sum(row => row.Total), group.Sum(row => row.Annual), group.Sum(row => row.Year), group.Sum(row => row.ToDate)));

    [Benchmark]
    public Dictionary<string, RollUpSums> DuckDb() => _data.Duck.GroupBy("sector", threads: 1);

    [Benchmark]
    public Dictionary<string, RollUpSums> DuckDbTwoThreads() => _data.Duck.GroupBy("sector", threads: 2);

    [Benchmark]
    public object Analysis()
    {
        GroupBy groups = _data.Frame.GroupBy("sector");
        return (groups.Sum("total", "annual", "year", "to_date"), groups.Count("total"));
    }

    [Benchmark]
    public Breakdown<Member<Sector>> Objects() => _data.Cube(threads: 1).By(CubeDimension.Sector);

    [Benchmark]
    public Breakdown<Member<Sector>> ObjectsTwoThreads() => _data.Cube(threads: 2).By(CubeDimension.Sector);

    [Benchmark]
    public Breakdown<Member<Sector>> Columns() => _data.ColumnCube().By(CubeDimension.Sector);

    [Benchmark]
    public Breakdown<Member<Sector>> ColumnsTwoThreads() => _data.ColumnCubeOfTwoThreads().By(CubeDimension.Sector);

    /// <summary>No roll-up: what reading the objects costs.</summary>
    [Benchmark]
    public long ReadObjects()
    {
        long bits = 0;
        foreach (Project project in _data.Projects)
        {
            bits ^= project.TotalInvestment!.Value.Fen ^ project.AnnualPlannedInvestment!.Value.Fen ^ project.CompletedThisYear!.Value.Fen
                ^ project.CompletedToDate!.Value.Fen ^ (byte)project.Sector.Number;
        }

        return bits;
    }

    /// <summary>No roll-up: what reading the bytes of the columns costs.</summary>
    [Benchmark]
    public ulong ReadColumns()
    {
        RollUpColumns columns = _data.Columns;
        return Bits<Sector>(columns.Sectors) ^ Bits<ProjectLevel>(columns.Levels) ^ Bits<Batch>(columns.Batches)
            ^ Bits<ushort>(columns.Periods) ^ Bits<PipelineStage>(columns.Stages) ^ Bits<Money>(columns.Totals)
            ^ Bits<Money>(columns.Annuals) ^ Bits<Money>(columns.Years) ^ Bits<Money>(columns.ToDates);

        static ulong Bits<T>(ReadOnlySpan<T> column)
            where T : unmanaged
        {
            ReadOnlySpan<Vector256<ulong>> vectors = MemoryMarshal.Cast<T, Vector256<ulong>>(column);
            Vector256<ulong> a = default, b = default, c = default, d = default;
            int i = 0;
            for (; i + 3 < vectors.Length; i += 4)
            {
                a ^= vectors[i];
                b ^= vectors[i + 1];
                c ^= vectors[i + 2];
                d ^= vectors[i + 3];
            }

            return Vector256.Sum(a ^ b ^ c ^ d);
        }
    }
}
