using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Consistency;

/// <summary>Says whether published figures can all be true at once, and what may be wrong where they cannot.</summary>
public static class Referee
{
    /// <summary>Judges every relation of a bulletin alone, and all of them together.</summary>
    /// <param name="bulletin">The bulletin.</param>
    /// <param name="options">How far the check goes; null means <see cref="CheckOptions.Usual"/>.</param>
    /// <param name="cancellationToken">Ends the check with an <see cref="OperationCanceledException"/>.</param>
    /// <example>
    /// <code>
    /// ConsistencyReport report = Referee.Check(new BulletinBuilder()
    ///     .Figure("higher", "45个").Figure("province", "19个").Figure("city", "25个")
    ///     .Sum("higher", "province", "city")
    ///     .Build());
    /// Console.WriteLine(report.Verdict);                               // → Inconsistent
    /// Console.WriteLine(report.Explain(report.Findings[0]).English);
    /// // → 19 + 25 = 44个, but 45个 is printed, off by 1个. (higher = province + city)
    /// </code>
    /// </example>
    public static ConsistencyReport Check(
        Bulletin bulletin, CheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        return Region.CheckAll(bulletin, options ?? CheckOptions.Usual, cancellationToken);
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
