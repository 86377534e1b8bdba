using System.Text.Json;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Json;

public sealed class ReportDocumentTests
{
    [Fact]
    public void A_report_is_one_line_in_the_order_of_the_document()
    {
        string json = Write(
            """
            {"title":"小“报”","figures":{"z":"1.22万个","a":"７.3％","n":{"printed":null,"unit":"亩"},"p":"2"},
             "relations":[{"kind":"atMost","lesser":"p","greater":"p"},{"kind":"same","figures":["z","a"]}]}
            """);

        using JsonDocument report = JsonDocument.Parse(json);
        JsonElement root = report.RootElement;
        Assert.DoesNotContain('\n', json);
        Assert.Contains("万个", json, StringComparison.Ordinal);
        Assert.Equal(
            ["file", "title", "verdict", "figures", "relations", "conflicts", "implied", "suspects", "swaps", "pairs", "assumptions", "complete", "components", "reconciliations"],
            root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["z", "a", "n", "p"], root.GetProperty("figures").EnumerateObject().Select(member => member.Name));
        Same("""{"value":"1.22","unit":"万个","places":2,"qualifier":"none","range":"[1.215万个, 1.2249万个]"}""", Figure("z"));
        Same("""{"value":"7.3","unit":"%","places":1,"qualifier":"none","range":"[7.25%, 7.35%)"}""", Figure("a"));
        Same("""{"value":null,"unit":"亩","places":null,"qualifier":"none","range":"[0亩, ∞)"}""", Figure("n"));
        Same("""{"value":"2","unit":"","places":0,"qualifier":"none","range":"[1.5, 2.5)"}""", Figure("p"));
        Same(
            """{"index":0,"kind":"atMost","verdict":"exact","printedDifference":"0","tolerance":"1","reason":null}""",
            root.GetProperty("relations")[0]);
        Assert.Equal("undetermined", root.GetProperty("relations")[1].GetProperty("verdict").GetString());

        JsonElement Figure(string id) => root.GetProperty("figures").GetProperty(id);

        static void Same(string expected, JsonElement found)
        {
            using JsonDocument document = JsonDocument.Parse(expected);
            Assert.True(JsonElement.DeepEquals(document.RootElement, found), found.GetRawText());
        }
    }

    [Fact]
    public void It_says_how_everything_can_be_true_and_what_proves_that_it_cannot()
    {
        using JsonDocument report = JsonDocument.Parse(Write(
            """
            {"figures":{"t":"186.7亿元","a":"15亿元","b":"53.2亿元","c":"100.5亿元","all":"3个","x":"1个","y":"2个"},
             "relations":[{"kind":"sum","total":"t","parts":["a","b","c"]},{"kind":"sum","total":"all","parts":["x","y"]}]}
            """));

        JsonElement step = report.RootElement.GetProperty("conflicts")[0].GetProperty("proof")[0];
        Assert.Equal((0, "balance"), (step.GetProperty("relation").GetInt32(), step.GetProperty("statement").GetString()));
        Assert.Equal(1, Rational.Abs(Rational.Parse(step.GetProperty("weight").GetString()!)));

        JsonElement[] components = [.. report.RootElement.GetProperty("components").EnumerateArray()];
        Assert.Equal(["inconsistent", "consistent"], components.Select(part => part.GetProperty("verdict").GetString()));
        Assert.Empty(components[0].GetProperty("witness").EnumerateObject());
        Assert.Equal(
            ["all 3个", "x 1个", "y 2个"],
            components[1].GetProperty("witness").EnumerateObject().Select(value => $"{value.Name} {value.Value.GetString()}"));

        JsonElement missing = report.RootElement.GetProperty("reconciliations").EnumerateArray()
            .Single(change => change.GetProperty("kind").GetString() == "missingPart");
        Assert.Equal("t", missing.GetProperty("figure").GetString());
        Assert.Equal("(17.35亿元, 18.65亿元)", missing.GetProperty("range").GetString());
        Assert.Contains("未列出的分项", report.RootElement.GetProperty("assumptions")[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("约5个", "about")]
    [InlineData("近5个", "justBelow")]
    [InlineData("不足5个", "below")]
    [InlineData("超5个", "moreThan")]
    [InlineData("5个以上", "atLeast")]
    [InlineData("5余个", "aLittleOver")]
    [InlineData("5个以内", "atMost")]
    public void Qualifiers_have_their_names(string print, string qualifier) =>
        Assert.Contains($"\"qualifier\":\"{qualifier}\"", Write($$$"""{"figures":{"a":"{{{print}}}"}}"""), StringComparison.Ordinal);

    [Fact]
    public void A_reason_is_in_the_language_asked_for()
    {
        const string Document = """{"figures":{"a":"1个","b":"1人"},"relations":[{"kind":"same","figures":["a","b"]}]}""";

        Assert.Contains("量纲不同", Write(Document), StringComparison.Ordinal);
        Assert.Contains("Dimensions do not fit", Write(Document, ReportLanguage.English), StringComparison.Ordinal);
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => Write(Document, default));
    }

    private static string Write(string document, ReportLanguage language = ReportLanguage.Chinese) =>
        ReportDocument.Write(Referee.Check(BulletinDocument.Read(document)), "a.json", language);
}
