using Erqi.Domain.Projects;

namespace Erqi.Domain.Benchmarks;

/// <summary>A project as one would write it without the library: money is a decimal of 元.</summary>
internal sealed record RollUpRow(
    Sector Sector,
    ProjectLevel Level,
    Batch Batch,
    ushort Period,
    PipelineStage Stage,
    decimal Total,
    decimal Annual,
    decimal Year,
    decimal ToDate);
