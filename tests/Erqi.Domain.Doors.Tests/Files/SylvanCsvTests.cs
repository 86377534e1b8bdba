using System.Data;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;
using Sylvan.Data.Csv;

namespace Erqi.Domain.Doors.Tests.Files;

public sealed class SylvanCsvTests
{
    [Theory]
    [InlineData(MoneyUnit.Yuan)]
    [InlineData(MoneyUnit.Wan)]
    [InlineData(MoneyUnit.Yi)]
    public void A_file_is_read_back_to_the_last_digit(MoneyUnit unit)
    {
        using DataTable table = LedgerTable.In(unit);
        using CsvDataReader reader = CsvDataReader.Create(new StringReader(Write(table)));
        List<(string Name, Money Total, DateTime Day)> read = [];
        while (reader.Read())
        {
            read.Add((reader.GetString(0), Money.From(reader.GetDecimal(3), unit), reader.GetDateTime(4)));
        }

        Assert.Equal(
            HardLedger.Projects.Select(project => (project.Name, project.TotalInvestment!.Value, project.ListedOn!.Value.ToDateTimeUnspecified())),
            read);
    }

    [Theory]
    [InlineData(MoneyUnit.Yuan)]
    [InlineData(MoneyUnit.Wan)]
    [InlineData(MoneyUnit.Yi)]
    public void A_file_is_a_roll_up(MoneyUnit unit)
    {
        using DataTable table = LedgerTable.ByKey(unit);
        using CsvDataReader reader = CsvDataReader.Create(new StringReader(Write(table)));
        Assert.Equal(
            HardLedger.Cube, new ProjectCubeBuilder(CountingBasis.DistinctProjects).AddRows(reader, unit, HardLedger.Columns).Build());
    }

    [Theory]
    [InlineData(MoneyUnit.Yuan)]
    [InlineData(MoneyUnit.Wan)]
    [InlineData(MoneyUnit.Yi)]
    public void A_file_is_the_ledger(MoneyUnit unit)
    {
        using DataTable table = HardLedger.Projects.ToTable(unit).ToDataTable();
        using CsvDataReader reader = CsvDataReader.Create(new StringReader(Write(table)));
        Assert.Equal(HardLedger.Projects, LedgerReader.Read(reader, unit).Result);
    }

    [Fact]
    public void Numbers_are_plain_digits()
    {
        using DataTable table = LedgerTable.ByKey(MoneyUnit.Yi);
        string[] lines = Write(table).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("sector,level,total_investment", lines[0]);
        Assert.Equal("0.0000000001", lines[1].Split(',')[^1]);
        Assert.Equal("90071992.5474099302", lines[^1].Split(',')[^1]);
    }

    private static string Write(DataTable table)
    {
        using StringWriter file = new();
        using CsvDataWriter writer = CsvDataWriter.Create(file);
        using DataTableReader reader = table.CreateDataReader();
        _ = writer.Write(reader);
        return file.ToString();
    }
}
