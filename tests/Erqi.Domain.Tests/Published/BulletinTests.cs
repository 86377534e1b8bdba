using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Published;

public sealed class BulletinTests
{
    private static readonly Bulletin Small = new BulletinBuilder("小报")
        .Figure("total", "3个")
        .Figure("a", "1个")
        .Figure("b", "2个")
        .Sum("total", "a", "b")
        .Build();

    [Fact]
    public void An_id_stands_for_one_figure()
    {
        BulletinBuilder twice = new BulletinBuilder().Figure("a", "1个").Figure("a", "1个");

        Assert.Contains("'a' is defined twice", Assert.Throws<ArgumentException>(twice.Build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relation_names_figures_that_exist()
    {
        BulletinBuilder unknown = new BulletinBuilder().Figure("a", "1个").AtMost("a", "b");

        Assert.Contains("'b'", Assert.Throws<ArgumentException>(unknown.Build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Relations_refuse_what_says_nothing()
    {
        _ = Assert.Throws<ArgumentException>(() => new SumRelation("a", []));
        _ = Assert.Throws<ArgumentException>(() => new PartOfRelation("a", []));
        _ = Assert.Throws<ArgumentException>(() => new SameRelation(["a"]));
        _ = Assert.Throws<ArgumentException>(() => new StructureRelation(["a"]));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => new SumPart("a", 2));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => new SumPart("a") with { Sign = 0 });
        _ = Assert.Throws<ArgumentNullException>(() => new AtMostRelation("a", null!));
        _ = Assert.Throws<ArgumentNullException>(() => GrowthRelation.FromIncrease("a", "b", null!));
    }

    [Fact]
    public void Relations_of_the_same_figures_differ_by_whatever_else_they_say()
    {
        Relation[] relations =
        [
            new SumRelation("a", ["b", "c"]), new SumRelation("a", ["b", new("c", -1)]), new PartOfRelation("a", ["b", "c"]),
            new LeadRelation("a", "b", "c", 1), new LeadRelation("a", "b", "c", Rational.Of(10, 12)),
            GrowthRelation.FromPrevious("a", "b", "c"), GrowthRelation.FromIncrease("a", "b", "c"),
            new AverageGrowthRelation("a", "b", "c", 1), new AverageGrowthRelation("a", "b", "c", 2),
            new ShareRelation("a", "b", "c"), new ShareRelation("a", "b", "c") { Id = "i" }, new ShareRelation("a", "b", "c") { Note = "i" },
        ];

        Assert.Equal(relations.Length, relations.Distinct().Count());
        Assert.Equal(new LeadRelation("a", "b", "c", Rational.Of(10, 12)), new LeadRelation("a", "b", "c", Rational.Of(5, 6)));
    }

    [Fact]
    public void A_bulletin_changes_one_figure_at_a_time_into_another_bulletin()
    {
        Bulletin changed = Small.With(new BulletinFigure("b", PublishedFigure.Parse("3个")));

        Assert.Equal("2个", Small["b"].Print!.Text);
        Assert.Equal("3个", changed["b"].Print!.Text);
        Assert.NotEqual(Small, changed);
        Assert.Equal(Small, changed.With(Small["b"]));
        _ = Assert.Throws<KeyNotFoundException>(() => Small.With(new BulletinFigure("c", null)));
        _ = Assert.Throws<KeyNotFoundException>(() => Small["c"]);
        Assert.False(Small.TryGetFigure("c", out _));
    }

    [Fact]
    public void A_bulletin_names_its_convention()
    {
        Assert.Equal(RoundingConvention.HalfAwayFromZero, Small.Rounding);
        Assert.Equal(RoundingConvention.Truncate, Small.With(RoundingConvention.Truncate).Rounding);
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => Small.With(default(RoundingConvention)));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => new BulletinBuilder(rounding: default));
    }

    [Theory]
    [InlineData("92.0", "亿元", "亿元")]
    [InlineData("1.22万", "个", "万个")]
    [InlineData("92亿", "元", "亿元")]
    [InlineData("92.0亿元", "亿元", "亿元")]
    [InlineData("约92", "万元", "万元")]
    [InlineData("5", "%", "%")]
    public void A_caption_completes_the_unit_of_a_print(string print, string caption, string unit)
    {
        BulletinFigure figure = new("a", PublishedFigure.Parse(print), FigureUnit.Parse(caption));

        Assert.Equal(unit, figure.Unit.Text);
        Assert.Equal(figure.Unit, figure.Print!.Unit);
        Assert.Equal(print, figure.Print.Text);
    }

    [Fact]
    public void A_captioned_print_keeps_its_caption_in_another_figure()
    {
        BulletinFigure first = new("a", PublishedFigure.Parse("1.22万"), FigureUnit.Things);

        Assert.Equal(FigureUnit.Things, new BulletinFigure("b", first.Print).Caption);
        Assert.Equal(first, new BulletinFigure("a", first.Print, first.Caption));
    }

    [Theory]
    [InlineData("92.0亿元", "万元")]
    [InlineData("92.0亿", "亿元")]
    [InlineData("5个", "人")]
    [InlineData("5%", "个百分点")]
    [InlineData("5个", "")]
    public void A_caption_that_contradicts_the_print_is_refused(string print, string caption) =>
        _ = Assert.Throws<ArgumentException>(
            () => new BulletinFigure("a", PublishedFigure.Parse(print), FigureUnit.Parse(caption)));

    [Fact]
    public void What_was_not_printed_has_its_whole_domain()
    {
        Assert.Equal("[0个, ∞)", Domain("个"));
        Assert.Equal("[0亿元, ∞)", Domain("亿元"));
        Assert.Equal("(-∞, ∞)", Domain("%"));
        Assert.Equal("[0, ∞)", Domain(""));

        static string Domain(string unit)
        {
            BulletinFigure figure = new("a", null, FigureUnit.Parse(unit));
            return figure.Unit.Write(figure.TrueValues(RoundingConvention.Truncate));
        }
    }
}
