using System.Data.Common;
using Erqi.Domain.Doors.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Erqi.Domain.PostgreSql.Tests;

/// <summary>Every test of databases, on a real server.</summary>
public sealed class PostgreSqlTests() : DatabaseDoorTests(Server.Open())
{
    /// <inheritdoc/>
    protected override void Use(DbContextOptionsBuilder options, DbConnection connection) => options.UseNpgsql(connection);
}
