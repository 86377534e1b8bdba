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
            AddEntries(tables, projects);
        }
        else
        {
            AddStanding(tables, projects, onlyStock: basis == CountingBasis.StandingStock);
        }
    }

    // Optimized at once: most programs roll up once, and the loop is over before it would be compiled again.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddStanding(SumTables tables, ReadOnlySpan<Project> projects, bool onlyStock)
    {
        Scheme scheme = tables.Scheme;
        DistrictNumbers? districts = tables.Districts;
        CellTable? table = null;
        foreach (Project project in projects)
        {
            ArgumentNullException.ThrowIfNull(project, nameof(projects));
            if (!ReferenceEquals(project.Scheme, scheme))
            {
                Check(scheme, project);
            }

            if (onlyStock && project.IsOffTheList)
            {
                continue;
            }

            // Kept from row to row, because nearly all of a ledger's projects state the same amounts.
            if (table is null || table.Stated != project.Stated)
            {
                table = tables.Of(project.Stated);
            }

            if (districts is not null)
            {
                table.TurnTo(districts.Of(project.DistrictOrZero));
            }

            int number = table.NumberOf(
                project.PeriodOrZero, project.SectorNumber, project.LevelNumber, project.BatchOrZero, project.StageOrZero);
            table.Sums[number].Add(project);
            if (table.HasFar)
            {
                table.AddFar(number, project);
            }
        }
    }

    private static void Check(Scheme scheme, Project project)
    {
        if (!scheme.Equals(project.Scheme))
        {
            _ = scheme.With(project.Scheme, $"“{project}”");
        }
    }

    private static void AddEntries(SumTables tables, ReadOnlySpan<Project> projects)
    {
        foreach (Project project in projects)
        {
            ArgumentNullException.ThrowIfNull(project, nameof(projects));
            Check(tables.Scheme, project);
            CellTable table = tables.Of(project.Stated);
            table.TurnTo(tables.Districts?.Of(project.DistrictOrZero) ?? 0);
            foreach (BatchEntry entry in project.BatchEntries.AsSpan())
            {
                int number = table.NumberOf(
                    entry.Period.Number, project.SectorNumber, project.LevelNumber, entry.Batch.Number, project.StageOrZero);
                table.Sums[number].Add(project);
                if (table.HasFar)
                {
                    table.AddFar(number, project);
                }
            }
        }
    }
}
