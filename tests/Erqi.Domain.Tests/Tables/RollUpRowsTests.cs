using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Tests.Tables;

/// <summary>Rows that are no projects, told by their shape: never one project more than there are, and never one fewer.</summary>
public sealed class RollUpRowsTests
{
    private const string Header = "单位：万元\n序号|项目名称|行业领域|级别|总投资\n";

    private const string Unnumbered = "单位：万元\n项目名称|行业领域|级别|总投资\n";

    [Theory]
    [InlineData("一|新开工项目（2个）||||", LedgerRowKind.Group)]
    [InlineData("一、|新开工项目|||300", LedgerRowKind.Group)]
    [InlineData("（一）|新开工项目|||300", LedgerRowKind.Group)]
    [InlineData("第一部分|新开工项目|||300", LedgerRowKind.Group)]
    [InlineData("-1|新开工项目|||300", LedgerRowKind.Group)]
    [InlineData("|一、新开工项目|||300", LedgerRowKind.Group)]
    [InlineData("|新开工项目（2个）|||300", LedgerRowKind.Group)]
    [InlineData("|新型城镇化|||300", LedgerRowKind.Group)]
    [InlineData("|省重点项目|||", LedgerRowKind.Group)]
    [InlineData("一、新开工项目||||", LedgerRowKind.Group)]
    [InlineData("|合成市人民政府|||", LedgerRowKind.Group)]
    [InlineData("1|2|3|4|5", LedgerRowKind.ColumnNumbers)]
    [InlineData("甲|乙|1|2|3", LedgerRowKind.ColumnNumbers)]
    [InlineData("序号|项目名称|行业领域|级别|总投资", LedgerRowKind.Header)]
    [InlineData("3||||", LedgerRowKind.Unused)]
    [InlineData("注：带*的为省重点项目。||||", LedgerRowKind.Note)]
    [InlineData("|备注：数据截至10月底|||", LedgerRowKind.Note)]
    [InlineData("填表人：某|审核人：某|||", LedgerRowKind.Note)]
    [InlineData("|其中：一期工程|||40", LedgerRowKind.PartOf)]
    [InlineData("合计||||300", LedgerRowKind.Total)]
    [InlineData("|合计数|||300", LedgerRowKind.Total)]
    [InlineData("|总数|||300", LedgerRowKind.Total)]
    [InlineData("|汇总|||300", LedgerRowKind.Total)]
    [InlineData("|新型城镇化 汇总|||300", LedgerRowKind.Total)]
    [InlineData("|Urban Total|||300", LedgerRowKind.Total)]
    [InlineData("|全市总计：2个项目|||300", LedgerRowKind.Total)]
    [InlineData("全市总计：2个项目|全市总计：2个项目|全市总计：2个项目|全市总计：2个项目|300", LedgerRowKind.Total)]
    public void Rows_of_these_shapes_are_no_projects(string line, LedgerRowKind kind)
    {
        Reading<ProjectLedger> reading = Sheets.Read($"{Header}{line}\n1|合成甲|生态环保|区重点|100\n2|合成乙|生态环保|区重点|200");
        Assert.Equal(["合成甲", "合成乙"], reading.Result.Select(project => project.Name));
        Assert.Equal((3L, kind), (reading.Skipped[2].Row, reading.Skipped[2].Kind));
        Assert.DoesNotContain(reading.Totals, total => total.Agrees == false);
    }

    [Fact]
    public void The_second_row_of_a_repeated_header_is_no_project() => Assert.Equal(
        [LedgerRowKind.Header, LedgerRowKind.Header],
        Sheets.Read("""
            单位：万元
            序号|项目名称|行业领域|级别|投资情况|
            ||||总投资|年度计划投资
            1|合成甲|生态环保|区重点|100|10
            序号|项目名称|行业领域|级别|投资情况|
            ||||总投资|年度计划投资
            2|合成乙|生态环保|区重点|200|20
            """).Skipped.Where(row => row.Row > 4).Select(row => row.Kind));

    [Fact]
    public void A_project_without_its_name_leaves_the_others_as_they_are() => Assert.Equal(
        [3L],
        Sheets.Read($"{Header}1||生态环保|区重点|100\n|合成市人民政府|||200\n2|合成乙|生态环保|区重点|200", Sheets.Merged)
            .Faults.Select(fault => fault.Row));

    [Theory]
    [InlineData("1|一、二期标准厂房|生态环保|区重点|100")]
    [InlineData("1|合成小学（3个）|生态环保|区重点|100")]
    [InlineData("1|#1、#2机组改造|生态环保|区重点|100")]
    [InlineData("1|3号线|生态环保|区重点|100")]
    [InlineData("1|数据汇总平台|生态环保|区重点|100")]
    [InlineData("1|其它项目|生态环保|区重点|100")]
    [InlineData("1|注塑机厂|生态环保|区重点|100")]
    [InlineData("|合成丙|生态环保|区重点|100")]
    public void Projects_of_odd_names_stay_projects(string line) => Assert.Equal(
        3, Sheets.Read($"{Header}{line}\n2|合成甲|生态环保|区重点|170\n3|合成乙|生态环保|区重点|260").Result.Count);

    // Two readings, and nothing to decide it by: never a silent guess.
    [Theory]
    [InlineData("|合成市人民政府|||900")]
    [InlineData("1|合成小学（3个）|||900")]
    [InlineData("1|项目合计|生态环保|区重点|900")]
    [InlineData("|合成市（3个）|生态环保|区重点|900")]
    [InlineData("一|合成市|生态环保|区重点|900")]
    [InlineData("|合成市|生态环保|区重点|470")]
    [InlineData("1|其中园区|生态环保|区重点|900")]
    public void What_may_be_either_is_refused_with_both_readings(string line)
    {
        Reading<ProjectLedger> reading = Sheets.Read($"{Header}1|合成丁|生态环保|区重点|50\n{line}\n2|合成甲|生态环保|区重点|170\n3|合成乙|生态环保|区重点|300");
        RowFault fault = Assert.Single(reading.Faults);
        Assert.Equal(4L, fault.Row);
        Assert.Contains("汇总", fault.Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("也可能是项目", fault.Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("WithoutRow(4)", fault.Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(3, Sheets.Read(
            $"{Header}1|合成丁|生态环保|区重点|50\n{line}\n2|合成甲|生态环保|区重点|170\n3|合成乙|生态环保|区重点|300",
            LedgerReaderOptions.Default.WithoutRow(4)).Result.Count);
    }

    [Fact]
    public void The_row_of_an_office_is_known_by_the_sum_of_its_rows()
    {
        Reading<ProjectLedger> reading = Sheets.Read(Header + """
            1|合成甲|新型城镇化|省重点|8000000
            2|合成乙|新型城镇化|省重点|500000
            二|新开工项目（2个）|||60000
            3|合成丁|产业转型发展|区重点|30000
            4|合成戊|||30000
            |合成市人民政府|||90000
            5|合成己|产业转型发展|区重点|90000
            """, Sheets.Merged);
        Assert.Equal(["合成甲", "合成乙", "合成丁", "合成戊", "合成己"], reading.Result.Select(project => project.Name));
        Assert.Equal([(5L, true), (8L, true)], reading.Totals.Select(total => (total.Row, total.Agrees!.Value)));
        Assert.Equal((2L, 2L), (reading.Totals[0].StatedCount, reading.Totals[0].ComputedCount));
    }

    // Without numbers and with merged classes a row that others add up to looks like any project.
    [Fact]
    public void A_row_that_others_add_up_to_is_refused_where_nothing_else_tells_it()
    {
        Reading<ProjectLedger> reading = Sheets.Read(Unnumbered + """
            合成甲|新型城镇化|省重点|800
            合成市|||300
            合成乙|||100
            合成丙|||200
            合成县|||90
            合成丁|||90
            """, Sheets.Merged);
        Assert.Equal([4L, 7L], reading.Faults.Select(fault => fault.Row));
        Assert.Contains("其后2行之和", reading.Faults[0].Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merged_cell_does_not_reach_across_a_heading()
    {
        Reading<ProjectLedger> reading = Sheets.Read(
            Header + "1|合成甲|现代基础设施|省重点|100\n|二、水利项目|||\n2|合成乙|||100", Sheets.Merged);
        Assert.Equal([(5L, "行业领域"), (5L, "级别")], reading.Faults.Select(fault => (fault.Row, fault.Column)));
        Assert.Contains("第4行", reading.Faults[0].Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_of_ranks_are_each_compared_with_what_lies_below_them()
    {
        Reading<ProjectLedger> reading = Sheets.Read(Header + """
            一|城区（3个）|||600
            （一）|合成市（2个）|||300
            1|合成甲|新型城镇化|省重点|100
            2|合成乙|新型城镇化|省重点|200
            （二）|合成区（1个）|||300
            3|合成丙|新型城镇化|省重点|300
            二|县城（1个）|||400
            4|合成丁|新型城镇化|省重点|401
            |总计（5个）|||1001
            """);
        Assert.Equal([true, true, true, false, false], reading.Totals.Select(total => total.Agrees));
        Assert.Equal((5L, 4L), (reading.Totals[^1].StatedCount, reading.Totals[^1].ComputedCount));
    }

    [Fact]
    public void A_total_is_left_open_where_projects_do_not_state_the_amount()
    {
        Reading<ProjectLedger> reading = Sheets.Read(
            "单位：万元\n序号|项目名称|行业领域|级别|总投资|年度计划投资\n1|合成甲|生态环保|区重点|100|10\n2|合成乙|生态环保|区重点|200|—\n合计||||300|40\n合计||||300|5\n合计||||300|10");
        Assert.Equal([null, false, true], reading.Totals.Select(total => total.Agrees));
        Assert.Equal(1L, reading.Totals[0].Checks[1].Missing);
    }

    [Fact]
    public void A_second_table_below_the_first_is_refused()
    {
        RowFault fault = Assert.Single(Sheets.Read(
            Header + "1|合成甲|生态环保|区重点|100\n序号|项目名称|级别|行业领域|总投资").Faults);
        Assert.Equal(4L, fault.Row);
        Assert.Contains("分开读", fault.Reason.Chinese, StringComparison.Ordinal);
    }
}
