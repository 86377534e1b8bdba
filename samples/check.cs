#:project ../src/Erqi.Domain/Erqi.Domain.csproj
#:package ExcelDataReader
#:package Sylvan.Data.Csv
// Checks what is published: dotnet run samples/check.cs -- FILE…; --help says what else it takes and what its exit codes mean.
// A file that begins with { is a bulletin document; .csv, .tsv, .xlsx and a .md of one table are tables; any other text is
// prose, with the tables in it. Without a file it checks the library's own 2023 bulletin.
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

const int LargeMegabytes = 4; // takes seconds, through which nothing would be said
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
bool asJson = false, together = false, help = false, fingerprinted = false, doubtful = false, unchecked_ = false;
string? html = null, sarif = null, acceptFile = null;
Wording? refused = null;
ReportLanguage language = ReportLanguage.Chinese;
List<string> files = [];
for (int i = 0; i < args.Length; i++)
{
    string? value = i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[i + 1] : null;
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
        case "--lang":
            refused ??= new("--lang：只有 zh（中文）和 en（英文）。", "--lang: there are zh (Chinese) and en (English).");
            break;
        case "--html" or "--sarif" or "--accept":
            refused ??= new($"{args[i]}：没有写明文件。", $"{args[i]}: the file is missing.");
            break;
        case "--help" or "-h":
            help = true;
            break;
        case ['-', _, ..]:
            refused ??= new($"{args[i]}：没有这个选项。", $"{args[i]}: there is no such option.");
            break;
        default:
            files.Add(args[i]);
            break;
    }
}

if (files.Count == 0 && !help && (together || html is not null || sarif is not null || acceptFile is not null))
{
    refused ??= new("没有给出要核对的文件。", "No file to check is named.");
}

if (refused is not null)
{
    Console.Error.WriteLine(refused.In(language));
    Console.Error.WriteLine(Usage());
    return 2;
}

if (help)
{
    Console.WriteLine(Usage());
    return 0;
}

Dictionary<string, string> accepted = [];
HashSet<string> used = [];
List<(string File, ArticleReading Reading)> readings = [];
List<(string File, ArticleReading? Reading, ConsistencyReport Report)> checks = []; // a bulletin document has no reading
List<(string File, Wording Reason)> unread = [];
foreach (string? output in new[] { html, sarif })
{
    // Before anything is checked, so that no long check ends without its result.
    if (output is not null && !Try(output, () => Refuse(output)))
    {
        return 2;
    }
}

if (acceptFile is not null && !Try(acceptFile, () => ReadAccepted(acceptFile)))
{
    return 2;
}

if (files.Count == 0)
{
    Console.Error.WriteLine(new Wording(
        "没有给出文件，以下核对的是自带的例子；要核对自己的，请给出文件名，或用 - 从标准输入读。--help 列出用法。",
        "No file was given, so this checks an example of its own; name a file, or - to read standard input. --help tells the usage.").In(language));
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

if (fingerprinted && !asJson)
{
    Console.WriteLine(new Wording(
        "方括号里的16位是一条发现的指纹：看过、不必再提示的，把它和理由写成一行存进文件，下次用 --accept 给出该文件。",
        "The 16 characters in brackets are the fingerprint of a finding: to have it left out, put it and a reason on a line of a file, and name that file with --accept.").In(language));
}

_ = html is null || Try(html, () => File.WriteAllText(html, Page().ToHtml()));
_ = sarif is null || Try(sarif, () => File.WriteAllText(sarif, SarifDocument.Write(checks, language, unread)));
return unread.Count > 0 ? 2 : doubtful ? 1 : unchecked_ ? 3 : 0;

bool Try(string file, Action action)
{
    try
    {
        action();
        return true;
    }
    catch (Exception fault) // whatever one file holds, the others are checked
    {
        Wording reason = fault switch
        {
            FileNotFoundException or DirectoryNotFoundException => new("没有这个文件或文件夹。", "There is no such file or folder."),
            UnauthorizedAccessException when Directory.Exists(file) => new("这是文件夹；请给出其中的文件。", "This is a folder; name the files in it."),
            JsonException or IOException or UnauthorizedAccessException or ArgumentException or FormatException or CsvFormatException => Wording.Of(fault),
            _ => new(
                $"没有料到的错误（{fault.GetType().Name}：{fault.Message}），未能核对；这是程序的缺陷，请连同此文件报告。",
                $"An error that was not foreseen ({fault.GetType().Name}: {fault.Message}), so this was not checked; it is a fault of the program, please report it with the file."),
        };
        Tell(file, reason);
        unread.Add((file, reason));
        return false;
    }
}

// What is written over must be what was written here before, never an article.
void Refuse(string output)
{
    Wording? why = output == "-"
        ? new("“-”是标准输入，不是可写的文件；请给出文件名。", "'-' is standard input and no file to write; name one.")
        : Directory.Exists(output) ? new("这是文件夹，不能写成文件；请给出其中要写的文件名。", "This is a folder and cannot be written as a file; name the file to write in it.")
        : !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(output))) ? new("没有这个文件夹，不能写出；请先建立，或另取一个名字。", "There is no such folder to write to; make it first, or name another file.")
        : html is not null && sarif is not null && Path.GetFullPath(html).Equals(Path.GetFullPath(sarif), StringComparison.OrdinalIgnoreCase)
            ? new("--html与--sarif写的是同一个文件，后者会覆盖前者；请各取一个名字。", "--html and --sarif name one file, and the latter would write over the former; name two.")
        : File.Exists(output) && !IsWrittenHere(output) ? new("这个文件已经存在，又不是核对结果，不能覆盖；请另取一个名字。", "This file exists and holds no result of a check, so it is not written over; name another one.")
        : null;
    if (why is not null)
    {
        throw new IOException(why.In(language));
    }
}

// What could not be read stands first, so that nobody takes the page for the whole.
HtmlPage Page()
{
    bool isOne = checks.Count + unread.Count == 1;
    HtmlPage page = new(isOne ? checks.Select(check => check.File).Concat(unread.Select(missing => missing.File)).First() : new Wording("核对", "Check").In(language), language);
    page = unread.Aggregate(page, (all, missing) => Named(all, missing.File)
        .WithParagraph(new Wording($"未能核对：{missing.Reason.Chinese}", $"Not checked: {missing.Reason.English}").In(language)));
    return checks.Aggregate(page, (all, check) => check.Reading is { } reading
        ? Named(all, check.File).With(reading, check.Report)
        : Named(all, check.File).With(check.Report));

    HtmlPage Named(HtmlPage all, string file) => isOne ? all : all.WithSection(file);
}

string Usage() => language == ReportLanguage.English
    ? """
      Usage: dotnet run samples/check.cs -- [OPTION…] FILE…
        FILE           text, Markdown, .csv, .tsv, .xlsx or a bulletin document (JSON); - is standard input
        --together     read the files as one: figures with the same subject are one quantity
        --json         one line of JSON a file instead of the report
        --html FILE    also write a page
        --sarif FILE   also write SARIF for editors and CI
        --accept FILE  leave out findings that were looked at; a line: the 16 hex digits that end a finding, a blank, the reason; # begins a comment
        --lang zh|en   the language of the report
        --help, -h     this list
      Exit code: 0 all that could be checked can be true; 1 something cannot, or was not decided; 2 a file could not be read; 3 nothing to check.
      """
    : """
      用法：dotnet run samples/check.cs -- [选项…] 文件…
        文件           文本、Markdown、.csv、.tsv、.xlsx或公报文档（JSON）；- 为标准输入
        --together     各文件合在一起核对，同名的数是同一个数
        --json         每个文件输出一行JSON，代替报告
        --html 文件    另写成网页
        --sarif 文件   另写成SARIF，供编辑器和CI用
        --accept 文件  不再提示看过的发现；每行：发现末尾的16位十六进制数、空格、理由；#开头的行是注释
        --lang zh|en   报告的语言
        --help, -h     列出用法
      退出码：0 能核对的都说得通；1 有说不通或无法判定的；2 有文件读不了；3 没有可以核对的。
      """;

void Tell(string file, Wording what) => Console.Error.WriteLine($"{file}: {what.In(language)}");

void Check(string file)
{
    if (file == "-" && !Console.IsInputRedirected)
    {
        Tell(file, new("请在这里输入或粘贴，最后另起一行按 Ctrl-D（Windows 按 Ctrl-Z 再回车）。", "Type or paste here, and end with Ctrl-D on a line of its own (on Windows Ctrl-Z and Enter)."));
    }

    byte[] bytes = file == "-" ? ReadInput() : File.ReadAllBytes(file);
    if (bytes.Length >> 20 is >= LargeMegabytes and var size)
    {
        Tell(file, new($"有 {size} MB，核对需要一些时间。", $"This has {size} MB, and takes a while to check."));
    }

    if (IsDocument(bytes))
    {
        if (together)
        {
            Tell(file, new("这是公报文档，单独核对，不与其他文件合在一起。", "This is a bulletin document; it is checked by itself and not together with the other files."));
        }

        CheckBulletin(BulletinDocument.Read(bytes), file);
        return;
    }

    ArticleReading reading = Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".xlsx" when bytes.Length > 0 => TableReader.Read(Sheets(bytes)),
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
    fingerprinted |= FoundIn(reading, report).Any();
    doubtful |= report.Verdict != BulletinVerdict.Consistent || !reading.Impossible.IsEmpty;
    unchecked_ |= !report.IsAnythingChecked && reading.Impossible.IsEmpty;
}

void CheckBulletin(Bulletin bulletin, string? file)
{
    ConsistencyReport report = Referee.Check(bulletin);
    checks.Add((file ?? string.Empty, null, report));
    doubtful |= report.Verdict != BulletinVerdict.Consistent;
    Console.WriteLine(asJson ? ReportDocument.Write(report, file, language) : report.ToText(language));
}

// What a report tells of a reading, by fingerprints.
static IEnumerable<string> FoundIn(ArticleReading reading, ConsistencyReport report) =>
[
    .. report.Findings.Where(finding => finding.Verdict is Verdict.Inconsistent or Verdict.Undetermined).Select(finding => reading.Relations[finding.Index].Fingerprint),
    .. report.Conflicts.SelectMany(conflict => conflict.Relations).Select(index => reading.Relations[index].Fingerprint),
    .. report.Components.Where(part => part.Reason is not null).Select(part => reading.Relations[part.Relations[0]].Fingerprint),
    .. reading.Impossible.Select(found => found.Fingerprint),
];

// A line is a fingerprint, with its brackets or without, a blank, and the reason. Lines that are empty or begin with # are none.
void ReadAccepted(string file)
{
    foreach ((int number, string line) in ArticleReader.Decode(File.ReadAllBytes(file)).ReplaceLineEndings("\n").Split('\n').Index())
    {
        string[] parts = line.Trim().Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        if (parts is [] or [['#', ..], ..])
        {
            continue;
        }

        string fingerprint = parts[0] is ['[', .. var inside, ']'] ? inside : parts[0], start = string.Concat(line.Trim().EnumerateRunes().Take(40));
        accepted[fingerprint] = parts.Length > 1 && fingerprint.Length == 16 && fingerprint.All(char.IsAsciiHexDigitLower) ? parts[1]
            : throw new FormatException(new Wording(
                $"第{number + 1}行“{start}”不是指纹加理由；应为16位十六进制数、空格、理由，或以#开头的注释。",
                $"Line {number + 1}, '{start}', is no fingerprint with a reason; expected 16 hex digits, a blank and why it is accepted, or a comment that begins with #.").In(language));
    }
}

// Pages and SARIF name their writer at their heads.
static bool IsWrittenHere(string file)
{
    using StreamReader reader = new(file);
    char[] start = new char[200];
    return new string(start, 0, reader.ReadBlock(start)).Contains("\"Erqi.Domain\"", StringComparison.Ordinal);
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

CellGrid[] Sheets(byte[] bytes)
{
    try
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
    catch (Exception fault) // a broken workbook fails wherever its parts are used
    {
        throw new FormatException(new Wording(
            $"不是能读的Excel工作簿（{fault.Message}）；请在Excel中另存为.xlsx或.csv再读。",
            $"This is no workbook that can be read ({fault.Message}); save it as .xlsx or .csv in Excel and try again.").In(language), fault);
    }
}

// A bulletin document is an object, perhaps behind a byte order mark and blanks; RTF begins with {\.
static bool IsDocument(ReadOnlySpan<byte> bytes) =>
    (bytes is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : bytes).TrimStart(" \t\r\n"u8) is [(byte)'{', not (byte)'\\', ..] or [(byte)'{'];

static byte[] ReadInput()
{
    using MemoryStream buffer = new();
    using Stream input = Console.OpenStandardInput();
    input.CopyTo(buffer);
    return buffer.ToArray();
}
