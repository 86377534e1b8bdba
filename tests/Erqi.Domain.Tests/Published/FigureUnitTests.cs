using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Published;

public sealed class FigureUnitTests
{
    [Theory]
    [InlineData("个", "项", true)]
    [InlineData("个", "宗", true)]
    [InlineData("家", "座", true)]
    [InlineData("处", "件", true)]
    [InlineData("批", "万个", true)]
    [InlineData("人", "名", true)]
    [InlineData("万人", "名", true)]
    [InlineData("元", "万亿元", true)]
    [InlineData("万元", "亿元", true)]
    [InlineData("%", "‰", true)]
    [InlineData("%", "成", true)]
    [InlineData("个百分点", "％", true)]
    [InlineData("", "万", true)]
    [InlineData("千瓦", "万千瓦", true)]
    [InlineData("美元", "亿美元", true)]
    [InlineData("个", "人", false)]
    [InlineData("户", "人", false)]
    [InlineData("户", "套", false)]
    [InlineData("套", "个", false)]
    [InlineData("辆", "台", false)]
    [InlineData("个", "", false)]
    [InlineData("%", "", false)]
    [InlineData("元", "美元", false)]
    [InlineData("元", "", false)]
    [InlineData("个项目", "家企业", true)]
    [InlineData("人次", "人", false)]
    [InlineData("批次", "批", false)]
    [InlineData("倍", "%", true)]
    [InlineData("‱", "%", true)]
    [InlineData("亩", "平方公里", true)]
    [InlineData("万亩", "公顷", true)]
    [InlineData("吨", "亿斤", true)]
    [InlineData("吨", "公斤", true)]
    [InlineData("吨", "万担", true)]
    [InlineData("公里", "里", true)]
    [InlineData("公里", "公顷", false)]
    [InlineData("吨", "吨标准煤", false)]
    [InlineData("billion USD", "亿美元", true)]
    [InlineData("$ million", "亿美元", true)]
    [InlineData("€ bn", "million EUR", true)]
    [InlineData("million people", "people", true)]
    [InlineData("million tonnes", "tonnes", true)]
    [InlineData("公里", "华里", true)]
    [InlineData("元/人", "万元/人", true)]
    [InlineData("元/人", "元/户", false)]
    [InlineData("张/千人", "张/人", true)]
    [InlineData("元/人", "元", false)]
    [InlineData("大类", "类", false)]
    public void Figures_add_up_only_within_one_dimension(string left, string right, bool one) =>
        Assert.Equal(one, FigureUnit.Parse(left).Dimension == FigureUnit.Parse(right).Dimension);

    [Theory]
    [InlineData("元", 0)]
    [InlineData("万元", 4)]
    [InlineData("亿元", 8)]
    [InlineData("万亿元", 12)]
    [InlineData("万个", 4)]
    [InlineData("亿千瓦时", 8)]
    [InlineData("成", 1)]
    [InlineData("‰", -1)]
    [InlineData("‱", -2)]
    [InlineData("倍", 2)]
    [InlineData("千万元", 7)]
    [InlineData("billion USD", 9)]
    [InlineData("张/千人", -3)]
    [InlineData("万吨", 10)]
    public void A_unit_says_its_size(string unit, int power) =>
        Assert.Equal(Rational.PowerOfTen(power), FigureUnit.Parse(unit).Scale);

    [Theory]
    [InlineData("万%")]
    [InlineData("万万元")]
    [InlineData("5个")]
    [InlineData("个,")]
    [InlineData("分之一")]
    [InlineData("几个")]
    [InlineData("亿出头")]
    [InlineData("吨半")]
    [InlineData("来个")]
    [InlineData("元三毛")]
    [InlineData("个左右")]
    [InlineData("元投资")]
    [InlineData("约亩")]
    public void What_is_no_unit_is_refused(string unit)
    {
        Assert.False(FigureUnit.TryParse(unit, out _));
        _ = Assert.Throws<FormatException>(() => FigureUnit.Parse(unit));
    }

    [Fact]
    public void Money_units_have_their_names()
    {
        Assert.Equal(["元", "万元", "亿元", "万亿元"], Enum.GetValues<MoneyUnit>().Select(unit => FigureUnit.Of(unit).Text));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => FigureUnit.Of(0));
    }
}
