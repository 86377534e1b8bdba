#:sdk Microsoft.NET.Sdk.Web
#:package Microsoft.AspNetCore.OpenApi
#:project ../src/Erqi.Domain/Erqi.Domain.csproj
#:property EnableRequestDelegateGenerator=true
// A web service without reflection: dotnet run samples/api.cs -- [--urls http://localhost:5000] [--smoke]
// POST /check, GET /projects?min=3000万元&sector=新型城镇化, GET /openapi/v1.json. With --smoke it asks itself and stops.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Microsoft.OpenApi;
using NodaTime;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder([.. args.Where(word => word != "--smoke")]);
builder.Services.AddProblemDetails();
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.Encoder = ErqiJson.Options.Encoder; // Chinese as it is
    options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
    options.SerializerOptions.Converters.Add(new ErqiJsonConverter()); // dates
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
});
builder.Services.AddOpenApi(options => options.AddSchemaTransformer((schema, context, _) =>
{
    // Types with converters of their own would be {} here, and what a query parses would be any text.
    Type type = context.ParameterDescription?.ParameterDescriptor?.ParameterType ?? context.JsonTypeInfo.Type;
    type = Nullable.GetUnderlyingType(type) ?? type;
    schema.Pattern = type == typeof(Money) ? @"^-?[0-9][0-9,]*(\.[0-9]+)?(万亿|亿|万)?元$" : schema.Pattern;
    schema.Format = type == typeof(LocalDate) ? "date" : schema.Format;
    schema.Enum = type == typeof(Sector) ? Names(Enum.GetValues<Sector>()) : type == typeof(ProjectLevel) ? Names(Enum.GetValues<ProjectLevel>())
        : type == typeof(SectorTerm) ? [.. Scheme.Erqi2023.Sectors.Select(member => member.ToChinese())]
        : schema.Enum;
    schema.Type ??= schema is { Pattern: null, Format: null, Enum: null } ? null : JsonSchemaType.String;
    return Task.CompletedTask;
}));

WebApplication app = builder.Build();
app.UseStatusCodePages();
app.MapOpenApi();
app.MapPost("/check", async (HttpRequest request, CancellationToken cancelled) =>
{
    using MemoryStream body = new();
    await request.Body.CopyToAsync(body, cancelled);
    try
    {
        ConsistencyReport report = Referee.Check(BulletinDocument.Read(body.ToArray()), cancellationToken: cancelled);
        return Results.Text(ReportDocument.Write(report), "application/json");
    }
    catch (JsonException fault)
    {
        return Results.Problem(fault.Message, statusCode: 400, extensions: [new("path", fault.Path)]);
    }
}).Accepts<JsonObject>("application/json").Produces<JsonObject>().ProducesProblem(400);

Item[] synthetic =
[
    new("安置房甲", Sector.NewUrbanization, ProjectLevel.Provincial, Money.Parse("12.34567891亿元"), new(2023, 1, 28)),
    new("安置房乙", Sector.NewUrbanization, ProjectLevel.District, Money.Parse("2999.999999万元"), new(2023, 1, 28)),
    new("安置房丙", Sector.NewUrbanization, ProjectLevel.Municipal, Money.Parse("3000万元"), new(2023, 5, 8)),
    new("湿地公园", Sector.EcologyAndEnvironment, ProjectLevel.District, Money.Parse("8512万元"), new(2023, 5, 8)),
];
app.MapGet("/projects", (Money? min, SectorTerm? sector) =>
{
    Item[] found = [.. synthetic.Where(item => item.TotalInvestment >= (min ?? Money.Zero)
        && (sector is null || item.Sector == sector.Value.Sector))];
    return new Found(found.Length, Money.Sum(found.Select(item => item.TotalInvestment)), found);
});

await app.StartAsync();
if (args.Contains("--smoke"))
{
    using HttpClient client = new() { BaseAddress = new(app.Urls.First()) };
    Console.WriteLine(await client.GetStringAsync("/projects?min=3000万元&sector=新型城镇化"));
    using StringContent wrong = new("""{"figures":{"a":81}}""", System.Text.Encoding.UTF8, "application/json");
    Console.WriteLine(await (await client.PostAsync("/check", wrong)).Content.ReadAsStringAsync());
    Console.WriteLine((string?)JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!["components"]!["schemas"]!["Money"]!["pattern"]);
    await app.StopAsync();
}

await app.WaitForShutdownAsync();
static List<JsonNode> Names<TEnum>(IEnumerable<TEnum> members) =>
    [.. members.Select(member => JsonSerializer.SerializeToNode(member, ErqiJson.Options.GetTypeInfo(typeof(TEnum)))!)];

internal sealed record Found(int Count, Money TotalInvestment, Item[] Items);
internal sealed record Item(string Name, Sector Sector, ProjectLevel Level, Money TotalInvestment, LocalDate ListedOn);

// A query would bind an enumeration by its C# names and by any number; this takes its terms, Chinese ones too.
internal readonly record struct SectorTerm(Sector Sector)
{
    public static bool TryParse(string? text, out SectorTerm term) =>
        (term = new(Scheme.Erqi2023.Sectors.TryFind(text, out Member<Sector> sector) ? (Sector)sector : default)).Sector != default;
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Found)), JsonSerializable(typeof(JsonObject))]
internal sealed partial class ApiJson : JsonSerializerContext;
