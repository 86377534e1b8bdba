using System.Text.Json;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Prose;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Tests.Prose;

/// <summary>How a reading is shown: in a terminal, on a page, to an editor. All sentences are synthetic.</summary>
public sealed class ReadingViewTests
{
    private const string Wrong = "引言。\n全区在建项目30个，分为新建1\n2个、续建19个；<b>另有</b>资金5亿元。";

    private static readonly ArticleReading Reading = ArticleReader.Read(Wrong);
    private static readonly ConsistencyReport Report = Referee.Check(Reading.Bulletin);

    [Fact]
    public void A_terminal_shows_the_line_and_marks_the_print_in_columns_of_cells()
    {
        string[] lines = ReadingText.Write(Reading, Report, "a.txt").Split('\n');

        Assert.StartsWith("a.txt:2:7: 不一致: ", lines[0], StringComparison.Ordinal);
        Assert.Equal("    2 | 全区在建项目30个，分为新建1", lines[1]);
        // Six characters of two cells each stand before the print, which is two digits and one such character wide.
        Assert.Equal(new string(' ', 8 + 12) + "^^^^", lines[2]);
    }

    [Fact]
    public void A_terminal_and_a_page_say_what_a_print_should_read_as_the_report_does()
    {
        Assert.Contains("或应为 31个（错一位数字）\n", ReadingText.Write(Reading, Report, "a.txt"), StringComparison.Ordinal);
        Assert.Contains("或应为：31个（错一位数字）", new HtmlPage("文章").With(Reading, Report).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_keeps_the_text_and_escapes_it()
    {
        string html = new HtmlPage("文章").With(Reading, Report).ToHtml();
        string text = System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(
            System.Text.RegularExpressions.Regex.Match(html, "<div class=\"article\">(.*?)</div>", System.Text.RegularExpressions.RegexOptions.Singleline).Groups[1].Value,
            "<span class=\"note\".*?</span>|<[^>]*>",
            string.Empty,
            System.Text.RegularExpressions.RegexOptions.Singleline));

        Assert.Equal(Wrong, text);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("class=\"figure wrong\"", html, StringComparison.Ordinal);
        Assert.Contains("class=\"figure alone\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_editor_gets_the_region_of_every_print()
    {
        using JsonDocument sarif = JsonDocument.Parse(SarifDocument.Write([("甲 a.txt", Reading, Report)]));
        JsonElement run = sarif.RootElement.GetProperty("runs")[0], result = Assert.Single(run.GetProperty("results").EnumerateArray());
        JsonElement second = result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region");

        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal("%E7%94%B2%20a.txt", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((2, 15, 3, 3), (Number(second, "startLine"), Number(second, "startColumn"), Number(second, "endLine"), Number(second, "endColumn")));
        Assert.Equal("1\n2个", Wrong.Substring(Number(second, "charOffset"), Number(second, "charLength")));
    }

    private static int Number(JsonElement region, string name) => region.GetProperty(name).GetInt32();
}
