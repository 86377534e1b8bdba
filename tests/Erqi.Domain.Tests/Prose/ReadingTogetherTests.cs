using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Prose;

/// <summary>An article and the table it tells of, read together; all synthetic.</summary>
public sealed class ReadingTogetherTests
{
    private static readonly ArticleReading Table = TableReader.Read(CellGrid.Of(
        [["领域", "项目数（个）", "总投资（亿元）"], ["工业", "12", "30.2"], ["农业", "8", "20.3"], ["合计", "20", "50.5"]]));

    [Fact]
    public void Figures_with_one_subject_are_one_quantity()
    {
        ArticleReading together = ArticleReading.Together(("文.txt", ArticleReader.Read("工业总投资30.2亿元，农业总投资20.5亿元。")), ("表.csv", Table));

        ConsistencyReport report = Referee.Check(together.Bulletin);
        RelationFinding wrong = Assert.Single(report.Findings, finding => finding.Verdict == Verdict.Inconsistent);
        Assert.Equal(["文.txt:f2", "表.csv:农业/总投资"], wrong.Relation.Figures);
        Assert.Contains(report.Findings, finding => finding is { Relation.Kind: RelationKind.Same, Verdict: Verdict.Exact });
    }

    [Fact]
    public void A_subject_that_one_source_has_twice_names_nothing()
    {
        ArticleReading together = ArticleReading.Together(("文", ArticleReader.Read("工业总投资31亿元。工业总投资32亿元。")), ("表", Table));

        Assert.DoesNotContain(together.Relations, relation => relation.Relation is SameRelation);
    }

    [Fact]
    public void What_was_accepted_is_found_no_more()
    {
        ArticleReading reading = ArticleReader.Read("全区在建项目30个，分为新建12个、续建19个。");
        ReadRelation sum = Assert.Single(reading.Relations);

        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(reading.Bulletin).Verdict);
        Assert.Empty(reading.Without(new HashSet<string> { sum.Fingerprint }).Relations);
        Assert.Equal(reading.Relations, reading.Without(new HashSet<string> { "0" }).Relations);
    }
}
