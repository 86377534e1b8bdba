using System.Text;
using System.Text.Json;
using Erqi.Domain.Json;

namespace Erqi.Domain.Tests.Json;

/// <summary>Whatever a bulletin document may not say, with the JSON path where it says so.</summary>
public sealed class BulletinDocumentRefusalTests
{
    [Theory]
    [InlineData("$", "")]
    [InlineData("$", "null")]
    [InlineData("$", "[]")]
    [InlineData("$", "\"360个\"")]
    [InlineData("$", "{}")]
    [InlineData("$", """{"title":"x"}""")]
    [InlineData("$", """{"figures":{}""")]
    [InlineData("$", """{"figures":{},}""")]
    [InlineData("$", """{"figures":{}} {}""")]
    [InlineData("$", """{"figures":{}}x""")]
    [InlineData("$", """{"figures":{}} // x""")]
    [InlineData("$", """{/* x */"figures":{}}""")]
    [InlineData("$", """{'figures':{}}""")]
    [InlineData("$.extra", """{"figures":{},"extra":1}""")]
    [InlineData("$.Figures", """{"Figures":{}}""")]
    [InlineData("$.figures", """{"figures":{},"figures":{}}""")]
    [InlineData("$.figures", """{"figures":[]}""")]
    [InlineData("$.figures", """{"figures":null}""")]
    [InlineData("$.title", """{"title":2023,"figures":{}}""")]
    [InlineData("$.title", """{"title":null,"figures":{}}""")]
    [InlineData("$.title", """{"title":"\ud800","figures":{}}""")]
    [InlineData("$.region", """{"region":410103,"figures":{}}""")]
    [InlineData("$.asOf", """{"asOf":"2023-02-30","figures":{}}""")]
    [InlineData("$.asOf", """{"asOf":"2023-1-28","figures":{}}""")]
    [InlineData("$.asOf", """{"asOf":20230128,"figures":{}}""")]
    [InlineData("$.rounding", """{"rounding":"HalfToEven","figures":{}}""")]
    [InlineData("$.rounding", """{"rounding":"四舍五入","figures":{}}""")]
    [InlineData("$.rounding", """{"rounding":"1","figures":{}}""")]
    [InlineData("$.rounding", """{"rounding":null,"figures":{}}""")]
    [InlineData("$.relations", """{"figures":{},"relations":{}}""")]
    [InlineData("$.relations", """{"figures":{},"relations":null}""")]
    [InlineData("$.relations[0]", """{"figures":{},"relations":["sum"]}""")]
    public void At_the_top(string path, string json) => Refuses(path, json);

    [Theory]
    [InlineData("$.figures.a", "360")]
    [InlineData("$.figures.a", "null")]
    [InlineData("$.figures.a", "[]")]
    [InlineData("$.figures.a", "true")]
    [InlineData("$.figures.a", "\"个\"")]
    [InlineData("$.figures.a", "\"约10余个\"")]
    [InlineData("$.figures.a", "\"约0个\"")]
    [InlineData("$.figures.a", "{}")]
    [InlineData("$.figures.a", """{"unit":"个"}""")]
    [InlineData("$.figures.a.printed", """{"printed":360}""")]
    [InlineData("$.figures.a.printed", """{"printed":""}""")]
    [InlineData("$.figures.a.printed", """{"printed":"5个","printed":"5个"}""")]
    [InlineData("$.figures.a.value", """{"printed":"5个","value":5}""")]
    [InlineData("$.figures.a.Unit", """{"printed":"5","Unit":"个"}""")]
    [InlineData("$.figures.a.unit", """{"printed":"3万","unit":"%"}""")]
    [InlineData("$.figures.a.of.period", """{"printed":"1个","of":{"measure":"count","period":"70000"}}""")]
    [InlineData("$.figures.a.of.period[1]", """{"printed":"1个","of":{"measure":"count","period":["7","70000"]}}""")]
    [InlineData("$.figures.a.unit", """{"printed":"5个","unit":"人"}""")]
    [InlineData("$.figures.a.unit", """{"printed":"5亿元","unit":"万元"}""")]
    [InlineData("$.figures.a.unit", """{"printed":"5","unit":5}""")]
    [InlineData("$.figures.a.unit", """{"printed":"5","unit":null}""")]
    [InlineData("$.figures.a.unit", """{"printed":"5","unit":"万万"}""")]
    [InlineData("$.figures.a.rounding", """{"printed":"5","rounding":"nearest"}""")]
    [InlineData("$.figures.a.quantum", """{"printed":"5","quantum":1}""")]
    [InlineData("$.figures.a.quantum", """{"printed":"5","quantum":"0"}""")]
    [InlineData("$.figures.a.quantum", """{"printed":"5","quantum":"-1"}""")]
    [InlineData("$.figures.a.quantum", """{"printed":"5","quantum":"1个"}""")]
    [InlineData("$.figures.a.quantum", """{"printed":"5","quantum":""}""")]
    [InlineData("$.figures.a.quantum", """{"printed":"5","quantum":"1/0"}""")]
    [InlineData("$.figures.a.quantum", """{"printed":"5050","quantum":"100"}""")]
    [InlineData("$.figures.a.signed", """{"printed":"-5%","signed":false}""")]
    [InlineData("$.figures.a.signed", """{"printed":"5%","signed":"false"}""")]
    [InlineData("$.figures.a.integer", """{"printed":"5%","integer":1}""")]
    [InlineData("$.figures.a.basis", """{"printed":"5个","basis":1}""")]
    [InlineData("$.figures.a.nature", """{"printed":"5个","nature":"Plan"}""")]
    [InlineData("$.figures.a.nature", """{"printed":"5个","nature":"forecast"}""")]
    [InlineData("$.figures.a.label", """{"printed":"5个","label":1}""")]
    [InlineData("$.figures.a.asOf", """{"printed":"5个","asOf":"28/1/2023"}""")]
    [InlineData("$.figures.a.source", """{"printed":"5个","source":[]}""")]
    [InlineData("$.figures.a.of", """{"printed":"5个","of":"count"}""")]
    [InlineData("$.figures.a.of", """{"printed":"5个","of":{"sector":"生态环保"}}""")]
    [InlineData("$.figures.a.of.measure", """{"printed":"5个","of":{"measure":"number"}}""")]
    [InlineData("$.figures.a.of.sector", """{"printed":"5个","of":{"measure":"count","sector":"环保"}}""")]
    [InlineData("$.figures.a.of.sector", """{"printed":"5个","of":{"measure":"count","sector":[]}}""")]
    [InlineData("$.figures.a.of.batch[1]", """{"printed":"5个","of":{"measure":"count","batch":["签约","销售"]}}""")]
    [InlineData("$.figures.a.of.period", """{"printed":"5个","of":{"measure":"count","period":7}}""")]
    [InlineData("$.figures.a.of.period", """{"printed":"5个","of":{"measure":"count","period":"0"}}""")]
    [InlineData("$.figures.a.of.district", """{"printed":"5个","of":{"measure":"count","district":"410103"}}""")]
    public void In_a_figure(string path, string figure) => Refuses(path, WithFigure(figure));

    [Theory]
    [InlineData("$.relations[1]", """{}""")]
    [InlineData("$.relations[1]", """{"total":"a","parts":["b"]}""")]
    [InlineData("$.relations[1].kind", """{"kind":"Sum","total":"a","parts":["b"]}""")]
    [InlineData("$.relations[1].kind", """{"kind":"product"}""")]
    [InlineData("$.relations[1].kind", """{"kind":1}""")]
    [InlineData("$.relations[1]", """{"kind":"sum","parts":["b"]}""")]
    [InlineData("$.relations[1]", """{"kind":"sum","total":"a"}""")]
    [InlineData("$.relations[1].total", """{"kind":"sum","total":"z","parts":["b"]}""")]
    [InlineData("$.relations[1].total", """{"kind":"sum","total":5,"parts":["b"]}""")]
    [InlineData("$.relations[1].parts", """{"kind":"sum","total":"a","parts":[]}""")]
    [InlineData("$.relations[1].parts", """{"kind":"sum","total":"a","parts":"b"}""")]
    [InlineData("$.relations[1].parts[1]", """{"kind":"sum","total":"a","parts":["b","z"]}""")]
    [InlineData("$.relations[1].parts[0]", """{"kind":"sum","total":"a","parts":[1]}""")]
    [InlineData("$.relations[1].parts[0]", """{"kind":"sum","total":"a","parts":[{"sign":1}]}""")]
    [InlineData("$.relations[1].parts[0].figure", """{"kind":"sum","total":"a","parts":[{"figure":"z"}]}""")]
    [InlineData("$.relations[1].parts[0].sign", """{"kind":"sum","total":"a","parts":[{"figure":"b","sign":2}]}""")]
    [InlineData("$.relations[1].parts[0].sign", """{"kind":"sum","total":"a","parts":[{"figure":"b","sign":0.5}]}""")]
    [InlineData("$.relations[1].parts[0].sign", """{"kind":"sum","total":"a","parts":[{"figure":"b","sign":"1"}]}""")]
    [InlineData("$.relations[1].parts[0].weight", """{"kind":"sum","total":"a","parts":[{"figure":"b","weight":1}]}""")]
    [InlineData("$.relations[1].parts[0]", """{"kind":"partOf","whole":"a","parts":[{"figure":"b","sign":1}]}""")]
    [InlineData("$.relations[1].parts", """{"kind":"partOf","whole":"a","parts":[]}""")]
    [InlineData("$.relations[1].figures", """{"kind":"same","figures":["a"]}""")]
    [InlineData("$.relations[1]", """{"kind":"share","rate":"a","part":"b"}""")]
    [InlineData("$.relations[1].previous", """{"kind":"share","rate":"a","part":"b","whole":"c","previous":"a"}""")]
    [InlineData("$.relations[1]", """{"kind":"growth","rate":"a","current":"b"}""")]
    [InlineData("$.relations[1]", """{"kind":"growth","rate":"a","current":"b","previous":"c","increase":"c"}""")]
    [InlineData("$.relations[1]", """{"kind":"lead","lead":"a","part":"b","whole":"c"}""")]
    [InlineData("$.relations[1].schedule", """{"kind":"lead","lead":"a","part":"b","whole":"c","schedule":0.5}""")]
    [InlineData("$.relations[1].schedule", """{"kind":"lead","lead":"a","part":"b","whole":"c","schedule":"10/0"}""")]
    [InlineData("$.relations[1].schedule", """{"kind":"lead","lead":"a","part":"b","whole":"c","schedule":"1/2/3"}""")]
    [InlineData("$.relations[1].schedule", """{"kind":"lead","lead":"a","part":"b","whole":"c","schedule":"十月"}""")]
    [InlineData("$.relations[1].count", """{"kind":"mean","mean":"a","total":"b","count":"z"}""")]
    [InlineData("$.relations[1].threshold", """{"kind":"eachAtLeast","total":"a","count":"b","threshold":"1亿元"}""")]
    [InlineData("$.relations[1].greater", """{"kind":"atMost","lesser":"a","greater":null}""")]
    [InlineData("$.relations[1].id", """{"kind":"atMost","lesser":"a","greater":"b","id":1}""")]
    [InlineData("$.relations[1].note", """{"kind":"atMost","lesser":"a","greater":"b","note":null}""")]
    [InlineData("$.relations[1].lesser", """{"kind":"atMost","lesser":"a","lesser":"a","greater":"b"}""")]
    public void In_a_relation(string path, string relation) => Refuses(path, WithRelation(relation));

    [Theory]
    [InlineData("$.figures['key.count']", """{"figures":{"key.count":5}}""")]
    [InlineData("$.figures['']", """{"figures":{"":5}}""")]
    [InlineData("$.figures['a b']", """{"figures":{"a b":5}}""")]
    [InlineData("$.figures.总数", """{"figures":{"总数":5}}""")]
    public void An_id_that_is_no_plain_word_is_quoted_in_the_path(string path, string json) => Refuses(path, json);

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused()
    {
        byte[] latin = [.. "{\"title\":\""u8, 0xE9, .. "\",\"figures\":{}}"u8];

        Assert.Equal("$", Assert.Throws<JsonException>(() => BulletinDocument.Read(latin)).Path);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault() =>
        Assert.Empty(BulletinDocument.Read((byte[])[.. Encoding.UTF8.Preamble, .. "{\"figures\":{}}"u8]).Figures);

    internal static string WithFigure(string figure) => $$$"""{"figures":{"a":{{{figure}}}}}""";

    internal static string WithRelation(string relation) =>
        $$"""{"figures":{"a":"1个","b":"1个","c":"1个"},"relations":[{"kind":"atMost","lesser":"a","greater":"b"},{{relation}}]}""";

    /// <summary>Just so much is read, and one more is refused, with the place, what was found and what may be.</summary>
    [Theory]
    [InlineData("$.title", "10001 characters", 10_000, """{"title":"*","figures":{}}""")]
    [InlineData("$.region", "10001 characters", 10_000, """{"region":"*","figures":{}}""")]
    [InlineData("$.figures.a.label", "10001 characters", 10_000, """{"figures":{"a":{"printed":"1","label":"*"}}}""")]
    [InlineData("$.figures.a.source", "10001 characters", 10_000, """{"figures":{"a":{"printed":"1","source":"*"}}}""")]
    [InlineData("$.figures.a.basis", "201 characters", 200, """{"figures":{"a":{"printed":"1","basis":"*"}}}""")]
    [InlineData("$.figures.a.quantum", "1001 characters", 1000, """{"figures":{"a":{"printed":"0","quantum":"*"}}}""", '9')]
    [InlineData("$.relations[0].schedule", "1001 characters", 1000, """{"figures":{"a":"1"},"relations":[{"kind":"lead","lead":"a","part":"a","whole":"a","schedule":"*"}]}""", '9')]
    [InlineData("$.relations[0].note", "10001 characters", 10_000, """{"figures":{"a":"1"},"relations":[{"kind":"sum","total":"a","parts":["a"],"note":"*"}]}""")]
    public void Too_much(string path, string found, int most, string document, char letter = '文')
    {
        string Filled(int count) => document.Replace("*", new string(letter, count), StringComparison.Ordinal);

        _ = BulletinDocument.Read(Filled(most));
        JsonException refusal = Assert.Throws<JsonException>(() => BulletinDocument.Read(Filled(most + 1)));

        Assert.Equal(path, refusal.Path);
        Assert.Contains(found, refusal.Message, StringComparison.Ordinal);
        Assert.Contains($"at most {most}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_long_an_id()
    {
        _ = BulletinDocument.Read("{\"figures\":{\"" + new string('a', 200) + "\":\"1\"}}");
        JsonException refusal = Assert.Throws<JsonException>(
            () => BulletinDocument.Read("{\"figures\":{\"" + new string('a', 50_000) + "\":\"1\"}}"));

        Assert.Contains("50000 characters of an id are too many; expected at most 200", refusal.Message, StringComparison.Ordinal);
        Assert.True(refusal.Message.Length < 500);
    }

    [Theory]
    [InlineData("$", "[")]
    [InlineData("$", "{\"a\":")]
    public void Too_deep(string path, string level)
    {
        JsonException refusal = Assert.Throws<JsonException>(
            () => BulletinDocument.Read("{\"figures\":" + string.Concat(Enumerable.Repeat(level, 20_000))));

        Assert.Equal(path, refusal.Path);
        Assert.Contains("more than 16 levels deep at line 1, byte", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$.figures", """{"figures":{*}}""", "\"a\":\"1\"")]
    [InlineData("$.relations", """{"figures":{},"relations":[*]}""", "0")]
    [InlineData("$.relations[0].parts", """{"figures":{"a":"1"},"relations":[{"kind":"sum","total":"a","parts":[*]}]}""", "\"a\"")]
    public void Too_many(string path, string document, string item)
    {
        JsonException refusal = Assert.Throws<JsonException>(() => BulletinDocument.Read(
            document.Replace("*", string.Join(',', Enumerable.Repeat(item, 1_000_001)), StringComparison.Ordinal)));

        Assert.Equal(path, refusal.Path);
        Assert.Contains("1000001 ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("at most 1000000", refusal.Message, StringComparison.Ordinal);
    }

    private static void Refuses(string path, string json)
    {
        JsonException fault = Assert.Throws<JsonException>(() => BulletinDocument.Read(json));
        Assert.Equal(path, fault.Path);
        Assert.StartsWith($"{path}: ", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);

        Wording reason = Wording.Of(fault);
        Assert.Equal(fault.Message, reason.English);
        Assert.StartsWith($"{path}：", reason.Chinese, StringComparison.Ordinal);
        Assert.EndsWith("。", reason.Chinese, StringComparison.Ordinal);
    }
}
