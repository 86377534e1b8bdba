using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Erqi.Domain.Tests;

/// <summary>The sample that people copy first, run as they run it.</summary>
public sealed class ReportSampleTests
{
    [Fact]
    public void The_ledger_is_what_its_maker_makes()
    {
        using TemporaryFolder folder = new();
        _ = Sample("samples/make-ledger.cs", folder.Path);

        Assert.Equal(
            File.ReadAllBytes(Repository.PathOf("samples", "data", "ledger.csv")),
            File.ReadAllBytes(Path.Combine(folder.Path, "ledger.csv")));
    }

    [Fact]
    public void Excel_and_CSV_give_one_report_and_its_cells_are_exact_numbers()
    {
        using TemporaryFolder excel = new(), csv = new();
        string said = Sample("samples/report.cs", "samples/data/ledger.xlsx", excel.Path);
        _ = Sample("samples/report.cs", "samples/data/ledger.csv", csv.Path);
        string page = File.ReadAllText(Path.Combine(excel.Path, "report.html"));

        Assert.Contains("360个项目，2380.4亿元；公布数与台账：", said, StringComparison.Ordinal);
        Assert.DoesNotContain("不符", said, StringComparison.Ordinal);
        Assert.Equal(page, File.ReadAllText(Path.Combine(csv.Path, "report.html")));
        Assert.Contains("1,345.8", page, StringComparison.Ordinal);
        Assert.Equal(
            [105m, 818.4m, 128m, 1345.8m, 66m, 83.7m, 54m, 106.7m, 7m, 25.8m, 360m, 2380.4m],
            NumbersOf(Path.Combine(excel.Path, "report.xlsx"), "B", "C"));
    }

    private static string Sample(string file, params ReadOnlySpan<string> arguments) =>
        Workshop.Run("dotnet", Repository.Root, ["run", "-c", Repository.Configuration, file, "--", .. arguments]);

    // The cells of some columns below the header, from the first sheet's XML. A text would have a type, a number has none.
    private static decimal[] NumbersOf(string path, params string[] columns)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        using Stream sheet = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return
        [
            .. from cell in XDocument.Load(sheet).Descendants().Where(element => element.Name.LocalName == "c")
               let place = cell.Attribute("r")!.Value
               where columns.Contains(place[..1]) && place[1..] != "1"
               select cell.Attribute("t")?.Value is null or "n"
                   ? decimal.Parse(cell.Value, CultureInfo.InvariantCulture)
                   : throw new InvalidOperationException($"{place} is no number: {cell}"),
        ];
    }
}
