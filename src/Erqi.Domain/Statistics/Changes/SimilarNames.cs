namespace Erqi.Domain.Statistics.Changes;

/// <summary>Proposes which project that left a new one may be, by the likeness of their names.</summary>
/// <remarks>
/// The Sørensen–Dice coefficient (Dice 1945, Sørensen 1948) of pairs of neighbouring characters: twice what both names have in common over
/// what they have together. At least three fifths, the same sector, and no two districts or codes that differ.
/// </remarks>
internal static class SimilarNames
{
    private static readonly Rational Least = Rational.Of(3, 5);

    public static ValueList<NameProposal> Among(ValueList<ProjectChange> changes)
    {
        (Project Project, HashSet<string> Pairs)[] added = [.. Of(ChangeKind.New, change => change.After!)];
        ILookup<string, int> byPair = Enumerable.Range(0, added.Length)
            .SelectMany(place => added[place].Pairs.Select(pair => (pair, place)))
            .ToLookup(found => found.pair, found => found.place, StringComparer.Ordinal);
        return
        [
            .. from left in Of(ChangeKind.Left, change => change.Before!)
               from place in left.Pairs.SelectMany(pair => byPair[pair]).Distinct()
               let other = added[place]
               let likeness = Rational.Of(2 * left.Pairs.Count(other.Pairs.Contains), left.Pairs.Count + other.Pairs.Count)
               where likeness >= Least && MayBeOne(left.Project, other.Project)
               orderby likeness descending
               select new NameProposal(left.Project, other.Project, likeness),
        ];

        IEnumerable<(Project Project, HashSet<string> Pairs)> Of(ChangeKind kind, Func<ProjectChange, Project> project) =>
            changes.Where(change => change.Kind == kind).Select(change => (project(change), Pairs(project(change).Name)));
    }

    private static bool MayBeOne(Project left, Project added) =>
        left.Sector == added.Sector
        && (left.District is null || added.District is null || left.District == added.District)
        && (left.Code is null || added.Code is null);

    private static HashSet<string> Pairs(string name)
    {
        string plain = ProjectName.Normalized(name);
        return plain.Length < 2
            ? [plain]
            : [.. Enumerable.Range(0, plain.Length - 1).Select(place => plain.Substring(place, 2))];
    }
}
