using System.Data;
using System.Text;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;
using Erqi.Domain.Tests.Json;
using Erqi.Domain.Tests.Laws;
using Sylvan.Data.Csv;

namespace Erqi.Domain.Tests.Tables;

public sealed class LedgerRoundTripTests
{
    [Theory]
    [InlineData(MoneyUnit.Yuan)]
    [InlineData(MoneyUnit.Wan)]
    [InlineData(MoneyUnit.Yi)]
    [InlineData(MoneyUnit.WanYi)]
    public void A_ledger_that_was_written_as_a_table_is_read_back_as_it_was(MoneyUnit unit) => Property.Holds(
        AnyProject.Ledger,
        ledger => Read(ledger.ToTable(unit).ToDataTable(), unit).Result == ledger,
        samples: 200);

    [Theory]
    [InlineData(ReportLanguage.Chinese, false)]
    [InlineData(ReportLanguage.English, false)]
    [InlineData(ReportLanguage.English, true)]
    public void Headers_in_either_language_and_keys_are_found(ReportLanguage language, bool byKey)
    {
        ProjectLedger ledger = [Specimen.Full, Specimen.Bare];
        using DataTable table = ledger.ToTable(MoneyUnit.Wan).WithLanguage(language).ToDataTable(byKey);
        Reading<ProjectLedger> reading = Read(table, MoneyUnit.Wan);

        Assert.Empty(reading.Faults);
        Assert.Empty(reading.IgnoredColumns);
        Assert.Equal(ledger, reading.Result);
    }

    [Fact]
    public void A_ledger_that_was_written_as_a_file_is_read_back_as_it_was() => Property.Holds(
        AnyProject.Ledger,
        ledger =>
        {
            StringBuilder file = new();
            using (DataTable table = ledger.ToTable().ToDataTable())
            using (DataTableReader rows = table.CreateDataReader())
            using (CsvDataWriter writer = CsvDataWriter.Create(new StringWriter(file), new CsvDataWriterOptions { QuoteStrings = CsvStringQuoting.AlwaysQuoteNonEmpty }))
            {
                _ = writer.Write(rows);
            }

            using CsvDataReader reader = CsvDataReader.Create(new StringReader(file.ToString()));
            return LedgerReader.Read(reader, MoneyUnit.Yi).Result == ledger;
        },
        samples: 100);

    [Fact]
    public void The_cube_of_a_file_is_the_cube_of_its_ledger() => Property.Holds(
        AnyProject.Ledger,
        ledger =>
        {
            using DataTable table = ledger.ToTable(MoneyUnit.Yuan).ToDataTable();
            Reading<ProjectCube> reading = LedgerReader.ReadCube(
                table.CreateDataReader(), MoneyUnit.Yuan, CountingBasis.DistinctProjects, new() { ByDistrict = true });
            return reading.Result == ProjectCube.Of(ledger, CountingBasis.DistinctProjects, new() { ByDistrict = true });
        },
        samples: 200);

    [Fact]
    public void Every_column_of_a_ledger_holds_something_of_a_full_project()
    {
        Table table = ProjectLedger.Create(Specimen.Full).ToTable();
        Faults.None(
            from place in Enumerable.Range(0, table.Columns.Count)
            where table.Rows[0][place] is null
            select $"{table.Columns[place].Key} is empty");
    }

    private static Reading<ProjectLedger> Read(DataTable table, MoneyUnit unit) =>
        LedgerReader.Read(table.CreateDataReader(), unit);
}
