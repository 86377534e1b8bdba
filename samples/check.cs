#:project ../src/Erqi.Domain/Erqi.Domain.csproj
// Checks articles and bulletin documents: dotnet run samples/check.cs -- [FILE…] [--json] [--lang zh|en]
// A file that begins with { is a bulletin document, any other a text; - is standard input. Without a file it checks the
// library's own 2023 bulletin. Exit code: 2 a file could not be read; 1 something is impossible or undecided; 3 nothing in
// a text could be checked; 0 all is well.
using System.Text;
using System.Text.Json;
using Erqi.Domain;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Prose;
using Erqi.Domain.Published;
using Erqi.Domain.Tables;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
bool asJson = false, unreadable = false, doubtful = false, unchecked_ = false;
ReportLanguage language = ReportLanguage.Chinese;
List<string> files = [];
for (int i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--json":
            asJson = true;
            break;
        case "--lang" when i + 1 < args.Length && args[i + 1] is "zh" or "en":
            language = args[++i] == "en" ? ReportLanguage.English : ReportLanguage.Chinese;
            break;
        case ['-', _, ..]:
            Console.Error.WriteLine($"{args[i]}: unknown or incomplete. Usage: check.cs [FILE…] [--json] [--lang zh|en]");
            return 2;
        default:
            files.Add(args[i]);
            break;
    }
}

if (files.Count == 0)
{
    CheckBulletin(ErqiBulletins.Year2023, file: null);
}

foreach (string file in files)
{
    try
    {
        Check(file);
    }
    catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException or ArgumentException or FormatException)
    {
        Console.Error.WriteLine($"{file}: {fault.Message}");
        unreadable = true;
    }
}

return unreadable ? 2 : doubtful ? 1 : unchecked_ ? 3 : 0;

void Check(string file)
{
    byte[] bytes = file == "-" ? ReadInput() : File.ReadAllBytes(file);
    if (IsDocument(bytes))
    {
        CheckBulletin(BulletinDocument.Read(bytes), file);
        return;
    }

    ArticleReading reading = ArticleReader.Read(ArticleReader.Decode(bytes));
    ConsistencyReport report = Referee.Check(reading.Bulletin);
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
