#:project ../src/Erqi.Domain/Erqi.Domain.csproj
// Checks bulletin documents: dotnet run samples/check.cs -- [FILE…] [--json] [--lang zh|en]
// Without a file it checks the library's own 2023 bulletin.
using System.Text;
using System.Text.Json;
using Erqi.Domain;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
bool asJson = false, unreadable = false, doubtful = false;
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
        case ['-', ..]:
            Console.Error.WriteLine($"{args[i]}: unknown or incomplete. Usage: check.cs [FILE…] [--json] [--lang zh|en]");
            return 2;
        default:
            files.Add(args[i]);
            break;
    }
}

if (files.Count == 0)
{
    Print(ErqiBulletins.Year2023, file: null);
}

foreach (string file in files)
{
    try
    {
        Print(BulletinDocument.Read(File.ReadAllBytes(file)), file);
    }
    catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException or ArgumentException)
    {
        Console.Error.WriteLine($"{file}: {fault.Message}");
        unreadable = true;
    }
}

return unreadable ? 2 : doubtful ? 1 : 0;

void Print(Bulletin bulletin, string? file)
{
    ConsistencyReport report = Referee.Check(bulletin);
    doubtful |= report.Verdict != BulletinVerdict.Consistent;
    Console.WriteLine(asJson ? ReportDocument.Write(report, file, language) : report.ToText(language));
}
