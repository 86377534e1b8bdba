using System.ComponentModel;
using System.Globalization;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Published;

public sealed class PublishedFigureTests
{
    [Theory]
    [InlineData("360个", "360", "个", 0)]
    [InlineData("168.7亿元", "168.7", "亿元", 1)]
    [InlineData("8512万元", "8512", "万元", 0)]
    [InlineData("3.1万亿元", "3.1", "万亿元", 1)]
    [InlineData("2380", "2380", "", 0)]
    [InlineData("97.2%", "97.2", "%", 1)]
    [InlineData("97.2％", "97.2", "%", 1)]
    [InlineData("７．３％", "7.3", "%", 1)]
    [InlineData("13.8个百分点", "13.8", "个百分点", 1)]
    [InlineData("3成", "3", "成", 0)]
    [InlineData("1.22万个", "1.22", "万个", 2)]
    [InlineData("-5.3%", "-5.3", "%", 1)]
    [InlineData("－5.3%", "-5.3", "%", 1)]
    [InlineData("−5.3%", "-5.3", "%", 1)]
    [InlineData("+5.3%", "5.3", "%", 1)]
    [InlineData("1,234.5亿元", "1234.5", "亿元", 1)]
    [InlineData("1，234，567元", "1234567", "元", 0)]
    [InlineData("１２３亿元", "123", "亿元", 0)]
    [InlineData("28.0亿元", "28.0", "亿元", 1)]
    [InlineData("007个", "7", "个", 0)]
    [InlineData("三十八个", "38", "个", 0)]
    [InlineData("一百零七个", "107", "个", 0)]
    [InlineData("十个", "10", "个", 0)]
    [InlineData("十二个", "12", "个", 0)]
    [InlineData("两千三百人", "2300", "人", 0)]
    [InlineData("二〇个", null, "", 0)]
    [InlineData("三万二千亩", "32000", "亩", 0)]
    [InlineData("三万个", "3", "万个", 0)]
    [InlineData("十二点五亿元", "12.5", "亿元", 1)]
    [InlineData("三十八万千瓦", "38", "万千瓦", 0)]
    [InlineData("五千个", "5000", "个", 0)]
    [InlineData("零个", "0", "个", 0)]
    [InlineData("3\n亿元", "3", "亿元", 0)]
    [InlineData(" 1 6 8 . 7\r\n亿　元 ", "168.7", "亿元", 1)]
    [InlineData("12亿美元", "12", "亿美元", 0)]
    [InlineData("3.5万千瓦", "3.5", "万千瓦", 1)]
    [InlineData("31大类", "31", "大类", 0)]
    [InlineData("12.6平方公里", "12.6", "平方公里", 1)]
    [InlineData("8.6万㎡", "8.6", "万㎡", 1)]
    [InlineData("15万套/年", "15", "万套/年", 0)]
    [InlineData("2亿", "2", "亿", 0)]
    [InlineData("360个项目", "360", "个", 0)]
    [InlineData("17家企业", "17", "家", 0)]
    [InlineData("3.2万人次", "3.2", "万人次", 1)]
    [InlineData("1.2万个项目", "1.2", "万个", 1)]
    [InlineData("5个半导体项目", "5", "个", 0)]
    [InlineData("5个上下游企业", "5", "个", 0)]
    [InlineData("3个亿", "3", "亿元", 0)]
    [InlineData("100亿元人民币", "100", "亿元", 0)]
    [InlineData("500元人民币", "500", "元", 0)]
    [InlineData("3亿人民币", "3", "亿元", 0)]
    [InlineData("人民币3亿元", "3", "亿元", 0)]
    [InlineData("3億元", "3", "亿元", 0)]
    [InlineData("￥168.7亿元", "168.7", "亿元", 1)]
    [InlineData("¥5,000", "5000", "元", 0)]
    [InlineData("3千万元", "3", "千万元", 0)]
    [InlineData("9千亿元", "9", "千亿元", 0)]
    [InlineData("三千万元", "3000", "万元", 0)]
    [InlineData("3千人", "3", "千人", 0)]
    [InlineData("三千人", "3000", "人", 0)]
    [InlineData("3千瓦", "3", "千瓦", 0)]
    [InlineData("七千瓦时", "7", "千瓦时", 0)]
    [InlineData("三个亿", "3", "亿元", 0)]
    [InlineData("19项约束性指标", "19", "项", 0)]
    [InlineData("1亿2千万元", "1.2", "亿元", 1)]
    [InlineData("1亿2000万元", "1.2000", "亿元", 4)]
    [InlineData("3千5百万元", "3.5", "千万元", 1)]
    [InlineData("25个基点", "25", "个基点", 0)]
    [InlineData("5‱", "5", "‱", 0)]
    [InlineData("3倍", "3", "倍", 0)]
    [InlineData("$5", "5", "$", 0)]
    [InlineData("$12.3 billion", "12.3", "billion $", 1)]
    [InlineData("12.3 billion USD", "12.3", "billion USD", 1)]
    [InlineData("€5bn", "5", "bn €", 0)]
    [InlineData("£3 million", "3", "million £", 0)]
    [InlineData("12 million USD", "12", "million USD", 0)]
    [InlineData("12million", "12", "million", 0)]
    [InlineData("$3亿", "3", "亿美元", 0)]
    [InlineData("1.5 million people", "1.5", "million people", 1)]
    [InlineData("-$5 million", "-5", "million $", 0)]
    [InlineData("−€3bn", "-3", "bn €", 0)]
    [InlineData("($5 million)", "-5", "million $", 0)]
    [InlineData("($1,234)", "-1234", "$", 0)]
    [InlineData("$5m", "5", "million $", 0)]
    [InlineData("£3.2m", "3.2", "million £", 1)]
    [InlineData("US$5bn", "5", "bn US$", 0)]
    [InlineData("($5m)", "-5", "million $", 0)]
    [InlineData("5m", "5", "m", 0)]
    [InlineData("$5mg", null, "", 0)]
    [InlineData("$5m²", null, "", 0)]
    [InlineData("$5M", null, "", 0)]
    [InlineData("5担", "5", "担", 0)]
    [InlineData("5担保公司", "5", "担保公司", 0)]
    [InlineData("(-$5)", null, "", 0)]
    [InlineData("下降-$5", null, "", 0)]
    [InlineData("一亿二千万元", "1.2", "亿元", 1)]
    [InlineData("两亿三千五百万", "2.35", "亿", 2)]
    [InlineData("一亿零五万元", "1.0005", "亿元", 4)]
    [InlineData("二十亿三千万美元", "20.3", "亿美元", 1)]
    [InlineData("一亿二万", null, "", 0)]
    [InlineData("(6,343)", "-6343", "", 0)]
    [InlineData("下降3.4%", "-3.4", "%", 1)]
    [InlineData("增长3.4%", "3.4", "%", 1)]
    [InlineData("5%—6%", "5—6", "%", 0)]
    [InlineData("1.2万至1.5万", "1.2—1.5", "万", 1)]
    [InlineData("一半", "50", "%", 0)]
    [InlineData("三分之二", "200/3", "%", 0)]
    [InlineData("百分之五", "5", "%", 0)]
    [InlineData("89358元/人", "89358", "元/人", 0)]
    [InlineData("7.22张/千人", "7.22", "张/千人", 2)]
    [InlineData("147人/平方公里", "147", "人/平方公里", 0)]
    [InlineData("多达30个", "30", "个", 0)]
    [InlineData("30个之多", "30", "个", 0)]
    [InlineData("100吨标准煤", "100", "吨标准煤", 0)]
    [InlineData("12 sq km", "12", "sq km", 0)]
    public void A_print_echoes_how_it_was_read(string print, string? value, string unit, int places)
    {
        if (value is null)
        {
            Assert.False(PublishedFigure.TryParse(print, out _));
            return;
        }

        PublishedFigure figure = PublishedFigure.Parse(print);

        Assert.Equal((value, unit, places), (figure.NumberText, figure.Unit.Text, figure.Places));
        Assert.Equal(Qualifier.None, figure.Qualifier);
        Assert.Equal(print, figure.ToString());
    }

    [Theory]
    [InlineData("约2999.98万元", Qualifier.About)]
    [InlineData("大约3成", Qualifier.About)]
    [InlineData("3成左右", Qualifier.About)]
    [InlineData("近2亿元", Qualifier.JustBelow)]
    [InlineData("不足2亿元", Qualifier.Below)]
    [InlineData("超100亿元", Qualifier.MoreThan)]
    [InlineData("超过100亿元", Qualifier.MoreThan)]
    [InlineData("逾100亿元", Qualifier.MoreThan)]
    [InlineData("突破100亿元", Qualifier.MoreThan)]
    [InlineData("500万元以上", Qualifier.AtLeast)]
    [InlineData("10余个", Qualifier.ALittleOver)]
    [InlineData("三十余个", Qualifier.ALittleOver)]
    [InlineData("10多万元", Qualifier.ALittleOver)]
    [InlineData("百余个", Qualifier.ALittleOver)]
    [InlineData("千多元", Qualifier.ALittleOver)]
    [InlineData("过半", Qualifier.MoreThan)]
    [InlineData("近半数", Qualifier.JustBelow)]
    [InlineData("半数以上", Qualifier.AtLeast)]
    [InlineData("3亿多元", Qualifier.ALittleOver)]
    [InlineData("5%以内", Qualifier.AtMost)]
    [InlineData("5%以下", Qualifier.AtMost)]
    public void A_qualifier_is_read_wherever_it_usually_stands(string print, Qualifier qualifier)
    {
        PublishedFigure figure = PublishedFigure.Parse(print);

        Assert.Equal(qualifier, figure.Qualifier);
        Assert.DoesNotContain(figure.Unit.Text, c => "约左右近不足超逾突破以上余多内下".Contains(c, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("约10余个")]
    [InlineData("约10个左右")]
    [InlineData("超100亿元以上")]
    [InlineData("约近2亿元")]
    [InlineData("10余个以上")]
    [InlineData("500万元左右以上")]
    [InlineData("10余多个")]
    [InlineData("2亿元多")]
    [InlineData("约0个")]
    [InlineData("近0.0亿元")]
    [InlineData("0余个")]
    [InlineData("0个左右")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("个")]
    [InlineData("亿元")]
    [InlineData("约")]
    [InlineData("-")]
    [InlineData(".5亿元")]
    [InlineData("5.亿元")]
    [InlineData("1.2.3")]
    [InlineData("1,23亿元")]
    [InlineData("12,34亿元")]
    [InlineData("1e5")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("1/3")]
    [InlineData("十几个")]
    [InlineData("几个")]
    [InlineData("30几个")]
    [InlineData("三十几亿元")]
    [InlineData("数十个")]
    [InlineData("上百家")]
    [InlineData("十来个")]
    [InlineData("10来个")]
    [InlineData("30亿出头")]
    [InlineData("30亿元出头")]
    [InlineData("一吨半")]
    [InlineData("三个半")]
    [InlineData("五元三毛")]
    [InlineData("5元3角")]
    [InlineData("1万5")]
    [InlineData("3个多月")]
    [InlineData("10个不到")]
    [InlineData("30亿不到")]
    [InlineData("10个开外")]
    [InlineData("10个有余")]
    [InlineData("二三十个")]
    [InlineData("三五个")]
    [InlineData("近百家")]
    [InlineData("数百亿元")]
    [InlineData("上万元")]
    [InlineData("若干个")]
    [InlineData("半个")]
    [InlineData("3年半")]
    [InlineData("两个半小时")]
    [InlineData("3块5")]
    [InlineData("2元8")]
    [InlineData("最多50岁以下")]
    [InlineData("5个之间")]
    [InlineData("10个多")]
    [InlineData("10个亿元")]
    [InlineData("2亿元投资")]
    [InlineData("5%增长")]
    [InlineData("3左右个")]
    [InlineData("6%—5%")]
    [InlineData("约5%—6%")]
    [InlineData("5%—6%左右")]
    [InlineData("5%—6亿元")]
    [InlineData("2021-2025")]
    [InlineData("下降-3%")]
    [InlineData("下降增长3%")]
    [InlineData("(-5)")]
    [InlineData("(3个)")]
    [InlineData("((5))")]
    [InlineData("(5")]
    [InlineData("$5%")]
    [InlineData("零分之一")]
    [InlineData("二百五个")]
    [InlineData("三四个")]
    [InlineData("百个")]
    [InlineData("约百余个")]
    [InlineData("过五成")]
    [InlineData("过半个")]
    [InlineData("近半年")]
    [InlineData("半数")]
    [InlineData("半以上")]
    [InlineData("二〇二三个")]
    [InlineData("3万%")]
    [InlineData("3亿万元")]
    [InlineData("3万亿亿元")]
    [InlineData("5个3")]
    [InlineData("5@")]
    [InlineData("--5%")]
    public void What_is_no_print_is_refused_with_a_sentence(string print)
    {
        Assert.False(PublishedFigure.TryParse(print, out _));
        FormatException fault = Assert.Throws<FormatException>(() => PublishedFigure.Parse(print));
        Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_unit_and_qualifier_are_part_of_the_value_and_spelling_is_not()
    {
        Assert.NotEqual(PublishedFigure.Parse("28.0亿元"), PublishedFigure.Parse("28亿元"));
        Assert.NotEqual(PublishedFigure.Parse("28亿元"), PublishedFigure.Parse("280000万元"));
        Assert.NotEqual(PublishedFigure.Parse("28亿元"), PublishedFigure.Parse("约28亿元"));
        Assert.NotEqual(PublishedFigure.Parse("0%"), PublishedFigure.Parse("-0%"));
        Assert.Equal(PublishedFigure.Parse("１２３亿元"), PublishedFigure.Parse("123\n亿元"));
        Assert.Equal(PublishedFigure.Parse("三十八个"), PublishedFigure.Parse("38个"));
    }

    [Theory]
    [InlineData("168.7亿元", "16870000000")]
    [InlineData("3成", "30")]
    [InlineData("30‰", "3")]
    [InlineData("-1.5个百分点", "-1.5")]
    [InlineData("1.22万个", "12200")]
    public void The_base_value_is_exact(string print, string value) =>
        Assert.Equal((Rational)decimal.Parse(value, CultureInfo.InvariantCulture), PublishedFigure.Parse(print).BaseValue);

    [Theory]
    [InlineData(238_040_000_000_00, MoneyUnit.Yi, 0, "2380亿元")]
    [InlineData(16_870_000_000_00, MoneyUnit.Yi, 1, "168.7亿元")]
    [InlineData(16_870_000_000_00, MoneyUnit.Yi, 2, "168.70亿元")]
    [InlineData(-5_000_00, MoneyUnit.Wan, 0, "-1万元")]
    [InlineData(85_120_000_00, MoneyUnit.Wan, 0, "8512万元")]
    public void An_amount_prints_as_a_bulletin_would(long fen, MoneyUnit unit, int places, string print) =>
        Assert.Equal(print, PublishedFigure.Print(Money.FromFen(fen), unit, places).Text);

    [Fact]
    public void Printing_refuses_what_a_convention_cannot_decide()
    {
        Rational half = Rational.Of(1, 2);

        Assert.Equal("1个", PublishedFigure.Print(half, FigureUnit.Things).Text);
        Assert.Equal("0个", PublishedFigure.Print(half, FigureUnit.Things, 0, RoundingConvention.HalfToEven).Text);
        _ = Assert.Throws<ArgumentException>(
            () => PublishedFigure.Print(half, FigureUnit.Things, 0, RoundingConvention.NearestUnknownTies));
        _ = Assert.Throws<ArgumentException>(() => PublishedFigure.Print(half, FigureUnit.Things, 0, RoundingConvention.Exact));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => PublishedFigure.Print(half, FigureUnit.Things, 0, default));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => PublishedFigure.Print(half, FigureUnit.Things, -1));
        _ = Assert.Throws<ArgumentNullException>(() => PublishedFigure.Print(half, null!));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => PublishedFigure.Print(Money.FromFen(1), default, 0));
    }

    [Fact]
    public void A_ratio_and_its_per_cent_cannot_be_taken_for_each_other()
    {
        Rational ratio = Rational.Of(27, 125);

        Assert.Equal("21.6%", PublishedFigure.PrintRatio(ratio).Text);
        Assert.Equal("216‰", PublishedFigure.PrintRatio(ratio, 0, FigureUnit.Parse("‰")).Text);
        Assert.Equal("0.22倍", PublishedFigure.PrintRatio(ratio, 2, FigureUnit.Parse("倍")).Text);
        _ = Assert.Throws<ArgumentException>(() => PublishedFigure.Print(ratio, FigureUnit.Percent, 1));
        _ = Assert.Throws<ArgumentException>(() => PublishedFigure.PrintRatio(ratio, 1, FigureUnit.Yi));
    }

    [Fact]
    public void A_reading_that_contradicts_the_print_is_refused()
    {
        _ = Assert.Throws<ArgumentException>(
            () => PublishedFigure.Parse("-5%").TrueValues(new FigureReading { Signed = false }));
        _ = Assert.Throws<ArgumentException>(
            () => PublishedFigure.Parse("5050亿元").TrueValues(new FigureReading { Quantum = 100 }));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => new FigureReading { Quantum = 0 });
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => new FigureReading { Quantum = -1 });
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => new FigureReading { Rounding = 0 });
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => new QualifierPolicy { About = 0 });
    }

    [Fact]
    public void A_print_has_one_format_its_own()
    {
        PublishedFigure figure = PublishedFigure.Parse("28.0亿元");

        Assert.Equal("28.0亿元", $"{figure}");
        _ = Assert.Throws<FormatException>(() => $"{figure:N2}");
        Assert.Equal(figure, TypeDescriptor.GetConverter(typeof(PublishedFigure)).ConvertFromInvariantString("28.0亿元"));
    }
}
