using Erqi.Domain.Published;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Tests.Published;

/// <summary>A print at the front of running text ends where it ends.</summary>
public sealed class FrontPrintTests
{
    [Theory]
    [InlineData("17个项目、总投资", "17个", "17", "个")]
    [InlineData("3\n亿元，增长", "3\n亿元", "3", "亿元")]
    [InlineData("3\r\n  亿\n元）", "3\r\n  亿\n元", "3", "亿元")]
    [InlineData("350亿元，同比", "350亿元", "350", "亿元")]
    [InlineData("3.2万人次。", "3.2万人次", "3.2", "万人次")]
    [InlineData("22.4亿千瓦时，", "22.4亿千瓦时", "22.4", "亿千瓦时")]
    [InlineData("915个（不含续建）", "915个", "915", "个")]
    [InlineData("10个亿元以上项目", "10个", "10", "个")]
    [InlineData("3个亿，", "3个亿", "3", "亿元")]
    [InlineData("3个亿吨级煤矿", "3个", "3", "个")]
    [InlineData("526亿斤左右。", "526亿斤左右", "526", "亿斤")]
    [InlineData("约300人参加", "约300人", "300", "人")]
    [InlineData("约 \n300人", "约 \n300人", "300", "人")]
    [InlineData("超500亿元的基地", "超500亿元", "500", "亿元")]
    [InlineData("超千亿元的", "超千亿元", "1", "千亿元")]
    [InlineData("4800PF，超算", "4800PF", "4800", "PF")]
    [InlineData("1.3万PF、", "1.3万PF", "1.3", "万PF")]
    [InlineData("2000亿元,高出一倍", "2000亿元", "2000", "亿元")]
    [InlineData("5,6,7个", "5", "5", "")]
    [InlineData("1,234.5亿元", "1,234.5亿元", "1234.5", "亿元")]
    [InlineData("5，600个", "5", "5", "")]
    [InlineData("360 44", "360", "360", "")]
    [InlineData("360\t个", "360", "360", "")]
    [InlineData("360\n\n个", "360", "360", "")]
    [InlineData("23400万新股", "23400万", "23400", "万")]
    [InlineData("31大类", "31", "31", "")]
    [InlineData("5。", "5", "5", "")]
    [InlineData("5.", "5", "5", "")]
    [InlineData("1.2.3", "1.2", "1.2", "")]
    [InlineData("5方面", "5", "5", "")]
    [InlineData("3百货", "3", "3", "")]
    [InlineData("3千人", "3千人", "3", "千人")]
    [InlineData("3千，", "3千", "3", "千")]
    [InlineData("七千瓦时，", "七千瓦时", "7", "千瓦时")]
    [InlineData("27成员国", "27", "27", "")]
    [InlineData("三十八个项目", "三十八个", "38", "个")]
    [InlineData("三分之二以上的", "三分之二以上", "200/3", "%")]
    [InlineData("一半左右", "一半左右", "50", "%")]
    [InlineData("5%至6%之间", "5%至6%", "5—6", "%")]
    [InlineData("5亿元到2025年", "5亿元", "5", "亿元")]
    [InlineData("100亿元——占全市", "100亿元", "100", "亿元")]
    [InlineData("2021-2025年", "2021-2025年", "2021—2025", "年")]
    [InlineData("3亿 2023年", "3亿", "3", "亿")]
    [InlineData("3亿2023年", "3亿", "3", "亿")]
    [InlineData("1亿2千万元用于", "1亿2千万元", "1.2", "亿元")]
    [InlineData("39545元/月以上", "39545元/月以上", "39545", "元/月")]
    [InlineData("5元/某地", "5元", "5", "元")]
    [InlineData("5个半导体项目", "5个", "5", "个")]
    [InlineData("20个上下游企业", "20个", "20", "个")]
    [InlineData("50上下，", "50上下", "50", "")]
    [InlineData("13.8个百分点，", "13.8个百分点", "13.8", "个百分点")]
    [InlineData("-5.43 元 |", "-5.43 元", "-5.43", "元")]
    public void It_ends_where_its_unit_or_its_words_end(string text, string print, string value, string unit)
    {
        Assert.Null(PrintReader.ReadFront(text, out FrontPrint? front));

        Assert.Equal((print, value, unit), (front!.Figure.Text, front.Figure.NumberText, front.Figure.Unit.Text));
        Assert.Equal(print.Length, front.Length);
        Assert.Equal(Qualifier.None, front.Other);
    }

    [Theory]
    [InlineData("", PrintFaultKind.NoNumber)]
    [InlineData("项目17个", PrintFaultKind.NoNumber)]
    [InlineData("约项目17个", PrintFaultKind.NoNumber)]
    [InlineData("（6个", PrintFaultKind.NoNumber)]
    [InlineData("下降3%", PrintFaultKind.NoNumber)]
    [InlineData("几个项目", PrintFaultKind.Vague)]
    [InlineData("十几个项目", PrintFaultKind.Vague)]
    [InlineData("10来个项目", PrintFaultKind.Vague)]
    [InlineData("三四个项目", PrintFaultKind.Vague)]
    [InlineData("30亿出头，", PrintFaultKind.Vague)]
    [InlineData("一吨半，", PrintFaultKind.Mixed)]
    [InlineData("5元3角，", PrintFaultKind.Mixed)]
    [InlineData("3个多月", PrintFaultKind.MisplacedQualifier)]
    [InlineData("约0个项目", PrintFaultKind.QualifiedZero)]
    public void What_is_none_says_why(string text, object kind)
    {
        Assert.Equal(kind, PrintReader.ReadFront(text, out FrontPrint? front)?.Kind);
        Assert.Null(front);
    }

    [Theory]
    [InlineData("超过10亿元以上的", "超过10亿元以上", Qualifier.MoreThan, Qualifier.AtLeast)]
    [InlineData("将近400余人", "将近400余人", Qualifier.JustBelow, Qualifier.ALittleOver)]
    [InlineData("约5%—6%", "约5%—6%", Qualifier.None, Qualifier.About)]
    public void Running_text_may_qualify_twice(string text, string print, Qualifier first, Qualifier second)
    {
        Assert.Null(PrintReader.ReadFront(text, out FrontPrint? front));

        Assert.Equal((print, first, second), (front!.Figure.Text, front.Figure.Qualifier, front.Other));
    }

    [Fact]
    public void It_says_where_its_number_stands()
    {
        Assert.Null(PrintReader.ReadFront("约 168.7 \n亿元左右", out FrontPrint? front));

        Assert.Equal((2, 7, true), (front!.NumberStart, front.NumberEnd, front.HasUnit));
    }
}
