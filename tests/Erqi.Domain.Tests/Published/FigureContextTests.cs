using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Published;

/// <summary>What the relations of a bulletin say of how its figures are read.</summary>
public sealed class FigureContextTests
{
    private static readonly Bulletin Money = new BulletinBuilder()
        .Figure("a", "1.27万亿").Figure("b", "5182亿元").Figure("c", "1.79万亿元")
        .Sum("c", "a", "b")
        .Build();

    private static readonly Bulletin Density = new BulletinBuilder()
        .Figure("people", "140967万人").Figure("area", "960万平方公里").Figure("density", "147人")
        .Mean("density", "people", "area")
        .Build();

    [Fact]
    public void A_mean_in_people_is_rounded_and_need_not_be_whole()
    {
        Assert.True(Density["density"].IsMean);
        Assert.False(Density["density"].IsWhole);
        Assert.Equal("[146.5人, 147.5人)", Range(Density, "density"));
        Assert.Equal(Verdict.Exact, Referee.Check(Density).Findings[0].Verdict);
        Assert.Equal("{147人}", Range(Density.With(0, new AtMostRelation("density", "people")), "density"));
        Assert.True(Density.With(new BulletinFigure("density", PublishedFigure.Parse("148人")))["density"].IsMean);
    }

    [Fact]
    public void A_mean_may_still_be_said_to_be_whole()
    {
        Bulletin whole = Density.With(new BulletinFigure("density", PublishedFigure.Parse("147人"), reading: new() { Integer = true }));

        Assert.Equal("{147人}", Range(whole, "density"));
    }

    [Theory]
    [InlineData("7.22张/千人", "1017.4万张", "140967万人", Verdict.Exact)]
    [InlineData("89358元/人", "1260582亿元", "141071万人", Verdict.Exact)]
    [InlineData("147人/平方公里", "140967万人", "960万平方公里", Verdict.Exact)]
    [InlineData("1.47人/公顷", "140967万人", "960万平方公里", Verdict.Exact)]
    [InlineData("8.94万元/人", "1260582亿元", "141071万人", Verdict.Exact)]
    [InlineData("72.2张/千人", "1017.4万张", "140967万人", Verdict.Inconsistent)]
    [InlineData("500元", "1000万元", "2万亩", Verdict.Exact)]
    [InlineData("400公斤", "8000吨", "2万亩", Verdict.Exact)]
    [InlineData("800斤", "8000吨", "2万亩", Verdict.Exact)]
    public void A_unit_that_says_what_is_divided_is_checked_in_it(string mean, string total, string count, Verdict verdict)
    {
        Bulletin bulletin = new BulletinBuilder().Figure("m", mean).Figure("t", total).Figure("n", count).Mean("m", "t", "n").Build();

        Assert.Equal(verdict, Referee.Check(bulletin).Findings[0].Verdict);
    }

    [Fact]
    public void A_bare_multiplier_takes_the_unit_of_what_it_is_held_against()
    {
        Assert.Equal(("万亿元", true), (Money["a"].Unit.Text, Money["a"].IsUnitCompleted));
        Assert.Equal(Verdict.WithinRounding, Referee.Check(Money).Findings[0].Verdict);
        Assert.Contains("“a”印作1.27万亿，未写单位", Referee.Check(Money).ToText(ReportLanguage.Chinese), StringComparison.Ordinal);
        Assert.Equal("1.37万亿", Money.With(new BulletinFigure("a", PublishedFigure.Parse("1.37万亿")))["a"].Print!.Text);
        Assert.Equal("万亿元", Money.With(new BulletinFigure("a", PublishedFigure.Parse("1.37万亿")))["a"].Unit.Text);
    }

    [Theory]
    [InlineData("3个", "5亿元")]
    [InlineData("3个", "")]
    [InlineData("3%", "3%")]
    public void It_is_left_alone_where_that_is_not_the_sole_reading(string first, string second)
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("a", "2亿").Figure("b", first).Figure("c", second == "" ? "7" : second)
            .AtMost("a", "b").AtMost("c", "a")
            .Build();

        Assert.Equal(("亿", false), (bulletin["a"].Unit.Text, bulletin["a"].IsUnitCompleted));
    }

    [Fact]
    public void A_completed_unit_is_not_written_as_if_it_had_been_stated()
    {
        string document = BulletinDocument.Write(Money);

        Assert.DoesNotContain("\"unit\"", document, StringComparison.Ordinal);
        Assert.Equal(Money, BulletinDocument.Read(document));
    }

    [Fact]
    public void Another_relation_completes_another_unit()
    {
        Bulletin changed = Money.With(0, new AtMostRelation("b", "c"));

        Assert.Equal(("万亿", false), (changed["a"].Unit.Text, changed["a"].IsUnitCompleted));
    }

    private static string Range(Bulletin bulletin, string id) => bulletin[id].Unit.Write(bulletin.TrueValues(id));
}
