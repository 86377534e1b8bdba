using System.Data;
using System.Data.Common;
using Dapper;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;
using Microsoft.EntityFrameworkCore;

namespace Erqi.Domain.Doors.Tests.Databases;

/// <summary>What must hold on every engine.</summary>
public abstract class DatabaseDoorTests : IDisposable
{
    private readonly DbConnection _connection;

    /// <summary>Opens an empty database and fills it through EF Core.</summary>
    protected DatabaseDoorTests(DbConnection connection)
    {
        _connection = connection;
        MoneyHandler.Register();
        using LedgerContext context = Context();
        _ = context.Database.ExecuteSqlRaw(context.Database.GenerateCreateScript());
        context.AddRange(LedgerRow.All);
        _ = context.SaveChanges();
    }

    private static IEnumerable<Money> Ordered => HardLedger.Amounts.Order();

    /// <inheritdoc/>
    public void Dispose()
    {
        _connection.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void EF_Core_gives_back_every_row_as_it_was()
    {
        using LedgerContext context = Context();
        Assert.Equal(LedgerRow.All, context.Rows.OrderBy(row => row.Id));
    }

    [Fact]
    public void EF_Core_keeps_the_greatest_the_least_and_no_amount_at_all()
    {
        LedgerRow[] extremes =
        [
            LedgerRow.Of(100, Sector.NewUrbanization, ProjectLevel.District, Money.MaxValue),
            LedgerRow.Of(101, Sector.NewUrbanization, ProjectLevel.District, Money.MinValue),
            LedgerRow.Of(102, Sector.NewUrbanization, ProjectLevel.District, Money.Zero),
            LedgerRow.Of(103, Sector.NewUrbanization, ProjectLevel.District, Money.FromFen(-1)),
        ];
        using LedgerContext context = Context();
        context.AddRange(extremes);
        _ = context.SaveChanges();
        Assert.Equal(extremes, context.Rows.Where(row => row.Id >= 100).OrderBy(row => row.Id));
    }

    [Fact]
    public void EF_Core_orders_by_amount_and_not_by_text()
    {
        using LedgerContext context = Context();
        Assert.Equal(Ordered, context.Rows.OrderBy(row => row.Yuan).Select(row => row.Yuan));
        Assert.Equal(Ordered, context.Rows.OrderBy(row => row.Wan).Select(row => row.Wan));
        Assert.Equal(Ordered, context.Rows.OrderBy(row => row.Yi).Select(row => row.Yi));
    }

    [Fact]
    public void EF_Core_filters_to_the_last_digit()
    {
        using LedgerContext context = Context();
        Assert.All(HardLedger.Amounts, least =>
        {
            int expected = HardLedger.Amounts.Count(amount => amount >= least);
            Assert.Equal(expected, context.Rows.Count(row => row.Yuan >= least));
            Assert.Equal(expected, context.Rows.Count(row => row.Wan >= least));
            Assert.Equal(expected, context.Rows.Count(row => row.Yi >= least));
            Assert.Equal(least, Assert.Single(context.Rows.Where(row => row.Yi == least)).Yi);
        });
    }

    [Fact]
    public void EF_Core_sums_to_the_last_digit()
    {
        using LedgerContext context = Context();
        Money total = Money.Sum(HardLedger.Amounts);
        Assert.Equal(total, Money.FromYuan(context.Rows.Sum(row => (decimal)(object)row.Yuan)));
        Assert.Equal(total, Money.FromWan(context.Rows.Sum(row => (decimal)(object)row.Wan)));
        Assert.Equal(total, Money.FromYi(context.Rows.Sum(row => (decimal)(object)row.Yi)));
        Assert.Equal(HardLedger.Amounts.Max(), Money.FromYi(context.Rows.Max(row => (decimal)(object)row.Yi)));
    }

    [Fact]
    public void Dapper_reads_filters_orders_and_sums_to_the_last_digit()
    {
        Assert.Equal(Ordered, _connection.Query<Money>("SELECT wan FROM ledger ORDER BY wan"));
        Assert.Equal(Money.Sum(HardLedger.Amounts), _connection.QuerySingle<Money>("SELECT SUM(wan) FROM ledger"));
        Assert.All(HardLedger.Amounts, least => Assert.Equal(
            Ordered.Where(amount => amount >= least),
            _connection.Query<Money>("SELECT wan FROM ledger WHERE wan >= @least ORDER BY wan", new { least })));
    }

    [Fact]
    public void Dapper_writes_to_the_last_digit_and_knows_no_amount_at_all()
    {
        _ = _connection.Execute("UPDATE ledger SET wan = @Most, planned = @None", new { Most = Money.MaxValue, None = (Money?)null });
        Assert.Equal(Money.MaxValue, _connection.QueryFirst<Money>("SELECT wan FROM ledger"));
        Assert.All(
            _connection.Query<PlannedRow>("SELECT wan, planned FROM ledger"),
            row => Assert.Equal((Money.MaxValue, null), (row.Wan, row.Planned)));
    }

    [Theory]
    [InlineData("yuan", MoneyUnit.Yuan)]
    [InlineData("wan", MoneyUnit.Wan)]
    [InlineData("yi", MoneyUnit.Yi)]
    public void Its_groups_are_the_cube_of_the_ledger(string column, MoneyUnit unit)
    {
        using IDataReader groups = _connection.ExecuteReader(
            $"SELECT sector, level, COUNT(*) AS count, SUM({column}) AS total_investment FROM ledger GROUP BY sector, level");
        Assert.Equal(HardLedger.Cube, ProjectCube.FromGroups(groups, unit, CountingBasis.DistinctProjects, HardLedger.Columns));
    }

    [Theory]
    [InlineData("yuan", MoneyUnit.Yuan)]
    [InlineData("wan", MoneyUnit.Wan)]
    [InlineData("yi", MoneyUnit.Yi)]
    public void Its_rows_are_the_cube_of_the_ledger(string column, MoneyUnit unit)
    {
        using IDataReader rows = _connection.ExecuteReader($"SELECT sector, level, {column} AS total_investment FROM ledger");
        Assert.Equal(
            HardLedger.Cube, new ProjectCubeBuilder(CountingBasis.DistinctProjects).AddRows(rows, unit, HardLedger.Columns).Build());
    }

    [Fact]
    public void Its_rows_are_the_ledger()
    {
        using IDataReader rows = _connection.ExecuteReader(
            "SELECT id AS 项目名称, sector AS 行业领域, level AS 级别, yi AS 总投资 FROM ledger ORDER BY id");
        Assert.Equal(
            HardLedger.Projects.Select((project, number) => $"{number + 1} {project.Sector} {project.Level} {project.TotalInvestment}"),
            LedgerReader.Read(rows, MoneyUnit.Yi).Result.Select(project => $"{project.Name} {project.Sector} {project.Level} {project.TotalInvestment}"));
    }

    [Fact]
    public void A_binary_float_is_refused_instead_of_guessed()
    {
        const string Floats = "SELECT sector, level, CAST(0.1 AS DOUBLE PRECISION) AS total_investment FROM ledger";
        using (IDataReader rows = _connection.ExecuteReader(Floats))
        {
            RowException refused = Assert.Throws<RowException>(() => new ProjectCubeBuilder(CountingBasis.DistinctProjects)
                .AddRows(rows, MoneyUnit.Wan, HardLedger.Columns));
            Assert.Contains("binary float", refused.Message, StringComparison.Ordinal);
        }

        _ = Assert.Throws<InvalidCastException>(() => _connection.QueryFirst<Money>("SELECT CAST(0.1 AS DOUBLE PRECISION)"));
    }

    /// <summary>Names the provider to EF Core.</summary>
    protected abstract void Use(DbContextOptionsBuilder options, DbConnection connection);

    private LedgerContext Context() => new(_connection, Use);

    private sealed class PlannedRow
    {
        public Money Wan { get; init; }

        public Money? Planned { get; init; }
    }
}
