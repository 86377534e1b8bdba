using System.Data;
using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tables;
using MiniExcelLibs;

namespace Erqi.Domain.Doors.Tests.Files;

public sealed class MiniExcelTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Theory]
    [InlineData(MoneyUnit.Yuan)]
    [InlineData(MoneyUnit.Wan)]
    [InlineData(MoneyUnit.Yi)]
    public void Amounts_are_numeric_cells_with_every_digit(MoneyUnit unit)
    {
        XElement[] cells = [.. Cells(unit).Where(cell => Column(cell) == "D").Skip(1)];
        Assert.All(cells, cell => Assert.Equal("n", (string?)cell.Attribute("t") ?? "n"));
        Assert.Equal(
            HardLedger.Amounts,
            cells.Select(cell => Money.From(decimal.Parse(cell.Element(Main + "v")!.Value, CultureInfo.InvariantCulture), unit)));
    }

    [Fact]
    public void Dates_are_numeric_cells_too_and_words_are_text()
    {
        XElement[] first = [.. Cells(MoneyUnit.Yi).Skip(5).Take(5)];
        Assert.Equal(["str", "str", "str"], first[..3].Select(cell => (string?)cell.Attribute("t")));
        Assert.Equal("44927", first[4].Element(Main + "v")!.Value);
    }

    // A spreadsheet keeps binary floats: what has more than 15 digits is told, not guessed.
    [Theory]
    [InlineData(MoneyUnit.Yuan)]
    [InlineData(MoneyUnit.Wan)]
    [InlineData(MoneyUnit.Yi)]
    public void A_ledger_is_read_back_and_amounts_of_more_than_fifteen_digits_are_refused(MoneyUnit unit)
    {
        using TemporaryFolder folder = new();
        using IDataReader all = MiniExcel.GetReader(Write(folder, HardLedger.Projects, unit), useHeaderRow: true);
        Assert.Equal(
            [HardLedger.Amounts.Length, HardLedger.Amounts.Length + 1],
            LedgerReader.Read(all, unit).Faults.Where(fault => fault.Column.StartsWith("总投资", StringComparison.Ordinal)).Select(fault => (int)fault.Row));

        ProjectLedger some = [.. HardLedger.Projects.Take(HardLedger.Amounts.Length - 2)];
        using IDataReader rows = MiniExcel.GetReader(Write(folder, some, unit), useHeaderRow: true);
        Assert.Equal(some, LedgerReader.Read(rows, unit).Result);
    }

    private static string Column(XElement cell) => ((string)cell.Attribute("r")!)[..1];

    private static XElement[] Cells(MoneyUnit unit)
    {
        using TemporaryFolder folder = new();
        string path = Path.Combine(folder.Path, "few.xlsx");
        using DataTable table = LedgerTable.In(unit);
        _ = MiniExcel.SaveAs(path, table);
        using ZipArchive file = ZipFile.OpenRead(path);
        using Stream sheet = file.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return [.. XDocument.Load(sheet).Descendants(Main + "c")];
    }

    private static string Write(TemporaryFolder folder, ProjectLedger ledger, MoneyUnit unit)
    {
        string path = Path.Combine(folder.Path, $"{ledger.Count}.xlsx");
        using DataTable table = ledger.ToTable(unit).ToDataTable();
        _ = MiniExcel.SaveAs(path, table);
        return path;
    }
}
