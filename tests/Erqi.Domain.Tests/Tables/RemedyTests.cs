using Erqi.Domain.Consistency;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Tests.Tables;

/// <summary>That a refusal says what is wrong, and what helps. All data synthetic.</summary>
public sealed class RemedyTests
{
    private const string Header = "项目名称|行业领域|级别|总投资（万元）|状态";

    [Theory]
    [InlineData("单位：千元", "写的是千元，应为元、万元、亿元或万亿元；请换算成其中之一")]
    [InlineData("单位：万美元", "写的是万美元，应为")]
    public void A_unit_that_is_none_of_ours_is_the_one_fault(string line, string reason) => Assert.StartsWith(
        reason,
        Assert.Single(Sheets.Read($"{line}\n项目名称|行业领域|级别|总投资\n合成甲|生态环保|区重点|12").Faults).Reason.Chinese,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("12,34元")]
    [InlineData("1.亿元")]
    public void A_number_that_begins_and_goes_wrong_is_not_said_not_to_begin(string cell)
    {
        string reason = Assert.Single(Sheets.Read($"{Header}\n合成甲|生态环保|区重点|{cell}|推进").Faults).Reason.Chinese;
        Assert.StartsWith($"“{cell}”中的数读不通", reason, StringComparison.Ordinal);
        Assert.DoesNotContain("不以数字开头", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("—")]
    [InlineData("/")]
    [InlineData("无")]
    public void A_mark_for_nothing_is_no_name(string name)
    {
        string sheet = $"序号|{Header}\n1|{name}|生态环保|区重点|12|推进";
        RowFault fault = Assert.Single(Sheets.Read(sheet).Faults);
        Assert.Equal((2L, "项目名称", name), (fault.Row, fault.Column, fault.Found));
        Assert.Contains("应为项目名称", fault.Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(fault.ToString(), Assert.Single(LedgerReader.ReadCube(Sheets.Of(sheet), CountingBasis.DistinctProjects).Faults).ToString());
    }

    [Fact]
    public void A_date_is_shown_as_people_here_write_it()
    {
        CellGrid sheet = CellGrid.Of(
        [
            ["项目名称", "行业领域", "级别", "总投资（万元）", "状态", "计划开工时间"],
            ["合成甲", "生态环保", "区重点", 1m, "推进", new DateTime(2024, 3, 1, 8, 0, 0)],
            ["合成乙", "生态环保", "区重点", new DateTime(2024, 3, 1), "推进", null],
            ["合计", null, null, 2m, null, new DateOnly(2024, 3, 1)],
        ]);
        Reading<ProjectLedger> reading = LedgerReader.Read(sheet);
        Assert.Equal(["2024-03-01 08:00", "2024-03-01"], reading.Faults.Select(fault => fault.Found));
        Assert.Equal("合计 2 2024-03-01", reading.Skipped[^1].Text);
    }

    [Fact]
    public void A_row_and_a_term_that_do_not_exist_are_refused_as_a_header_is()
    {
        const string Sheet = $"{Header}\n合成甲|生态环保|区重点|12|推进";
        RowFault row = Assert.Single(Sheets.Read(Sheet, new LedgerReaderOptions().WithoutRow(99)).Faults);
        Assert.Equal(99, row.Row);
        Assert.Contains("WithoutRow", row.Reason.Chinese, StringComparison.Ordinal);
        Assert.Single(Sheets.Read(Sheet, new LedgerReaderOptions().WithoutRow(1, "别的表")).Faults);

        RowFault term = Assert.Single(Sheets.Read(Sheet, new LedgerReaderOptions().WithAlias(TableColumns.Level, "县级", "银河级")).Faults);
        Assert.Equal(("级别", "银河级"), (term.Column, term.Found));
        Assert.Contains("应为省重点 市重点 区重点之一", term.Reason.Chinese, StringComparison.Ordinal);
        Assert.Single(Sheets.Read(Sheet, new LedgerReaderOptions().WithAlias(TableColumns.Level, "县级", "区重点")).Result);
    }

    [Fact]
    public void What_was_not_compared_says_how_many_do_not_state_it()
    {
        ProjectLedger ledger = Sheets.Read($"{Header}\n合成甲|生态环保|区重点|12|推进\n合成乙|生态环保|区重点||推进").Result;
        Bulletin bulletin = new BulletinBuilder()
            .Figure(new BulletinFigure("a", PublishedFigure.Parse("0.1亿元")) { Of = new FigureSubject(Measure.TotalInvestment, CubeFilter.All) })
            .Build();
        LedgerFinding finding = Assert.Single(Referee.Compare(bulletin, ProjectCube.Of(ledger, CountingBasis.DistinctProjects)).Findings);
        Assert.Equal("台账的2个项目中1个没有填报总投资。", finding.Reason?.Chinese);
        Assert.Equal("1 of the 2 projects of the ledger do not state 总投资 (TotalInvestment).", finding.Reason?.English);
    }

    [Theory]
    [InlineData(0xD800, "U+D800")]
    [InlineData(0, "U+0000")]
    public void A_sign_that_no_text_keeps_is_refused_in_a_name(int letter, string sign)
    {
        string name = $"合成{(char)letter}甲";
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new Project
        {
            Name = name,
            Sector = Sector.EcologyAndEnvironment,
            Level = ProjectLevel.District,
        });
        Assert.Contains(sign, refused.Message, StringComparison.Ordinal);
        RowFault fault = Assert.Single(Sheets.Read($"{Header}\n{name}|生态环保|区重点|12|推进").Faults);
        Assert.Equal("项目名称", fault.Column);
        Assert.Contains($"含有{sign}", fault.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_nobody_can_see_is_none() => Assert.Contains(
        "is empty", Assert.Throws<ArgumentException>(() => ProjectIdentity.Of("\u200B\uFEFF")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_row_that_is_told_to_be_a_project_is_one()
    {
        const string Sheet = $"{Header}\n合成甲|生态环保|区重点|12|推进\n合成小区改造（12个）|生态环保|区重点|5|推进";
        Assert.Contains("WithProject(3)", Assert.Single(Sheets.Read(Sheet).Faults).Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal("合成小区改造（12个）", Sheets.Read(Sheet, new LedgerReaderOptions().WithProject(3)).Result[1].Name);
        Assert.Single(Sheets.Read(Sheet, new LedgerReaderOptions().WithProject(3).WithoutRow(3)).Result);
    }

    [Fact]
    public void A_batch_without_a_period_may_be_rolled_up() => Assert.Contains(
        "LedgerReader.ReadCube",
        Assert.Single(Sheets.Read($"{Header}|批次\n合成甲|生态环保|区重点|12|推进|签约一批").Faults).Reason.Chinese,
        StringComparison.Ordinal);

    [Fact]
    public void A_district_by_its_name_says_how_names_are_given()
    {
        const string Sheet = $"{Header}|县区\n合成甲|生态环保|区重点|12|推进|余杭区";
        Assert.Equal(["县区"], Sheets.Read(Sheet).LookAlikeColumns);
        Assert.Contains("LedgerReaderOptions.Divisions", Assert.Single(Sheets.Read(
            Sheet, new LedgerReaderOptions().WithColumn(TableColumns.District, "县区")).Faults).Reason.Chinese, StringComparison.Ordinal);
        Assert.Contains("DivisionNames.With", Assert.Single(Sheets.Read(
            Sheet, new LedgerReaderOptions { Divisions = DivisionNames.Henan }).Faults).Reason.Chinese, StringComparison.Ordinal);
    }
}
