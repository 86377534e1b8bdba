using System.Globalization;
using System.IO.Compression;

namespace Erqi.Domain.Tests.Json;

/// <summary>Writes the smallest workbook that a spreadsheet program opens.</summary>
internal static class Workbook
{
    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Writes one sheet whose numbers are shown in one format.</summary>
    public static void Write(string path, string format, IEnumerable<IEnumerable<object>> rows)
    {
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(archive, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Add(archive, "xl/workbook.xml", $"""<workbook xmlns="{Sheets}" xmlns:r="{Relations}"><sheets><sheet name="表一" sheetId="1" r:id="s"/></sheets></workbook>""");
        Add(archive, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="{Relations}/worksheet" Target="sheet.xml"/><Relationship Id="t" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
        Add(archive, "xl/styles.xml", $"""<styleSheet xmlns="{Sheets}"><numFmts count="1"><numFmt numFmtId="170" formatCode="{format}"/></numFmts><cellXfs count="1"><xf numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>""");
        Add(archive, "xl/sheet.xml", $"""<worksheet xmlns="{Sheets}"><sheetData>{string.Concat(rows.Select(Row))}</sheetData></worksheet>""");
        Add(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""");
    }

    private static string Row(IEnumerable<object> cells, int index) =>
        $"""<row r="{index + 1}">{string.Concat(cells.Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{index + 1}")))}</row>""";

    private static string Cell(object value, string place) => value is string text
        ? $"""<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"""
        : string.Create(CultureInfo.InvariantCulture, $"""<c r="{place}" s="0"><v>{value}</v></c>""");

    private static void Add(ZipArchive archive, string name, string xml)
    {
        using StreamWriter writer = new(archive.CreateEntry(name).Open());
        writer.Write($"""<?xml version="1.0" encoding="UTF-8"?>{xml}""");
    }
}
