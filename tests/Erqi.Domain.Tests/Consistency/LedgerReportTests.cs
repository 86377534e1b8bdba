using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tests.Consistency;

public sealed class LedgerReportTests
{
    private const string Count = """ "printed": "1个", "of": { "measure": "count" } """;

    // Synthetic: one project of 1.5亿元.
    private static readonly ProjectCube Ledger = ProjectCube.Of(
        [new Project { Name = "甲", Sector = Sector.NewUrbanization, Level = ProjectLevel.District, TotalInvestment = Money.FromYi(1.5m) }],
        CountingBasis.DistinctProjects);

    [Fact]
    public void What_was_compared_and_agrees_agrees()
    {
        LedgerReport report = Compare($$"""{ "a": { {{Count}} }, "b": { "printed": "2亿元", "of": { "measure": "totalInvestment" } } }""");

        Assert.True(report.Agrees);
        Assert.Equal(LedgerVerdict.Agrees, report.Verdict);
        Assert.Equal("2 figures were compared with the ledger, 2 agree.", report.Explain().English);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "a": "1个", "b": "2亿元" }""")]
    [InlineData("""{ "a": { "printed": null, "unit": "个", "of": { "measure": "count" } } }""")]
    [InlineData("""{ "a": { "printed": "1个", "basis": "eventEntries", "of": { "measure": "count" } } }""")]
    [InlineData("""{ "a": { "printed": "1亿元", "of": { "measure": "count" } } }""")]
    public void Nothing_compared_is_no_agreement(string figures)
    {
        LedgerReport report = Compare(figures);

        Assert.False(report.Agrees);
        Assert.Equal(LedgerVerdict.NotCompared, report.Verdict);
        Assert.StartsWith("Not one figure was compared with the ledger", report.Explain().English, StringComparison.Ordinal);
    }

    [Fact]
    public void One_figure_left_out_is_no_agreement_and_is_named()
    {
        LedgerReport report = Compare(
            $$"""{ "a": { {{Count}} }, "gone": { {{Count}}, "basis": "standingStock" }, "jobs": "30人", "share": "5%" }""");

        Assert.False(report.Agrees);
        Assert.Equal(LedgerVerdict.NotCompared, report.Verdict);
        Assert.Equal(["gone"], report.NotCompared);
        Assert.Equal(["jobs", "share"], report.Unclaimed);
        Assert.Equal("1 个公布数与台账核对，1 个相符；1 个未核对（gone）；2 个未说明统计什么（jobs、share）。", report.Explain().Chinese);
        Assert.EndsWith($"{report.Explain().English}\n", report.ToText(ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_differs_outweighs_one_that_was_not_compared()
    {
        LedgerReport report = Compare(
            $$"""{ "a": { "printed": "2个", "of": { "measure": "count" } }, "gone": { {{Count}}, "basis": "standingStock" } }""");

        Assert.False(report.Agrees);
        Assert.Equal(LedgerVerdict.Differs, report.Verdict);
        Assert.Equal("1 figures were compared with the ledger, 0 agree; 1 differ (a); 1 were not compared (gone).", report.Explain().English);
        Assert.Contains("\"verdict\":\"differs\"", ErqiJson.Serialize(report), StringComparison.Ordinal);
        Assert.Contains("\"notCompared\":[\"gone\"]", ErqiJson.Serialize(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_of_names_is_cut_and_counted()
    {
        string figures = string.Join(", ", Enumerable.Range(0, 25).Select(number => $"\"f{number}\": \"1个\""));

        string sentence = Compare($"{{ {figures} }}").Explain().English;

        Assert.Contains("25 do not say what they count (f0, f1", sentence, StringComparison.Ordinal);
        Assert.EndsWith("f19 and others).", sentence, StringComparison.Ordinal);
    }

    private static LedgerReport Compare(string figures) =>
        Referee.Compare(BulletinDocument.Read($$"""{ "figures": {{figures}} }"""), Ledger);
}
