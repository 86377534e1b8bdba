#:package Dapper
#:package Microsoft.EntityFrameworkCore.Sqlite
#:package Npgsql.EntityFrameworkCore.PostgreSQL
#:project ../src/Erqi.Domain/Erqi.Domain.csproj
// Money as DECIMAL in 万元 and in 亿元: dotnet run samples/database.cs -- ["Host=…;Database=…;Username=…"]
// Without a connection string for PostgreSQL it uses SQLite in memory. The exit code is 1 if a digit was lost.
using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

// Synthetic projects; their totals have more digits than a binary float keeps.
ProjectLedger ledger = [.. Enumerable.Range(1, 1000).Select(number => new Project
{
    Name = $"合成{number}",
    Sector = (Sector)(1 + (number % 5)),
    Level = (ProjectLevel)(1 + (number % 3)),
    TotalInvestment = Money.FromFen(number * number * 1_000_003_007L),
})];
Money least = Money.Parse("100亿元"), total = Money.Sum(ledger.Select(project => project.TotalInvestment!.Value));
IEnumerable<string> big = ledger.Where(project => project.TotalInvestment >= least).Select(project => project.Name);
bool exact = true;
using DbConnection connection = args is [string server] ? new NpgsqlConnection(server) : new SqliteConnection("Data Source=:memory:");
connection.Open();
if (connection is SqliteConnection sqlite)
{
    // SQLite has no DECIMAL: it keeps the digits as text, and is taught here to put them in order and to add them.
    sqlite.CreateCollation("DECIMAL", (left, right) => decimal.Compare(
        decimal.Parse(left, CultureInfo.InvariantCulture), decimal.Parse(right, CultureInfo.InvariantCulture)));
    sqlite.CreateAggregate("SUM", 0m, (decimal sum, decimal number) => sum + number);
}

using LedgerContext context = new(connection);
context.Database.ExecuteSqlRaw("DROP TABLE IF EXISTS erqi_sample; " + context.Database.GenerateCreateScript());
foreach (Project[] some in ledger.Chunk(50))
{
    context.AddRange(some.Select(it => new Row(it.Name, it.Sector.ToChinese(), it.Level.ToChinese(), it.TotalInvestment!.Value, it.TotalInvestment!.Value)));
    context.SaveChanges();
    Console.Error.Write($"\r[{new string('#', context.Set<Row>().Local.Count * 20 / ledger.Count),-20}]");
}

Console.Error.WriteLine();
IQueryable<Row> rows = context.Set<Row>().AsNoTracking();
Tell("EF Core, filter and order, 万元", big, rows.Where(row => row.Wan >= least).OrderBy(row => row.Wan).Select(row => row.Name));
Tell("EF Core, filter and order, 亿元", big, rows.Where(row => row.Yi >= least).OrderBy(row => row.Yi).Select(row => row.Name));
Tell("EF Core, rows", ledger.Select(project => project.TotalInvestment!.Value), rows.OrderBy(row => row.Yi).Select(row => row.Yi));
// The cast through object gives SQL the column as the number that it is there.
decimal wan = rows.Sum(row => (decimal)(object)row.Wan), yi = rows.Sum(row => (decimal)(object)row.Yi);
Tell("EF Core, sums of 万元 and of 亿元", [total, total], [Money.FromWan(wan), Money.FromYi(yi)]);
SqlMapper.AddTypeHandler(new MoneyInWanHandler());
Tell("Dapper, filter and order", big, connection.Query<string>("SELECT name FROM erqi_sample WHERE wan >= @least ORDER BY wan", new { least }));
Tell("Dapper, sum", [total], [connection.QuerySingle<Money>("SELECT SUM(wan) FROM erqi_sample")]);
using IDataReader groups = connection.ExecuteReader(
    "SELECT sector, level, COUNT(*) AS count, SUM(yi) AS total_investment FROM erqi_sample GROUP BY sector, level");
// The table has none of these.
RowColumns columns = new(batch: null, period: null, stage: null, annualPlannedInvestment: null, completedThisYear: null, completedToDate: null);
Tell("GROUP BY into a cube", [ProjectCube.Of(ledger, CountingBasis.DistinctProjects)],
    [ProjectCube.FromGroups(groups, MoneyUnit.Yi, CountingBasis.DistinctProjects, columns)]);
return exact ? 0 : 1;

void Tell<T>(string door, IEnumerable<T> expected, IEnumerable<T> found)
{
    bool same = expected.SequenceEqual(found);
    exact &= same;
    Console.WriteLine($"{(same ? "exact" : "LOST")}  {door}");
}

internal sealed record Row(string Name, string Sector, string Level, Money Wan, Money Yi, int Id = 0);
internal sealed class LedgerContext(DbConnection connection) : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) =>
        _ = connection is NpgsqlConnection ? options.UseNpgsql(connection) : options.UseSqlite(connection);

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Row>(row =>
    {
        row.ToTable("erqi_sample");
        // DECIMAL(19, 6) of 万元 and DECIMAL(19, 10) of 亿元 hold every amount to the 分.
        row.Property(item => item.Wan).HasConversion(money => money.Wan, wan => Money.FromWan(wan)).HasPrecision(19, 6);
        row.Property(item => item.Yi).HasConversion(money => money.Yi, yi => Money.FromYi(yi)).HasPrecision(19, 10);
        foreach (var column in row.Metadata.GetProperties())
        {
            column.SetColumnName(column.Name.ToLowerInvariant());
            column.SetCollation(column.ClrType == typeof(Money) && connection is SqliteConnection ? "DECIMAL" : null);
        }
    });
}

internal sealed class MoneyInWanHandler : SqlMapper.TypeHandler<Money>
{
    public override void SetValue(IDbDataParameter parameter, Money value) => parameter.Value = value.Wan;
    // Text is what SQLite gives; a binary float is refused by the cast.
    public override Money Parse(object value) =>
        Money.FromWan(value is string text ? decimal.Parse(text, CultureInfo.InvariantCulture) : (decimal)value);
}
