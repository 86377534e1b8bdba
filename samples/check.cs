#:project ../src/Erqi.Domain/Erqi.Domain.csproj
#:package ExcelDataReader
#:package Sylvan.Data.Csv
// Checks what is published: dotnet run samples/check.cs -- [FILE…] [--json] [--html FILE] [--sarif FILE] [--accept FILE] [--together] [--lang zh|en]
// A file that begins with { is a bulletin document; .csv, .tsv, .xlsx and a .md of one table are tables; any other text is
// prose, with the tables in it; - is standard input. Without a file it checks the library's own 2023 bulletin. Exit code: 2 a file could not be
// read; 1 something is impossible or undecided; 3 nothing in a text could be checked; 0 all is well.
using System.Globalization;
using System.Text;
using System.Text.Json;
using Erqi.Domain;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Prose;
using Erqi.Domain.Published;
using Erqi.Domain.Tables;
using ExcelDataReader;
using Sylvan.Data.Csv;

const string Usage = "check.cs [FILE…] [--json] [--html FILE] [--sarif FILE] [--accept FILE] [--together] [--lang zh|en]";
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
bool asJson = false, together = false, unreadable = false, doubtful = false, unchecked_ = false;
string? html = null, sarif = null, acceptFile = null;
ReportLanguage language = ReportLanguage.Chinese;
List<string> files = [];
for (int i = 0; i < args.Length; i++)
{
    string? value = i + 1 < args.Length ? args[i + 1] : null;
    switch (args[i])
    {
        case "--json":
            asJson = true;
            break;
        case "--together":
            together = true;
            break;
        case "--html" when value is not null:
            html = args[++i];
            break;
        case "--sarif" when value is not null:
            sarif = args[++i];
            break;
        case "--accept" when value is not null:
            acceptFile = args[++i];
            break;
        case "--lang" when value is "zh" or "en":
            language = args[++i] == "en" ? ReportLanguage.English : ReportLanguage.Chinese;
            break;
        case ['-', _, ..]:
            Console.Error.WriteLine($"{args[i]}: 不认识，或缺少内容 (unknown or incomplete). 用法 (usage): {Usage}");
            return 2;
        default:
            files.Add(args[i]);
            break;
    }
}

// What is written over must be what was written here before, never an article.
foreach ((string? output, string mark) in new[] { (html, "<!DOCTYPE html"), (sarif, "sarif") })
{
    if (output is not null && (files.Count == 0 || (File.Exists(output) && !IsWrittenHere(output, mark))))
    {
        Tell(output, files.Count == 0
            ? new($"这是要写出的文件，却没有给出要核对的文件；未作任何改动。用法：{Usage}", $"This is where to write to, and no file to check is named; nothing was changed. Usage: {Usage}")
            : new("这个文件已经存在，又不是核对结果，不能覆盖；请另取一个名字。", "This file exists and holds no result of a check, so it is not written over; name another one."));
        return 2;
    }
}

Dictionary<string, string> accepted = [];
HashSet<string> used = [];
List<(string File, ArticleReading Reading)> readings = [];
List<(string File, ArticleReading Reading, ConsistencyReport Report)> checks = [];
if (acceptFile is not null && !Try(acceptFile, () => ReadAccepted(acceptFile)))
{
    return 2;
}

if (files.Count == 0)
{
    CheckBulletin(ErqiBulletins.Year2023, file: null);
}

foreach (string file in files)
{
    Try(file, () => Check(file));
}

if (together && readings.Count > 0)
{
    string names = string.Join(" + ", readings.Select(read => read.File));
    Try(names, () => CheckReading(names, ArticleReading.Together(readings)));
}

foreach (string stale in accepted.Keys.Except(used))
{
    Tell(acceptFile!, new($"{stale}: 已没有这条发现，请删去此行。", $"{stale}: nothing is found under this fingerprint any more; delete the line."));
}

if (checks.Count == 0 && (html ?? sarif) is { } unasked && !unreadable)
{
    Tell(unasked, new("没有文本或表格可写；公布数文档的核对结果请看输出或用 --json。", "There is no text or table to write; of bulletin documents see the output, or --json."));
}

unreadable |= html is not null && !Try(html, () => File.WriteAllText(html, Page().ToHtml()));
unreadable |= sarif is not null && !Try(sarif, () => File.WriteAllText(sarif, SarifDocument.Write(checks, language)));
return unreadable ? 2 : doubtful ? 1 : unchecked_ ? 3 : 0;

bool Try(string file, Action action)
{
    try
    {
        action();
        return true;
    }
    catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException or ArgumentException or FormatException
        or ExcelDataReader.Exceptions.ExcelReaderException or InvalidDataException or CsvFormatException)
    {
        Tell(file, fault switch
        {
            FileNotFoundException or DirectoryNotFoundException => new("没有这个文件或文件夹。", "There is no such file or folder."),
            UnauthorizedAccessException when Directory.Exists(file) => new("这是文件夹；请给出其中的文件。", "This is a folder; name the files in it."),
            ExcelDataReader.Exceptions.ExcelReaderException or InvalidDataException => new(
                $"不是能读的Excel工作簿（{fault.Message}）；请在Excel中另存为.xlsx或.csv再读。",
                $"This is no workbook that can be read ({fault.Message}); save it as .xlsx or .csv in Excel and try again."),
            _ => Wording.Of(fault),
        });
        unreadable = true;
        return false;
    }
}

HtmlPage Page() => checks.Aggregate(new HtmlPage(checks is [var only] ? only.File : language == ReportLanguage.English ? "Check" : "核对", language), (page, check) =>
    (checks.Count > 1 ? page.WithSection(check.File) : page).With(check.Reading, check.Report));

void Tell(string file, Wording what) => Console.Error.WriteLine($"{file}: {what.In(language)}");

void Check(string file)
{
    byte[] bytes = file == "-" ? ReadInput() : File.ReadAllBytes(file);
    if (IsDocument(bytes))
    {
        CheckBulletin(BulletinDocument.Read(bytes), file);
        return;
    }

    ArticleReading reading = Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".xlsx" => TableReader.Read(Sheets(bytes)),
        ".csv" => TableReader.Read(Cells(bytes, ',')),
        ".tsv" => TableReader.Read(Cells(bytes, '\t')),
        ".md" when TableReader.TryRead(ArticleReader.Decode(bytes), out ArticleReading? table) => table,
        _ => ArticleReader.Read(ArticleReader.Decode(bytes)),
    };
    if (together)
    {
        readings.Add((file, reading));
    }
    else
    {
        CheckReading(file, reading);
    }
}

void CheckReading(string file, ArticleReading reading)
{
    ConsistencyReport report = Referee.Check(reading.Bulletin);
    HashSet<string> found = [.. FoundIn(reading, report)];
    found.IntersectWith(accepted.Keys);
    if (found.Count > 0)
    {
        used.UnionWith(found);
        foreach (string fingerprint in found)
        {
            Tell(file, new($"[{fingerprint}] 不再提示：{accepted[fingerprint]}", $"[{fingerprint}] is left out: {accepted[fingerprint]}"));
        }

        reading = reading.Without(found);
        report = Referee.Check(reading.Bulletin);
    }

    checks.Add((file, reading, report));
    Console.WriteLine(asJson
        ? ReadingDocument.Write(reading, report, file, language)
        : ReadingText.Write(reading, report, file, language));
    doubtful |= report.Verdict != BulletinVerdict.Consistent || !reading.Impossible.IsEmpty;
    unchecked_ |= reading.Relations.IsEmpty && reading.Impossible.IsEmpty;
}

void CheckBulletin(Bulletin bulletin, string? file)
{
    ConsistencyReport report = Referee.Check(bulletin);
    doubtful |= report.Verdict != BulletinVerdict.Consistent;
    Console.WriteLine(asJson ? ReportDocument.Write(report, file, language) : report.ToText(language));
}

// What a report tells of a reading, by fingerprints.
static IEnumerable<string> FoundIn(ArticleReading reading, ConsistencyReport report) =>
[
    .. report.Findings.Where(finding => finding.Verdict is Verdict.Inconsistent or Verdict.Undetermined).Select(finding => reading.Relations[finding.Index].Fingerprint),
    .. report.Conflicts.SelectMany(conflict => conflict.Relations).Select(index => reading.Relations[index].Fingerprint),
    .. reading.Impossible.Select(found => found.Fingerprint),
];

// A line: the fingerprint, a blank, the reason. Lines that are empty or begin with # are none.
void ReadAccepted(string file)
{
    foreach ((int number, string line) in File.ReadLines(file).Index())
    {
        string[] parts = line.Trim().Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        if (parts is [var fingerprint, ..] && fingerprint[0] != '#')
        {
            accepted[fingerprint] = parts.Length > 1 ? parts[1] : throw new FormatException(new Wording(
                $"第{number + 1}行没有写明为什么接受“{fingerprint}”；应为指纹、空格、理由。",
                $"Line {number + 1} gives no reason for '{fingerprint}'; expected the fingerprint of a finding, a blank, and why it is accepted.").In(language));
        }
    }
}

static bool IsWrittenHere(string file, string mark)
{
    using StreamReader reader = new(file);
    char[] start = new char[200];
    return new string(start, 0, reader.ReadBlock(start)).Contains(mark, StringComparison.Ordinal);
}

static CellGrid Cells(byte[] bytes, char delimiter)
{
    string text = ArticleReader.Decode(bytes);
    using CsvDataReader csv = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions
    {
        HasHeaders = false, Comment = '\0', Delimiter = delimiter, MaxBufferSize = Math.Max(1 << 20, text.Length + 1), // a row is as long as it is
    });
    return CellGrid.From(csv, width: () => csv.RowFieldCount);
}

static CellGrid[] Sheets(byte[] bytes)
{
    using IExcelDataReader reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
    List<CellGrid> sheets = [];
    do
    {
        sheets.Add(CellGrid.From(reader, reader.Name, format: reader.GetNumberFormatString));
    }
    while (reader.NextResult());
    return [.. sheets];
}

// A bulletin document is an object, perhaps behind a byte order mark and blanks.
static bool IsDocument(ReadOnlySpan<byte> bytes) =>
    (bytes is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : bytes).TrimStart(" \t\r\n"u8) is [(byte)'{', ..];

static byte[] ReadInput()
{
    using MemoryStream buffer = new();
    using Stream input = Console.OpenStandardInput();
    input.CopyTo(buffer);
    return buffer.ToArray();
}
