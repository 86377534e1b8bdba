using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Tests.Tables;

public sealed class PlausibilityTests
{
    private const string Header = "单位：万元\n序号|项目名称|行业领域|级别|总投资|年度计划投资|本年完成投资|累计完成投资|计划开工时间|计划竣工时间|实际开工时间|实际竣工时间\n";

    [Theory]
    [InlineData("100|50|40|30||||", "累计完成投资")]
    [InlineData("100|10|31|40||||", "本年完成投资")]
    [InlineData("100|50|40|301||||", "累计完成投资")]
    [InlineData("100|50|40|50|2025年3月|2025年2月||", "计划竣工时间")]
    [InlineData("100|50|40|50|||2025-03-02|2025-03-01", "实际竣工时间")]
    public void What_is_hardly_meant_is_read_and_told(string cells, string column)
    {
        Reading<ProjectLedger> reading = Read($"1|合成甲|生态环保|区重点|{cells}");
        Assert.Single(reading.Result);
        RowFault warning = Assert.Single(reading.Warnings);
        Assert.Equal((3L, column), (warning.Row, warning.Column));
    }

    [Theory]
    [InlineData("100|50|75.5|151||||")]
    [InlineData("100|50|40|40|2025|2025年3月|2025年3月|2025-03-01")]
    [InlineData("|||||||")]
    public void What_occurs_is_not_told(string cells) => Assert.Empty(Read($"1|合成甲|生态环保|区重点|{cells}").Warnings);

    [Theory]
    [InlineData("300000000")]
    [InlineData("3")]
    public void An_amount_ten_thousand_times_off_its_neighbours_is_told(string amount)
    {
        string rows = string.Join('\n', Enumerable.Range(1, 8).Select(i => $"{i}|合成{i}|生态环保|区重点|{(i == 5 ? amount : (20_000 + (i * 7_000)).ToString(System.Globalization.CultureInfo.InvariantCulture))}|||||||"));
        RowFault warning = Assert.Single(Read(rows).Warnings);
        Assert.Equal((7L, "总投资"), (warning.Row, warning.Column));
        Assert.Contains("一万倍", warning.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_from_small_to_large_are_not_told()
    {
        string rows = string.Join('\n', Enumerable.Range(1, 12).Select(i => $"{i}|合成{i}|生态环保|区重点|{(long)Math.Pow(4, i)}|||||||"));
        Assert.Empty(Read(rows).Warnings);
    }

    [Fact]
    public void A_number_left_out_is_told_because_a_row_may_be_lost()
    {
        RowFault warning = Assert.Single(Read(
            $"1|合成甲|生态环保|区重点|100|||||||\n2|合成乙|生态环保|区重点|110|||||||\n4|合成丁|生态环保|区重点|120|||||||\n1|合成戊|生态环保|区重点|130|||||||").Warnings);
        Assert.Equal((5L, "序号"), (warning.Row, warning.Column));
    }

    // Every project is in the state of a new one, and that is said.
    private static Reading<ProjectLedger> Read(string rows) => Sheets.Read(Header + rows, new LedgerReaderOptions().WithConstant(TableColumns.Status, "推进"));
}
