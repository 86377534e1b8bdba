using System.Data;
using Erqi.Domain.Consistency;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;
using Erqi.Domain.Tests.Laws;
using Erqi.Domain.Tests.Projects;

namespace Erqi.Domain.Tests.Tables;

/// <summary>Ledgers and tables of schemes of their own; all data synthetic.</summary>
public sealed class SchemeTableTests
{
    private static readonly Scheme City = new SchemeDraft("synthetic-city")
    {
        Sectors = ["甲类", "乙类"],
        Levels = ["省重点", "市重点"],
        Batches = ["签约", "开工"],
        Measures = [Measure.TotalInvestment],
        OwnAmounts = ["银行贷款", new("专项债") { Number = 3, Aliases = ["专项债券"] }],
    }.Build();

    private static readonly LedgerReaderOptions Options = new() { Scheme = City, Divisions = DivisionNames.Henan, ByDistrict = true };

    [Fact]
    public void Own_amounts_and_names_of_districts_are_read_into_ledger_and_cube_alike()
    {
        Reading<ProjectLedger> reading = LedgerReader.Read(Rows(), MoneyUnit.Wan, Options);
        Assert.True(reading.TryGetResult(out ProjectLedger? ledger), reading.ToString());
        Assert.Equal(City, ledger.Scheme);
        Assert.Equal(["410103", "410122", ""], ledger.Select(project => project.District?.ToString() ?? ""));
        Assert.Equal([Money.FromWan(30), null, Money.FromWan(5)], ledger.Select(project => project.Amount(Measure.Own1)));
        Assert.Equal([Money.FromWan(7), Money.Zero, null], ledger.Select(project => project.Amount(Measure.Own3)));

        Reading<ProjectCube> cube = LedgerReader.ReadCube(Rows(), MoneyUnit.Wan, CountingBasis.DistinctProjects, Options);
        Assert.Equal(ProjectCube.Of(ledger, CountingBasis.DistinctProjects, new() { ByDistrict = true }), cube.Result);
        Assert.Equal(2, cube.Result!.Total.StatedBy(Measure.Own1));
    }

    [Fact]
    public void A_district_that_no_table_names_is_refused()
    {
        RowFault fault = Assert.Single(LedgerReader.Read(Rows("二七"), MoneyUnit.Wan, Options).Faults);
        Assert.Contains("地名表", fault.Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(["县（市、区）"], LedgerReader.Read(Rows(), MoneyUnit.Wan, Options with { Divisions = null }).IgnoredColumns);
    }

    [Fact]
    public void The_table_of_any_ledger_is_read_back() => Property.Holds(
        AnyScheme.WithProjects,
        drawn =>
        {
            ProjectLedger ledger = ProjectLedger.Create(drawn.Scheme, drawn.Projects);
            Reading<ProjectLedger> again = LedgerReader.Read(ledger.ToTable(MoneyUnit.Wan).ToDataTable().CreateDataReader(), MoneyUnit.Wan, new() { Scheme = drawn.Scheme });
            return again.Result == ledger;
        },
        samples: 60);

    [Fact]
    public void Tables_know_own_amounts_and_leave_out_what_is_not_collected()
    {
        ProjectLedger ledger = LedgerReader.Read(Rows(), MoneyUnit.Wan, Options).Result;
        Assert.Equal(
            ["总投资（万元）", "银行贷款（万元）", "专项债（万元）"],
            ledger.ToTable(MoneyUnit.Wan).Columns.Where(column => column.MoneyUnit is not null).Select(column => column.Header.Chinese));
        Table table = ProjectCube.Of(ledger, CountingBasis.DistinctProjects).By(CubeDimension.Sector).ToTable(MoneyUnit.Wan);
        Assert.Equal(["sector", "count", "total_investment", "own_1", "own_1_stated_by", "own_3", "own_3_stated_by"], table.Columns.Select(column => column.Key));
    }

    [Fact]
    public void Districts_stand_under_their_names_and_fold_to_cities()
    {
        var cube = ProjectCube.Of(LedgerReader.Read(Rows(), MoneyUnit.Wan, Options).Result, CountingBasis.DistinctProjects, new() { ByDistrict = true });
        Table named = cube.By(CubeDimension.District.Named(DivisionNames.Henan)).ToTable(MoneyUnit.Wan, Measure.Count);
        Assert.Equal(["二七区", "中牟县", "无", "合计"], named.Rows.Select(row => row[0]!.ToString()));
        Assert.Equal("按县（市、区）", named.Title.Chinese);
        Assert.Equal(["410103", "410122", "无", "合计"], cube.By(CubeDimension.District).ToTable(MoneyUnit.Wan, Measure.Count).Rows.Select(row => row[0]!.ToString()));
        Assert.Equal(["郑州市/2", "无/1", "合计/3"], cube.By(CubeDimension.City.Named(DivisionNames.Henan)).ToTable(MoneyUnit.Wan, Measure.Count).Rows.Select(row => $"{row[0]}/{row[1]}"));
        Assert.Equal(
            ["level", "district_410103", "district_410122", "district_none", "total"],
            cube.By(CubeDimension.Level, CubeDimension.District.Named(DivisionNames.Henan)).ToTable().Columns.Select(column => column.Key));
        Assert.Equal(cube.By(CubeDimension.District).Rows, cube.By(CubeDimension.District.Named(DivisionNames.Henan)).Rows);
    }

    [Fact]
    public void Now_and_then_stand_side_by_side_and_what_had_nothing_to_grow_from_has_no_growth()
    {
        ProjectLedger later = LedgerReader.Read(Rows(), MoneyUnit.Wan, Options).Result, earlier = ProjectLedger.Create(City, later[1] with { TotalInvestment = Money.FromWan(60) });
        CubeComparison comparison = CubeComparison.Between(ProjectCube.Of(earlier, CountingBasis.DistinctProjects), ProjectCube.Of(later, CountingBasis.DistinctProjects));
        Assert.Equal(
            ["甲类/100/0/100/", "乙类/100/60/40/66.7", "合计/200/60/140/233.3"],
            Shown(comparison.ToTable(CubeDimension.Sector, Measure.TotalInvestment, MoneyUnit.Wan)));
        Assert.Equal(["甲类/1/0/1/", "乙类/2/1/1/100", "合计/3/1/2/200"], Shown(comparison.ToTable(CubeDimension.Sector, Measure.Count, growthPlaces: 0)));
        Assert.Equal("乙类////", Shown(comparison.ToTable(CubeDimension.Sector, Measure.Own1))[1]);

        static string[] Shown(Table table) => [.. table.Rows.Select(row => string.Join('/', row.Select(cell => cell is decimal number ? number.ToString("0.##", null) : cell)))];
    }

    [Fact]
    public void What_was_converted_says_so()
    {
        Scheme next = (City.Draft with { Name = "synthetic-next" }).Build();
        ProjectLedger converted = SchemeMapping.OfLikeNames(City, next).Convert(LedgerReader.Read(Rows(), MoneyUnit.Wan, Options).Result);
        var cube = ProjectCube.Of(converted, CountingBasis.DistinctProjects);
        Assert.EndsWith("（由synthetic-city换算为synthetic-next）", cube.By(CubeDimension.Sector).ToTable().Title.Chinese, StringComparison.Ordinal);
        Assert.EndsWith("(converted from synthetic-city to synthetic-next)", cube.Where(CubeDimension.Level, next.Levels[0]).By(CubeDimension.Sector, CubeDimension.Level).ToTable().Title.English, StringComparison.Ordinal);

        Bulletin bulletin = new BulletinBuilder().Figure(new BulletinFigure("a", PublishedFigure.Parse("3个")) { Of = new(Measure.Count, CubeFilter.All) }).Build();
        LedgerReport report = Referee.Compare(bulletin, cube);
        Assert.StartsWith("台账由 synthetic-city 换算为 synthetic-next。\n", report.ToText(), StringComparison.Ordinal);
        Assert.Empty(Referee.Compare(bulletin, ProjectCube.Of(LedgerReader.Read(Rows(), MoneyUnit.Wan, Options).Result, CountingBasis.DistinctProjects)).Notes);
    }

    [Fact]
    public void A_scheme_is_proposed_from_the_terms_of_a_file_and_reads_it()
    {
        DataTable file = new();
        foreach (string header in new[] { "项目名称", "领域", "级别", "总投资（亿元）", "批次", "期", "状态", "银行贷款（亿元）" })
        {
            _ = file.Columns.Add(header);
        }

        _ = file.Rows.Add("虚构甲", "低空经济", "省重点", "1", "投产 一批", "1", "续建");
        _ = file.Rows.Add("虚构乙", "银发经济", "市重点", "约2", "", "", "续建");
        _ = file.Rows.Add();
        _ = file.Rows.Add("虚构丙", "低空经济", "市重点", "3", "", "", "新开工");
        _ = file.Rows.Add("合计", "", "", "6", "", "", "");
        LedgerTerms terms = LedgerReader.ReadTerms(file.CreateDataReader()).Result;
        Assert.Equal("行业领域：低空经济 2，银发经济 1\n级别：省重点 1，市重点 2\n批次：投产一批 1\n状态：续建 2，新开工 1\n金额：总投资，银行贷款\n", terms.ToString());

        Scheme scheme = terms.ToDraft("synthetic-proposed").Build();
        Assert.True(scheme.Collects(Measure.TotalInvestment) && scheme.Collects(Measure.Own1) && !scheme.Collects(Measure.FundsInPlace));
        Assert.Equal(["续建", "新开工"], scheme.Statuses.Select(status => status.ToChinese()));
        file.Rows[1][3] = "2";
        Assert.Equal(3, LedgerReader.Read(file.CreateDataReader(), MoneyUnit.Yi, new() { Scheme = scheme, Periods = [new(1, new(2025, 1, 5))] }).Result.Count);
        Assert.Equal(Scheme.Erqi2023.Draft.Statuses, (terms.ToDraft("a") with { Statuses = Scheme.Erqi2023.Draft.Statuses }).Statuses);
    }

    [Fact]
    public void A_scheme_is_proposed_from_a_sheet_as_it_stands()
    {
        CellGrid sheet = CellGrid.Of([["某市项目台账（虚构）"], ["项目名称", "领域", "级别", "总投资"], ["虚构甲", "低空经济", "省重点", 1], ["虚构乙", "低空经济", "市重点", 2]]);
        Assert.Equal("行业领域：低空经济 2\n级别：省重点 1，市重点 1\n金额：总投资\n", LedgerReader.ReadTerms(sheet).Result.ToString());
        Assert.False(LedgerReader.ReadTerms(CellGrid.Of([["某市项目台账（虚构）"]])).TryGetResult(out _));
    }

    [Fact]
    public void A_period_said_of_every_row_is_that_of_rows_in_a_batch()
    {
        DataTable file = new();
        foreach (string header in new[] { "项目名称", "领域", "级别", "总投资", "批次" })
        {
            _ = file.Columns.Add(header);
        }

        _ = file.Rows.Add("虚构甲", "甲类", "省重点", "1", "签约");
        _ = file.Rows.Add("虚构乙", "甲类", "省重点", "1", "");
        Assert.Contains("WithConstant", LedgerReader.Read(file.CreateDataReader(), MoneyUnit.Yi, Options).ToString(), StringComparison.Ordinal);

        LedgerReaderOptions said = Options.WithConstant(TableColumns.Period, "第8期").WithConstant(TableColumns.BatchDate, "2025-01-05");
        ProjectLedger ledger = LedgerReader.Read(file.CreateDataReader(), MoneyUnit.Yi, said).Result;
        Assert.Equal(["第8期签约", ""], ledger.Select(project => string.Concat(project.BatchEntries.Select(entry => $"{entry.Period}{entry.Batch.ToChinese()}"))));
    }

    private static IDataReader Rows(string third = "")
    {
        DataTable file = new();
        foreach (string header in new[] { "项目名称", "县（市、区）", "领域", "级别", "总投资", "银行贷款", "专项债券" })
        {
            _ = file.Columns.Add(header);
        }

        _ = file.Rows.Add("虚构甲", "郑州市二七区", "甲类", "省重点", "100", "30", "7");
        _ = file.Rows.Add("虚构乙", "中牟县", "乙类", "市重点", "50", "", "0");
        _ = file.Rows.Add("虚构丙", third, "乙类", "市重点", "50", "5", "");
        return file.CreateDataReader();
    }
}
