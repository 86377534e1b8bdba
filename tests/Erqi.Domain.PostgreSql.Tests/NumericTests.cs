using Erqi.Domain.Doors.Tests;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;
using Npgsql;

namespace Erqi.Domain.PostgreSql.Tests;

/// <summary>The statement of docs/scale.md and NUMERIC, without an object mapper between.</summary>
public sealed class NumericTests : IDisposable
{
    private const string Statement =
        """
        SELECT sector, level, batch, period, stage, district,
               COUNT(*)                         AS count,
               SUM(total_investment)            AS total_investment,
               COUNT(total_investment)          AS total_investment_stated,
               SUM(annual_planned_investment)   AS annual_planned_investment,
               COUNT(annual_planned_investment) AS annual_planned_investment_stated,
               SUM(completed_this_year)         AS completed_this_year,
               COUNT(completed_this_year)       AS completed_this_year_stated,
               SUM(completed_to_date)           AS completed_to_date,
               COUNT(completed_to_date)         AS completed_to_date_stated
        FROM   projects
        GROUP  BY sector, level, batch, period, stage, district
        """;

    private readonly NpgsqlConnection _connection = Server.Open();

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    [Fact]
    public void The_statement_of_the_document_gives_the_cube_of_the_ledger()
    {
        ProjectLedger ledger = [.. Enumerable.Range(0, 3000).Select(Project)];
        Fill(ledger);
        RollUpOptions byDistrict = new() { ByDistrict = true };
        using NpgsqlCommand command = new(Statement, _connection);
        using NpgsqlDataReader groups = command.ExecuteReader();
        Assert.Equal(
            ProjectCube.Of(ledger, CountingBasis.DistinctProjects, byDistrict),
            ProjectCube.FromGroups(groups, MoneyUnit.Wan, CountingBasis.DistinctProjects, new RowColumns(statedSuffix: "_stated"), byDistrict));
    }

    [Fact]
    public void Noughts_behind_the_last_digit_are_no_digits()
    {
        using NpgsqlDataReader rows = Read("SELECT 1, 1, 12.340000000000000000000000::numeric(28, 24)");
        Assert.Equal(Money.FromWan(12.34m), RollUp(rows).Total.TotalInvestment);
    }

    [Theory]
    [InlineData("0.0000001::numeric", "分")]
    [InlineData("9223372036854.775808::numeric", "beyond")]
    [InlineData("-0.01::numeric", "zero or more")]
    [InlineData("'NaN'::numeric", "cannot give it as a decimal")]
    [InlineData("1e30::numeric", "cannot give it as a decimal")]
    [InlineData("1 / 3::numeric(60, 50)", "cannot give it as a decimal")]
    [InlineData("0.1::real", "binary float")]
    [InlineData("NULL::numeric", "statedSuffix")]
    public void What_is_no_exact_amount_is_refused_with_its_place(string number, string reason)
    {
        using NpgsqlDataReader rows = Read($"SELECT 1, 1, {number}");
        RowException refused = Assert.Throws<RowException>(() => RollUp(rows));
        Assert.Equal((1L, "total_investment"), (refused.Fault.Row, refused.Fault.Column));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reader_of_ledgers_takes_them_too_and_tells_of_every_bad_cell()
    {
        using NpgsqlCommand command = new(
            """
            SELECT * FROM (VALUES ('甲', '生态环保', '区重点', 9223372036854.775807::numeric), ('乙', '生态环保', '区重点', 'NaN'), ('丙', '生态环保', '区重点', 1e30))
                AS rows(项目名称, 行业领域, 级别, 总投资)
            """,
            _connection);
        using NpgsqlDataReader rows = command.ExecuteReader();
        Reading<ProjectLedger> reading = LedgerReader.Read(rows, MoneyUnit.Wan, new LedgerReaderOptions { FirstRow = 1 });
        Assert.Equal([2, 3], reading.Faults.Select(fault => fault.Row));
        Assert.All(reading.Faults, fault => Assert.Equal("总投资", fault.Column));
    }

    [Fact]
    public void The_greatest_amount_is_read()
    {
        using NpgsqlDataReader rows = Read("SELECT 1, 1, 9223372036854.775807::numeric");
        Assert.Equal(Money.MaxValue, RollUp(rows).Total.TotalInvestment);
    }

    private static ProjectCube RollUp(NpgsqlDataReader rows) =>
        new ProjectCubeBuilder(CountingBasis.DistinctProjects).AddRows(rows, MoneyUnit.Wan, HardLedger.Columns).Build();

    private static Project Project(int number) => new()
    {
        Name = $"合成{number}",
        Sector = Scheme.Erqi2023.Sectors[number % Scheme.Erqi2023.Sectors.Count],
        Level = Scheme.Erqi2023.Levels[number / 7 % Scheme.Erqi2023.Levels.Count],
        District = number % 5 == 0 ? null : DivisionCode.Parse(number % 2 == 0 ? "410103" : "410105"),
        TotalInvestment = Money.FromFen(number * 1_000_003_000_007L),
        AnnualPlannedInvestment = Money.FromFen(number * 31L),
        CompletedThisYear = Money.FromFen(number * 17L),
        CompletedToDate = Money.FromFen(number * 13L),
    };

    private NpgsqlDataReader Read(string row)
    {
        using NpgsqlCommand command = new($"SELECT * FROM ({row}) AS rows(sector, level, total_investment)", _connection);
        return command.ExecuteReader();
    }

    private void Fill(ProjectLedger ledger)
    {
        using NpgsqlCommand create = new(
            """
            CREATE TABLE projects (
                sector text, level text, batch text, period int, stage text, district text,
                total_investment numeric(19, 6), annual_planned_investment numeric(19, 6),
                completed_this_year numeric(19, 6), completed_to_date numeric(19, 6))
            """,
            _connection);
        _ = create.ExecuteNonQuery();
        using NpgsqlBinaryImporter rows = _connection.BeginBinaryImport(
            "COPY projects (sector, level, district, total_investment, annual_planned_investment, completed_this_year, completed_to_date) FROM STDIN (FORMAT BINARY)");
        foreach (Project project in ledger)
        {
            rows.WriteRow(
                project.Sector.ToChinese(), project.Level.ToChinese(), project.District?.ToString(), project.TotalInvestment!.Value.Wan,
                project.AnnualPlannedInvestment!.Value.Wan, project.CompletedThisYear!.Value.Wan, project.CompletedToDate!.Value.Wan);
        }

        _ = rows.Complete();
    }
}
