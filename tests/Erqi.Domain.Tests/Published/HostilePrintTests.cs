using Erqi.Domain.Published;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Tests.Published;

/// <summary>Whatever is read takes time in proportion to its length: with the square of a million none of these would end.</summary>
public sealed class HostilePrintTests
{
    private const int Million = 1_000_000;

    [Theory]
    [InlineData("", "7", "亿元")]
    [InlineData("0.", "7", "亿元")]
    [InlineData("-", "7", "")]
    [InlineData("", "7 ", "亿元")]
    [InlineData("1", ",234", "元")]
    [InlineData("", "约", "7个")]
    [InlineData("", "超过", "7个")]
    [InlineData("7个", "左右", "")]
    [InlineData("7", "余", "个")]
    [InlineData("7", "万", "个")]
    [InlineData("", "三", "个")]
    [InlineData("", "一百", "个")]
    [InlineData("十二点", "五", "亿元")]
    [InlineData("", "(", "7")]
    [InlineData("(7", ")", "")]
    [InlineData("7", "%—8", "%")]
    [InlineData("7", "亿2千", "万元")]
    [InlineData("", "三分之", "二")]
    [InlineData("", "下降", "7%")]
    [InlineData("", "人民币", "7元")]
    [InlineData("7", "单", "位")]
    [InlineData("7个", "项目", "")]
    [InlineData("7元", "/人", "")]
    [InlineData("7", "million ", "USD")]
    public void What_goes_on_forever_is_refused(string head, string repeated, string tail)
    {
        string text = head + string.Concat(Enumerable.Repeat(repeated, Million / repeated.Length)) + tail;

        Assert.False(PublishedFigure.TryParse(text, out _));
        _ = PrintReader.ReadFront(text, out _);
    }

    [Theory]
    [InlineData("约", "7亿元左右")]
    [InlineData("7", "亿元")]
    [InlineData("7亿", "元")]
    [InlineData("7亿元", "")]
    [InlineData("", "7亿元")]
    [InlineData("7", "之多")]
    public void Blanks_without_end_change_nothing(string head, string tail)
    {
        string blanks = new(' ', Million);
        bool isPrint = PublishedFigure.TryParse(head + tail, out PublishedFigure? expected);

        Assert.Equal(isPrint, PublishedFigure.TryParse(head + blanks + tail, out PublishedFigure? figure));
        Assert.Equal(expected, figure);
        _ = PrintReader.ReadFront(head + blanks + tail, out _);
    }

    [Fact]
    public void A_print_has_a_thousand_digits_at_most()
    {
        string most = new('7', PrintedNumber.MaxDigits);

        Assert.True(PublishedFigure.TryParse(most, out _));
        Assert.True(PublishedFigure.TryParse("约" + most, out PublishedFigure? about));
        Assert.False(about.TrueValues().IsEmpty);
        FormatException fault = Assert.Throws<FormatException>(() => PublishedFigure.Parse(most + "7亿元"));
        Assert.Contains("more than 1000 digits", fault.Message, StringComparison.Ordinal);
        Assert.True(fault.Message.Length < 200);
    }

    [Fact]
    public void A_unit_has_a_hundred_characters_at_most()
    {
        string most = new('丶', UnitReader.MaxLength);

        Assert.True(PublishedFigure.TryParse("7" + most, out _));
        Assert.False(PublishedFigure.TryParse("7丶" + most, out _));
        Assert.True(PublishedFigure.TryParse("7个" + most, out _));
        Assert.False(PublishedFigure.TryParse("7个丶" + most, out _));
    }
}
