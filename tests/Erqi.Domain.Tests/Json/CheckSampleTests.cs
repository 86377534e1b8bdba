using System.Text.Json;

namespace Erqi.Domain.Tests.Json;

/// <summary><c>samples/check.cs</c> as a process: what it prints where, and its exit code.</summary>
public sealed class CheckSampleTests(CheckSample check) : IClassFixture<CheckSample>
{
    private const string Good = """{"title":"甲","figures":{"a":"81个","b":"39个","c":"42个"},"relations":[{"kind":"sum","total":"a","parts":["b","c"]}]}""";

    [Fact]
    public void Without_a_file_it_checks_the_article_for_a_reader()
    {
        (int code, string[] output, string[] error) = check.Run();

        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.StartsWith("二七区2023年重点项目", output[0], StringComparison.Ordinal);
        Assert.Contains(output, line => line.Contains("-0.4亿元", StringComparison.Ordinal) && line.Contains("0.75亿元", StringComparison.Ordinal));
    }

    [Fact]
    public void The_article_as_json_is_one_line_without_a_file()
    {
        (int code, string[] output, _) = check.Run("--json");

        Assert.Equal(0, code);
        Assert.Equal(JsonValueKind.Null, Parse(Assert.Single(output)).GetProperty("file").ValueKind);
    }

    [Fact]
    public void An_inconsistent_bulletin_gives_1()
    {
        (int code, string[] output, string[] error) = check.Run("--json", check.File("82.json", Good.Replace("81", "82", StringComparison.Ordinal)));

        Assert.Equal(1, code);
        Assert.Empty(error);
        Assert.Equal("inconsistent", Parse(Assert.Single(output)).GetProperty("verdict").GetString());
    }

    [Fact]
    public void Files_are_checked_in_order_though_one_cannot_be_read()
    {
        string first = check.File("b.json", Good), last = check.File("a.json", Good.Replace("甲", "乙", StringComparison.Ordinal));
        string broken = check.File("broken.json", """{"figures":{"a":5}}"""), missing = check.File("missing.json", null);

        (int code, string[] output, string[] error) = check.Run(first, "--json", broken, missing, "", last, "--lang", "en");

        Assert.Equal(2, code);
        Assert.Equal([first, last], output.Select(line => Parse(line).GetProperty("file").GetString()));
        Assert.Contains("\"甲\"", output[0], StringComparison.Ordinal);
        Assert.Equal(3, error.Length);
        Assert.StartsWith($"{broken}: $.figures.a: ", error[0], StringComparison.Ordinal);
        Assert.StartsWith($"{missing}: ", error[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_file_outweighs_an_inconsistent_one()
    {
        string wrong = check.File("wrong.json", Good.Replace("81", "82", StringComparison.Ordinal));

        (int code, string[] output, string[] error) = check.Run(wrong, check.File("none.json", null));

        Assert.Equal(2, code);
        Assert.Contains("不一致", output[1], StringComparison.Ordinal);
        _ = Assert.Single(error);
    }

    [Fact]
    public void It_speaks_English_when_asked()
    {
        (int code, string[] output, _) = check.Run("--lang", "en");

        Assert.Equal(0, code);
        Assert.Contains("consistent", output[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--lang", "fr")]
    [InlineData("--lang")]
    [InlineData("--verbose")]
    public void An_option_it_does_not_know_gives_2(params string[] arguments)
    {
        (int code, string[] output, string[] error) = check.Run(arguments);

        Assert.Equal(2, code);
        Assert.Empty(output);
        _ = Assert.Single(error);
    }

    private static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
