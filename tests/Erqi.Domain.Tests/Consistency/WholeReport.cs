using Erqi.Domain.Consistency;
using Erqi.Domain.Json;

namespace Erqi.Domain.Tests.Consistency;

/// <summary>All that a report holds, as one text, to be compared with another's.</summary>
internal static class WholeReport
{
    public static string Everything(this ConsistencyReport report) => string.Join('\n', (IEnumerable<object?>)
    [
        ReportDocument.Write(report),
        .. report.Findings.Select(finding => $"{finding.Index} {finding.Relation} {finding.Unit} {finding.Stated} {finding.Computed} {finding.Reason?.English}"),
        .. report.Components.Select(part => $"{part.Figures} {part.Relations} {part.Verdict} {part.Witness} {part.Reason?.English}"),
        .. report.Implied.Select(implied => $"{implied.Figure} {implied.Range}"),
        .. report.Suspects.Select(suspect => $"{suspect.Figure} {suspect.Implied} {string.Join(' ', suspect.Candidates.Select(candidate => $"{candidate} {candidate.Of}"))}"),
        .. report.Pairs,
        .. report.Reconciliations,
        .. report.Surprises.Select(surprise => $"{surprise.Relation} {surprise}"),
    ]);
}
