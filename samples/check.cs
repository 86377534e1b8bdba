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
            Console.Error.WriteLine($"{args[i]}: unknown or incomplete. Usage: {Usage}");
            return 2;
        default:
            files.Add(args[i]);
            break;
    }
}

HashSet<string> accepted = [], used = [];
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

foreach (string stale in accepted.Except(used))
{
    Console.Error.WriteLine(language == ReportLanguage.English
        ? $"{acceptFile}: {stale}: nothing is found under this fingerprint any more; delete the line."
        : $"{acceptFile}: {stale}: 已没有这条发现，请删去此行。");
}

HtmlPage page = checks.Aggregate(new HtmlPage(checks is [var only] ? only.File : language == ReportLanguage.English ? "Check" : "核对", language), (page, check) =>
    (checks.Count > 1 ? page.WithSection(check.File) : page).With(check.Reading, check.Report));
unreadable |= html is not null && !Try(html, () => File.WriteAllText(html, page.ToHtml()));
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
        Console.Error.WriteLine($"{file}: {Wording.Of(fault).In(language)}");
        unreadable = true;
        return false;
    }
}

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
    found.IntersectWith(accepted);
    if (found.Count > 0)
    {
        used.UnionWith(found);
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
        bool isComment = parts is [] or [['#', ..], ..];
        accepted.UnionWith(isComment ? [] : parts is [var fingerprint, _] ? [fingerprint]
            : throw new FormatException($"Line {number + 1} gives no reason for '{line.Trim()}'; expected the fingerprint of a finding, a blank, and why it is accepted."));
    }
}

static CellGrid Cells(byte[] bytes, char delimiter)
{
    using CsvDataReader csv = CsvDataReader.Create(
        new StringReader(ArticleReader.Decode(bytes)), new CsvDataReaderOptions { HasHeaders = false, Comment = '\0', Delimiter = delimiter });
    return CellGrid.From(csv, width: () => csv.RowFieldCount);
}

static CellGrid[] Sheets(byte[] bytes)
{
    using IExcelDataReader reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
    List<CellGrid> sheets = [];
    do
    {
        List<object?[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Shown(reader.GetValue(i), reader.GetNumberFormatString(i)))]);
        }

        sheets.Add(CellGrid.Of(rows, reader.Name));
    }
    while (reader.NextResult());
    return [.. sheets];
}

// A cell as the reader of the sheet sees it: with the places of its format, of the 15 digits that Excel keeps.
static object? Shown(object? value, string? format)
{
    if (value is not double number || Math.Abs(number) > 1e15)
    {
        return value;
    }

    string shown = format?.Split(';')[0] ?? string.Empty;
    int point = shown.IndexOf('.', StringComparison.Ordinal), places = point < 0 ? 0 : shown[point..].Count(c => c == '0');
    decimal exact = (decimal)number;
    return !shown.Contains('0', StringComparison.Ordinal) ? exact
        : shown.Contains('%', StringComparison.Ordinal) ? (100 * exact).ToString($"F{places}", CultureInfo.InvariantCulture) + "%"
        : exact.ToString($"F{places}", CultureInfo.InvariantCulture);
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
