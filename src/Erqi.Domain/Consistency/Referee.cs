using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>Says whether published figures can all be true at once.</summary>
public static class Referee
{
    /// <summary>Judges every relation of a bulletin.</summary>
    /// <param name="bulletin">The bulletin.</param>
    public static ConsistencyReport Check(Bulletin bulletin)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        ValueList<RelationFinding> findings =
            [.. Enumerable.Range(0, bulletin.Relations.Count).Select(index => RelationJudge.Judge(bulletin, index))];
        bool impossible = bulletin.Figures.Any(figure => figure.TrueValues(bulletin.Rounding).IsEmpty)
            || findings.Any(finding => finding.Verdict == Verdict.Inconsistent);
        return new ConsistencyReport(
            bulletin, impossible ? BulletinVerdict.Inconsistent : BulletinVerdict.Consistent, findings);
    }
}
