using Erqi.Domain.Consistency;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>Two reports on one bulletin and on the same bulletin rearranged.</summary>
internal sealed class Comparison(ConsistencyReport report, ConsistencyReport other, Rearranged rearranged)
{
    /// <summary>Says what differs; where one of them could not find all, the other may have found more ranges.</summary>
    public IEnumerable<string> Differences()
    {
        if (report.Verdict != other.Verdict)
        {
            yield return $"{report.Verdict} but {other.Verdict}";
        }

        foreach (RelationFinding finding in report.Findings)
        {
            RelationFinding found = other.Findings[rearranged.PlaceOf(finding.Index)];
            if (found.Verdict != finding.Verdict)
            {
                yield return $"relation {finding.Index} is {finding.Verdict} but {found.Verdict}";
            }

            if ((found.PrintedDifference, found.Tolerance) != (finding.PrintedDifference, finding.Tolerance))
            {
                yield return $"relation {finding.Index} is off by {finding.PrintedDifference} but {found.PrintedDifference}";
            }
        }

        if (report.IsComplete && other.IsComplete && Implied(report, rearranged.NameOf) != Implied(other, id => id))
        {
            yield return $"{Implied(report, rearranged.NameOf)} but {Implied(other, id => id)}";
        }
    }

    private static string Implied(ConsistencyReport report, Func<string, string> nameOf) => string.Join(
        ", ",
        report.Implied.Select(implied => $"{nameOf(implied.Figure)} in {implied.Range}")
            .Concat(report.Suspects.Select(suspect => $"{nameOf(suspect.Figure)} suspected"))
            .Order(StringComparer.Ordinal));
}
