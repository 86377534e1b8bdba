using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Tests.Tables;

/// <summary>Synthetic sheets as offices send them, read as they stand.</summary>
public sealed class SheetReaderTests
{
    // The shape of a monthly report: a title, who sends it, a header in two rows with merged cells, sections, totals, notes.
    private const string Monthly = """
        合成市2025年重点项目进度台账（10月）
        填报单位：合成市项目办|||||||||单位：万元
        序号|项目名称|所属领域|项目级别|建设地点|总投资|年度计划投资|完成投资||开工时间|备注
        |||||||本月完成|年初以来累计完成||
        一|产业转型发展（3个）||||500000|150000|9000|110000||
        1|合成甲厂|产业转型发展|省重点|甲区|300000|100000|5000|80000|2023年3月|
        2|合成乙园||市重点|乙区|约12亿元| 40,000 |3000|20000.00|2024.3|
        3|合成丙厂||县级|丙县|80,000.00|10000|1000|10000|45000|
        |小计||||500000|150000|9000|110000||

        二|新型城镇化（2个）||||210000|30000|2000|35000||
        4|合成丁线|新型城镇化|省重点|丁区|200000|30000|2000|30000|2022-06-30|
        5|合成戊改造*||市级|戊区|10000|—|/|5000|45413|含棚改
        |小 计||||210000|30000|2000|35000||
        合计|||||710000|180000|11000|145000||

        注：1.标*为政府和社会资本合作项目；2.“—”表示未定。
        填表人：（略）|||||审核人：（略）||||填报日期：2025年11月3日
        """;

    private static readonly LedgerReaderOptions MonthlyOptions =
        new LedgerReaderOptions { MergedColumns = [TableColumns.Sector], TakeApproximateAmounts = true }
            .WithAlias(TableColumns.Level, "县级", "区重点");

    [Fact]
    public void A_monthly_report_is_read_whole_once_the_reader_is_told_what_it_cannot_know()
    {
        Reading<ProjectLedger> reading = Sheets.Read(Monthly, MonthlyOptions);
        ProjectLedger ledger = reading.Result;
        Assert.Equal(["合成甲厂", "合成乙园", "合成丙厂", "合成丁线", "合成戊改造*"], ledger.Select(project => project.Name));
        Assert.Equal(Money.FromWan(710_000), Money.Sum(ledger.Select(project => project.TotalInvestment!.Value)));
        Assert.Equal(Money.FromWan(145_000), Money.Sum(ledger.Select(project => project.CompletedThisYear!.Value)));
        Assert.Equal(ProjectLevel.District, ledger[2].Level);
        Assert.All(reading.Totals, total => Assert.True(total.Agrees));
        Assert.Equal([5L, 9L, 11L, 14L, 15L], reading.Totals.Select(total => total.Row));
        Assert.Equal(
            [
                (1L, LedgerRowKind.Title), (2L, LedgerRowKind.Unit), (3L, LedgerRowKind.Header), (4L, LedgerRowKind.Header),
                (5L, LedgerRowKind.Group), (9L, LedgerRowKind.Total), (11L, LedgerRowKind.Group), (14L, LedgerRowKind.Total),
                (15L, LedgerRowKind.Total), (17L, LedgerRowKind.Note), (18L, LedgerRowKind.Note),
            ],
            reading.Skipped.Select(row => (row.Row, row.Kind)));
        Assert.Equal((14L, 2L, 5L), (reading.Rows, reading.BlankRows, reading.Projects));
        Assert.Contains("开工时间", reading.LookAlikeColumns);
        Assert.Null(ledger[0].CompletedToDate);
        Assert.Null(ledger[4].AnnualPlannedInvestment);
        Assert.Equal(Money.FromWan(5000), ledger[0].CompletedThisMonth);
        Assert.Equal([7L, 6L], reading.Warnings.Select(warning => warning.Row));
        StatedMeasure planned = Assert.Single(reading.Stated, stated => stated.Measure == Measure.AnnualPlannedInvestment);
        Assert.Equal((4L, 5L), (planned.Stated, planned.Projects));
    }

    [Fact]
    public void What_it_cannot_know_is_asked_for_row_by_row_with_the_remedy()
    {
        Reading<ProjectLedger> reading = Sheets.Read(Monthly);
        Assert.Equal(
            [(7L, "所属领域", "MergedColumns"), (7L, "总投资", "TakeApproximateAmounts"), (8L, "所属领域", "MergedColumns"), (8L, "项目级别", "WithAlias"), (13L, "所属领域", "MergedColumns")],
            reading.Faults.Select(fault => (fault.Row, fault.Column, new[] { "MergedColumns", "TakeApproximateAmounts", "WithAlias" }
                .Single(remedy => fault.Reason.Chinese.Contains(remedy, StringComparison.Ordinal)))));
    }

    [Fact]
    public void The_head_of_a_reading_says_what_was_left_out_and_why() => Snapshots.Snapshot.Matches(
        Sheets.Read(Monthly, MonthlyOptions).ToText() + "\n\n" + Sheets.Read(Monthly).ToText(ReportLanguage.English));

    [Theory]
    [InlineData("单位：万元", MoneyUnit.Wan)]
    [InlineData("单位：亿元、个", MoneyUnit.Yi)]
    [InlineData("（金额单位：人民币万元）", MoneyUnit.Wan)]
    [InlineData("合成市2025年重点项目表（单位：亿元）", MoneyUnit.Yi)]
    [InlineData("合成市2025年重点项目表（万元）", MoneyUnit.Wan)]
    public void The_unit_is_where_the_sheet_says_it(string line, MoneyUnit unit) => Assert.Equal(
        Money.From(12, unit),
        Assert.Single(Sheets.Read($"{line}\n项目名称|行业领域|级别|总投资\n合成甲|生态环保|区重点|12").Result).TotalInvestment);

    [Theory]
    [InlineData("填报单位：万元集团公司", "没有说明金额单位")]
    [InlineData("单位：百万元", "百万元")]
    [InlineData("单位：万元|单位：亿元", "说法不一")]
    public void A_sheet_without_one_clear_unit_is_refused(string line, string reason) => Assert.Contains(
        reason,
        Sheets.Read($"{line}\n项目名称|行业领域|级别|总投资\n合成甲|生态环保|区重点|12").Faults[0].Reason.Chinese,
        StringComparison.Ordinal);

    [Fact]
    public void A_unit_of_the_caller_stands_where_the_sheet_has_none_and_may_not_contradict_it()
    {
        const string Header = "项目名称|行业领域|级别|总投资\n合成甲|生态环保|区重点|12";
        LedgerReaderOptions yi = new() { Unit = MoneyUnit.Yi };
        Assert.Equal(Money.FromYi(12), Assert.Single(Sheets.Read(Header, yi).Result).TotalInvestment);
        Assert.Equal(1L, Sheets.Read("合成表\n" + Header.Replace("总投资", "总投资（万元）", StringComparison.Ordinal)).Result.Count);
        Assert.Contains("亿元", Assert.Single(Sheets.Read("单位：万元\n" + Header, yi).Faults).Reason.Chinese, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new LedgerReaderOptions { Unit = (MoneyUnit)9 });
    }

    // A group stands over its first column only, or over each where a reader fills merged cells.
    [Theory]
    [InlineData("序号|项目名称|行业领域|级别|总投资|2025年||\n|||||计划投资|完成投资|备注")]
    [InlineData("序号|项目名称|行业领域|级别|总投资|2025年|2025年|2025年\n序号|项目名称|行业领域|级别|总投资|计划投资|完成投资|备注")]
    [InlineData("基本情况||||投资情况|||\n序号|项目名称|行业领域|级别|总投资|年度计划投资|本年完成投资|备注")]
    [InlineData("序号|项目名称|行业领域|级别|投资情况|||\n||||计划总投资|年度计划|本年完成|备注")]
    [InlineData("序号|项目名称|行业领域|级别|总投资|年度计划投资|完成投资|备注\n||||（万元）|（万元）|自年初累计|")]
    public void Headers_in_two_rows_are_put_together(string header)
    {
        Project project = Assert.Single(Sheets.Read($"单位：万元\n{header}\n1|合成甲|生态环保|区重点|300|200|100|无").Result);
        Assert.Equal(
            (Money.FromWan(300), Money.FromWan(200), Money.FromWan(100)),
            (project.TotalInvestment, project.AnnualPlannedInvestment, project.CompletedThisYear));
    }

    [Theory]
    [InlineData("总投资|其中：政府投资\n|||||总投资")]
    [InlineData("总投资|去年完成情况\n|||||本年完成投资")]
    [InlineData("总投资|\n||||合计|其中：贷款")]
    public void A_part_of_something_else_is_not_taken_for_the_whole(string header)
    {
        Reading<ProjectLedger> reading = Sheets.Read($"单位：万元\n序号|项目名称|行业领域|级别|{header}\n1|合成甲|生态环保|区重点|300|200");
        Assert.Equal((Money.FromWan(300), null), (Assert.Single(reading.Result).TotalInvestment, reading.Result[0].CompletedThisYear));
        Assert.Single(reading.LookAlikeColumns);
    }

    [Fact]
    public void Amounts_of_another_year_than_the_title_are_refused_until_the_caller_says_what_is_meant()
    {
        const string Sheet = "合成市2025年重点项目（万元）\n项目名称|行业领域|级别|总投资|2024年完成投资\n合成甲|生态环保|区重点|300|200";
        Assert.Contains("2024、2025", Assert.Single(Sheets.Read(Sheet).Faults).Reason.Chinese, StringComparison.Ordinal);
        Assert.Single(Sheets.Read(Sheet, LedgerReaderOptions.Default.WithoutColumn(TableColumns.CompletedThisYear)).Result);
    }

    [Fact]
    public void Columns_that_look_like_ours_are_named_and_the_caller_can_name_them_back()
    {
        const string Sheet = "项目名称|行业领域|级别|总投资（万元）|1-10月完成投资|竣工时间|建设地点\n合成甲|生态环保|区重点|300|200|2026年底|甲区";
        Reading<ProjectLedger> reading = Sheets.Read(Sheet, new LedgerReaderOptions { Unit = MoneyUnit.Wan });
        Assert.Equal(["1-10月完成投资", "竣工时间"], reading.LookAlikeColumns);
        Assert.Equal(["1-10月完成投资", "竣工时间", "建设地点"], reading.IgnoredColumns);
        Assert.StartsWith(
            "1个项目，0个空行，1行不是项目；0处无法读取\n像台账的列，但没有读（要读，用LedgerReaderOptions.WithColumn指明）：1-10月完成投资、竣工时间\n",
            reading.ToString(),
            StringComparison.Ordinal);
        Project project = Assert.Single(Sheets.Read(Sheet, new LedgerReaderOptions { Unit = MoneyUnit.Wan }
            .WithColumn(TableColumns.CompletedThisYear, "1-10月完成投资").WithColumn(TableColumns.PlannedCompletion, "竣工时间")).Result);
        Assert.Equal((Money.FromWan(200), PartialDate.FromYear(2026)), (project.CompletedThisYear, project.PlannedCompletion));
    }

    [Fact]
    public void A_column_that_the_sheet_lacks_may_have_one_value_for_all_rows()
    {
        const string Sheet = "序号|项目名称|建设地点|总投资（亿元）\n1|合成管道|甲市|37.03\n2|合成气田|乙市|82";
        Assert.Equal(["行业领域", "级别"], Sheets.Read(Sheet).Faults.Select(fault => fault.Column));
        LedgerReaderOptions options = LedgerReaderOptions.Default
            .WithConstant(TableColumns.Sector, "现代基础设施").WithConstant(TableColumns.Level, "省重点项目").WithConstant(TableColumns.District, "410103");
        Assert.All(Sheets.Read(Sheet, options).Result, project => Assert.Equal(
            (Sector.ModernInfrastructure, ProjectLevel.Provincial, "410103"), (project.Sector, project.Level, project.District.ToString())));
        Assert.Contains("去掉其一", Assert.Single(Sheets.Read(
            Sheet.Replace("建设地点", "级别", StringComparison.Ordinal), options).Faults).Reason.Chinese, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LedgerReaderOptions.Default.WithConstant(TableColumns.TotalInvestment, "1"));
        Assert.Throws<ArgumentException>(() => LedgerReaderOptions.Default.WithConstant(TableColumns.Level, " "));
    }

    [Fact]
    public void A_row_wider_than_its_header_is_refused()
    {
        RowFault fault = Assert.Single(Sheets.Read("项目名称|行业领域|级别|总投资（万元）|年度计划投资（万元）\n合成甲|生态环保|区重点|1|345.8|600\n合成乙|生态环保|区重点|100|50").Faults);
        Assert.Equal(2L, fault.Row);
        Assert.Contains("600", fault.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheets_of_a_workbook_are_one_ledger()
    {
        const string Header = "单位：万元\n序号|项目名称|行业领域|级别|总投资\n";
        CellGrid[] sheets =
        [
            Sheets.Of("一、本表按月报送……", "填表说明"), Sheets.Of(Header + "1|合成甲|生态环保|区重点|300", "市级"), Sheets.Of(Header + "1|合成乙|生态环保|区重点|200", "县级"),
        ];
        Reading<ProjectLedger> reading = LedgerReader.Read(sheets);
        Assert.Equal(["合成甲", "合成乙"], reading.Result.Select(project => project.Name));
        Assert.Equal(("填表说明", 1L, LedgerRowKind.Note), (reading.Skipped[0].Sheet, reading.Skipped[0].Row, reading.Skipped[0].Kind));

        RowFault twice = Assert.Single(LedgerReader.Read([.. sheets, Sheets.Of(Header + "1|合成甲|生态环保|区重点|300", "乡级")]).Faults);
        Assert.Equal(("乡级", 3L), (twice.Sheet, twice.Row));
        Assert.Contains("“市级”第3行", twice.Reason.Chinese, StringComparison.Ordinal);

        RowFault lost = Assert.Single(LedgerReader.Read([.. sheets, Sheets.Of("2|合成丙|生态环保|区重点|300", "续表")]).Faults);
        Assert.Equal("续表", lost.Sheet);
        Assert.Contains("找不到台账的表头", lost.Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("找不到台账的表头", Assert.Single(LedgerReader.Read(sheets[0]).Faults).Reason.Chinese, StringComparison.Ordinal);
        Assert.Empty(LedgerReader.Read(Array.Empty<CellGrid>()).Result);
    }

    [Fact]
    public void Headers_that_were_read_in_the_wrong_encoding_are_told_apart()
    {
        using System.Data.DataTable table = new();
        foreach (string header in new[] { "ÏîÄ¿Ãû³Æ", "ÐÐÒµÁìÓò", "¼¶±ð" })
        {
            _ = table.Columns.Add(header);
        }

        Assert.Contains(
            "GB18030", LedgerReader.Read(table.CreateDataReader(), MoneyUnit.Wan).Faults[0].Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_whose_header_lies_below_title_rows_is_sent_to_the_other_door()
    {
        using System.Data.DataTable table = new();
        _ = table.Columns.Add("合成市重点项目表");
        _ = table.Columns.Add("Column2");
        Assert.Contains(
            "CellGrid", LedgerReader.Read(table.CreateDataReader(), MoneyUnit.Wan).Faults[0].Reason.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("单位：万元", "总投资（亿元）", "表头上方写的是万元")]
    [InlineData("注：金额单位为万元", "总投资（亿元）", "表头上方写的是万元")]
    [InlineData("单位：万元", "投资额（亿元）", "没有“总投资”")]
    public void A_header_whose_unit_is_not_that_of_the_note_is_refused_unless_headers_decide(string note, string header, string reason)
    {
        string sheet = $"{note}\n序号|项目名称|行业领域|级别|{header}\n1|合成甲|生态环保|省重点|12.5\n";
        LedgerReaderOptions byHeaders = new LedgerReaderOptions { UnitsInHeaders = true }.WithColumn(TableColumns.TotalInvestment, header);

        Assert.Contains(reason, Assert.Single(Sheets.Read(sheet).Faults).Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(Money.FromYi(12.5m), Sheets.Read(sheet, byHeaders).Result[0].TotalInvestment);
    }

    [Fact]
    public void The_unit_of_another_table_below_is_not_passed_over()
    {
        const string Two = "单位：万元\n项目名称|行业领域|级别|总投资\n合成甲|生态环保|省重点|12\n单位：亿元\n项目名称|行业领域|级别|总投资\n合成乙|生态环保|省重点|3\n";

        RowFault fault = Assert.Single(Sheets.Read(Two).Faults);

        Assert.Equal((4, "亿元"), (fault.Row, fault.Found));
        Assert.Equal(2, Sheets.Read(Two.Replace("亿元", "万元", StringComparison.Ordinal)).Result.Count);
    }

    [Fact]
    public void A_group_is_called_by_its_name_and_not_by_its_amounts() =>
        Assert.Equal("一 产业转型发展（3个）", Sheets.Read(Monthly, MonthlyOptions).Totals[0].Label);

    [Fact]
    public void A_second_result_set_is_not_lost_without_a_word()
    {
        using System.Data.DataSet both = new();
        foreach (string name in new[] { "合成甲", "合成乙" })
        {
            System.Data.DataTable table = both.Tables.Add();
            foreach (string header in new[] { "项目名称", "行业领域", "级别", "总投资" })
            {
                _ = table.Columns.Add(header, typeof(object));
            }

            _ = table.Rows.Add(name, "生态环保", "区重点", 1);
        }

        Assert.Contains("结果集", Assert.Single(LedgerReader.Read(both.CreateDataReader(), MoneyUnit.Wan).Faults).Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("结果集", Assert.Single(LedgerReader.ReadCube(
            both.CreateDataReader(), MoneyUnit.Wan, CountingBasis.DistinctProjects).Faults).Reason.Chinese, StringComparison.Ordinal);
    }
}
