namespace Erqi.Domain.Consistency;

/// <summary>Something a report has to tell: a relation that cannot hold or be judged, or relations that cannot hold together.</summary>
/// <param name="Figures">The ids of the figures it is about, the first being the one to point at.</param>
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
            .Select(finding => new ReportIssue(finding.Relation.Figures, finding.Index, finding.Verdict, report.Explain(finding)))];
        HashSet<int> told = [.. problems.Select(problem => problem.Relation)];
        problems.AddRange(report.Components
            .SelectMany(component => component.Conflicts)
            .Where(conflict => !conflict.Relations.Any(told.Contains))
            .Select(conflict => new ReportIssue(conflict.Figures, conflict.Relations[0], Verdict.Inconsistent, Together)));
        return problems;
    }
}
