using System.Data.Common;
using Erqi.Domain.Quantities;
using Microsoft.EntityFrameworkCore;

namespace Erqi.Domain.Doors.Tests.Databases;

/// <summary>EF Core over <see cref="LedgerRow"/>, with DECIMAL columns that hold every amount.</summary>
public sealed class LedgerContext(DbConnection connection, Action<DbContextOptionsBuilder, DbConnection> use) : DbContext
{
    /// <summary>Gets the rows as they stand in the database.</summary>
    public IQueryable<LedgerRow> Rows => Set<LedgerRow>().AsNoTracking();

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => use(optionsBuilder, connection);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<LedgerRow>(row =>
    {
        _ = row.ToTable("ledger");
        _ = row.Property(item => item.Id).ValueGeneratedNever();
        _ = row.Property(item => item.Yuan).HasConversion(money => money.Yuan, yuan => Money.FromYuan(yuan)).HasPrecision(19, 2);
        _ = row.Property(item => item.Wan).HasConversion(money => money.Wan, wan => Money.FromWan(wan)).HasPrecision(19, 6);
        _ = row.Property(item => item.Yi).HasConversion(money => money.Yi, yi => Money.FromYi(yi)).HasPrecision(19, 10);
        _ = row.Property(item => item.Planned).HasConversion(money => money!.Value.Wan, wan => Money.FromWan(wan)).HasPrecision(19, 6);
        foreach (var column in row.Metadata.GetProperties())
        {
            column.SetColumnName(column.Name.ToLowerInvariant());
            column.SetCollation(column.GetPrecision() is not null && Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal) ? "DECIMAL" : null);
        }
    });
}
