namespace Erqi.Domain.Statistics.Changes;

/// <summary>Finds each project of one ledger in another.</summary>
internal sealed class ProjectMatching(Project[] before, Project[] after)
{
    private readonly Project?[] _match = new Project?[before.Length];
    private readonly HashSet<Project> _taken = new(ReferenceEqualityComparer.Instance);

    public static ValueList<ProjectChange> Changes(ProjectLedger earlier, ProjectLedger later) => new ProjectMatching(
        [.. earlier.Where(project => !project.IsOffTheList)], [.. later.Where(project => !project.IsOffTheList)]).Changes();

    private ValueList<ProjectChange> Changes()
    {
        // What is surer goes first, so that a likeness never takes a project away from its own code.
        Pair(project => project.Code is { } code ? [code.ToString()] : [], (_, _) => true);
        Pair(project => [project.Name], MayBeOne);
        Pair(project => [ProjectName.Normalized(project.Name)], MayBeOne);
        Pair(project => [.. project.Aliases.Prepend(project.Name).Select(ProjectName.Normalized).Distinct()], MayBeOne);
        return
        [
            .. before.Zip(_match, (project, found) => new ProjectChange(project, found)),
            .. after.Where(project => !_taken.Contains(project)).Select(project => new ProjectChange(null, project)),
        ];
    }

    private void Pair(Func<Project, string[]> keys, Func<Project, Project, bool> mayBeOne)
    {
        ILookup<string, int> earlier = Lookup(Enumerable.Range(0, before.Length).Where(place => _match[place] is null), place => before[place]);
        ILookup<string, Project> later = Lookup(after.Where(project => !_taken.Contains(project)), project => project);
        foreach (IGrouping<string, int> group in earlier)
        {
            foreach (int place in group.Where(place => _match[place] is null))
            {
                // One candidate, and no other project that could be it.
                if (Candidates(before[place]) is [var only] && Rivals(only, before[place]) == 1 && _taken.Add(only))
                {
                    _match[place] = only;
                }
            }
        }

        ILookup<string, T> Lookup<T>(IEnumerable<T> items, Func<T, Project> project) => items
            .SelectMany(item => keys(project(item)).Select(key => (key, item)))
            .ToLookup(pair => pair.key, pair => pair.item, StringComparer.Ordinal);

        Project[] Candidates(Project project) =>
            [.. keys(project).SelectMany(key => later[key]).Distinct().Where(other => !_taken.Contains(other) && mayBeOne(project, other))];

        int Rivals(Project other, Project project) =>
            keys(other).SelectMany(key => earlier[key]).Distinct().Count(place => _match[place] is null && mayBeOne(before[place], other));
    }

    // Different codes and different districts are different projects; where one is silent, the name decides.
    private static bool MayBeOne(Project before, Project after) =>
        (before.Code is null || after.Code is null || before.Code == after.Code)
        && (before.District is null || after.District is null || before.District == after.District);
}
