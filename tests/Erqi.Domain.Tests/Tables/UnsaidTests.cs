using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Tests.Tables;

/// <summary>What a ledger does not say, or says twice, and what the reading says of that. All data synthetic.</summary>
public sealed class UnsaidTests
{
    private const string Header = "项目名称|行业领域|级别|总投资（万元）";

    private const string OnlyHeader = "单位：万元\n项目名称|行业领域|级别|总投资";

    [Fact]
    public void A_state_that_nobody_states_is_told_once_with_the_number_of_rows()
    {
        RowFault warning = Assert.Single(Sheets.Read($"{Header}\n合成甲|生态环保|省重点|1\n合成乙|生态环保|省重点|2").Warnings);
        Assert.Equal(
            "第2行“状态”列：2个项目没有填报状态，都按新项目的状态“推进”计；若不是，请补上这一列，或用LedgerReaderOptions.WithColumn指明、用WithConstant给出。",
            warning.ToString());
        Assert.Contains("2 projects state no status, and all were taken for 推进", warning.Explain().English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_that_some_state_is_told_of_the_others()
    {
        const string Sheet = $"{Header}|状态\n合成甲|生态环保|省重点|1|停滞\n合成乙|生态环保|省重点|2|\n合成丙|生态环保|省重点|3|—\n合成丁|生态环保|省重点|3|推进";
        RowFault warning = Assert.Single(Sheets.Read(Sheet).Warnings);
        Assert.Equal((3L, "状态"), (warning.Row, warning.Column));
        Assert.StartsWith("2个项目没有填报状态", warning.Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(warning.ToString(), Assert.Single(LedgerReader.ReadCube(Sheets.Of(Sheet), CountingBasis.StandingStock).Warnings).ToString());
        Assert.Empty(LedgerReader.ReadCube(Sheets.Of(Sheet), CountingBasis.DistinctProjects).Warnings);
    }

    [Fact]
    public void A_state_that_the_caller_gives_is_stated() => Assert.Empty(Sheets.Read(
        $"{Header}\n合成甲|生态环保|省重点|1", new LedgerReaderOptions().WithConstant(TableColumns.Status, "推进")).Warnings);

    [Theory]
    [InlineData("建设性质")]
    [InlineData("建设状态")]
    public void What_may_be_a_state_is_named_as_a_column_that_was_not_read(string header) =>
        Assert.Equal([header], Sheets.Read($"{Header}|{header}\n合成甲|生态环保|省重点|1|续建").LookAlikeColumns);

    [Fact]
    public void A_ledger_of_no_project_is_said_to_be_one()
    {
        foreach (Reading<ProjectLedger> reading in new[] { Sheets.Read(OnlyHeader), LedgerReader.Read(Array.Empty<CellGrid>()) })
        {
            Assert.Empty(reading.Result);
            Assert.Contains("没有读到一个项目", Assert.Single(reading.Warnings).Reason.Chinese, StringComparison.Ordinal);
        }

        Assert.Equal(2L, Assert.Single(LedgerReader.ReadCube(Sheets.Of(OnlyHeader), CountingBasis.DistinctProjects).Warnings).Row);
        Assert.Contains("no project was read", Assert.Single(LedgerReader.ReadTerms(Sheets.Of(OnlyHeader)).Warnings).Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merged_amount_is_one_of_several_projects_and_is_refused() => Assert.StartsWith(
        "total_investment is a column of money, and an amount over merged cells is one of several projects",
        Assert.Throws<ArgumentException>(() => new LedgerReaderOptions { MergedColumns = [TableColumns.Sector, TableColumns.TotalInvestment] }).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_project_that_stands_twice_in_a_sheet_is_refused_by_the_roll_up_too()
    {
        const string Sheet = $"{Header}|状态\n合成甲|生态环保|省重点|1|推进\n合成甲|生态环保|省重点|1|推进";
        string fault = Assert.Single(Sheets.Read(Sheet).Faults).ToString();
        Assert.Contains("“合成甲”在第2行已有", fault, StringComparison.Ordinal);
        foreach (CountingBasis basis in new[] { CountingBasis.DistinctProjects, CountingBasis.StandingStock })
        {
            Assert.Equal(fault, Assert.Single(LedgerReader.ReadCube(Sheets.Of(Sheet), basis).Faults).ToString());
        }

        // An entry is no project, and a project has several.
        Assert.Equal(2, LedgerReader.ReadCube(Sheets.Of(Sheet), CountingBasis.EventEntries).Result.Total.Count);
    }

    [Fact]
    public void A_roll_up_of_rows_that_come_one_by_one_says_that_it_remembers_none()
    {
        using System.Data.DataTable table = new();
        foreach (string header in new[] { "项目名称", "行业领域", "级别", "总投资" })
        {
            _ = table.Columns.Add(header);
        }

        _ = table.Rows.Add("合成甲", "生态环保", "省重点", "1");
        _ = table.Rows.Add("合成甲", "生态环保", "省重点", "1");
        string text = LedgerReader.ReadCube(table.CreateDataReader(), MoneyUnit.Wan, CountingBasis.DistinctProjects).ToText();
        Assert.Contains("\n没有查重：", text, StringComparison.Ordinal);
        Assert.DoesNotContain("没有查重", LedgerReader.ReadCube(table.CreateDataReader(), MoneyUnit.Wan, CountingBasis.EventEntries).ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("合成水厂（一期）|", "合成水厂(一期)|")]
    [InlineData("合成水厂|", "合成 水厂|")]
    [InlineData("合成ABC|", "合成ＡＢＣ|")]
    [InlineData("合成水厂|410103", "合成水厂|")]
    public void One_project_written_in_two_ways_is_told(string first, string second)
    {
        string sheet = $"项目名称|行政区划代码|行业领域|级别|总投资（万元）|状态\n{first}|生态环保|省重点|1|推进\n{second}|生态环保|省重点|1|推进";
        RowFault warning = Assert.Single(Sheets.Read(sheet).Warnings);
        Assert.Equal((3L, "项目名称"), (warning.Row, warning.Column));
        Assert.Contains($"第2行的“{first.Split('|')[0]}”", warning.Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(warning.ToString(), Assert.Single(LedgerReader.ReadCube(Sheets.Of(sheet), CountingBasis.StandingStock).Warnings).ToString());
    }

    [Fact]
    public void Projects_of_two_districts_may_be_called_alike() => Assert.Empty(Sheets.Read(
        "项目名称|行政区划代码|行业领域|级别|总投资（万元）|状态\n合成水厂|410103|生态环保|省重点|1|推进\n合成 水厂|410105|生态环保|省重点|1|推进").Warnings);

    [Theory]
    [InlineData("2025年底")]
    [InlineData("2025年初")]
    [InlineData("2024年3月下旬")]
    public void What_a_date_cannot_keep_is_told_once_with_the_number_of_cells(string date)
    {
        RowFault warning = Assert.Single(Sheets.Read(
            $"{Header}|状态|计划竣工时间\n合成甲|生态环保|省重点|1|推进|2024年\n合成乙|生态环保|省重点|1|推进|{date}\n合成丙|生态环保|省重点|1|推进|2026年末").Warnings);
        Assert.Equal((3L, "计划竣工时间", date), (warning.Row, warning.Column, warning.Found));
        Assert.StartsWith($"2处写的是“年底”“月初”“上旬”之类（如“{date}”），只保留到年或月", warning.Reason.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025年内")]
    [InlineData("2024年度")]
    [InlineData("2024年3月份")]
    public void What_a_date_keeps_is_not_told(string date) => Assert.Empty(Sheets.Read(
        $"{Header}|状态|计划竣工时间\n合成甲|生态环保|省重点|1|推进|{date}").Warnings);

    [Fact]
    public void A_sheet_that_is_missing_is_named_as_an_argument()
    {
        Assert.Throws<ArgumentNullException>("sheets", () => LedgerReader.Read([null!]));
        Assert.Throws<ArgumentNullException>("sheets", () => LedgerReader.Read((IReadOnlyCollection<CellGrid>)null!));
    }
}
