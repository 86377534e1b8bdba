using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Erqi.Domain.Doors.Tests.Databases;

/// <summary>SQLite in memory, taught to order and to add decimals, which it keeps as text.</summary>
public sealed class SqliteTests() : DatabaseDoorTests(Open())
{
    /// <inheritdoc/>
    protected override void Use(DbContextOptionsBuilder options, DbConnection connection) => options.UseSqlite(connection);

    private static SqliteConnection Open()
    {
        SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        connection.CreateCollation("DECIMAL", (left, right) => decimal.Compare(
            decimal.Parse(left, CultureInfo.InvariantCulture), decimal.Parse(right, CultureInfo.InvariantCulture)));
        connection.CreateAggregate("SUM", 0m, (decimal sum, decimal number) => sum + number);
        return connection;
    }
}
