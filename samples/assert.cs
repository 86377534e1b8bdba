#:package xunit.v3
#:project ../src/Erqi.Domain/Erqi.Domain.csproj
#:property OutputType=Exe
// How another project's test suite asserts what it publishes: dotnet run samples/assert.cs
// In a test project of your own this is one class: the package, xunit, and these tests.
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Xunit;

public sealed class WhatWePublish
{
    // Synthetic: in earnest the ledger is read from where it is kept.
    private static readonly ProjectLedger Ledger =
    [
        Project("安置房", Sector.NewUrbanization, "12.34567891亿元"),
        Project("学校", Sector.LivelihoodAndSocialServices, "2.45亿元"),
        Project("湿地公园", Sector.EcologyAndEnvironment, "8512万元"),
    ];

    // Every figure says by "of" what of the ledger it is.
    private static readonly Bulletin Draft = BulletinDocument.Read("""
        {
          "title": "合成公报",
          "figures": {
            "count": { "printed": "3个", "of": { "measure": "count" } },
            "total": { "printed": "15.6亿元", "of": { "measure": "totalInvestment" } },
            "urban": { "printed": "12.3亿元", "of": { "measure": "totalInvestment", "sector": "新型城镇化" } },
            "people": { "printed": "2.5亿元", "of": { "measure": "totalInvestment", "sector": "民生和社会事业" } },
            "green": { "printed": "0.9亿元", "of": { "measure": "totalInvestment", "sector": "生态环保" } }
          },
          "relations": [{ "kind": "sum", "total": "total", "parts": ["urban", "people", "green"] }]
        }
        """);

    public static TheoryData<int> Relations => [.. Enumerable.Range(0, ErqiBulletins.Year2023.Relations.Count)];

    [Fact]
    public void The_figures_of_2023_can_all_be_true_at_once()
    {
        ConsistencyReport report = Referee.Check(ErqiBulletins.Year2023);
        Assert.True(report.Verdict == BulletinVerdict.Consistent, report.ToText());

        // A bulletin without relations is consistent, too: what no relation reaches was not checked, and here it is eight figures.
        Assert.NotEmpty(report.Findings);
        Assert.Equal(8, report.Untouched.Count);
    }

    [Theory]
    [MemberData(nameof(Relations))]
    public void Every_relation_of_2023_holds(int index)
    {
        ConsistencyReport report = Referee.Check(ErqiBulletins.Year2023);
        RelationFinding finding = report.Findings[index];
        Assert.True(finding.Verdict is Verdict.Exact or Verdict.WithinRounding, report.Explain(finding).Chinese);
    }

    [Fact]
    public void What_we_print_agrees_with_the_ledger_to_the_last_digit()
    {
        LedgerReport report = Referee.Compare(Draft, ProjectCube.Of(Ledger, CountingBasis.DistinctProjects));

        // False, too, where a figure that says what it counts could not be compared, or none says so.
        Assert.True(report.Agrees, report.ToText());
        Assert.Empty(report.Unclaimed);
        Assert.Equal(Money.Parse("15.64687891亿元"), Money.Sum(Ledger.Select(project => project.TotalInvestment).OfType<Money>()));
    }

    [Fact]
    public void Rounded_parts_may_miss_the_rounded_total_and_we_know_by_how_much()
    {
        RelationFinding finding = Assert.Single(Referee.Check(Draft).Findings);
        Assert.Equal(Verdict.WithinRounding, finding.Verdict);
        Assert.Equal("-0.1亿元", finding.Unit.Write(finding.PrintedDifference!.Value));
    }

    [Fact]
    public void A_slip_of_the_pen_is_found_and_named()
    {
        Bulletin slipped = Draft.With(Draft["total"].Reprinted(PublishedFigure.Parse("16.5亿元")));
        Suspect suspect = Assert.Single(Referee.Check(slipped).Suspects, suspect => suspect.Figure == "total");
        Assert.Contains(suspect.Candidates, candidate => candidate.Print.Text == "15.6亿元");
    }

    private static Project Project(string name, Sector sector, string total) =>
        new() { Name = name, Sector = sector, Level = ProjectLevel.District, TotalInvestment = Money.Parse(total) };
}
