using Erqi.Domain.Projects;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Tests.Tables;

/// <summary>What a reading says of rows of totals. All data synthetic.</summary>
public sealed class TotalTextTests
{
    private const string Header = "序号|项目名称|行业领域|级别|总投资（万元）|年度计划投资（万元）|2023年底情况\n";

    private static readonly LedgerReaderOptions Stated = new LedgerReaderOptions().WithConstant(TableColumns.Status, "推进");

    [Fact]
    public void A_total_that_agrees_says_in_what()
    {
        Reading<ProjectLedger> reading = Read("一|新开工（2个）|||20300|\n1|合成甲|生态环保|省重点|20000|1|7\n2|合成乙|生态环保|省重点|300|2|8\n|合计|||20300|3|99");
        Assert.Contains("第2行 分组：一 新开工（2个） 20300，个数、总投资与各行之和相符\n", reading.ToText(), StringComparison.Ordinal);
        Assert.Contains("第5行 合计：合计 20300 3 99，总投资、年度计划投资与各行之和相符", reading.ToText(), StringComparison.Ordinal);
        Assert.Contains("合计 20300 3 99, agrees with its rows (Total investment, Planned for the year)", reading.ToText(ReportLanguage.English), StringComparison.Ordinal);
        Assert.Empty(reading.Warnings);
    }

    [Fact]
    public void A_total_that_does_not_agree_is_told_with_both_numbers()
    {
        Reading<ProjectLedger> reading = Read("1|合成甲|生态环保|省重点|20000|1|\n2|合成乙|生态环保|省重点|300|2|\n|合计（3个）|||20400|3|");
        Assert.Contains("，个数、总投资与各行之和不符\n", reading.ToText(), StringComparison.Ordinal);
        Assert.Equal(
            [
                "第4行“项目名称”列：写的是3个，而所汇总的是2个项目。",
                "第4行“总投资（万元）”列：写的是2.04亿元，而所汇总的各行之和是2.03亿元，相差0.01亿元。",
            ],
            reading.Warnings.Select(warning => warning.ToString()));
        Assert.Equal(
            "Row 4, column 总投资（万元）: it states 2.04亿元, and the rows that it sums up come to 2.03亿元, 0.01亿元 apart.", reading.Warnings[1].Explain().English);
    }

    [Theory]
    [InlineData("{0}1|合成甲|生态环保|省重点|2||\n2|合成乙|生态环保|省重点|3||\n|合计|||5||\n{0}1|合成丙|生态环保|省重点|4||\n|合计|||4||")]
    [InlineData("{0}|合计|||5||\n1|合成甲|生态环保|省重点|2||\n2|合成乙|生态环保|省重点|3||\n{0}|合计|||4||\n1|合成丙|生态环保|省重点|4||")]
    [InlineData("{0}1|合成甲|生态环保|省重点|2||\n2|合成乙|生态环保|省重点|3||\n{0}3|合成丙|生态环保|省重点|4||\n|合计|||9||")]
    public void A_total_below_a_header_that_comes_again_is_of_its_own_table_or_of_all(string sheet) => Assert.All(
        Sheets.Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, sheet, Header), Stated).Totals, total => Assert.True(total.Agrees));

    [Fact]
    public void A_total_below_a_header_that_comes_again_may_be_wrong() => Assert.Equal(
        [true, false],
        Read($"1|合成甲|生态环保|省重点|2||\n2|合成乙|生态环保|省重点|3||\n|合计|||5||\n{Header}3|合成丙|生态环保|省重点|4||\n|合计|||7||").Totals.Select(total => total.Agrees));

    private static Reading<ProjectLedger> Read(string rows) => Sheets.Read(Header + rows, Stated);
}
