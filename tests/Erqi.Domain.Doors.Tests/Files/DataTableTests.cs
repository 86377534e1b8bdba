using System.Data;
using System.Text;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Doors.Tests.Files;

public sealed class DataTableTests
{
    [Theory]
    [InlineData(MoneyUnit.Yuan)]
    [InlineData(MoneyUnit.Wan)]
    [InlineData(MoneyUnit.Yi)]
    public void Cells_are_typed_and_exact(MoneyUnit unit)
    {
        using DataTable table = LedgerTable.In(unit);
        Assert.Equal(
            [typeof(string), typeof(string), typeof(string), typeof(decimal), typeof(DateTime)],
            table.Columns.Cast<DataColumn>().Select(column => column.DataType));
        Assert.Equal(HardLedger.Amounts, table.Rows.Cast<DataRow>().Select(row => Money.From((decimal)row[3], unit)));
        Assert.Equal(new DateTime(2023, 1, 1), table.Rows[0][4]);
    }

    [Fact]
    public void Its_own_sum_order_and_filter_lose_nothing()
    {
        using DataTable table = LedgerTable.In(MoneyUnit.Wan);
        string total = table.Columns[3].ColumnName;
        Assert.Equal(Money.Sum(HardLedger.Amounts), Money.FromWan((decimal)table.Compute($"SUM([{total}])", null)));
        Assert.Equal(
            HardLedger.Amounts.Where(amount => amount >= Money.FromWan(3000)).Order(),
            table.Select($"[{total}] >= 3000", $"[{total}]").Select(row => Money.FromWan((decimal)row[3])));
    }

    [Fact]
    public void Its_XML_is_read_back_as_it_was()
    {
        using DataTable table = LedgerTable.In(MoneyUnit.Yi);
        using MemoryStream file = new();
        table.WriteXml(file, XmlWriteMode.WriteSchema);
        Assert.Contains("90071992.5474099301", Encoding.UTF8.GetString(file.ToArray()), StringComparison.Ordinal);
        file.Position = 0;
        using DataTable read = new();
        _ = read.ReadXml(file);
        Assert.Equal(HardLedger.Amounts, read.Rows.Cast<DataRow>().Select(row => Money.FromYi((decimal)row[3])));
    }

    [Theory]
    [InlineData(MoneyUnit.Yuan)]
    [InlineData(MoneyUnit.Wan)]
    [InlineData(MoneyUnit.Yi)]
    public void Its_reader_is_the_ledger(MoneyUnit unit)
    {
        using DataTable table = HardLedger.Projects.ToTable(unit).ToDataTable();
        using DataTableReader reader = table.CreateDataReader();
        Assert.Equal(HardLedger.Projects, LedgerReader.Read(reader, unit).Result);
    }

    [Theory]
    [InlineData(MoneyUnit.Yuan)]
    [InlineData(MoneyUnit.Wan)]
    [InlineData(MoneyUnit.Yi)]
    public void Its_reader_is_a_roll_up(MoneyUnit unit)
    {
        using DataTable table = LedgerTable.ByKey(unit);
        using DataTableReader reader = table.CreateDataReader();
        Assert.Equal(
            HardLedger.Cube, new ProjectCubeBuilder(CountingBasis.DistinctProjects).AddRows(reader, unit, HardLedger.Columns).Build());
    }
}
