using System.Data;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Doors.Tests.Files;

/// <summary><see cref="HardLedger"/> as the flat rows that tools take.</summary>
internal static class LedgerTable
{
    /// <summary>Gets its rows under their Chinese headers.</summary>
    public static DataTable In(MoneyUnit unit) => HardLedger.Projects.ToTable(
        unit, TableColumns.Name, TableColumns.Sector, TableColumns.Level, TableColumns.TotalInvestment, TableColumns.ListedOn).ToDataTable();

    /// <summary>Gets its rows under the keys of the columns, as a roll-up reads them.</summary>
    public static DataTable ByKey(MoneyUnit unit) => HardLedger.Projects.ToTable(
        unit, TableColumns.Sector, TableColumns.Level, TableColumns.TotalInvestment).ToDataTable(byKey: true);
}
