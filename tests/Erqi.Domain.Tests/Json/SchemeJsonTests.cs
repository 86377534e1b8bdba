using System.Text.Json;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tests.Laws;
using Erqi.Domain.Tests.Projects;
using NJsonSchema;
using NodaTime;

namespace Erqi.Domain.Tests.Json;

public sealed class SchemeJsonTests
{
    // The library that restores everywhere knows no $defs yet; definitions means the same to it.
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(
        File.ReadAllText(Repository.PathOf("docs", "scheme.schema.json")).Replace("$defs", "definitions", StringComparison.Ordinal))
        .GetAwaiter().GetResult();

    [Fact]
    public void A_scheme_is_one_document_that_its_schema_knows() => Property.Holds(
        AnyScheme.Value,
        scheme =>
        {
            string json = ErqiJson.Serialize(scheme);
            Assert.Empty(Schema.Validate(json));
            Assert.Equal(scheme.Draft, ErqiJson.Deserialize<SchemeDraft>(ErqiJson.Serialize(scheme.Draft)));
            return ErqiJson.Deserialize<Scheme>(json) == scheme;
        },
        samples: 100);

    [Fact]
    public void Built_in_schemes_come_back_and_names_alone_are_members()
    {
        Assert.All([Scheme.Erqi2023, Scheme.Henan2022, Scheme.Henan2025], scheme =>
        {
            Assert.Equal(scheme, ErqiJson.Deserialize<Scheme>(ErqiJson.Serialize(scheme)));
            Assert.Empty(Schema.Validate(ErqiJson.Serialize(scheme)));
        });
        Scheme small = ErqiJson.Deserialize<Scheme>("""{"name":"small","sectors":["甲",{"chinese":"乙","number":9}],"levels":["省重点"]}""");
        Assert.Equal([1, 9], small.Sectors.Select(sector => sector.Number));
        Refused("""{"name":"small","sectors":[],"levels":["省重点"]}""", "$", "no sector");
        Refused("""{"name":"small","sectors":["甲"]}""", "$", "'levels' is required");
        Refused("""{"name":"small","sectors":["甲"],"levels":["省重点"],"colour":1}""", "$.colour", "unknown");
        Refused("""{"name":"small","sectors":[{"chinese":"甲","number":251}],"levels":["省重点"]}""", "$.sectors[0].number", "251");
    }

    [Fact]
    public void Everything_under_any_scheme_comes_back_by_itself_and_in_its_ledger() => Property.Holds(
        AnyScheme.WithProjects,
        drawn =>
        {
            (Scheme scheme, Project[] projects) = drawn;
            ProjectLedger ledger = ProjectLedger.Create(scheme, projects);
            Assert.Equal(ledger, Again(ledger));
            Assert.Equal(ledger.WithMonth(new YearMonth(2025, 6)), Again(ledger.WithMonth(new YearMonth(2025, 6))));
            foreach (bool byDistrict in new[] { false, true })
            {
                var cube = ProjectCube.Of(ledger, CountingBasis.EventEntries, new() { ByDistrict = byDistrict });
                Assert.Equal(cube, Again(cube));
            }

            foreach (Project project in projects.Take(3))
            {
                Assert.Equal(project, Again(project));
                Assert.Equal(project.History, project.History.Select(Again));
            }

            CubeFilter filter = CubeFilter.All.Where(CubeDimension.Sector, scheme.Sectors[0]).Where(CubeDimension.City, DivisionCode.Parse("410100"), null);
            Assert.Equal(filter, Again(filter));
            Assert.Equal(filter.Where(CubeDimension.Sector, scheme.Sectors[^1]), Again(filter.Where(CubeDimension.Sector, scheme.Sectors[^1])));
            return new FigureSubject(Measure.Count, filter) == Again(new FigureSubject(Measure.Count, filter));
        },
        samples: 60);

    [Fact]
    public void Built_in_schemes_are_named_others_written_out_and_that_of_2023_goes_without_saying()
    {
        Project of2025 = new() { Name = "甲", Sector = Scheme.Henan2025.Sectors[1], Level = Scheme.Henan2025.Levels[0] };
        Assert.StartsWith("{\"scheme\":\"henan-2025\",\"name\":\"甲\",\"sector\":\"infrastructure\"", ErqiJson.Serialize(of2025), StringComparison.Ordinal);
        Assert.StartsWith("{\"scheme\":\"henan-2025\",\"projects\":[{\"name\":\"甲\"", ErqiJson.Serialize(ProjectLedger.Create(of2025)), StringComparison.Ordinal);
        Assert.StartsWith("{\"name\":\"虚构项目\"", ErqiJson.Serialize(Some.Project()), StringComparison.Ordinal);
        Assert.StartsWith("[{\"name\"", ErqiJson.Serialize(ProjectLedger.Create(Some.Project())), StringComparison.Ordinal);
        Assert.Equal("\"henan-2025/infrastructure\"", ErqiJson.Serialize(of2025.Sector));
        Assert.Equal(of2025.Sector, ErqiJson.Deserialize<Member<Sector>>("\"henan-2025/基础设施\""));
        Assert.Equal(Sector.NewUrbanization, ErqiJson.Deserialize<Member<Sector>>("\"新型城镇化\""));
        Assert.Throws<JsonException>(() => ErqiJson.Deserialize<Project>("{\"scheme\":\"nowhere-1999\",\"name\":\"甲\"}"));
        Assert.Throws<JsonException>(() => ErqiJson.Deserialize<Project>(ErqiJson.Serialize(of2025).Replace("henan-2025", "henan-2022", StringComparison.Ordinal)));

        FigureSubject subject = new(Measure.Count, CubeFilter.All.Where(CubeDimension.Sector, of2025.Sector));
        Bulletin bulletin = new BulletinBuilder().Figure(new BulletinFigure("a", PublishedFigure.Parse("3个")) { Of = subject }).Build();
        string document = BulletinDocument.Write(bulletin);
        Assert.Contains("\"scheme\": \"henan-2025\"", document, StringComparison.Ordinal);
        Assert.Equal(bulletin, BulletinDocument.Read(document));
    }

    private static T Again<T>(T value)
        where T : notnull => ErqiJson.Deserialize<T>(ErqiJson.Serialize(value));

    private static void Refused(string json, string path, string sentence)
    {
        JsonException refused = Assert.Throws<JsonException>(() => ErqiJson.Deserialize<Scheme>(json));
        Assert.Equal(path, refused.Path);
        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
    }
}
