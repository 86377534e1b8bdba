using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Statistics;

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

    /// <summary>Compares every figure that says what it counts with a ledger.</summary>
    /// <param name="bulletin">The bulletin.</param>
    /// <param name="cubes">
    /// Roll-ups of the ledger, at most one of each counting basis; a figure is compared with the one of its basis, or with
    /// the only one given where its basis is unknown.
    /// </param>
    /// <exception cref="ArgumentException">Two cubes have one basis.</exception>
    public static LedgerReport Compare(Bulletin bulletin, params ReadOnlySpan<ProjectCube> cubes)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        LedgerCubes ledger = new(cubes);
        return new LedgerReport([.. bulletin.Figures
            .Where(figure => figure.Of is not null)
            .Select(figure => LedgerJudge.Judge(figure, ledger, bulletin.Rounding))]);
    }
}
