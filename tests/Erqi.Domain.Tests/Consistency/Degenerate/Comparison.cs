using Erqi.Domain.Consistency;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>Two reports on one bulletin and on the same bulletin rearranged.</summary>
internal sealed class Comparison(ConsistencyReport report, ConsistencyReport other, Rearranged rearranged)
{
    /// <summary>Says what differs. One may have found what the other could not say; neither says what the other denies.</summary>
    public IEnumerable<string> Differences()
    {
        if (report.Verdict != other.Verdict
            && report.Verdict != BulletinVerdict.Undetermined && other.Verdict != BulletinVerdict.Undetermined)
        {
            yield return $"{report.Verdict} but {other.Verdict}";
        }

        bool isAllSaid = report.IsComplete && other.IsComplete;
        foreach (RelationFinding finding in report.Findings)
        {
            RelationFinding found = other.Findings[rearranged.PlaceOf(finding.Index)];
            bool isSame = found.Verdict == finding.Verdict;
            isAllSaid &= isSame;
            if (!isSame && found.Verdict != Verdict.Undetermined && finding.Verdict != Verdict.Undetermined)
            {
                yield return $"relation {finding.Index} is {finding.Verdict} but {found.Verdict}";
            }

            if ((found.PrintedDifference, found.Tolerance) != (finding.PrintedDifference, finding.Tolerance))
            {
                yield return $"relation {finding.Index} is off by {finding.PrintedDifference} but {found.PrintedDifference}";
            }
        }

        if (isAllSaid && report.Verdict == other.Verdict && Implied(report, rearranged.NameOf) != Implied(other, id => id))
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
