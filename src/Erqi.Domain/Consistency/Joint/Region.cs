using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>The components of a report that a change of the bulletin reaches, and the check of just those.</summary>
internal static class Region
{
    /// <summary>Checks everything.</summary>
    public static ConsistencyReport CheckAll(Bulletin bulletin, CheckOptions options, CancellationToken cancellation)
    {
        Budget budget = options.Begin(cancellation);
        PrintedRanges ranges = new(bulletin);
        ValueList<RelationFinding> findings =
            [.. Enumerable.Range(0, bulletin.Relations.Count).Select(index => RelationJudge.Judge(ranges, index, budget))];
        ComponentReport[] parts = Joint(ranges, findings, [], options, budget, cancellation);
        return new ConsistencyReport(bulletin, options, findings, [.. parts], budget.Spent);
    }

    /// <summary>
    /// Checks again what some relations reach, before the change or after it, and keeps the rest of the report.
    /// </summary>
    /// <param name="before">The report on the bulletin before the change.</param>
    /// <param name="bulletin">The changed bulletin, with the same figures and as many relations.</param>
    public static ConsistencyReport Recheck(
        ConsistencyReport before, Bulletin bulletin, IEnumerable<string> figures, CancellationToken cancellation)
    {
        Budget budget = before.Options.Begin(cancellation);
        PrintedRanges ranges = new(bulletin);
        HashSet<string> changed = new(figures, StringComparer.Ordinal);
        bool Touches(Relation relation) => relation.Figures.Any(changed.Contains);
        ValueList<RelationFinding> findings =
            [.. before.Findings.Select((finding, index) =>
                Touches(bulletin.Relations[index]) || Touches(finding.Relation) ? RelationJudge.Judge(ranges, index, budget) : finding)];

        // Whether a relation takes part may change, so what it ties together now counts as much as what it did before.
        HashSet<string> reached = new(changed, StringComparer.Ordinal);
        reached.UnionWith(bulletin.Relations.Where(Touches).SelectMany(relation => relation.Figures));
        // The print of a suspect may be one that stands elsewhere, in what has changed now; so may what a relation left out brings.
        bool isAllTakingPart = findings.All(TakesPart);
        ComponentReport[] kept =
            [.. before.Parts.Where(part => (isAllTakingPart ? part.Suspects.IsEmpty : part.Finding.Verdict != BulletinVerdict.Inconsistent)
                && !part.Finding.Figures.Any(reached.Contains))];
        HashSet<int> settled = [.. kept.SelectMany(part => part.Finding.Figures).Select(bulletin.PositionOf)];
        ComponentReport[] parts = [.. kept, .. Joint(ranges, findings, settled, before.Options, budget, cancellation)];
        long steps = before.Steps + budget.Spent;

        // A question may take half of what is left, and a question within it half of that: with an eighth spent at most, none can
        // have met its limit, and what was checked part by part is what a full check says.
        return steps <= before.Options.MaxSteps / 8
            ? new ConsistencyReport(
                bulletin,
                before.Options,
                findings,
                [.. parts.OrderBy(part => bulletin.PositionOf(part.Finding.Figures[0]))],
                steps)
            : CheckAll(bulletin, before.Options, cancellation);
    }

    /// <summary>Checks together what is not settled yet, and has no part in what is.</summary>
    private static ComponentReport[] Joint(
        PrintedRanges ranges,
        ValueList<RelationFinding> findings,
        HashSet<int> settled,
        CheckOptions options,
        Budget budget,
        CancellationToken cancellation)
    {
        Bulletin bulletin = ranges.Bulletin;
        int[] relations =
            [.. Enumerable.Range(0, findings.Count)
                .Where(relation => TakesPart(findings[relation]) && !settled.Contains(bulletin.PlacesOf(relation)[0]))];
        Bulletin excerpt = settled.Count == 0 && relations.Length == findings.Count
            ? bulletin
            : bulletin.Excerpt([.. Enumerable.Range(0, bulletin.Figures.Count).Where(place => !settled.Contains(place))], relations);
        ComponentResult[] results = JointCheck.Run(
            ReferenceEquals(excerpt, bulletin) ? ranges : new PrintedRanges(excerpt), relation => IsImpossible(findings[relations[relation]]), budget);
        LeftOut leftOut = new(bulletin, [.. findings.Select(TakesPart)], Contradicting);
        JointReport joint = new(excerpt, bulletin, relation => relations[relation], leftOut, options, budget, cancellation);
        return Array.ConvertAll(results, joint.Of);

        IEnumerable<string> Contradicting() => results
            .Where(result => result.Standing == Standing.Inconsistent)
            .SelectMany(result => result.Figures.Select(figure => excerpt.Figures[figure].Id));
    }

    private static bool IsImpossible(RelationFinding finding) => finding.Verdict == Verdict.Inconsistent;

    private static bool TakesPart(RelationFinding finding) => finding.Verdict != Verdict.Undetermined;
}
