using System.Text.Json;
using System.Text.Json.Nodes;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>Quantities that are whole in a unit of their own, as whole 亩 are no whole square metres.</summary>
public sealed class WholeUnitTests
{
    private static readonly CheckOptions Plain = new() { FindCandidates = false, FindPairs = false, FindReconciliations = false };

    [Theory]
    [InlineData("""{"figures":{"t":"7.5U exact","a":"约5U integer","b":"2U exact"},"relations":[{"kind":"sum","total":"t","parts":["a","b"]}]}""")]
    [InlineData("""{"figures":{"t":"7.5U exact","a":"约7U integer"},"relations":[{"kind":"same","figures":["t","a"]}]}""")]
    [InlineData("""{"figures":{"t":"7U exact","n":"2家","m":"U integer"},"relations":[{"kind":"mean","mean":"m","total":"t","count":"n"}]}""")]
    [InlineData("""{"figures":{"t":"2300000U exact","n":"6家","m":"30000U—500000U integer"},"relations":[{"kind":"mean","mean":"m","total":"t","count":"n"}]}""")]
    [InlineData("""{"figures":{"m":"785.4U exact","v":"U integer","w":"3名"},"relations":[{"kind":"weightedMean","mean":"m","values":["v"],"weights":["w"]}]}""")]
    public void What_is_whole_is_so_in_its_own_unit(string synthetic)
    {
        foreach (string unit in (string[])["亩", "万亩", "公里", "平方公里", "吨", "元", "个"])
        {
            // In base units 7.5万亩 is whole.
            string document = Spelled(synthetic.Replace("U", unit.Replace("万", "", StringComparison.Ordinal), StringComparison.Ordinal));
            Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(BulletinDocument.Read(document)).Verdict);
        }
    }

    [Fact]
    public void What_is_left_to_whole_units_ends_at_whole_ones()
    {
        ConsistencyReport report = Referee.Check(BulletinDocument.Read(
            """{"figures":{"a":{"printed":"3亩","integer":true},"b":"8.80亩"},"relations":[{"kind":"atMost","lesser":"a","greater":"b"}]}"""));
        Assert.Equal("[0亩, 8亩]", report.Implied.Where(implied => implied.Figure == "a").Select(implied => FigureUnit.Parse("亩").Write(implied.Range)).Single());
    }

    [Fact]
    public void A_weighted_mean_of_several_whole_units_has_true_values_or_says_that_none_were_found()
    {
        // 1公顷 is 15亩: the mean is a whole multiple of both, as the greatest step says.
        string Document(string mean) => $$$"""
            {"figures":{"m":{"printed":"{{{mean}}}亩","rounding":"exact"},"v":{"printed":null,"unit":"公顷","integer":true},"u":{"printed":"约4亩","integer":true},
            "w":"2名","z":"3名"},"relations":[{"kind":"weightedMean","mean":"m","values":["v","u"],"weights":["w","z"]}]}
            """;
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(BulletinDocument.Read(Document("8.4"))).Verdict);
        Assert.NotEqual(BulletinVerdict.Consistent, Referee.Check(BulletinDocument.Read(Document("6.4"))).Verdict);
    }

    /// <summary>Documents of 个 and the same ones of whole 亩, of which all is said that goes without saying for 个.</summary>
    [Fact]
    public void Whole_亩_are_judged_as_whole_个()
    {
        int whole = 0;
        for (int seed = 0; seed < Draws.Of(3_000); seed++)
        {
            string document = TinyBulletins.Document(seed);
            Bulletin things = BulletinDocument.Read(document);
            if (!things.Figures.Any(figure => figure.Unit.Dimension == Dimension.Things && figure.IsWhole))
            {
                continue;
            }

            whole++;
            string other = InMu(things, document);
            string expected = Said(Referee.Check(things, Plain)), found = Said(Referee.Check(BulletinDocument.Read(other), Plain));
            Assert.True(expected == found, $"{seed}: {other}\n{expected}\n{found}");
        }

        Assert.True(whole > Draws.Of(3_000) / 10);
    }

    /// <summary>Areas whole in 亩 or in 公顷, of which one is fifteen of the other, beside all whole areas there are.</summary>
    [Fact]
    public void Areas_whole_in_several_units_are_judged_as_trying_all_of_them_does()
    {
        Random random = new(7);
        Rational mu = FigureUnit.Parse("亩").Size;
        for (int i = 0; i < Draws.Of(300); i++)
        {
            (string Unit, int Step)[] kinds = [.. Enumerable.Range(0, 3).Select(_ => random.Next(2) == 0 ? ("亩", 1) : ("公顷", 15))];
            int[] prints = [.. kinds.Select(kind => random.Next(kind.Step == 1 ? 60 : 5))];
            bool isSum = random.Next(3) > 0;
            string relation = isSum ? """{"kind":"sum","total":"f0","parts":["f1","f2"]}""" : """{"kind":"same","figures":["f0","f1","f2"]}""";
            string Figure(int at) => $$"""{"printed":"{{(prints[at] == 0 ? "" : "约")}}{{prints[at]}}{{kinds[at].Unit}}","integer":true,"quantum":"1"}""";
            string synthetic = $$"""{"figures":{"f0":{{Figure(0)}},"f1":{{Figure(1)}},"f2":{{Figure(2)}}},"relations":[{{relation}}]}""";
            Bulletin bulletin = BulletinDocument.Read(synthetic);
            int[][] all = [.. bulletin.Figures.Select((figure, at) => Enumerable.Range(0, 100)
                .Select(count => count * kinds[at].Step).Where(area => figure.TrueValues(bulletin.Rounding).Contains(area * mu)).ToArray())];
            bool canHold = isSum
                ? all[1].Any(one => all[2].Any(two => all[0].Contains(one + two)))
                : all[0].Intersect(all[1]).Intersect(all[2]).Any();
            ConsistencyReport report = Referee.Check(bulletin, Plain);
            Assert.True(report.Verdict == (canHold ? BulletinVerdict.Consistent : BulletinVerdict.Inconsistent), $"{report.Verdict}: {synthetic}");
            Assert.All(Values(report), value => Assert.True((value.Number / value.Figure.Step!.Value).IsInteger));
        }
    }

    // "7.5U exact" is short for a figure with that print, and "U integer" for one without.
    private static string Spelled(string document)
    {
        JsonNode root = JsonNode.Parse(document)!;
        JsonObject figures = [];
        foreach ((string id, JsonNode? figure) in root["figures"]!.AsObject())
        {
            string[] words = figure!.GetValue<string>().Split(' ');
            JsonObject spelled = char.IsDigit(words[0][0]) || words[0][0] == '约'
                ? new() { ["printed"] = words[0] }
                : new() { ["printed"] = null, ["unit"] = words[0] };
            if (words is [_, "exact"])
            {
                spelled["rounding"] = "exact";
            }
            else if (words is [_, "integer"])
            {
                spelled["integer"] = true;
            }

            figures[id] = spelled;
        }

        root["figures"] = figures;
        return TinyBulletins.Write(root);
    }

    private static string InMu(Bulletin things, string document)
    {
        JsonNode root = JsonNode.Parse(document)!;
        foreach (BulletinFigure figure in things.Figures.Where(figure => figure.Unit.Dimension == Dimension.Things))
        {
            JsonObject said = root["figures"]![figure.Id]!.AsObject();
            foreach (string member in (string[])["printed", "unit"])
            {
                if (said[member] is { } text)
                {
                    said[member] = text.GetValue<string>().Replace('个', '亩');
                }
            }

            said["integer"] = figure.IsWhole;
            said["rounding"] = JsonNamingPolicy.CamelCase.ConvertName(figure.ConventionIn(things.Rounding).ToString());
        }

        return TinyBulletins.Write(root);
    }

    private static IEnumerable<(BulletinFigure Figure, Rational Number)> Values(ConsistencyReport report) =>
        report.Components.SelectMany(part => part.Figures.Zip(part.Witness)).Select(value => (report.Bulletin[value.First], value.Second));

    private static string Said(ConsistencyReport report)
    {
        Bulletin bulletin = report.Bulletin;
        return string.Join('\n', [
            $"{report.Verdict} {report.IsComplete}",
            .. report.Findings.Select(finding => $"{finding.Index} {finding.Verdict}"),
            .. report.Implied.Select(implied => $"{implied.Figure} {implied.Range * (1 / bulletin[implied.Figure].Unit.Size)}"),
            .. Values(report).Select(value => $"{value.Figure.Id} is whole: {value.Figure.IsWhole && (value.Number / value.Figure.Unit.Size).IsInteger}"),

            // Whether no print can be spared is not known where products are, in one unit or in the other.
            .. report.Components.SelectMany(part => part.Conflicts).Select(conflict => $"{conflict.Figures} of {conflict.Relations}"),
        ]);
    }
}
