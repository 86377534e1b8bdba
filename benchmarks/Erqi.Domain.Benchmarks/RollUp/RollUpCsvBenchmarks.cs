using System.Globalization;
using BenchmarkDotNet.Attributes;
using Erqi.Domain.Quantities;
using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;
using Sylvan.Data.Csv;

namespace Erqi.Domain.Benchmarks;

/// <summary>From a CSV file to a report of six tables.</summary>
[GcForce(false)]
public class RollUpCsvBenchmarks : RollUpBenchmarks
{
    private static readonly RollUpCsvColumn[] Columns =
    [
        new("sector", typeof(byte)), new("level", typeof(byte)), new("batch", typeof(byte)), new("period", typeof(int)),
        new("stage", typeof(byte)), new("total_investment", typeof(decimal)), new("annual_planned_investment", typeof(decimal)),
        new("completed_this_year", typeof(decimal)), new("completed_to_date", typeof(decimal)),
    ];

    private static readonly RowColumns Names = new(district: null);

    private string _path = "";
    private RollUpDuck _duck = null!;

    [GlobalSetup]
    public void Setup()
    {
        _path = Path.GetTempFileName();
        _duck = new RollUpDuck();
        RollUpColumns columns = new(Rows);
        using (StreamWriter file = new(_path))
        {
            file.WriteLine(string.Join(',', Columns.Select(column => column.ColumnName)));
            for (int i = 0; i < Rows; i++)
            {
                string batch = columns.Batches[i] == 0 ? "," : string.Create(CultureInfo.InvariantCulture, $"{(byte)columns.Batches[i]},{columns.Periods[i]}");
                file.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(byte)columns.Sectors[i]},{(byte)columns.Levels[i]},{batch},{(byte)columns.Stages[i]}," +
                    $"{columns.Totals[i].Wan},{columns.Annuals[i].Wan},{columns.Years[i].Wan},{columns.ToDates[i].Wan}"));
            }
        }

        ProjectCube expected = new ProjectCubeBuilder(CountingBasis.DistinctProjects).Add(columns.Part(..)).Build();
        RollUpSums total = _duck.GroupBy("", 1, From, 1)[""];
        if (Cube() != expected
            || total.Count != expected.Total.Count
            || total.Total != expected.Total.TotalInvestment!.Value.Wan
            || total.ToDate != expected.Total.Amount(Measure.CompletedToDate)!.Value.Wan)
        {
            throw new InvalidOperationException("The file gives another cube.");
        }
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _duck.Dispose();
        File.Delete(_path);
    }

    [Benchmark(Baseline = true)]
    public int DuckDb()
    {
        _duck.Execute($"CREATE OR REPLACE TEMP TABLE projects AS SELECT * FROM {From}");
        return _duck.SixTablesOf(threads: 1);
    }

    [Benchmark]
    public object Sylvan() => RollUpSixTablesBenchmarks.Report(Cube());

    private string From =>
        $"(SELECT sector, level, batch, period, stage, total_investment AS total, annual_planned_investment AS annual, " +
        $"completed_this_year AS year, completed_to_date AS to_date FROM read_csv('{_path}', header = true, columns = {{" +
        "'sector': 'UTINYINT', 'level': 'UTINYINT', 'batch': 'UTINYINT', 'period': 'USMALLINT', 'stage': 'UTINYINT', " +
        "'total_investment': 'DECIMAL(18,6)', 'annual_planned_investment': 'DECIMAL(18,6)', " +
        "'completed_this_year': 'DECIMAL(18,6)', 'completed_to_date': 'DECIMAL(18,6)'}))";

    private ProjectCube Cube()
    {
        using CsvDataReader reader = CsvDataReader.Create(
            _path, new CsvDataReaderOptions { Schema = new CsvSchema(Columns) });
        return new ProjectCubeBuilder(CountingBasis.DistinctProjects).AddRows(reader, MoneyUnit.Wan, Names).Build();
    }
}
