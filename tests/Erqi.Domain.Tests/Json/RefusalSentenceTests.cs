using System.Text.Json;
using Erqi.Domain.Json;

namespace Erqi.Domain.Tests.Json;

/// <summary>What a refusal of a bulletin document says to whoever has to mend it.</summary>
public sealed class RefusalSentenceTests
{
    [Theory]
    [InlineData("$.relations[0].parts[1]", "{\"figures\":{\"a\":\"1\"},\n\"relations\":[{\"parts\":[\"a\", // x\n\"a\"]}]}", "第2行", "是注释“// x \"a\"]}]}”；JSON里没有注释，请删去。")]
    [InlineData("$.relations[0].parts[1]", """{"figures":{"a":"1"},"relations":[{"parts":["a",]}]}""", "第1行", "之前多一个逗号；末项之后没有逗号，请删去。")]
    [InlineData("$.figures", """{"figures":{"a":"1",}}""", "第1行", "之前多一个逗号；末项之后没有逗号，请删去。")]
    [InlineData("$", "{\"figures\":{\"a\":\"1\"}}\n{}", "第2行", "还有“{}”；一份文件只有一个文档，请删去其后的内容。")]
    [InlineData("$.figures.a", """{"figures":{"a":NaN}}""", "第1行", "是“NaN}}”，不是严格的JSON；文本和键加英文双引号，项与项之间用英文逗号。")]
    [InlineData("$.figures", """{"figures":{"a":"1" """, "第1行", "就中断了；请补全文本的引号和括号。")]
    public void A_text_that_is_no_JSON_is_refused_where_it_stops_being_that(string path, string json, string line, string help)
    {
        JsonException refusal = Assert.Throws<JsonException>(() => BulletinDocument.Read(json));
        Assert.Equal(path, refusal.Path);
        string chinese = Wording.Of(refusal).Chinese;
        Assert.StartsWith($"{path}：{line}第", chinese, StringComparison.Ordinal);
        Assert.EndsWith(help, chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"figures":{"a":0}}""")]
    [InlineData("""{"figures":{"a":"0"}}""")]
    [InlineData("""{"figures":{"a":{"printed":"1","rounding":"0"}}}""")]
    [InlineData("""{"figures":{"a":{"printed":"1","of":{"measure":"0"}}}}""")]
    [InlineData("""{"figures":{"a":{"printed":"1","of":{"measure":"count","sector":"0"}}}}""")]
    [InlineData("""{"figures":{"a":"1"},"relations":[{"kind":"0"}]}""")]
    [InlineData("""{"rounding":"0","figures":{}}""")]
    [InlineData("""{"asOf":"0","figures":{}}""")]
    [InlineData("""{"region":"0","figures":{}}""")]
    [InlineData("""{"figures":{"a":{"printed":"1","quantum":"0"}}}""")]
    [InlineData("""{"figures":{"a":{"printed":"1","nature":"0"}}}""")]
    [InlineData("""{"figures":{"a":0x}}""")]
    [InlineData("""{"figures":{"a":x0}}""")]
    public void A_refusal_quotes_no_more_than_a_sentence_holds(string json)
    {
        JsonException refusal = Assert.Throws<JsonException>(() => BulletinDocument.Read(json.Replace("0", new string('9', 100_000), StringComparison.Ordinal)));
        Assert.InRange(refusal.Message.Length, 10, 1000);
        Assert.InRange(Wording.Of(refusal).Chinese.Length, 10, 1000);
    }

    [Theory]
    [InlineData("6%—5%")]
    [InlineData("3万至2万个")]
    public void A_range_that_falls_is_said_to_fall(string printed)
    {
        JsonException refusal = Assert.Throws<JsonException>(() => BulletinDocument.Read($$$"""{"figures":{"a":"{{{printed}}}"}}"""));
        Assert.Contains("请从小到大写", Wording.Of(refusal).Chinese, StringComparison.Ordinal);
    }
}
