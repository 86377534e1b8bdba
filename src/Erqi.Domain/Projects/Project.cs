using Erqi.Domain.Quantities;

namespace Erqi.Domain.Projects;

/// <summary>One key project (重点项目).</summary>
public sealed record Project
{
    /// <summary>Gets the name as printed.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the sector.</summary>
    public required Sector Sector { get; init; }

    /// <summary>Gets the level.</summary>
    public required ProjectLevel Level { get; init; }

    /// <summary>Gets the library the project stands in, if it stands in one.</summary>
    public PipelineStage? Stage { get; init; }

    /// <summary>Gets the status.</summary>
    public ProjectStatus Status { get; init; } = ProjectStatus.Active;

    /// <summary>Gets the planned investment of the whole project (总投资).</summary>
    public Money TotalInvestment { get; init; }

    /// <summary>Gets the investment planned for the year (年度计划投资).</summary>
    public Money AnnualPlannedInvestment { get; init; }

    /// <summary>Gets the investment completed since 1 January (本年完成投资).</summary>
    public Money CompletedThisYear { get; init; }

    /// <summary>Gets the investment completed since the start of construction (累计完成投资).</summary>
    public Money CompletedToDate { get; init; }

    /// <summary>Gets the batch entries, oldest first.</summary>
    public IReadOnlyList<BatchEntry> BatchEntries { get; init; } = [];
}
