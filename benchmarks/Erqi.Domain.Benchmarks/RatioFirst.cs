using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Erqi.Domain.Benchmarks;

/// <summary>The ratio to the baseline, moved to the front of every table.</summary>
internal sealed class RatioFirst : IColumn
{
    private readonly IColumn _ratio = BaselineRatioColumn.RatioMean;

    public string Id => nameof(RatioFirst);

    public string ColumnName => _ratio.ColumnName;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Job;

    public int PriorityInCategory => int.MinValue;

    public bool IsNumeric => _ratio.IsNumeric;

    public UnitType UnitType => _ratio.UnitType;

    public string Legend => _ratio.Legend;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => _ratio.GetValue(summary, benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        _ratio.GetValue(summary, benchmarkCase, style);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => _ratio.IsAvailable(summary);
}
