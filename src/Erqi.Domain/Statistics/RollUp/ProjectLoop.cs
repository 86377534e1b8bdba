using System.Runtime.CompilerServices;
using Erqi.Domain.Projects;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>The one loop over projects, once for what stands and once for what happened.</summary>
internal static class ProjectLoop
{
    public static void Add(SumTables tables, CountingBasis basis, ReadOnlySpan<Project> projects)
    {
        if (basis == CountingBasis.EventEntries)
        {
            AddEntries(tables.Cells, tables.Districts, projects);
        }
        else
        {
            ProjectStatus leftOut = basis == CountingBasis.StandingStock ? ProjectStatus.Exited : default;
            AddStanding(tables.Cells, projects, leftOut);
            AddStanding(tables.Districts, projects, leftOut);
        }
    }

    // Optimized at once: most programs roll up once, and the loop is over before it would be compiled again.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddStanding(CellTable cells, ReadOnlySpan<Project> projects, ProjectStatus leftOut)
    {
        foreach (Project project in projects)
        {
            ArgumentNullException.ThrowIfNull(project, nameof(projects));
            if (project.Status != leftOut)
            {
                cells.At(
                    project.PeriodOrZero,
                    (int)project.Sector,
                    (int)project.Level,
                    (int)project.BatchOrZero,
                    (int)project.StageOrZero).Add(project);
            }
        }
    }

    private static void AddStanding(DistrictTable? districts, ReadOnlySpan<Project> projects, ProjectStatus leftOut)
    {
        if (districts is null)
        {
            return;
        }

        foreach (Project project in projects)
        {
            if (project.Status != leftOut)
            {
                districts.At(project.DistrictOrZero).Add(project);
            }
        }
    }

    private static void AddEntries(CellTable cells, DistrictTable? districts, ReadOnlySpan<Project> projects)
    {
        foreach (Project project in projects)
        {
            ArgumentNullException.ThrowIfNull(project, nameof(projects));
            foreach (BatchEntry entry in project.BatchEntries.AsSpan())
            {
                cells.At(
                    entry.Period.Number,
                    (int)project.Sector,
                    (int)project.Level,
                    (int)entry.Batch,
                    (int)project.StageOrZero).Add(project);
                districts?.At(project.DistrictOrZero).Add(project);
            }
        }
    }
}
