using Erqi.Domain.Consistency;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tests.Json;

namespace Erqi.Domain.Tests.Consistency;

/// <summary>Published figures beside a ledger.</summary>
public sealed class LedgerComparisonTests
{
    /// <summary>An exact print needs no quantum: 0 is what the ledger would print, and 7 would be no multiple of 10.</summary>
    [Fact]
    public void An_exact_print_with_a_quantum_is_compared()
    {
        Bulletin bulletin = new BulletinBuilder().Figure(new BulletinFigure(
            "n",
            PublishedFigure.Parse("360个"),
            reading: new FigureReading { Rounding = RoundingConvention.Exact, Quantum = 10 })
        {
            Of = new FigureSubject(Measure.Count, CubeFilter.All),
        }).Build();
        ProjectCube seven = ProjectCube.Of([.. "甲乙丙丁戊己庚".Select(name => Specimen.Bare with { Name = $"{name}" })], CountingBasis.DistinctProjects);

        LedgerFinding finding = Assert.Single(Referee.Compare(bulletin, seven).Findings);

        Assert.Equal((LedgerVerdict.Differs, "7个"), (finding.Verdict, finding.LedgerPrint?.Text));
        Assert.Equal("7个", bulletin.PrintedFrom([seven])["n"].Print?.Text);
    }
}
