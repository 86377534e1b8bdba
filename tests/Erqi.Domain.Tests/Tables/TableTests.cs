using System.Data;
using System.Globalization;
using CsCheck;
using Erqi.Domain.Consistency;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;
using Erqi.Domain.Tests.Laws;
using Erqi.Domain.Tests.Statistics;
using NodaTime;

namespace Erqi.Domain.Tests.Tables;

public sealed class TableTests
{
    private static readonly Column[] Four =
    [
        new("t", new("文字", "Text"), CellType.Text), new("d", new("小数", "Decimal"), CellType.Decimal),
        new("w", new("整数", "Whole"), CellType.Whole), new("day", new("日期", "Day"), CellType.Date),
    ];

    private static readonly CubeFilter Everything = CubeFilter.All;

    [Fact]
    public void Cells_are_flat_values_of_the_types_their_columns_say()
    {
        Table table = Make(["甲", 1.50m, 7, new LocalDate(2023, 1, 28)], [null, 2, 8L, new DateTime(2023, 1, 29)]);

        Assert.Equal(["甲", 1.50m, 7L, new DateTime(2023, 1, 28)], table.Rows[0]);
        Assert.Equal([null, 2m, 8L, new DateTime(2023, 1, 29)], table.Rows[1]);
        using DataTable data = table.ToDataTable();
        Assert.Equal([typeof(string), typeof(decimal), typeof(long), typeof(DateTime)], data.Columns.Cast<DataColumn>().Select(column => column.DataType));
        Assert.Equal(["文字", "小数", "整数", "日期"], data.Columns.Cast<DataColumn>().Select(column => column.ColumnName));
        Assert.Equal(DBNull.Value, data.Rows[1][0]);
        using DataTable byKey = table.WithLanguage(ReportLanguage.English).ToDataTable(byKey: true);
        Assert.Equal(["t", "d", "w", "day"], byKey.Columns.Cast<DataColumn>().Select(column => column.ColumnName));
        Assert.Equal(["Text", "Decimal", "Whole", "Day"], byKey.Columns.Cast<DataColumn>().Select(column => column.Caption));
        Assert.Equal(["@", "#,##0.0###########################", "#,##0", "yyyy-mm-dd"], byKey.Columns.Cast<DataColumn>().Select(column => column.ExtendedProperties["format"]));
    }

    [Fact]
    public void A_day_of_the_framework_and_an_exact_number_are_cells_too()
    {
        Table table = Make([null, Rational.Of(3, 2), null, new DateOnly(2023, 1, 28)]);

        Assert.Equal([null, 1.5m, null, new DateTime(2023, 1, 28)], table.Rows[0]);
        Assert.Contains("found 1/3", Assert.Throws<ArgumentException>(() => Make([null, Rational.Of(1, 3), null, null])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_of_some_projects_says_how_many_and_one_of_none_is_no_zero()
    {
        ProjectCube cube = ProjectCube.Of(
            [
                new Project { Name = "甲", Sector = Sector.NewUrbanization, Level = ProjectLevel.Provincial, TotalInvestment = Money.FromYi(3), AnnualPlannedInvestment = Money.FromYi(1) },
                new Project { Name = "乙", Sector = Sector.NewUrbanization, Level = ProjectLevel.District, TotalInvestment = Money.FromYi(5) },
            ],
            CountingBasis.DistinctProjects);
        Table table = cube.By(CubeDimension.Level).ToTable(
            MoneyUnit.Yi, Measure.Count, Measure.TotalInvestment, Measure.AnnualPlannedInvestment, Measure.CompletedThisYear);

        Assert.Equal(
            ["级别", "项目个数（个）", "总投资（亿元）", "年度计划投资（亿元）", "年度计划投资填报（个）", "本年完成投资（亿元）"],
            table.Columns.Select(column => column.Header.Chinese));
        Assert.Equal(["合计", 2L, 8m, 1m, 1L, null], table.Rows[^1]);
        Assert.Equal(["区重点", 1L, 5m, null, 0L, null], table.Rows[2]);
        Assert.EndsWith(" **1** | **—** |", string.Join(' ', table.ToMarkdown().Split(' ', StringSplitOptions.RemoveEmptyEntries)).TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("年度计划投资（亿元），2个项目中1个填报", cube.By(CubeDimension.Level, CubeDimension.Sector)
            .ToTable(Measure.AnnualPlannedInvestment).Title.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_made_by_hand_marks_its_total_row()
    {
        Table table = Make(["甲", 1m, 2, null], ["乙", 2m, 3, null], TableRow.Total("合计", 3m, 5, null));

        Assert.Equal([false, false, true], table.Rows.Select(row => row.IsTotal));
        Assert.Equal(["合计", 3m, 5L, null], table.Rows[2]);
        Assert.Equal(2, table.WithoutTotals().Rows.Count);
        Assert.Contains("| **合计** |", table.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("4 columns", Assert.Throws<ArgumentException>(() => Make(TableRow.Total("合计"))).Message, StringComparison.Ordinal);
        Assert.Contains("Row 1, column d", Assert.Throws<ArgumentException>(() => Make(TableRow.Total("合计", "3", 5, null))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1.5)]
    [InlineData(1, "1.5")]
    [InlineData(2, "7")]
    [InlineData(3, "2023-01-28")]
    public void A_cell_of_another_type_is_refused(int place, object cell)
    {
        object?[] row = new object?[4];
        row[place] = cell;
        Assert.Contains("Row 2, column", Assert.Throws<ArgumentException>(() => Make(new object?[4], row)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_that_make_no_sense_are_refused()
    {
        Assert.Contains("4 columns", Assert.Throws<ArgumentException>(() => Make(["甲"])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Table(new("空", "Empty"), [], []));
        Assert.Contains("key", Assert.Throws<ArgumentException>(() => new Table(new("", ""), [Four[0], Four[0]], [])).Message, StringComparison.Ordinal);
        Assert.Contains("Chinese header", Assert.Throws<ArgumentException>(
            () => new Table(new("", ""), [Four[0], new("x", new("文字", "X"), CellType.Text)], [])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Make([null, null, null, new DateTime(2023, 1, 28, 1, 0, 0)]));
        Assert.Throws<ArgumentException>(() => Make([null, null, null, new LocalDate(-1, 1, 28)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Column("x", new("", ""), default));
        Assert.Throws<InvalidOperationException>(() => TableColumns.Name.WithUnit(MoneyUnit.Yi));
        Assert.Throws<ArgumentOutOfRangeException>(() => Make().WithLanguage(default));
    }

    [Fact]
    public void Every_column_of_the_catalogue_has_a_key_and_two_headers_of_its_own()
    {
        Column[] all = [.. typeof(TableColumns).GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic).Where(property => property.PropertyType == typeof(Column)).Select(property => (Column)property.GetValue(null)!)];
        Assert.Equal(all.Length, all.Select(column => column.Key).Distinct().Count());
        Assert.Equal(35, TableColumns.Ledger.Count);
        Faults.None(
            from column in all
            where column.Header.Chinese.Any(char.IsAsciiLetter) || !column.Header.English.All(char.IsAscii)
            select $"{column.Key} is called {column.Header.Chinese} and {column.Header.English}");

        // What finds a header must not find two.
        Faults.None(
            from name in TableColumns.Ledger
                .SelectMany(column => column.Aliases.Append(column.Name.Chinese).Append(column.Name.English).Append(column.Key)
                    .Select(name => Domain.Tables.Reading.HeaderText.Of(name).Name).Distinct())
                .GroupBy(name => name)
            where name.Count() > 1
            select $"{name.Key} means {name.Count()} columns");
    }

    [Fact]
    public void Amounts_are_exact_in_every_unit() => Property.Holds(
        Any.Money.Where(amount => amount >= Money.Zero),
        amount => Enum.GetValues<MoneyUnit>().All(unit =>
        {
            ProjectLedger ledger = [Json.Specimen.Bare with { TotalInvestment = amount }];
            Table table = ledger.ToTable(unit, TableColumns.Name, TableColumns.TotalInvestment);
            using DataTable data = table.ToDataTable();
            string shown = table.ToMarkdown().Split('\n')[^2].Split('|')[2].Trim().Replace(",", "", StringComparison.Ordinal);
            return Money.From((decimal)data.Rows[0][1], unit) == amount
                && Money.From(decimal.Parse(shown, CultureInfo.InvariantCulture), unit) == amount
                && table.ToHtml().Replace(",", "", StringComparison.Ordinal).Contains($">{shown}<", StringComparison.Ordinal);
        }));

    [Fact]
    public void Rounding_is_asked_for_and_shows_its_places()
    {
        Table table = Make(["甲", 1.25m, 7, null], ["乙", 2, 8L, null]).Rounded(1);
        Assert.Equal(1.3m, table.Rows[0][1]);
        Assert.Contains(" 2.0 |", table.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(1.2m, Make(["甲", 1.25m, 7, null]).Rounded(1, RoundingConvention.HalfToEven).Rows[0][1]);
        Assert.Contains("fewer places", Assert.Throws<ArgumentException>(() => Make(["甲", decimal.MaxValue, 7, null]).Rounded(1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_breakdown_is_a_row_for_each_member_and_a_total()
    {
        ProjectCube cube = ProjectCube.Of(SyntheticProjects.Many(1000), CountingBasis.DistinctProjects);
        Breakdown<Member<Sector>> bySector = cube.By(CubeDimension.Sector);
        Table table = bySector.ToTable(MoneyUnit.Wan, Measure.Count, Measure.TotalInvestment);

        Assert.Equal(["行业领域", "项目个数（个）", "总投资（万元）"], table.Columns.Select(column => column.Header.Chinese));
        Assert.Equal(["Sector", "Projects (number)", "Total investment (10,000 yuan)"], table.Columns.Select(column => column.Header.English));
        foreach ((Member<Sector> Key, Tally Tally) row in bySector.Rows)
        {
            Assert.Contains(table.Rows, line => line.SequenceEqual([row.Key.ToChinese(), row.Tally.Count, row.Tally.TotalInvestment!.Value.Wan]));
        }

        Assert.Equal(["合计", cube.Total.Count, cube.Total.TotalInvestment!.Value.Wan], table.Rows[^1]);
        Assert.True(table.Rows[^1].IsTotal);
        Assert.Equal(5, table.WithoutTotals().Rows.Count);
        Assert.Equal("New urbanization", table.WithLanguage(ReportLanguage.English).Rows[1][0]);
        Assert.Equal(6, bySector.ToTable().Columns.Count);
    }

    [Fact]
    public void Shares_stand_beside_what_they_are_shares_of()
    {
        Breakdown<Member<ProjectLevel>> byLevel = ProjectCube.Of(SyntheticProjects.Many(1000), CountingBasis.DistinctProjects).By(CubeDimension.Level);
        Table table = byLevel.ToShareTable(Measure.Count, places: 2);
        Assert.Equal(byLevel.Shares(Measure.Count, 2).Select(share => (object?)share.Percent), table.WithoutTotals().Rows.Select(row => row[2]));
        Assert.Equal(100.00m, table.Rows[^1][2]);
    }

    [Fact]
    public void A_cross_tab_has_a_column_for_each_member_and_both_margins()
    {
        ProjectCube cube = ProjectCube.Of(SyntheticProjects.Many(1000), CountingBasis.EventEntries);
        CrossTab<Member<Sector>, Member<Batch>?> tab = cube.By(CubeDimension.Sector, CubeDimension.Batch);
        Table table = tab.ToTable(Measure.TotalInvestment, MoneyUnit.Yuan);

        Assert.Equal(["行业领域", "签约一批", "开工一批", "投产一批", "合计"], table.Columns.Select(column => column.Header.Chinese));
        Assert.Equal("按行业领域和批次：总投资（元）", table.Title.Chinese);
        for (int i = 0; i < ProjectTerms.Sectors.All.Count; i++)
        {
            Assert.Equal(tab[ProjectTerms.Sectors.All[i], Batch.Started].TotalInvestment!.Value.Yuan, table.Rows[i][2]);
            Assert.Equal(table.Rows[i].Skip(1).Take(3).Cast<decimal>().Sum(), table.Rows[i][^1]);
        }

        Assert.Equal(cube.Total.TotalInvestment!.Value.Yuan, table.Rows[^1][^1]);
        Assert.All(cube.By(CubeDimension.Period, CubeDimension.Stage).ToTable().Rows, row => Assert.IsType<long>(row[1]));
    }

    [Fact]
    public void A_cube_gives_the_six_tables_of_a_report()
    {
        ProjectCube cube = ProjectCube.Of(SyntheticProjects.Many(1000), CountingBasis.DistinctProjects);
        ValueList<Table> tables = cube.ToTables();
        Assert.Equal(["按行业领域", "按级别", "按批次", "按期", "按项目库", "按行业领域和级别：项目个数（个）"], tables.Select(table => table.Title.Chinese));
        Assert.All(tables, table => Assert.Equal(cube.Where(Everything).Total.Value(Measure.Count), (Rational)(long)table.Rows[^1][table.Columns.Count == 6 ? 1 : ^1]!));
    }

    [Fact]
    public void A_bulletin_and_its_check_are_tables()
    {
        Bulletin bulletin = new BulletinBuilder("第七期“三个一批”")
            .Figure("total", "186.7亿元").Figure("a", "15亿元").Figure("b", "53.2亿元").Figure("c", "100.5亿元")
            .Sum("total", "a", "b", "c")
            .Build();
        ConsistencyReport report = Referee.Check(bulletin);

        Assert.Equal(["total", null, "186.7亿元", "[186.65亿元, 186.75亿元)", null], bulletin.ToTable().Rows[0]);
        Assert.Equal([0L, "合计", "total 186.7亿元 = a 15亿元 + b 53.2亿元 + c 100.5亿元", null], Assert.Single(bulletin.ToRelationTable().Rows));
        Assert.Equal(["不一致", "18亿元", "0.65亿元"], Assert.Single(report.ToTable().Rows).Skip(3));
        Assert.Equal(["total 186.7亿元、a 15亿元、b 53.2亿元、c 100.5亿元", "#0"], Assert.Single(report.ToConflictTable().Rows));
        Assert.Equal(["168.7亿元", "数字颠倒"], report.ToSuspectTable().Rows[0].Skip(4));
        Assert.Equal(["168.7亿元", "Transposition"], report.ToSuspectTable().WithLanguage(ReportLanguage.English).Rows[0].Skip(4));
        Assert.Equal(4, report.ToSuspectTable().Rows.Count);
        Assert.Equal("[168.1亿元, 169.3亿元)", report.ToImpliedTable().Rows[0][3]);
    }

    [Fact]
    public void A_comparison_with_a_ledger_is_a_table()
    {
        ProjectCube cube = ProjectCube.Of([], CountingBasis.DistinctProjects);
        Table table = Referee.Compare(ErqiBulletins.Year2023, cube).ToTable();
        Assert.Equal(Referee.Compare(ErqiBulletins.Year2023, cube).Findings.Count, table.Rows.Count);
        Assert.Contains(table.Rows, row => (string?)row[5] == "不符" && (string?)row[3] == "0个");
    }

    private static Table Make(params IReadOnlyList<object?>[] rows) => new(new("合成", "Synthetic"), Four, rows);
}
