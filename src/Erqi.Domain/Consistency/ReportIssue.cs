using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>Something a report has to tell: a relation that cannot hold or be judged, or relations that cannot, or of which it is not known that they can, hold together.</summary>
/// <param name="Figures">The ids of the printed figures it is about, the first being the one to point at.</param>
/// <param name="Relation">The place of the relation in the bulletin, the first of several.</param>
/// <param name="Verdict">What it comes to.</param>
/// <param name="Sentence">What is wrong.</param>
internal sealed record ReportIssue(ValueList<string> Figures, int Relation, Verdict Verdict, Wording Sentence)
{
    private static readonly Wording Together = new("下列各数单独看都说得通，放在一起则不可能。", "each of these can be true, but not all of them together.");

    /// <summary>Gives the problems of a report, relations before what follows from several of them.</summary>
    public static List<ReportIssue> Of(ConsistencyReport report)
    {
        List<ReportIssue> problems = [.. report.Findings
            .Where(finding => finding.Verdict is Verdict.Inconsistent or Verdict.Undetermined)
            .Select(finding => new ReportIssue(Printed(finding, report.Bulletin), finding.Index, finding.Verdict, report.Explain(finding)))];
        HashSet<int> told = [.. problems.Select(problem => problem.Relation)];
        problems.AddRange(report.Components
            .SelectMany(component => component.Conflicts)
            .Where(conflict => !conflict.Relations.Any(told.Contains))
            .Select(conflict => new ReportIssue(conflict.Figures, conflict.Relations[0], Verdict.Inconsistent, Why(conflict, report))));
        problems.AddRange(report.Components
            .Where(component => component.Reason is not null && !component.Relations.Any(told.Contains))
            .Select(component => new ReportIssue(Printed(report.Findings[component.Relations[0]], report.Bulletin), component.Relations[0], Verdict.Undetermined, component.Reason!)));
        CheckFirst first = new(report);
        return problems.ConvertAll(problem => problem with { Figures = first.LikeliestFirst(problem.Figures) });
    }

    private static ValueList<string> Printed(RelationFinding finding, Bulletin bulletin) => [.. finding.Relation.Figures.Where(id => bulletin[id].Print is not null)];

    // 总投资 is not printed, and its one share leaves it another range than its other.
    private static Wording Why(ConflictFinding conflict, ConsistencyReport report)
    {
        if (conflict.Relations is not [var one, var other] || Apart.Of(report, one, other) is not { Figure: { Print: null } whole } apart)
        {
            return Together;
        }

        string By(int relation, string verb) => string.Join(verb, Printed(report.Findings[relation], report.Bulletin).Reverse().Select(id => ReportNumbers.Printed(report.Bulletin[id])));
        string name = report.Bulletin.NameOf(whole);
        (Wording first, Wording second) = (ReportNumbers.Must(whole.Unit, apart.First), ReportNumbers.Must(whole.Unit, apart.Second));
        return new Wording(
            $"{name}没有印出，按{By(one, "占")}{first.Chinese}，按{By(other, "占")}{second.Chinese}，不可能都对。",
            $"{name} is not printed: if {By(one, " are ")} of it, it {first.English}, and if {By(other, " are ")}, it {second.English}.");
    }
}
