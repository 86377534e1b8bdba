using Erqi.Domain.Projects;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>The one loop over projects, for each of the three bases.</summary>
internal static class ProjectLoop
{
    public static void Add(CellTable table, CountingBasis basis, ReadOnlySpan<Project> projects)
    {
        foreach (Project project in projects)
        {
            Add(table, basis, project);
        }
    }

    public static void Add(CellTable table, CountingBasis basis, Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        if (basis == CountingBasis.EventEntries)
        {
            foreach (BatchEntry entry in project.BatchEntries)
            {
                CellOf(table, project, (int)entry.Batch, entry.Period.Number).Add(project);
            }
        }
        else if (basis == CountingBasis.DistinctProjects || project.Status != ProjectStatus.Exited)
        {
            CellOf(
                table,
                project,
                (int)project.CurrentBatch.GetValueOrDefault(),
                project.CurrentPeriod.GetValueOrDefault()).Add(project);
        }
    }

    private static ref Cell CellOf(CellTable table, Project project, int batch, int period) =>
        ref table.At(period, (int)project.Sector, (int)project.Level, batch, (int)project.Stage.GetValueOrDefault());
}
