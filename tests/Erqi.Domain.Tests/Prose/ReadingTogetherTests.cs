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
    public void A_total_that_the_article_tells_is_known_by_the_number_that_both_print()
    {
        ArticleReading table = TableReader.Read(CellGrid.Of(
            [["级别", "项目个数（个）", "总投资（亿元）"], ["省重点", "17", "325"], ["区重点", "343", "2055"], ["合计", "360", "2380"]]));
        ArticleReading together = ArticleReading.Together(("文", ArticleReader.Read("全区共推进重点项目360个，总投资2370亿元。")), ("表", table));

        RelationFinding wrong = Assert.Single(Referee.Check(together.Bulletin).Findings, finding => finding.Verdict == Verdict.Inconsistent);

        Assert.Equal(["文:f2", "表:合计/总投资"], wrong.Relation.Figures);
    }

    [Theory]
    [InlineData("重点景区门票收入500.0万元。博物馆接待游客1.20万人次。")]
    [InlineData("重点景区门票收入500.0万元，博物馆接待游客1.20万人次。")]
    public void A_total_is_not_what_is_told_of_something_else_beside_it(string text)
    {
        ArticleReading table = TableReader.Read(CellGrid.Of(
            [["景区", "接待游客（万人次）", "门票收入（万元）"], ["古城", "10.20", "300.0"], ["东湖", "7.39", "200.0"], ["合计", "17.59", "500.0"]]));

        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(ArticleReading.Together(("文", ArticleReader.Read(text)), ("表", table)).Bulletin).Verdict);
    }

    [Theory]
    [InlineData("2370", "合计/总投资")]
    [InlineData("2380", null)]
    public void An_article_is_checked_against_the_table_in_it(string total, string? wrong)
    {
        ArticleReading reading = ArticleReader.Read(
            $"全区共推进重点项目360个，总投资2380亿元。\n\n级别\t项目个数（个）\t总投资（亿元）\n省重点\t17\t325\n市重点\t131\t1086\n区重点\t212\t969\n合计\t360\t{total}\n\n区重点项目212个，总投资969亿元。\n");

        ConsistencyReport report = Referee.Check(reading.Bulletin);

        Assert.Equal(wrong is null ? 4 : 3, report.Findings.Count(finding => finding is { Relation.Kind: RelationKind.Same, Verdict: Verdict.Exact }));
        Assert.Equal(wrong, report.Suspects is [var suspect, ..] ? suspect.Figure : null);
    }

    [Theory]
    [InlineData("上年，省重点项目总投资300亿元。")]
    [InlineData("上年，省重点项目总投资315亿元。")]
    [InlineData("其中，市重点项目98个，总投资1086亿元；省重点项目总投资400亿元。")]
    [InlineData("省重点项目总投资325亿元；2022年，省重点项目总投资315亿元。")]
    [InlineData("全区共推进重点项目360个，年度计划投资418亿元。")]
    [InlineData("全省共推进重点项目3600个，总投资2480亿元。")]
    [InlineData("全市共推进重点项目361个，总投资2480亿元。")]
    public void A_text_that_tells_of_something_else_than_the_table_in_it_is_not_blamed(string text)
    {
        ArticleReading reading = ArticleReader.Read(
            $"{text}\n\n级别\t项目个数（个）\t总投资（亿元）\n省重点\t17\t325\n市重点\t131\t1086\n区重点\t212\t969\n合计\t360\t2380\n");

        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(reading.Bulletin).Verdict);
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
