namespace Erqi.Domain.Statistics.Changes;

/// <summary>Finds each project of one ledger in another.</summary>
internal static class ProjectMatching
{
    public static ValueList<ProjectChange> Changes(ProjectLedger earlier, ProjectLedger later)
    {
        Project[] before = [.. earlier.Where(project => !project.IsOffTheList)];
        Project[] after = [.. later.Where(project => !project.IsOffTheList)];
        var match = new Project?[before.Length];
        HashSet<Project> taken = new(ReferenceEqualityComparer.Instance);

        // What is surer goes first, so that a likeness never takes a project away from its own code.
        Pair(before, after, match, taken, project => project.Code is { } code ? [code.ToString()] : [], (_, _) => true);
        Pair(before, after, match, taken, project => [project.Name], MayBeOne);
        Pair(before, after, match, taken, project => [ProjectName.Normalized(project.Name)], MayBeOne);
        Pair(before, after, match, taken, project => [.. project.Aliases.Prepend(project.Name).Select(ProjectName.Normalized).Distinct()], MayBeOne);
        return
        [
            .. before.Zip(match, (project, found) => new ProjectChange(project, found)),
            .. after.Where(project => !taken.Contains(project)).Select(project => new ProjectChange(null, project)),
        ];
    }

    private static void Pair(
        Project[] before,
        Project[] after,
        Project?[] match,
        HashSet<Project> taken,
        Func<Project, string[]> keys,
        Func<Project, Project, bool> mayBeOne)
    {
        ILookup<string, int> earlier = Lookup(Enumerable.Range(0, before.Length).Where(place => match[place] is null), place => before[place]);
        ILookup<string, Project> later = Lookup(after.Where(project => !taken.Contains(project)), project => project);
        foreach (IGrouping<string, int> group in earlier)
        {
            foreach (int place in group.Where(place => match[place] is null))
            {
                // One candidate, and no other project that could be it.
                if (Candidates(before[place]) is [var only] && Rivals(only, before[place]) == 1 && taken.Add(only))
                {
                    match[place] = only;
                }
            }
        }

        ILookup<string, T> Lookup<T>(IEnumerable<T> items, Func<T, Project> project) => items
            .SelectMany(item => keys(project(item)).Select(key => (key, item)))
            .ToLookup(pair => pair.key, pair => pair.item, StringComparer.Ordinal);

        Project[] Candidates(Project project) =>
            [.. keys(project).SelectMany(key => later[key]).Distinct().Where(other => !taken.Contains(other) && mayBeOne(project, other))];

        int Rivals(Project other, Project project) =>
            keys(other).SelectMany(key => earlier[key]).Distinct().Count(place => match[place] is null && mayBeOne(before[place], other));
    }

    // Different codes and different districts are different projects; where one is silent, the name decides.
    private static bool MayBeOne(Project before, Project after) =>
        (before.Code is null || after.Code is null || before.Code == after.Code)
        && (before.District is null || after.District is null || before.District == after.District);
}
