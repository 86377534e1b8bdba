using System.Data;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Erqi.Domain.Tests.Tables;

/// <summary>Synthetic files with all that real ones hold.</summary>
public sealed class LedgerReaderTests
{
    private static readonly string[] Few = ["项目名称", "行业领域", "级别", "总投资"];

    [Fact]
    public void What_people_type_is_read()
    {
        Project project = Assert.Single(Read(
            MoneyUnit.Wan,
            ["序号", "项目 名称", "所属\n领域", "项目级别", "计划总投资（万元）", "2023年计划投资", "项目代码", "行政区划", "实际开工时间", "批次", "期次", "入批时间", "建设单位"],
            ["1", " 虚构示范园 ", "新型城镇化（含安置房）", "省 重点", "１２，３４５．６", "1,000", "２３０１－410103－04－01－123456", "４１０１０３", "2023年1月28日", "签约", "第七期", "2023/1/28", "虚构公司"]).Result);

        Assert.Equal("虚构示范园", project.Name);
        Assert.Equal((Sector.NewUrbanization, ProjectLevel.Provincial), (project.Sector, project.Level));
        Assert.Equal((Money.FromWan(12_345.6m), Money.FromWan(1000)), (project.TotalInvestment, project.AnnualPlannedInvestment));
        Assert.Equal("2301-410103-04-01-123456", project.Code.ToString());
        Assert.Equal("410103", project.District.ToString());
        Assert.Equal(new LocalDate(2023, 1, 28), project.ActualStart);
        Assert.Equal(new BatchEntry(new(7), Batch.Signed, new(2023, 1, 28)), Assert.Single(project.BatchEntries));
        Assert.Equal("虚构公司", project.Owner);
    }

    [Fact]
    public void Columns_that_nothing_is_read_from_are_listed() => Assert.Equal(
        ["面积"],
        Read(MoneyUnit.Yi, ["序号", "面积", .. Few], ["1", "3亩", "甲", "生态环保", "区重点", "1"]).IgnoredColumns);

    // What a spreadsheet keeps: the shortest text of a float is what was typed, and nothing is computed with it.
    [Theory]
    [InlineData(0.3, "0.3亿元")]
    [InlineData(1.1, "1.1亿元")]
    [InlineData(818.4, "818.4亿元")]
    [InlineData(1e-10, "0.0000000001亿元")]
    [InlineData(123456.7890123, "123456.7890123亿元")]
    [InlineData(5e7, "50000000亿元")]
    [InlineData(12345.6789012345, "12345.6789012345亿元")]
    [InlineData(0.0, "0亿元")]
    public void A_float_that_was_typed_is_exact(double cell, string amount) => Assert.Equal(
        Money.Parse(amount), Assert.Single(Read(MoneyUnit.Yi, Few, ["甲", "生态环保", "区重点", cell]).Result).TotalInvestment);

    [Theory]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(90071992.5474099301, "more digits")]
    [InlineData(1234567.890123456, "more digits")]
    [InlineData(1e-11, "1E-11")]
    [InlineData(1e300, "beyond")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(-1.5, "zero or more")]
    public void A_float_that_is_no_amount_is_reported(double cell, string reason)
    {
        RowFault fault = Assert.Single(Read(MoneyUnit.Yi, Few, ["甲", "生态环保", "区重点", cell]).Faults);
        Assert.Equal((2L, "总投资"), (fault.Row, fault.Column));
        Assert.Contains(reason, fault.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_formula_left_is_rounded_when_a_convention_is_named() => Assert.Equal(
        Money.FromYi(0.3m),
        Assert.Single(Read(
            MoneyUnit.Yi,
            new LedgerReaderOptions { Rounding = RoundingConvention.HalfAwayFromZero },
            Few,
            ["甲", "生态环保", "区重点", 0.1 + 0.2]).Result).TotalInvestment);

    [Theory]
    [InlineData("总投资", "约3", "约3")]
    [InlineData("总投资", "3亿美元", "亿美元")]
    [InlineData("总投资", "1e3", "1e3")]
    [InlineData("总投资", "待定", "does not begin with a number")]
    [InlineData("总投资", "-5", "zero or more")]
    [InlineData("总投资", "1,23", "1,23")]
    [InlineData("项目名称", " ", "empty")]
    [InlineData("行业领域", "交通", "expected one of")]
    [InlineData("行业领域", "6", "1 to 5")]
    [InlineData("级别", "", "empty")]
    [InlineData("级别", "国重点", "国重点")]
    [InlineData("本年完成投资", "见备注", "见备注")]
    [InlineData("项目代码", "123", "123")]
    [InlineData("行政区划代码", "二七区", "six digits")]
    [InlineData("列入日期", "2023年2月30日", "2023-01-28")]
    [InlineData("列入日期", "2023年", "expected a day")]
    [InlineData("列入日期", "2023-01-28 08:30:00", "without a time of day")]
    [InlineData("列入日期", "2023", "expected a day")]
    [InlineData("批次", "签约一批", "expected both")]
    [InlineData("期", "第七期", "expected both")]
    [InlineData("期", "零", "第7期")]
    [InlineData("入批日期", "2023-01-28", "expected a batch")]
    [InlineData("批次历程", "昨天签约", "2023-01-28 第7期签约一批")]
    [InlineData("批次历程", "2023-05-08 第8期开工一批；2023-01-28 第7期签约一批", "oldest first")]
    [InlineData("入库历程", "2023-03-01 签约→开工", "签约→落地")]
    [InlineData("状态历程", "2023-06-01 推进→退出", "with its reason")]
    [InlineData("状态", "在建", "在建")]
    [InlineData("统一社会信用代码", "914403001922038216", "建设单位")]
    [InlineData("别名", "甲、甲", "twice")]
    public void A_cell_that_cannot_be_read_is_reported(string column, string cell, string reason)
    {
        string[] headers = [.. Few, .. new[] { column }.Except(Few)];
        object[] good = ["甲", "生态环保", "区重点", "1", .. headers.Length == 5 ? [""] : Array.Empty<object>()];
        object[] bad = [.. good];
        bad[Array.IndexOf(headers, column)] = cell;
        bad[0] = column == "项目名称" ? cell : "乙";
        Reading<ProjectLedger> reading = Read(MoneyUnit.Yi, headers, good, bad, ["丙", .. good[1..]]);

        RowFault fault = Assert.Single(reading.Faults);
        Assert.Equal(3, fault.Row);
        Assert.Contains(reason, fault.Reason.English, StringComparison.Ordinal);
        Assert.False(reading.TryGetResult(out _));
        Assert.Contains(reason, Assert.Throws<RowException>(() => reading.Result).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_is_collected_or_the_first_ends_the_reading()
    {
        object[][] rows = [["甲", "交通", "?", "x"], ["乙", "生态环保", "区重点", "1"], ["丙", "生态环保", "区重点", "约1"]];
        Reading<ProjectLedger> all = Read(MoneyUnit.Yi, Few, rows);
        Reading<ProjectLedger> first = Read(MoneyUnit.Yi, new LedgerReaderOptions { MaxFaults = 1 }, Few, rows);

        Assert.Equal(
            [(2L, "行业领域", "交通"), (2L, "级别", "?"), (2L, "总投资", "x"), (4L, "总投资", "约1")],
            all.Faults.Select(fault => (fault.Row, fault.Column, fault.Found!)));
        Assert.Equal((true, 3L), (all.IsComplete, all.Rows));
        Assert.Equal((false, 1L, "行业领域"), (first.IsComplete, first.Rows, Assert.Single(first.Faults).Column));
    }

    // A header that is not read may be called as a constant is, or as a column that is, but for blanks or letter case.
    [Theory]
    [InlineData("行业领域", "级别", "级 别")]
    [InlineData("sector", "level", "LEVEL")]
    public void A_cube_takes_what_the_caller_says_of_columns_as_a_ledger_does(string sector, string level, string notRead)
    {
        LedgerReaderOptions options = LedgerReaderOptions.Default
            .WithoutColumn(TableColumns.Sector).WithConstant(TableColumns.Sector, "新型城镇化").WithColumn(TableColumns.Level, level);
        string[] headers = ["项目名称", sector, level, notRead, "总投资（万元）"];
        object[] row = ["合成甲", "交通", "省重点", "某级", "5"];
        ProjectLedger ledger = Read(MoneyUnit.Wan, options, headers, row).Result;
        Assert.Equal(
            (Sector.NewUrbanization, ProjectLevel.Provincial, Money.FromWan(5)), (ledger[0].Sector, ledger[0].Level, ledger[0].TotalInvestment!.Value));
        ProjectCube cube = ProjectCube.Of(ledger, CountingBasis.DistinctProjects);
        using DataTable table = Table(headers, row);
        Assert.Equal(cube, LedgerReader.ReadCube(table.CreateDataReader(), MoneyUnit.Wan, CountingBasis.DistinctProjects, options).Result);
        Assert.Equal(cube, LedgerReader.ReadCube(CellGrid.Of([headers, row]), CountingBasis.DistinctProjects, options).Result);
    }

    [Fact]
    public void A_district_that_is_left_out_is_not_read_by_its_name_either()
    {
        string[] headers = ["县（市、区）", .. Few];
        object[] row = ["某区", "合成甲", "生态环保", "省重点", "5"];
        LedgerReaderOptions options = new LedgerReaderOptions { Divisions = DivisionNames.Henan }.WithoutColumn(TableColumns.District);
        Reading<ProjectLedger> reading = Read(MoneyUnit.Wan, options, headers, row);
        Assert.Null(Assert.Single(reading.Result).District);
        Assert.Equal(["县（市、区）"], reading.IgnoredColumns);
        Assert.Equal(
            "410103", Assert.Single(Read(MoneyUnit.Wan, options.WithConstant(TableColumns.District, "二七区"), headers, row).Result).District.ToString());
    }

    [Fact]
    public void A_row_that_failed_is_not_in_a_cube_and_neither_is_a_cube()
    {
        using DataTable table = Table(Few, ["甲", "生态环保", "区重点", "1"], ["乙", "生态环保", "区重点", "x"]);
        Reading<ProjectCube> reading = LedgerReader.ReadCube(table.CreateDataReader(), MoneyUnit.Yi, CountingBasis.DistinctProjects);
        Assert.Equal("x", Assert.Single(reading.Faults).Found);
        Assert.Throws<RowException>(() => reading.Result);
    }

    [Fact]
    public void Merged_cells_are_carried_down_only_where_the_caller_says_so()
    {
        object[][] rows = [["甲", "生态环保", "区重点", "1"], ["乙", "", "", "2"], ["小计", "", "", "3"], ["丙", "", "市重点", "4"]];
        Assert.Equal([3L, 5L], Read(MoneyUnit.Yi, Few, rows).Faults.Select(fault => fault.Row));

        Reading<ProjectLedger> reading = Read(
            MoneyUnit.Yi, new LedgerReaderOptions { MergedColumns = [TableColumns.Sector, TableColumns.Level] }, Few, rows);
        Assert.Equal(
            [(Sector.EcologyAndEnvironment, ProjectLevel.District), (Sector.EcologyAndEnvironment, ProjectLevel.District), (Sector.EcologyAndEnvironment, ProjectLevel.Municipal)],
            reading.Result.Select(project => (project.Sector, project.Level)));
    }

    [Theory]
    [InlineData("合计", 6, true)]
    [InlineData("合　计：3个", 6, true)]
    [InlineData("总计（3）", 7, false)]
    public void A_total_is_left_out_listed_and_compared(string label, int stated, bool agrees)
    {
        Reading<ProjectLedger> reading = Read(
            MoneyUnit.Yi,
            Few,
            [label, "", "", stated],
            ["甲", "生态环保", "区重点", "1"],
            [null!, " ", "", DBNull.Value],
            ["乙", "生态环保", "区重点", "2"],
            ["丙", "生态环保", "市重点", "3"]);

        TotalRow total = Assert.Single(reading.Totals);
        Assert.Equal((2L, label, agrees), (total.Row, total.Label, total.Agrees!.Value));
        TotalCheck check = Assert.Single(total.Checks);
        Assert.Equal((Measure.TotalInvestment, Money.FromYi(stated), Money.FromYi(6), 0L), (check.Measure, check.Stated, check.Computed, check.Missing));
        Assert.Equal((3, 1L, 5L), (reading.Result.Count, reading.BlankRows, reading.Rows));
    }

    [Fact]
    public void Subtotals_above_or_below_their_rows_are_compared_with_those()
    {
        Reading<ProjectLedger> below = Read(
            MoneyUnit.Yi,
            Few,
            ["甲", "生态环保", "区重点", "1"], ["乙", "生态环保", "区重点", "2"], ["区重点合计", "", "", "3"],
            ["丙", "生态环保", "市重点", "4"], ["市重点小计", "", "", "4"], ["合计", "", "", "7"]);
        Reading<ProjectLedger> above = Read(
            MoneyUnit.Yi,
            Few,
            ["区重点小计", "", "", "3"], ["甲", "生态环保", "区重点", "1"], ["乙", "生态环保", "区重点", "2"],
            ["市重点小计", "", "", "5"], ["丙", "生态环保", "市重点", "4"]);

        Assert.Equal([true, true, true], below.Totals.Select(total => total.Agrees));
        Assert.Equal([true, false], above.Totals.Select(total => total.Agrees));
    }

    [Fact]
    public void A_total_that_cannot_be_compared_says_so() => Assert.Null(Assert.Single(
        Read(MoneyUnit.Yi, Few, ["甲", "生态环保", "区重点", "1"], ["合计", "", "", "见附表"]).Totals).Agrees);

    [Fact]
    public void A_header_that_names_another_unit_than_the_call_is_refused_or_believed()
    {
        string[] headers = ["项目名称", "行业领域", "级别", "总投资（万元）", "本年完成投资 单位：亿元", "累计完成投资"];
        object[] row = ["甲", "生态环保", "区重点", "10000", "2", "3"];

        RowFault fault = Read(MoneyUnit.Yi, headers, row).Faults[0];
        Assert.Equal((1L, "总投资（万元）"), (fault.Row, fault.Column));
        Assert.Contains("says 万元", fault.Reason.English, StringComparison.Ordinal);
        Project project = Assert.Single(Read(MoneyUnit.Yuan, new LedgerReaderOptions { UnitsInHeaders = true }, ["项目名称", "行业领域", "级别", "总投资（万元）", "本年完成投资（单位：亿元）", "累计完成投资"], row).Result);
        Assert.Equal(
            (Money.FromYi(1), Money.FromYi(2), Money.FromYuan(3)),
            (project.TotalInvestment, project.CompletedThisYear, project.CompletedToDate));
    }

    [Theory]
    [InlineData("总投资（百万元）")]
    [InlineData("总投资（单位：千元）")]
    [InlineData("总投资（万美元）")]
    [InlineData("总投资百万元")]
    [InlineData("总投资/千元")]
    [InlineData("总投资美元")]
    [InlineData("Total investment (million yuan)")]
    public void A_header_in_a_unit_that_is_none_is_refused(string header) => Assert.All(
        [LedgerReaderOptions.Default, new LedgerReaderOptions { UnitsInHeaders = true }],
        options => Assert.Contains("says", Assert.Single(
            Read(MoneyUnit.Wan, options, ["项目名称", "行业领域", "级别", header], ["甲", "生态环保", "区重点", "1"]).Faults).Reason.English, StringComparison.Ordinal));

    [Theory]
    [InlineData("备注", "含三期合计")]
    [InlineData("备注", "sum")]
    public void A_remark_on_a_project_makes_it_no_total(string column, string remark) => Assert.Single(
        Read(MoneyUnit.Yi, [.. Few, column], ["甲", "生态环保", "区重点", "1", remark]).Result);

    [Fact]
    public void A_total_of_all_rows_is_not_compared_with_a_group()
    {
        Reading<ProjectLedger> reading = Read(
            MoneyUnit.Yi,
            Few,
            ["甲", "生态环保", "区重点", "10"], ["小计", "", "", "10"], ["合计", "", "", "0"],
            ["乙", "生态环保", "市重点", "20"], ["合计", "", "", "20"], ["总计", "", "", "30"]);
        Assert.Equal([true, false, false, true], reading.Totals.Select(total => total.Agrees));
    }

    [Fact]
    public void An_amount_of_a_total_that_cannot_be_read_is_reported()
    {
        RowFault fault = Assert.Single(Read(
            MoneyUnit.Yi, Few, ["甲", "生态环保", "区重点", "1"], ["合计", "", "", "约1"], ["小计", "", "", "—"]).Faults);
        Assert.Equal((3L, "总投资", "约1"), (fault.Row, fault.Column, fault.Found!));
    }

    [Fact]
    public void The_last_report_of_progress_comes_when_faults_end_the_reading()
    {
        List<long> told = [];
        _ = Read(MoneyUnit.Yi, new LedgerReaderOptions { MaxFaults = 1, Progress = new Told(told.Add) }, Few, ["甲", "交通", "区重点", "1"], ["乙", "交通", "区重点", "1"]);
        Assert.Equal([1L], told);
    }

    [Fact]
    public void Headers_that_are_missing_or_doubtful_are_refused_until_the_caller_names_them()
    {
        object[] row = ["甲", "生态环保", "区重点", "1", "2"];
        string[] two = ["项目名称", "行业领域", "级别", "计划总投资", "总投资额"];
        string[] none = ["项目名称", "板块", "级别", "总投资", "x"];

        Assert.Contains("总投资额", Assert.Single(Read(MoneyUnit.Yi, two, row).Faults).Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("WithConstant", Assert.Single(Read(MoneyUnit.Yi, none, row).Faults).Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(Money.FromYi(2), Assert.Single(Read(
            MoneyUnit.Yi, LedgerReaderOptions.Default.WithColumn(TableColumns.TotalInvestment, "总投资额"), two, row).Result).TotalInvestment);
        _ = Assert.Single(Read(MoneyUnit.Yi, LedgerReaderOptions.Default.WithColumn(TableColumns.Sector, "板块"), none, row).Result);
        Assert.Contains("领域", Read(
            MoneyUnit.Yi, LedgerReaderOptions.Default.WithColumn(TableColumns.Sector, "领域"), none, row).Faults[0].Reason.Chinese, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LedgerReaderOptions.Default.WithColumn(TableColumns.Count, "个数"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Read(default, two, row));
    }

    [Theory]
    [InlineData("2023-01-28")]
    [InlineData("2023/1/28")]
    [InlineData("2023.01.28")]
    [InlineData("２０２３年１月２８日")]
    [InlineData("20230128")]
    [InlineData("2023-1-28 00:00:00")]
    [InlineData("2023-01-28T00:00:00.000")]
    [InlineData("44954")]
    [InlineData(44954)]
    [InlineData(44954.0)]
    [InlineData(20230128L)]
    public void A_day_is_read_however_it_is_written(object cell) => Assert.Equal(
        new LocalDate(2023, 1, 28),
        Assert.Single(Read(MoneyUnit.Yi, [.. Few, "列入日期"], ["甲", "生态环保", "区重点", "1", cell]).Result).ListedOn);

    [Theory]
    [InlineData("2024年3月", "2024-03")]
    [InlineData("2024.3", "2024-03")]
    [InlineData("2024.10", "2024-10")]
    [InlineData("2024-12", "2024-12")]
    [InlineData("２０２４／３", "2024-03")]
    [InlineData("202403", "2024-03")]
    [InlineData("2024年3月底", "2024-03")]
    [InlineData("2024年3月下旬", "2024-03")]
    [InlineData("2024年03月份", "2024-03")]
    [InlineData("2025年底", "2025")]
    [InlineData("2025年", "2025")]
    [InlineData("2025年度", "2025")]
    [InlineData("2025", "2025")]
    [InlineData(2025, "2025")]
    [InlineData(2024.3, "2024-03")]
    [InlineData(2024.12, "2024-12")]
    [InlineData("2024-03-05", "2024-03-05")]
    [InlineData(45000, "2023-03-15")]
    public void A_month_or_a_year_stays_one(object cell, string date) => Assert.Equal(
        PartialDate.Parse(date),
        Assert.Single(Read(MoneyUnit.Yi, [.. Few, "计划竣工时间"], ["甲", "生态环保", "区重点", "1", cell]).Result).PlannedCompletion);

    [Theory]
    [InlineData("2024.13", "2023年1月")]
    [InlineData("2024年3月前", "2023年1月")]
    [InlineData("2024年上半年", "2023年1月")]
    [InlineData("2024年一季度", "2023年1月")]
    [InlineData("2010-2013", "2023年1月")]
    [InlineData("24年3月", "2023年1月")]
    [InlineData("待定", "2023年1月")]
    [InlineData("2024.0", "2023年1月")]
    [InlineData(2024.1, "10月")]
    public void What_is_neither_a_day_nor_a_month_nor_a_year_is_reported(object cell, string reason) => Assert.Contains(
        reason,
        Assert.Single(Read(MoneyUnit.Yi, [.. Few, "计划竣工时间"], ["甲", "生态环保", "区重点", "1", cell]).Faults).Reason.Chinese,
        StringComparison.Ordinal);

    [Fact]
    public void A_start_is_an_actual_one_only_where_the_heading_says_so()
    {
        Reading<ProjectLedger> reading = Read(
            MoneyUnit.Yi, [.. Few, "开工时间", "竣工时间"], ["甲", "生态环保", "区重点", "1", "2023-01-28", "2027/12/31"]);
        Project project = Assert.Single(reading.Result);
        Assert.Equal((null, null), (project.ActualStart, project.ActualCompletion));
        Assert.Equal(["开工时间", "竣工时间"], reading.IgnoredColumns);
    }

    [Theory]
    [InlineData("项目名称")]
    [InlineData("行业领域")]
    [InlineData("总投资")]
    [InlineData("建设单位")]
    [InlineData("行政区划代码")]
    [InlineData("实际开工日期")]
    [InlineData("期")]
    public void The_error_of_a_formula_is_no_content(string column)
    {
        string[] headers = [.. Few, .. new[] { column }.Except(Few)];
        object[] row = [.. new object[] { "甲", "生态环保", "区重点", "1", "" }.Take(headers.Length)];
        row[Array.IndexOf(headers, column)] = "#REF!";
        RowFault fault = Assert.Single(Read(MoneyUnit.Yi, headers, row).Faults);
        Assert.Equal((2L, column, "#REF!"), (fault.Row, fault.Column, fault.Found!));
        Assert.Contains("公式", fault.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_begins_with_a_number_sign_is_no_error() => Assert.Equal(
        "#1、#2机组节能改造工程",
        Assert.Single(Read(MoneyUnit.Yi, Few, ["#1、#2机组节能改造工程", "生态环保", "区重点", "1"]).Result).Name);

    [Theory]
    [InlineData("省重点项目", ProjectLevel.Provincial)]
    [InlineData("省级重点", ProjectLevel.Provincial)]
    [InlineData("市级重点项目", ProjectLevel.Municipal)]
    public void The_usual_terms_of_levels_are_read(string term, ProjectLevel level) => Assert.Equal(
        level, Assert.Single(Read(MoneyUnit.Yi, Few, ["甲", "现代基础设施项目", term, "1"]).Result).Level);

    [Fact]
    public void A_fault_is_told_in_both_languages_with_nothing_in_it_that_a_terminal_obeys()
    {
        RowFault fault = Assert.Single(Read(MoneyUnit.Yi, Few, ["甲", "交\u001B[31m通", "区重点", "1"]).Faults);
        Assert.Equal(
            "第2行“行业领域”列：找到“交\uFFFD[31m通”，应为产业转型发展 新型城镇化 现代基础设施 民生和社会事业 生态环保之一；若是本表自己的叫法，请用LedgerReaderOptions.WithAlias说明。",
            fault.ToString());
        Assert.StartsWith("Row 2, column 行业领域: “交\uFFFD[31m通” is no Sector; expected one of ", fault.Explain().English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(44954.5)]
    [InlineData(true)]
    [InlineData(99999999L)]
    public void A_number_that_is_no_day_of_our_time_is_reported(object cell) => Assert.Contains(
        "expected a day", Assert.Single(Read(MoneyUnit.Yi, [.. Few, "列入日期"], ["甲", "生态环保", "区重点", "1", cell]).Faults).Reason.English, StringComparison.Ordinal);

    [Fact]
    public void The_day_of_an_entry_may_be_that_of_its_period()
    {
        string[] headers = [.. Few, "批次", "期"];
        object[] row = ["甲", "生态环保", "区重点", "1", "开工一批", "7"];
        Assert.Contains("Periods", Assert.Single(Read(MoneyUnit.Yi, headers, row).Faults).Reason.English, StringComparison.Ordinal);
        BatchEntry entry = Assert.Single(Assert.Single(
            Read(MoneyUnit.Yi, new LedgerReaderOptions { Periods = Erqi2023.CampaignPeriods }, headers, row).Result).BatchEntries);
        Assert.Equal(new BatchEntry(new(7, new(2023, 1, 28)), Batch.Started, new(2023, 1, 28)), entry);
    }

    [Fact]
    public void A_project_that_stands_twice_is_reported_with_both_rows()
    {
        RowFault fault = Assert.Single(Read(
            MoneyUnit.Yi, Few, ["甲", "生态环保", "区重点", "1"], ["乙", "生态环保", "区重点", "1"], ["甲", "新型城镇化", "区重点", "1"]).Faults);
        Assert.Equal(4, fault.Row);
        Assert.Contains("第2行", fault.Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("行政区划代码", fault.Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("row 2", fault.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_types_its_cells_row_by_row_is_read()
    {
        using SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT '甲' AS 项目名称, 5 AS 行业领域, 3 AS 级别, 1.5 AS 总投资 UNION ALL SELECT '乙', '生态环保', '区重点', '２' UNION ALL SELECT '丙', 5, 3, 7";
        using SqliteDataReader reader = command.ExecuteReader();
        Assert.Equal(
            [Money.FromYi(1.5m), Money.FromYi(2), Money.FromYi(7)],
            LedgerReader.Read(reader, MoneyUnit.Yi).Result.Select(project => project.TotalInvestment));
    }

    [Fact]
    public void Progress_is_told_and_cancellation_is_heard()
    {
        List<long> told = [];
        using CancellationTokenSource source = new();
        object[][] rows = [.. Enumerable.Range(0, 10).Select(i => new object[] { $"甲{i}", "生态环保", "区重点", "1" })];
        _ = Read(MoneyUnit.Yi, new LedgerReaderOptions { Progress = new Told(told.Add) }, Few, rows).Result;
        Assert.Equal([10L], told);

        source.Cancel();
        using DataTable table = Table(Few, rows);
        Assert.Throws<OperationCanceledException>(() => LedgerReader.Read(table.CreateDataReader(), MoneyUnit.Yi, cancellationToken: source.Token));
    }

    private static Reading<ProjectLedger> Read(MoneyUnit unit, string[] headers, params object[][] rows) =>
        Read(unit, LedgerReaderOptions.Default, headers, rows);

    private static Reading<ProjectLedger> Read(MoneyUnit unit, LedgerReaderOptions options, string[] headers, params object[][] rows)
    {
        using DataTable table = Table(headers, rows);
        return LedgerReader.Read(table.CreateDataReader(), unit, options);
    }

    private static DataTable Table(string[] headers, params object[][] rows)
    {
        DataTable table = new();
        foreach (string header in headers)
        {
            _ = table.Columns.Add(header, typeof(object));
        }

        foreach (object[] row in rows)
        {
            _ = table.Rows.Add(row);
        }

        return table;
    }

    private sealed class Told(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
