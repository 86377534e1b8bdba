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
        bool byDistrict = tables.Districts is not null;
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

            // Kept from row to row: nearly all of a ledger's projects state the same amounts.
            if (byDistrict || table is null || table.Stated != project.Stated)
            {
                table = TableOf(tables, project);
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

    // The table of what a project states, at its district. A call, so that the loop has few things to hold.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CellTable TableOf(SumTables tables, Project project)
    {
        CellTable table = tables.Of(project.Stated);
        table.TurnTo(tables.Districts?.Of(project.DistrictOrZero) ?? 0);
        return table;
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
            CellTable table = TableOf(tables, project);
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
