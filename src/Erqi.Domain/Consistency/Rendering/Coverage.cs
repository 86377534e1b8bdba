namespace Erqi.Domain.Consistency.Rendering;

/// <summary>Says what of a bulletin was checked at all.</summary>
internal sealed class Coverage(ConsistencyReport report)
{
    // In how many relations that take part each unprinted figure stands.
    private readonly Lazy<Dictionary<string, int>> _uses = new(() => report.Findings
        .Where(finding => finding.Verdict != Verdict.Undetermined)
        .SelectMany(finding => finding.Relation.Figures.Distinct())
        .Where(id => report.Bulletin[id].Print is null)
        .CountBy(id => id)
        .ToDictionary(StringComparer.Ordinal));

    /// <summary>Gets a value indicating whether some relation bears on a printed figure, alone or together with others.</summary>
    public bool IsAnythingChecked => report.Findings.Any(finding => finding.Verdict != Verdict.Undetermined && Bears(finding));

    /// <summary>Whether a relation tells anything of its printed figures, alone or together with others.</summary>
    public bool Bears(RelationFinding finding) => finding.Verdict != Verdict.NotBound || IsTogether(finding);

    /// <summary>Whether a relation over unprinted figures is checked together with others that name them.</summary>
    public bool IsTogether(RelationFinding finding) => finding.Verdict == Verdict.NotBound
        && finding.Relation.Figures.All(id => report.Bulletin[id].Print is not null || _uses.Value[id] > 1);
}
