using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Doors.Tests.Web;

public sealed class OpenApiTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Fact]
    public async Task Money_is_text_with_a_unit_and_the_pattern_takes_what_is_written()
    {
        JsonNode money = await Schema("Money");
        Assert.Equal("string", (string?)money["type"]);
        Regex pattern = new((string)money["pattern"]!, RegexOptions.CultureInvariant);
        Assert.All(
            [Money.MinValue, Money.MaxValue, Money.Zero, .. HardLedger.Amounts],
            amount => Assert.Matches(pattern, JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(amount))));
        Assert.All(["3000", "亿元", "1.亿元", "1亿", "1e3元", "约1亿元", " 1亿元"], text => Assert.DoesNotMatch(pattern, text));
    }

    [Fact]
    public async Task A_date_is_text_in_the_format_of_dates() =>
        Assert.Equal("""{"type":"string","format":"date"}""", (await Schema("LocalDate")).ToJsonString());

    [Fact]
    public async Task Enumerations_list_the_names_that_JSON_writes()
    {
        Assert.Equal(Enum.GetValues<Sector>().Select(Name), Names(await Schema("Sector")));
        Assert.Equal(Enum.GetValues<ProjectLevel>().Select(Name), Names(await Schema("ProjectLevel")));
    }

    [Fact]
    public async Task What_a_query_takes_is_described()
    {
        JsonArray parameters = (await Document())["paths"]!["/projects"]!["get"]!["parameters"]!.AsArray();
        JsonNode money = await Schema("Money");
        Assert.Equal((string?)money["pattern"], (string?)parameters[0]!["schema"]!["pattern"]);
        Assert.Equal(Scheme.Erqi2023.Sectors.Select(sector => sector.ToChinese()), Names(parameters[1]!["schema"]!));
    }

    [Fact]
    public async Task No_schema_is_empty()
    {
        Dictionary<string, JsonNode?> schemas = (await Document())["components"]!["schemas"]!.AsObject().ToDictionary();
        Assert.Equal(["Found", "Item", "JsonObject", "LocalDate", "Money", "ProblemDetails", "ProjectLevel", "Sector"], schemas.Keys.Order(StringComparer.Ordinal));
        Assert.All(schemas.Values, schema => Assert.NotNull(schema!["type"]));
    }

    private static string Name<TEnum>(TEnum member) =>
        JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(member, ErqiJson.Options))!;

    private static IEnumerable<string> Names(JsonNode schema)
    {
        Assert.Equal("string", (string?)schema["type"]);
        return schema["enum"]!.AsArray().Select(name => (string)name!);
    }

    private async Task<JsonNode> Schema(string type) => (await Document())["components"]!["schemas"]![type]!;

    private async Task<JsonNode> Document()
    {
        using HttpClient client = api.CreateClient();
        return JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
    }
}
