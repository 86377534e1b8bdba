using System.Text.Json;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;

namespace Erqi.Domain.Tests.Consistency;

/// <summary>The cases of <c>Cases/*.json</c>, each a bulletin document with what each of its relations is worth alone.</summary>
public sealed class CaseTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Erqi.Domain.Tests", "Consistency", "Cases");

    public static IEnumerable<object[]> Cases =>
        from file in Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal)
        from found in Read(file)
        select new object[] { Path.GetFileName(file), found.GetProperty("id").GetString()! };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_relation_is_worth_what_was_worked_out(string file, string id)
    {
        JsonElement found = Read(Path.Combine(Folder, file)).Single(other => other.GetProperty("id").GetString() == id);
        ConsistencyReport report = Referee.Check(BulletinDocument.Read(found.GetProperty("document").GetRawText()));

        Assert.Equal(
            found.GetProperty("expected").EnumerateArray().Select(expected => expected.GetString()),
            report.Findings.Select(finding => finding.Verdict switch
            {
                Verdict.Exact or Verdict.WithinRounding => "holds",
                Verdict.NotBound => "notBound",
                Verdict.Inconsistent => "inconsistent",
                _ => "undetermined",
            }));
    }

    private static JsonElement[] Read(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.GetProperty("cases").EnumerateArray().Select(found => found.Clone())];
    }
}
