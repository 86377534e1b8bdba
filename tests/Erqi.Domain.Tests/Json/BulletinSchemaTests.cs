using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Erqi.Domain.Json;
using Erqi.Domain.Published;
using Erqi.Domain.Tests.Laws;
using NJsonSchema;

namespace Erqi.Domain.Tests.Json;

/// <summary>The schema of the document against its reader: what one takes the other takes.</summary>
public sealed class BulletinSchemaTests
{
    // The library that restores everywhere knows no $defs yet; definitions means the same to it.
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(
        File.ReadAllText(Repository.PathOf("docs", "bulletin.schema.json")).Replace("$defs", "definitions", StringComparison.Ordinal))
        .GetAwaiter().GetResult();

    // What a schema cannot know: how often a key stands, which ids exist, and what makes a print, a unit, a date.
    private static readonly string[] BeyondASchema =
    [
        "repeated", "used but not defined", "no unit", "multipliers", "qualifie", "no number", "stated beside it", "multiple of",
        "above zero", "minus sign", "no date", "no Sector", "no Batch", "no period", "no member", "no character",
    ];

    public static TheoryData<string> Refused { get; } = [.. RefusedDocuments()];

    [Fact]
    public void What_the_library_writes_is_valid()
    {
        Assert.True(IsValid(BulletinDocument.Write(ErqiBulletins.Year2023)));
        Property.Holds(AnyBulletin.Value, bulletin => IsValid(BulletinDocument.Write(bulletin)), samples: 200);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_the_reader_refuses_is_invalid_unless_a_schema_cannot_know(string json)
    {
        JsonException fault = Assert.Throws<JsonException>(() => BulletinDocument.Read(json));
        bool canKnow = !BeyondASchema.Any(words => fault.Message.Contains(words, StringComparison.Ordinal));

        Assert.True(!canKnow || !IsValid(json), fault.Message);
    }

    private static bool IsValid(string json) => Schema.Validate(json).Count == 0;

    // Every document of the refusals that is JSON at all.
    private static IEnumerable<string> RefusedDocuments()
    {
        foreach (MethodInfo test in typeof(BulletinDocumentRefusalTests).GetMethods())
        {
            foreach (InlineDataAttribute row in test.GetCustomAttributes<InlineDataAttribute>())
            {
                string text = (string)row.GetData(test).Single()[1];
                string json = test.Name switch
                {
                    nameof(BulletinDocumentRefusalTests.In_a_figure) => BulletinDocumentRefusalTests.WithFigure(text),
                    nameof(BulletinDocumentRefusalTests.In_a_relation) => BulletinDocumentRefusalTests.WithRelation(text),
                    _ => text,
                };
                if (IsJson(json))
                {
                    yield return json;
                }
            }
        }
    }

    private static bool IsJson(string json)
    {
        try
        {
            _ = JsonNode.Parse(json)?.ToJsonString();
            return true;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
