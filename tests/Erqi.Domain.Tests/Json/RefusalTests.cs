using System.Text.Json;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tests.Json;

public sealed class RefusalTests
{
    private const string Bare =
        "{\"name\":\"甲\",\"sector\":\"ecologyAndEnvironment\",\"level\":\"district\",\"totalInvestment\":\"0亿元\"," +
        "\"status\":\"active\"}";

    private const string Cell =
        "{\"sector\":\"生态环保\",\"level\":\"区重点\",\"tally\":{\"count\":1,\"totalInvestment\":\"0元\"," +
        "\"annualPlannedInvestment\":\"0元\",\"completedThisYear\":\"0元\",\"completedToDate\":\"0元\"}}";

    [Fact]
    public void The_document_that_is_broken_below_is_sound()
    {
        Project sound = Specimen.Bare with { TotalInvestment = Money.Zero };
        Assert.Equal(Bare, JsonSerializer.Serialize(sound, ErqiJson.Options));
        Assert.Equal(sound, JsonSerializer.Deserialize<Project>(Bare, ErqiJson.Options));
        Assert.Equal(Specimen.Bare, JsonSerializer.Deserialize<Project>(Bare.Replace("\"0亿元\"", "null", StringComparison.Ordinal), ErqiJson.Options));
        Assert.Equal(1, JsonSerializer.Deserialize<ProjectCube>($"{{\"basis\":\"distinctProjects\",\"cells\":[{Cell}]}}")!.Total.Count);
    }

    [Theory]
    [InlineData("\"name\":\"甲\"", "\"name\":\"\"", "$.name", "Name is empty")]
    [InlineData("\"name\":\"甲\"", "\"name\":null", "$.name", "found null")]
    [InlineData("\"name\":\"甲\"", "\"name\":\"\\ud800\"", "$.name", "no character")]
    [InlineData("\"name\":\"甲\",", "", "$", "'name' is required")]
    [InlineData("\"name\":\"甲\"", "\"name\":\"甲\",\"name\":\"乙\"", "$.name", "repeated")]
    [InlineData("\"name\"", "\"Name\"", "$.Name", "unknown")]
    [InlineData("\"name\":\"甲\"", "\"name\":\"甲\",\"colour\":1", "$.colour", "unknown")]
    [InlineData("ecologyAndEnvironment", "1", "$.sector", "“1” is no Sector")]
    [InlineData("\"ecologyAndEnvironment\"", "1", "$.sector", "found the number 1")]
    [InlineData("\"totalInvestment\":\"0亿元\"", "\"totalInvestment\":0", "$.totalInvestment", "found the number 0")]
    [InlineData("\"totalInvestment\":\"0亿元\"", "\"totalInvestment\":\"-1亿元\"", "$.totalInvestment", "negative")]
    [InlineData("\"level\":\"district\",", "", "$", "'level' is required")]
    [InlineData("\"status\"", "\"code\":\"1\",\"status\"", "$.code", "no project code")]
    [InlineData("\"status\"", "\"aliases\":null,\"status\"", "$.aliases", "found null")]
    [InlineData("\"status\"", "\"aliases\":[\"a\",\"a\"],\"status\"", "$.aliases", "twice")]
    [InlineData("\"status\"", "\"aliases\":[\"a\",null],\"status\"", "$.aliases[1]", "found null")]
    [InlineData("\"status\"", "\"listedOn\":\"2023-02-30\",\"status\"", "$.listedOn", "no date")]
    [InlineData("\"status\"", "\"owner\":{},\"status\"", "$.owner", "'name' is required")]
    [InlineData("\"status\"", "\"batchEntries\":[{\"period\":{\"number\":0},\"batch\":\"signed\",\"date\":\"2023-01-28\"}],\"status\"", "$.batchEntries[0].period.number", "Period 0")]
    [InlineData("\"status\"", "\"stage\":\"landed\",\"stageMoves\":[{\"to\":\"signed\",\"date\":\"2023-01-28\"}],\"status\"", "$.stage", "contradicts")]
    [InlineData("\"status\"", "\"statusMoves\":[{\"to\":\"exited\",\"date\":\"2023-01-28\"}],\"status\"", "$.statusMoves[0].to", "no reason")]
    [InlineData("\"status\":\"active\"", "\"statusMoves\":[{\"to\":\"停滞\",\"date\":\"2023-01-28\"}],\"status\":\"active\"", "$.status", "contradicts")]
    public void A_broken_project_is_refused_whole_with_the_place_and_the_sentence(string found, string put, string path, string sentence)
    {
        Assert.Contains(found, Bare, StringComparison.Ordinal);
        Refuses<Project>(Bare.Replace(found, put, StringComparison.Ordinal), path, sentence);
        Refuses<ProjectLedger>($"[{Bare.Replace("甲", "乙", StringComparison.Ordinal)},{Bare.Replace(found, put, StringComparison.Ordinal)}]", "$[1]" + path[1..], sentence);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"1\"")]
    [InlineData("\"\"")]
    [InlineData("\" newUrbanization\"")]
    [InlineData("\"NEWURBANIZATION\"")]
    [InlineData("\"newUrbanization,ecologyAndEnvironment\"")]
    [InlineData("\"新型城镇化,生态环保\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("[\"newUrbanization\"]")]
    public void What_is_no_term_is_no_member(string json) => Refuses<Sector>(json, "$", "");

    [Theory]
    [InlineData("\"newUrbanization\"")]
    [InlineData("\"NewUrbanization\"")]
    [InlineData("\"新型城镇化\"")]
    [InlineData("\"新型城镇化（含安置房）\"")]
    public void Any_term_is_read(string json) => Assert.Equal(Sector.NewUrbanization, JsonSerializer.Deserialize<Sector>(json));

    [Fact]
    public void Ledgers_cubes_and_their_parts_are_refused_whole()
    {
        Refuses<ProjectLedger>($"[{Bare},{Bare}]", "$", "every project once");
        Refuses<ProjectLedger>("[null]", "$[0]", "found null");
        Refuses<ProjectCube>("{\"cells\":[]}", "$", "'basis' is required");
        Refuses<ProjectCube>("{\"basis\":\"unknown\",\"cells\":[]}", "$", "A cube says what it counts");
        Refuses<ProjectCube>($"{{\"basis\":\"distinctProjects\",\"cells\":[{Cell},{Cell}]}}", "$", "every place once");
        Refuses<ProjectCube>($"{{\"basis\":\"distinctProjects\",\"cells\":[{Cell.Replace(":1,", ":0,", StringComparison.Ordinal)}]}}", "$", "is empty");
        Refuses<ProjectCube>($"{{\"basis\":\"distinctProjects\",\"cells\":[{Cell.Replace(":1,", ":-1,", StringComparison.Ordinal)}]}}", "$.cells[0].tally", "negative");
        Refuses<ProjectCube>($"{{\"basis\":\"distinctProjects\",\"cells\":[{Cell.Replace(":1,", ":1.5,", StringComparison.Ordinal)}]}}", "$.cells[0].tally.count", "whole number");
        string inErqi = Cell.Replace("{\"sector\"", "{\"district\":\"410103\",\"sector\"", StringComparison.Ordinal);
        Refuses<ProjectCube>($"{{\"basis\":\"distinctProjects\",\"cells\":[{inErqi}]}}", "$", "not 'byDistrict'");
        Assert.Equal(1, JsonSerializer.Deserialize<ProjectCube>($"{{\"basis\":\"distinctProjects\",\"byDistrict\":true,\"cells\":[{inErqi}]}}")!.Within(DivisionCode.Parse("410100")).Count);
        Refuses<ProjectCube>($"{{\"basis\":\"distinctProjects\",\"cells\":[{Cell.Replace("{\"sector\"", "{\"period\":\"第0期\",\"sector\"", StringComparison.Ordinal)}]}}", "$.cells[0].period", "no period");
        Refuses<ProjectCube>($"{{\"basis\":\"distinctProjects\",\"cells\":[{Cell.Replace("{\"sector\"", "{\"period\":\"70000\",\"sector\"", StringComparison.Ordinal)}]}}", "$.cells[0].period", "no member 70000");
        Refuses<Tally>("{\"count\":2,\"statedBy\":{\"fundsInPlace\":1}}", "$", "has no sum");
        Refuses<Tally>("{\"count\":2,\"fundsInPlace\":\"1元\",\"statedBy\":{\"fundsInPlace\":3}}", "$", "");
        Refuses<Tally>("{\"count\":0,\"fundsInPlace\":\"1元\"}", "$", "no project states");
        Refuses<CubeFilter>("{\"sector\":[null]}", "$.sector[0]", "found null");
        Refuses<CubeFilter>("{\"colour\":[]}", "$.colour", "unknown");
        Refuses<ProjectIdentity>("{\"code\":\"2301-410103-04-01-123456\",\"name\":\"a\"}", "$", "an identity is");
        Refuses<ProjectIdentity>("{}", "$", "an identity is");
        Refuses<ProjectMove>("{}", "$", "one member");
        Refuses<ProjectMove>("{\"move\":{}}", "$.move", "known are batchEntry");
    }

    [Fact]
    public void Prints_ranges_and_numbers_are_refused()
    {
        Refuses<PublishedFigure>("168.7", "$", "");
        Refuses<PublishedFigure>("\"亿元\"", "$", "");
        Refuses<PublishedFigure>("{\"printed\":\"28亿元\",\"unit\":\"个\"}", "$", "stated beside it");
        Refuses<FigureUnit>("\"1元\"", "$", "");
        Refuses<Rational>("1", "$", "found the number 1");
        Refuses<Rational>("\"1/0\"", "$", "no number");
        Refuses<Rational>("\"1/2/3\"", "$", "no number");
        Refuses<Rational>("\"½\"", "$", "");
        foreach (string range in (string[])["", "[", "[]", "[1]", "[1,2]", "[-∞, 2]", "(1, ∞]", "[a, b]", "{}", "[1, 2, 3]", "1, 2"])
        {
            Refuses<ValueRange>($"\"{range}\"", "$", "");
        }

        Refuses<FigureReading>("{\"quantum\":\"0\"}", "$.quantum", "above zero");
        Refuses<FigureReading>("{\"signed\":\"yes\"}", "$.signed", "true or false");
        Refuses<SumRelation>("{\"kind\":\"same\",\"figures\":[\"a\",\"b\"]}", "$", "expected a SumRelation");
        Refuses<Relation>("{\"kind\":\"sum\",\"total\":\"a\",\"parts\":[]}", "$.parts", "at least 1 ");
        Refuses<Relation>("{\"kind\":\"structure\",\"shares\":[\"a\"]}", "$.shares", "at least 2 ");
        Refuses<Relation>("{\"kind\":\"weightedMean\",\"mean\":\"m\",\"values\":[\"a\",\"b\"],\"weights\":[\"w\"]}", "$", "2 values and 1 weights");
        Refuses<Relation>("{\"kind\":\"averageGrowth\",\"rate\":\"r\",\"current\":\"a\",\"previous\":\"b\",\"periods\":0}", "$", "1 to 100 periods");
        Refuses<Relation>("{\"kind\":\"averageGrowth\",\"rate\":\"r\",\"current\":\"a\",\"previous\":\"b\",\"periods\":\"2\"}", "$.periods", "whole number");
        Refuses<Relation>("{\"kind\":\"difference\",\"minuend\":\"a\",\"subtrahend\":\"b\"}", "$", "'difference' is required");
        Refuses<Relation>("{\"kind\":\"growth\",\"rate\":\"r\",\"current\":\"a\"}", "$", "'previous' or 'increase'");
        Refuses<Relation>("{\"kind\":\"growth\",\"rate\":\"r\",\"current\":\"a\",\"previous\":\"b\",\"increase\":\"c\"}", "$", "just one of them");
        Refuses<BulletinFigure>("{\"a\":\"1个\",\"b\":\"2个\"}", "$", "one member");
        Refuses<Bulletin>("{\"figures\":{},\"relations\":[{\"kind\":\"same\",\"figures\":[\"a\",\"b\"]}]}", "$.relations[0].figures[0]", "not defined");
    }

    [Fact]
    public void Tables_and_reports_are_written_and_not_read()
    {
        Breakdown<Member<Batch>?> byBatch = Specimen.Cube.By(CubeDimension.Batch);
        string table = JsonSerializer.Serialize(Specimen.Cube.By(CubeDimension.Sector, CubeDimension.Period), ErqiJson.Options);
        string report = JsonSerializer.Serialize(Referee.Check(ErqiBulletins.Year2023), ErqiJson.Options);

        Assert.StartsWith("{\"basis\":\"distinctProjects\",\"dimension\":\"batch\",\"rows\":[{\"key\":\"signed\",", JsonSerializer.Serialize(byBatch, ErqiJson.Options), StringComparison.Ordinal);
        Assert.Contains("{\"key\":null,", JsonSerializer.Serialize(byBatch, ErqiJson.Options), StringComparison.Ordinal);
        Assert.Contains("\"key\":\"第8期\"", table, StringComparison.Ordinal);
        Assert.Contains("\"verdict\":\"consistent\"", report, StringComparison.Ordinal);
        Refuses<Breakdown<Member<Sector>>>("{}", "$", "read the cube");
        Refuses<CrossTab<Member<Sector>, Member<Batch>?>>("{}", "$", "read the cube");
        Refuses<ConsistencyReport>(report, "$", "read the bulletin");
    }

    [Fact]
    public void The_code_of_an_owner_is_not_written_without_the_name() => Assert.Contains(
        "has a name, too",
        Assert.Throws<JsonException>(() => ErqiJson.Serialize(Specimen.Bare with { OwnerCode = Specimen.Full.OwnerCode })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void What_has_no_value_is_not_written()
    {
        foreach (object nothing in (object[])[default(Sector), (Sector)9, default(PartialDate), default(DivisionCode), default(ProjectCode), default(UnifiedSocialCreditCode)])
        {
            JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Serialize(nothing, nothing.GetType(), ErqiJson.Options));
            Assert.DoesNotContain("(Parameter", refusal.Message, StringComparison.Ordinal);
        }

        BulletinFigure own = new("a", PublishedFigure.Parse("约3成"), reading: new() { Policy = new() { About = 2 } });
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(own, ErqiJson.Options));
    }

    private static void Refuses<T>(string json, string path, string sentence)
    {
        foreach (JsonSerializerOptions options in (JsonSerializerOptions[])[ErqiJson.Options, JsonSerializerOptions.Default])
        {
            JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json, options));
            Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("(Parameter", refusal.Message, StringComparison.Ordinal);
            Assert.Equal(path, refusal.Path);
        }
    }
}
