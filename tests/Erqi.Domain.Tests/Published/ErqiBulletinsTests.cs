using Erqi.Domain.Consistency;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Published;

/// <summary>The figures of the 2023 article, as a reader of it would write them down.</summary>
public sealed class ErqiBulletinsTests
{
    private static readonly Bulletin Article = ErqiBulletins.Year2023;
    private static readonly ConsistencyReport Report = Referee.Check(Article);

    [Theory]
    [InlineData("key.count", "360个", 4)]
    [InlineData("key.investment", "2380亿元", 1)]
    [InlineData("key.annual", "350亿元", 2)]
    [InlineData("key.higher", "44个", 1)]
    [InlineData("key.provincial", "19个", 1)]
    [InlineData("key.municipal", "25个", 1)]
    [InlineData("industry.count", "105个", 1)]
    [InlineData("industry.investment", "818.4亿元", 1)]
    [InlineData("urbanization.count", "128个", 1)]
    [InlineData("urbanization.investment", "1345.8亿元", 1)]
    [InlineData("infrastructure.count", "66个", 1)]
    [InlineData("infrastructure.investment", "83.7亿元", 1)]
    [InlineData("livelihood.count", "54个", 1)]
    [InlineData("livelihood.investment", "106.7亿元", 1)]
    [InlineData("ecology.count", "7个", 1)]
    [InlineData("ecology.investment", "25.8亿元", 1)]
    [InlineData("signing.count", "10个", 1)]
    [InlineData("signing.investment", "210亿元", 1)]
    [InlineData("seventh.count", "17个", 4)]
    [InlineData("seventh.investment", "168.7亿元", 2)]
    [InlineData("seventh.signed.count", "1个", 1)]
    [InlineData("seventh.signed.investment", "15亿元", 1)]
    [InlineData("seventh.started.count", "5个", 1)]
    [InlineData("seventh.started.investment", "53.2亿元", 1)]
    [InlineData("seventh.inProduction.count", "11个", 1)]
    [InlineData("seventh.inProduction.investment", "100.5亿元", 1)]
    [InlineData("project.robotEffector", "15亿元", 1)]
    [InlineData("project.smartCity", "8亿元", 1)]
    [InlineData("project.healthCore", "28.6亿元", 1)]
    [InlineData("project.huaduCabinets", "3亿元", 1)]
    [InlineData("project.huaduCabinets.capacity", "15万套", 1)]
    [InlineData("project.shenzhenPort", "10亿元", 1)]
    [InlineData("standing.periods", "6期", 2)]
    [InlineData("standing.count", "21个", 2)]
    [InlineData("standing.investment", "154.7亿元", 1)]
    [InlineData("standing.signed.count", "2个", 1)]
    [InlineData("standing.signed.investment", "21亿元", 1)]
    [InlineData("standing.started.count", "11个", 1)]
    [InlineData("standing.started.investment", "100.6亿元", 1)]
    [InlineData("standing.inProduction.count", "8个", 1)]
    [InlineData("standing.inProduction.investment", "33.1亿元", 1)]
    [InlineData("standing.startRate", "100%", 1)]
    [InlineData("standing.productionRate", "100%", 1)]
    [InlineData("standing.effectivenessRate", "100%", 1)]
    [InlineData("campaign.count", "81个", 2)]
    [InlineData("campaign.investment", "559.5亿元", 2)]
    [InlineData("campaign.signed.count", "9个", 1)]
    [InlineData("campaign.signed.investment", "102.5亿元", 1)]
    [InlineData("campaign.started.count", "38个", 1)]
    [InlineData("campaign.started.investment", "256.6亿元", 1)]
    [InlineData("campaign.inProduction.count", "34个", 1)]
    [InlineData("campaign.inProduction.investment", "200.4亿元", 1)]
    [InlineData("pipeline.planned", "218个", 1)]
    [InlineData("pipeline.courted", "173个", 1)]
    [InlineData("pipeline.signed", "137个", 1)]
    [InlineData("pipeline.landed", "107个", 1)]
    public void The_article_prints(string id, string printed, int times)
    {
        string[] ids = [id, .. Enumerable.Range(2, times - 1).Select(copy => $"{id}.{copy}")];

        Assert.All(ids, copy => Assert.Equal(PublishedFigure.Parse(printed), Article[copy].Print));
        Assert.False(Article.TryGetFigure($"{id}.{times + 1}", out _));
        Assert.True(times == 1 || Article.Relations.OfType<SameRelation>().Any(same => same.Figures.SequenceEqual(ids)));
    }

    [Fact]
    public void The_threshold_of_signings_is_the_one_figure_not_printed_as_such()
    {
        // 56 figures and 12 repeats of the article, and 亿元以上.
        Assert.Equal(56 + 12 + 1, Article.Figures.Count);
        Assert.Equal("{1亿元}", Article["signing.threshold"].Unit.Write(Article.TrueValues("signing.threshold")));
    }

    [Fact]
    public void The_total_of_the_key_list_is_within_rounding()
    {
        RelationFinding finding = FindingOf("key.investment", RelationKind.Sum);

        Assert.Equal(Verdict.WithinRounding, finding.Verdict);
        Assert.Equal("-0.4亿元", finding.Unit.Write(finding.PrintedDifference!.Value));
        Assert.Equal("0.75亿元", finding.Unit.Write(finding.Tolerance!.Value));
        Assert.Equal("[2380.15亿元, 2380.65亿元)", finding.Unit.Write(finding.Computed!.Value));
        Assert.Equal("[2379.5亿元, 2380.5亿元)", finding.Unit.Write(finding.Stated!.Value));
    }

    [Fact]
    public void Every_other_relation_is_exact_and_the_bulletin_is_consistent()
    {
        RelationFinding total = FindingOf("key.investment", RelationKind.Sum);

        Assert.All(Report.Findings.Where(finding => finding != total), finding => Assert.Equal(Verdict.Exact, finding.Verdict));
        Assert.All(Report.Findings.Where(finding => finding != total), finding => Assert.Equal(0, finding.PrintedDifference!.Value.Sign));
        Assert.Equal(BulletinVerdict.Consistent, Report.Verdict);
    }

    [Theory]
    [InlineData("key.count", RelationKind.Sum, "0个")]
    [InlineData("key.higher", RelationKind.Sum, "0个")]
    [InlineData("key.count", RelationKind.PartOf, "0个")]
    [InlineData("key.annual", RelationKind.AtMost, "1亿元")]
    [InlineData("seventh.count", RelationKind.Sum, "0个")]
    [InlineData("seventh.investment", RelationKind.Sum, "0.65亿元")]
    [InlineData("seventh.signed.investment", RelationKind.Same, "1亿元")]
    [InlineData("seventh.started.investment", RelationKind.PartOf, "0.6亿元")]
    [InlineData("seventh.inProduction.investment", RelationKind.PartOf, "1.05亿元")]
    [InlineData("standing.count", RelationKind.Sum, "0个")]
    [InlineData("standing.investment", RelationKind.Sum, "0.65亿元")]
    [InlineData("campaign.count", RelationKind.Sum, "0个")]
    [InlineData("campaign.investment", RelationKind.Sum, "0.2亿元")]
    [InlineData("signing.investment", RelationKind.EachAtLeast, "0.5亿元")]
    public void The_article_states(string first, RelationKind kind, string tolerance)
    {
        RelationFinding finding = FindingOf(first, kind);

        Assert.Equal(tolerance, finding.Unit.Write(finding.Tolerance!.Value));
    }

    [Fact]
    public void Nothing_relates_the_periods_to_the_campaign() => Assert.DoesNotContain(
        Article.Relations,
        relation => relation.Figures.Any(id => id.StartsWith("campaign", StringComparison.Ordinal))
            && relation.Figures.Any(id => !id.StartsWith("campaign", StringComparison.Ordinal)));

    [Fact]
    public void What_the_article_leaves_open_is_not_checked() => Assert.Equal(
        [
            "project.huaduCabinets.capacity",
            "standing.startRate", "standing.productionRate", "standing.effectivenessRate",
            "pipeline.planned", "pipeline.courted", "pipeline.signed", "pipeline.landed",
        ],
        Report.Untouched);

    [Fact]
    public void Every_figure_says_where_it_stands() =>
        Assert.All(Article.Figures, figure => Assert.False(string.IsNullOrEmpty(figure.Source)));

    [Fact]
    public void A_count_of_82_is_inconsistent()
    {
        ConsistencyReport report = Referee.Check(
            Article.With(new BulletinFigure("campaign.count", PublishedFigure.Parse("82个"))));

        Assert.Equal(BulletinVerdict.Inconsistent, report.Verdict);
        Assert.Equal(
            [RelationKind.Sum, RelationKind.Same],
            report.Findings.Where(finding => finding.Verdict == Verdict.Inconsistent).Select(finding => finding.Relation.Kind));
    }

    private static RelationFinding FindingOf(string first, RelationKind kind) =>
        Report.Findings.Single(finding => finding.Relation.Kind == kind && finding.Relation.Figures[0] == first);
}
