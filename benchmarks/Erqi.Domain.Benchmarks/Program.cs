using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Erqi.Domain.Benchmarks;

if (args is ["cancellation", .. var shapes])
{
    return CancellationDelay.Run(shapes);
}

if (args is ["hostile", .. var documents])
{
    return HostileCost.Run(documents);
}

if (args is ["scheme", .. var builds])
{
    return SchemeCost.Run(builds);
}

// Quiet runs, one table for each class, what it cost beside how long it took; everything written goes to artifacts.
IConfig config = ManualConfig.CreateEmpty()
    .AddColumn(TargetMethodColumn.Method, new RatioFirst(), StatisticColumn.Median, StatisticColumn.P25, StatisticColumn.StdDev)
    .AddColumnProvider(DefaultColumnProviders.Params, DefaultColumnProviders.Metrics)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddExporter(MarkdownExporter.GitHub)
    .AddLogger(ConsoleLogger.Default)
    .AddAnalyser([.. DefaultConfig.Instance.GetAnalysers()])
    .AddValidator([.. DefaultConfig.Instance.GetValidators()])
    .WithSummaryStyle(SummaryStyle.Default.WithRatioStyle(RatioStyle.Value))
    .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "benchmarks"));

Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(RatioFirst).Assembly).Run(args, config)];

// A benchmark that fails or disagrees with its peers is a failure of the run, which the tool itself does not say.
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
