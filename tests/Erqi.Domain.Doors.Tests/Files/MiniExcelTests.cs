using System.Data;
using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Erqi.Domain.Quantities;
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

    // A spreadsheet keeps binary floats: 15 digits come back, which is every amount below 10,000亿元 to the 分.
    [Fact]
    public void Amounts_of_up_to_fifteen_digits_are_read_back_exactly()
    {
        using TemporaryFolder folder = new();
        string path = Write(folder, MoneyUnit.Wan);
        Money[] read = [.. MiniExcel.Query(path).Skip(1).Select(row => Money.FromWan(Convert.ToDecimal((double)row.D)))];
        Assert.Equal(HardLedger.Amounts[..^2], read[..^2]);
        Assert.NotEqual(HardLedger.Amounts[^2..], read[^2..]);
    }

    private static string Column(XElement cell) => ((string)cell.Attribute("r")!)[..1];

    private static XElement[] Cells(MoneyUnit unit)
    {
        using TemporaryFolder folder = new();
        using ZipArchive file = ZipFile.OpenRead(Write(folder, unit));
        using Stream sheet = file.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return [.. XDocument.Load(sheet).Descendants(Main + "c")];
    }

    private static string Write(TemporaryFolder folder, MoneyUnit unit)
    {
        string path = Path.Combine(folder.Path, "ledger.xlsx");
        using DataTable table = LedgerTable.In(unit);
        _ = MiniExcel.SaveAs(path, table);
        return path;
    }
}
