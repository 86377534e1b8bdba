using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Consistency.Misprints;
using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Consistency;

/// <summary>Says whether published figures can all be true at once, and what may be wrong where they cannot.</summary>
public static class Referee
{
    /// <summary>Judges every relation of a bulletin alone, and all of them together.</summary>
    /// <param name="bulletin">The bulletin.</param>
    /// <param name="options">How far the check goes; null means <see cref="CheckOptions.Usual"/>.</param>
    /// <param name="cancellation">Ends the check with an <see cref="OperationCanceledException"/>.</param>
    public static ConsistencyReport Check(
        Bulletin bulletin, CheckOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        options ??= CheckOptions.Usual;
        ValueList<RelationFinding> findings =
            [.. Enumerable.Range(0, bulletin.Relations.Count).Select(index => RelationJudge.Judge(bulletin, index))];
        bool[] takesPart = [.. findings.Select(finding => finding.Verdict != Verdict.Undetermined)];
        JointResult joint = JointCheck.Run(bulletin, takesPart, options.Limits, cancellation);
        MisprintReport[] misprints =
            [.. joint.Components
                .Where(component => component.Standing == Standing.Inconsistent)
                .Select(component => MisprintReport.Of(bulletin, component, options, cancellation))];
        return new ConsistencyReport(bulletin, Overall(joint, findings), findings)
        {
            Components = [.. joint.Components.Select(component => JointReport.Of(bulletin, component))],
            Implied =
                [.. joint.Components
                    .SelectMany(JointReport.Implied)
                    .OrderBy(implied => implied.Figure)
                    .Select(implied => new ImpliedRange(bulletin.Figures[implied.Figure].Id, implied.Range))],
            Suspects =
                [.. misprints
                    .SelectMany(report => report.Suspects)
                    .OrderBy(suspect => bulletin.PositionOf(suspect.Figure))],
            Swaps = [.. misprints.SelectMany(report => report.Swaps)],
            Reconciliations = [.. misprints.SelectMany(report => report.Reconciliations)],
            Surprises =
                [.. findings
                    .Where(finding => finding.Verdict == Verdict.WithinRounding)
                    .Select(finding => SurpriseMeter.Of(bulletin, finding))
                    .OfType<Surprise>()],
            IsComplete = Array.TrueForAll(misprints, report => report.IsComplete),
        };
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

    // A relation that is impossible alone settles it, even where the joint check had to give up.
    private static BulletinVerdict Overall(JointResult joint, ValueList<RelationFinding> findings) =>
        findings.Any(finding => finding.Verdict == Verdict.Inconsistent)
            ? BulletinVerdict.Inconsistent
            : JointReport.Verdict(joint.Standing);
}
