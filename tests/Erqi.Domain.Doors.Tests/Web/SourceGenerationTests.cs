using System.Text.Json;
using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using NodaTime;

namespace Erqi.Domain.Doors.Tests.Web;

/// <summary>Types of someone else, with a context of their own and no options of ours.</summary>
public sealed partial class SourceGenerationTests
{
    private static readonly Note[] Notes = [.. HardLedger.Projects.Select((project, number) => new Note(
        project.TotalInvestment!.Value,
        number % 2 == 0 ? project.TotalInvestment : null,
        project.TotalInvestment!.Value,
        (Sector)project.Sector,
        project.ListedOn!.Value,
        PublishedFigure.Parse($"约{number + 1}.0亿元"),
        new() { [(Sector)project.Sector] = project.TotalInvestment!.Value },
        project))];

    [Fact]
    public void Its_types_are_read_back_as_they_were() => Assert.All(Notes, note =>
    {
        Note read = JsonSerializer.Deserialize(JsonSerializer.Serialize(note, Context.Default.Note), Context.Default.Note)!;
        Assert.Equal(note.BySector, read.BySector);
        Assert.Equal(note with { BySector = read.BySector }, read);
    });

    [Fact]
    public void Its_text_says_every_digit() => Assert.StartsWith(
        """{"Total":"90071992.5474099302\u4EBF\u5143","Planned":null,"Yi":90071992.5474099302,"Sector":"livelihoodAndSocialServices","Day":"2023-01-14",""",
        JsonSerializer.Serialize(Notes[^1], Context.Default.Note),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"Total":168.7}""", "$.Total")]
    [InlineData("""{"Total":"168.7"}""", "$.Total")]
    [InlineData("""{"Yi":"168.7亿元"}""", "$.Yi")]
    [InlineData("""{"Sector":1}""", "$.Sector")]
    [InlineData("""{"Day":"2023-02-30"}""", "$.Day")]
    public void What_says_nothing_exact_is_refused_with_its_path(string json, string path) => Assert.Equal(
        path, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, Context.Default.Note)).Path);

    internal sealed record Note(
        Money Total,
        Money? Planned,
        [property: JsonConverter(typeof(MoneyInYiJsonConverter))] Money Yi,
        Sector Sector,
        [property: JsonConverter(typeof(ErqiJsonConverter))] LocalDate Day,
        PublishedFigure Print,
        Dictionary<Sector, Money> BySector,
        Project Project);

    [JsonSerializable(typeof(Note))]
    internal sealed partial class Context : JsonSerializerContext;
}
