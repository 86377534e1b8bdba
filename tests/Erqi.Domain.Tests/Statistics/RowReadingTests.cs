using System.Data;
using System.Globalization;
using System.Text;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tests.Projects;
using Microsoft.Data.Sqlite;
using Sylvan.Data.Csv;

namespace Erqi.Domain.Tests.Statistics;

public class RowReadingTests
{
    private const string Header =
        "sector,level,batch,period,stage,district,total_investment,annual_planned_investment,completed_this_year,completed_to_date";

    private static readonly RollUpOptions ByDistrict = new() { ByDistrict = true };

    private static readonly RowColumns Few = new(
        batch: null, period: null, stage: null, district: null, annualPlannedInvestment: null, completedThisYear: null, completedToDate: null);

    [Fact]
    public void A_file_of_rows_gives_the_cube_of_its_projects()
    {
        Project[] projects = [.. SyntheticProjects.Many(3000)];
        using CsvDataReader reader = Csv(Header, [.. projects.Select(Line)]);
        Assert.Equal(
            ProjectCube.Of(projects, CountingBasis.DistinctProjects, ByDistrict),
            new ProjectCubeBuilder(CountingBasis.DistinctProjects, ByDistrict).AddRows(reader, MoneyUnit.Wan).Build());
    }

    [Fact]
    public void The_groups_of_a_database_give_the_cube_of_its_rows()
    {
        Project[] projects = [.. SyntheticProjects.Many(3000)];
        using SqliteConnection connection = Database(projects);
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT sector, level, batch, period, stage, district, COUNT(*) AS count,
                   printf('%d.%02d', SUM(total) / 100, SUM(total) % 100) AS total_investment, printf('%d.%02d', SUM(annual) / 100, SUM(annual) % 100) AS annual_planned_investment,
                   printf('%d.%02d', SUM(year) / 100, SUM(year) % 100) AS completed_this_year, printf('%d.%02d', SUM(to_date) / 100, SUM(to_date) % 100) AS completed_to_date
            FROM projects
            GROUP BY sector, level, batch, period, stage, district
            """;
        using SqliteDataReader reader = command.ExecuteReader();
        Assert.Equal(
            ProjectCube.Of(projects, CountingBasis.DistinctProjects, ByDistrict),
            ProjectCube.FromGroups(reader, MoneyUnit.Yuan, CountingBasis.DistinctProjects, options: ByDistrict));
    }

    [Fact]
    public void A_table_in_memory_with_Chinese_headings_terms_and_units_is_read()
    {
        using DataTable table = new();
        table.Columns.AddRange(
        [
            new("行业领域"), new("级别"), new("批次"), new("期"), new("项目库"), new("项目个数", typeof(decimal)),
            new("总投资"), new("年度计划投资", typeof(decimal)), new("本年完成投资", typeof(int)), new("累计完成投资", typeof(long)),
        ]);
        table.Rows.Add("生态环保", "区重点", "签约一批", "第七期", "签约", 2m, "1.5亿元", 1.25m, 3, 4L);
        table.Rows.Add("EcologyAndEnvironment", "district", "签约", "7", "3", 1m, "１，０００．５", 0m, 0, 0L);
        using DataTableReader reader = table.CreateDataReader();
        CubeCell cell = Assert.Single(ProjectCube.FromGroups(
            reader, MoneyUnit.Wan, CountingBasis.EventEntries, RowColumns.Chinese).Cells);
        Assert.Equal(
            (Sector.EcologyAndEnvironment, ProjectLevel.District, Batch.Signed, 7, PipelineStage.Signed),
            (cell.Sector, cell.Level, cell.Batch!.Value, cell.Period!.Value, cell.Stage!.Value));
        Assert.Equal(
            new Tally(3, Money.FromWan(16_000.5m), Money.FromWan(1.25m), Money.FromWan(3), Money.FromWan(4)), cell.Tally);
    }

    [Theory]
    [InlineData("sector", "", "empty")]
    [InlineData("sector", "国重点", "国重点")]
    [InlineData("sector", "0", "found 0")]
    [InlineData("sector", "6", "1 to 5")]
    [InlineData("sector", "-1", "found -1")]
    [InlineData("sector", "99999999999999999999", "whole number")]
    [InlineData("level", "市重点 ", "市重点 ")]
    [InlineData("level", "provincial,district", "expected one of")]
    [InlineData("batch", "达产一批", "达产一批")]
    [InlineData("batch", "4", "1 to 3")]
    [InlineData("period", "0", "found 0")]
    [InlineData("period", "-7", "found -7")]
    [InlineData("period", "20230128", "65535")]
    [InlineData("period", "一季度", "第7期")]
    [InlineData("stage", "开工", "开工")]
    [InlineData("stage", "5", "1 to 4")]
    [InlineData("district", "4101030", "six digits")]
    [InlineData("district", "二七区", "six digits")]
    [InlineData("total_investment", "", "it is empty, expected an amount")]
    [InlineData("total_investment", "-1", "zero or more")]
    [InlineData("total_investment", "1e3", "1e3")]
    [InlineData("total_investment", "0.0000001", "分")]
    [InlineData("total_investment", "12亿美元", "亿美元")]
    [InlineData("total_investment", "99999999999999", "beyond")]
    [InlineData("annual_planned_investment", "NaN", "NaN")]
    [InlineData("completed_this_year", "约3", "约3")]
    [InlineData("completed_to_date", "1.2.3", "1.2.3")]
    public void A_bad_cell_is_refused_with_row_column_and_reason(string column, string cell, string reason)
    {
        string[] names = Header.Split(',');
        string[] good = ["生态环保", "区重点", "签约一批", "7", "签约", "410103", "1", "2", "3", "4"];
        string[] bad = [.. good];
        bad[Array.IndexOf(names, column)] = $"\"{cell}\"";
        using CsvDataReader reader = Csv(Header, string.Join(',', good), string.Join(',', bad), string.Join(',', good));
        ProjectCubeBuilder builder = new(CountingBasis.DistinctProjects, ByDistrict);
        RowException refused = Assert.Throws<RowException>(() => builder.AddRows(reader, MoneyUnit.Wan));
        Assert.Equal((2L, column), (refused.Fault.Row, refused.Fault.Column));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(builder.Build);
    }

    [Fact]
    public void Nulls_floats_and_other_types_are_refused_where_a_value_is_asked_for()
    {
        AssertRefused("SELECT NULL, 1, 1", "sector", "empty");
        AssertRefused("SELECT 1, NULL, 1", "level", "empty");
        AssertRefused("SELECT 1, 1, NULL", "total_investment", "statedSuffix");
        AssertRefused("SELECT 1, 1, 0.1 + 0.2", "total_investment", "binary float");
        AssertRefused("SELECT 1.5, 1, 1", "sector", "binary float");
        AssertRefused("SELECT 1, x'00', 1", "level", "whole number");
        AssertRefused("SELECT 1, 1, 9223372036854775807", "total_investment", "beyond");

        // The second row has another type than the first, as SQLite allows.
        AssertRefused("SELECT 1, 1, 1 UNION ALL SELECT 1, 1, 'x'", "total_investment", "Row 2");

        static void AssertRefused(string select, string column, string reason)
        {
            using SqliteConnection connection = new("Data Source=:memory:");
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = $"WITH t(sector, level, total_investment) AS ({select}) SELECT * FROM t";
            using SqliteDataReader reader = command.ExecuteReader();
            RowException refused = Assert.Throws<RowException>(
                () => new ProjectCubeBuilder(CountingBasis.DistinctProjects).AddRows(reader, MoneyUnit.Yi, Few));
            Assert.Equal(column, refused.Fault.Column);
            Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("-1", "0")]
    [InlineData("0", "5")]
    [InlineData("1.5", "5")]
    [InlineData("", "5")]
    public void A_group_that_cannot_be_is_refused(string count, string total)
    {
        using CsvDataReader reader = Csv("sector,level,count,total_investment", $"1,1,{count},{total}");
        RowException refused = Assert.Throws<RowException>(
            () => ProjectCube.FromGroups(reader, MoneyUnit.Yi, CountingBasis.EventEntries, Few));
        Assert.Equal((1L, "count"), (refused.Fault.Row, refused.Fault.Column));
    }

    // Whatever amount it is: none may be lost with a group of nothing.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void No_amount_stands_beside_a_count_of_nought(int amount)
    {
        string[] names = ["total", "planned", "year", "to_date", "month", "funds", "loan", "bond"];
        RowColumns columns = new(
            batch: null, period: null, stage: null, district: null, totalInvestment: "total", annualPlannedInvestment: "planned",
            completedThisYear: "year", completedToDate: "to_date", completedThisMonth: "month", fundsInPlace: "funds", ownAmounts: ["loan", "bond"]);
        Scheme scheme = (Scheme.Erqi2023.Draft with { Name = "synthetic", OwnAmounts = ["银行贷款", new("专项债") { Number = 3 }] }).Build();
        string[] cells = [.. names.Select((_, place) => place == amount ? "5" : "0")];
        using CsvDataReader reader = Csv($"sector,level,count,{string.Join(',', names)}", $"1,1,0,{string.Join(',', cells)}");
        RowFault fault = Assert.Throws<RowException>(() => ProjectCube.FromGroups(
            reader, MoneyUnit.Yi, CountingBasis.EventEntries, columns, new() { Scheme = scheme })).Fault;
        Assert.Equal((1L, "count", "0"), (fault.Row, fault.Column, fault.Found));
        Assert.StartsWith($"found 0 with 5亿元 under {names[amount]} beside it", fault.Reason.English, StringComparison.Ordinal);
        Assert.Contains($"{names[amount]}为5亿元", fault.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_may_say_how_many_state_an_amount_so_that_what_is_not_stated_stays_so()
    {
        Project[] projects =
        [
            Some.Project("合成甲") with { TotalInvestment = Money.FromYi(5), CompletedThisYear = null },
            Some.Project("合成乙") with { TotalInvestment = null, CompletedThisYear = null },
        ];
        using SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            """
            WITH t(sector, level, total, year) AS (SELECT 1, 3, 500000000, NULL UNION ALL SELECT 1, 3, NULL, NULL)
            SELECT sector, level, COUNT(*) AS count, SUM(total) AS total_investment, COUNT(total) AS total_investment_stated,
                   SUM(year) AS completed_this_year, COUNT(year) AS completed_this_year_stated
            FROM t GROUP BY sector, level
            """;
        using SqliteDataReader groups = command.ExecuteReader();
        Tally total = ProjectCube.FromGroups(groups, MoneyUnit.Yuan, CountingBasis.DistinctProjects, new RowColumns(
            batch: null, period: null, stage: null, district: null, annualPlannedInvestment: null, completedToDate: null, statedSuffix: "_stated")).Total;
        Assert.Equal(new Tally(2).With(Measure.TotalInvestment, Money.FromYi(5), statedBy: 1), total);
        Assert.Equal(ProjectCube.Of(projects, CountingBasis.DistinctProjects).Total.Amount(Measure.CompletedThisYear), total.Amount(Measure.CompletedThisYear));
    }

    [Theory]
    [InlineData("2,5,3", "total_investment_stated", "found 3 beside a count of 2, expected how many of these projects state total_investment, from 0 to 2")]
    [InlineData("2,5,-1", "total_investment_stated", "found -1 beside a count of 2")]
    [InlineData("2,5,0", "total_investment_stated", "found 0 with 5亿元 under total_investment beside it")]
    [InlineData("2,,1", "total_investment", "it is empty")]
    public void How_many_state_an_amount_may_not_contradict_the_group(string cells, string column, string reason)
    {
        using CsvDataReader reader = Csv("sector,level,count,total_investment,total_investment_stated", $"1,1,{cells}");
        RowFault fault = Assert.Throws<RowException>(() => ProjectCube.FromGroups(reader, MoneyUnit.Yi, CountingBasis.DistinctProjects, new RowColumns(
            batch: null, period: null, stage: null, district: null, annualPlannedInvestment: null, completedThisYear: null, completedToDate: null, statedSuffix: "_stated"))).Fault;
        Assert.Equal((1L, column), (fault.Row, fault.Column));
        Assert.StartsWith(reason, fault.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_group_and_an_empty_table_leave_no_trace()
    {
        using CsvDataReader group = Csv("sector,level,count,total_investment", "1,1,0,0");
        using CsvDataReader none = Csv("sector,level,count,total_investment");
        Assert.Empty(ProjectCube.FromGroups(group, MoneyUnit.Yi, CountingBasis.EventEntries, Few).Cells);
        Assert.Empty(ProjectCube.FromGroups(none, MoneyUnit.Yi, CountingBasis.EventEntries, Few).Cells);
    }

    [Fact]
    public void Columns_that_are_missing_or_there_twice_are_refused_by_name()
    {
        using CsvDataReader missing = Csv("sector,level,total_investment", "1,1,1");
        ArgumentException refused = Assert.Throws<ArgumentException>(
            () => new ProjectCubeBuilder(CountingBasis.EventEntries).AddRows(missing, MoneyUnit.Yi));
        Assert.Contains("“batch”", refused.Message, StringComparison.Ordinal);

        using DataTable table = new();
        table.Columns.AddRange([new("sector"), new("SECTOR "), new("level"), new("total_investment")]);
        using DataTableReader once = table.CreateDataReader();
        Assert.Empty(new ProjectCubeBuilder(CountingBasis.EventEntries).AddRows(once, MoneyUnit.Yi, Few).Build().Cells);
        using SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT 1 AS sector, 1 AS SECTOR, 1 AS level, 1 AS total_investment";
        using SqliteDataReader twice = command.ExecuteReader();
        Assert.Throws<ArgumentException>(
            () => new ProjectCubeBuilder(CountingBasis.EventEntries).AddRows(twice, MoneyUnit.Yi, Few));
    }

    [Fact]
    public void A_unit_or_reader_that_is_none_is_refused()
    {
        ProjectCubeBuilder builder = new(CountingBasis.EventEntries);
        using CsvDataReader reader = Csv("sector,level,total_investment", "1,1,1");
        Assert.Throws<ArgumentNullException>(() => builder.AddRows(null!, MoneyUnit.Yi, Few));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddRows(reader, 0, Few));
        Assert.Empty(builder.Build().Cells);
    }

    [Fact]
    public void Reading_is_told_about_and_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        using CsvDataReader reader = Csv("sector,level,total_investment", [.. Enumerable.Repeat("1,1,1", 70_000)]);
        ProjectCubeBuilder builder = new(CountingBasis.EventEntries, new() { Progress = new CancelAtOnce(source) });
        Assert.Throws<OperationCanceledException>(() => builder.AddRows(reader, MoneyUnit.Yi, Few, source.Token));
        Assert.True(reader.Read());
    }

    private static CsvDataReader Csv(string header, params string[] lines) =>
        CsvDataReader.Create(new StringReader(string.Join('\n', [header, .. lines]) + "\n"));

    private static string Line(Project project) => string.Create(
        CultureInfo.InvariantCulture,
        $"{project.Sector.ToChinese()},{project.Level},{project.CurrentBatch?.ToChinese()},{project.CurrentPeriod}," +
        $"{project.Stage?.ToChinese()},{project.District},{project.TotalInvestment!.Value.Wan},{project.AnnualPlannedInvestment!.Value.Wan}," +
        $"{project.CompletedThisYear!.Value.Wan},{project.CompletedToDate!.Value.Wan}");

    private static SqliteConnection Database(IEnumerable<Project> projects)
    {
        SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        StringBuilder sql = new("CREATE TABLE projects (sector, level, batch, period, stage, district, total, annual, year, to_date);");
        foreach (Project project in projects)
        {
            // Whole 分, because SQLite would make binary floats of anything else.
            _ = sql.Append(
                CultureInfo.InvariantCulture,
                $"INSERT INTO projects VALUES ('{project.Sector.ToChinese()}', {project.Level.Number}, {Sql(project.CurrentBatch?.Number)},")
            .Append(
                CultureInfo.InvariantCulture,
                $"{Sql(project.CurrentPeriod)}, {Sql(project.Stage?.Number)}, {(project.District is { } code ? $"'{code}'" : "NULL")},")
            .Append(
                CultureInfo.InvariantCulture,
                $"{project.TotalInvestment!.Value.Fen}, {project.AnnualPlannedInvestment!.Value.Fen}, {project.CompletedThisYear!.Value.Fen}, {project.CompletedToDate!.Value.Fen});");
        }

        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql.ToString();
        _ = command.ExecuteNonQuery();
        return connection;

        static string Sql(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "NULL";
    }

    private sealed class CancelAtOnce(CancellationTokenSource source) : IProgress<long>
    {
        public void Report(long value) => source.Cancel();
    }
}
