using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>Says whether published figures can all be true at once, and what may be wrong where they cannot.</summary>
public static class Referee
{
    /// <summary>Judges every relation of a bulletin alone, and all of them together.</summary>
    /// <param name="options">How far the check goes; null means <see cref="CheckOptions.Default"/>.</param>
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
        return Region.CheckAll(bulletin, options ?? CheckOptions.Default, cancellationToken);
    }

    /// <summary>Compares every figure that says what it counts with a ledger.</summary>
    /// <param name="cubes">
    /// Roll-ups of the ledger, at most one of each counting basis; a figure is compared with the one of its basis, or with
    /// the only one given where its basis is unknown.
    /// </param>
    /// <exception cref="ArgumentException">Two cubes have one basis.</exception>
    /// <example>
    /// <code>
    /// // A synthetic ledger of one project.
    /// Project project = new() { Name = "甲", Sector = Sector.NewUrbanization, Level = ProjectLevel.District, TotalInvestment = Money.FromWan(8512) };
    /// Bulletin bulletin = BulletinDocument.Read(
    ///     """{ "figures": { "money": { "printed": "0.8亿元", "of": { "measure": "totalInvestment" } }, "jobs": "7人" } }""");
    /// LedgerReport report = Referee.Compare(bulletin, ProjectCube.Of([project], CountingBasis.DistinctProjects));
    /// Console.WriteLine(report.Agrees);                                 // → False
    /// Console.Write(report.ToText(ReportLanguage.English));
    /// // → money 0.8亿元 does not agree with the ledger's 0.8512亿元; it should read 0.9亿元.
    /// // → 1 figures were compared with the ledger, 0 agree; 1 differ (money); 1 do not say what they count (jobs).
    /// </code>
    /// </example>
    public static LedgerReport Compare(Bulletin bulletin, params ReadOnlySpan<ProjectCube> cubes)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        LedgerCubes ledger = new(cubes);
        return new LedgerReport(
            [.. bulletin.Figures.Where(figure => figure.Of is not null).Select(figure => LedgerJudge.Judge(figure, ledger, bulletin.Rounding))],
            [.. bulletin.Figures.Where(figure => figure.Of is null).Select(figure => figure.Id)])
        {
            Notes = [.. cubes.ToArray().Select(cube => cube.Mapping).OfType<SchemeMapping>().Select(mapping => new Wording(
                $"台账由 {mapping.From} 换算为 {mapping.To}。", $"The ledger was converted from {mapping.From} to {mapping.To}.")).Distinct()],
        };
    }
}
