using System.Text.Json;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Prose;
using Erqi.Domain.Published;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Tests.Prose;

/// <summary>How a reading is shown: in a terminal, on a page, to an editor. All sentences are synthetic.</summary>
public sealed class ReadingViewTests
{
    private const string Wrong = "引言。\n全区在建项目30个，分为新建1\n2个、续建19个；<b>另有</b>资金5亿元。";

    private static readonly ArticleReading Reading = ArticleReader.Read(Wrong);
    private static readonly ConsistencyReport Report = Referee.Check(Reading.Bulletin);

    [Fact]
    public void What_a_cell_should_read_has_the_unit_of_its_column()
    {
        ArticleReading table = TableReader.Read(CellGrid.Of([["区", "例数（例）"], ["东区", "57"], ["西区", "23"], ["北区", "41"], ["合计", "151"]]));

        string text = ReadingText.Write(table, Referee.Check(table.Bulletin), "a.csv", ReportLanguage.Chinese);

        Assert.Contains("若错在此数，应印121例（错一位数字）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_says_first_what_to_check_then_shows_the_line_and_marks_its_prints_in_columns_of_cells()
    {
        string[] lines = ReadingText.Write(Reading, Report, "a.txt").Split('\n');

        Assert.StartsWith("a.txt: 有 3 个数，任一有误都同样说得通", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("a.txt:2:7: 不一致: ", lines[1], StringComparison.Ordinal);
        Assert.Equal("    2 | 全区在建项目30个，分为新建1", lines[2]);
        // Six characters of two cells each stand before the first print, which is two digits and one such character wide;
        // seven such characters before the next, of which the line has one digit.
        Assert.Equal(new string(' ', 8 + 12) + "^^^^" + new string(' ', 10) + "^", lines[3]);
    }

    [Fact]
    public void A_terminal_and_a_page_say_what_to_print_and_what_each_figure_should_read()
    {
        const string Growth = "全县进出口总值499.79亿元，其中出口312.46亿元，占进出口总值的62.5%；进口178.33亿元，占进出口总值的37.5%。";
        ArticleReading reading = ArticleReader.Read(Growth);
        ConsistencyReport report = Referee.Check(reading.Bulletin);
        string terminal = ReadingText.Write(reading, report, "a.txt"), page = new HtmlPage("文章").With(reading, report).ToHtml();

        Assert.StartsWith("a.txt: 请先核对：进口 印作178.33亿元，应印187.33亿元（数字颠倒）。", terminal, StringComparison.Ordinal);
        Assert.Contains("<p class=\"advice\">请先核对：进口 印作178.33亿元，应印187.33亿元（数字颠倒）。", page, StringComparison.Ordinal);
        Assert.Contains("        178.33亿元：若错在此数，应印187.33亿元（数字颠倒）\n", terminal, StringComparison.Ordinal);
        Assert.Contains("        37.5%：只改此数说不通\n", terminal, StringComparison.Ordinal);
        Assert.Contains("<br>若错在此数，应印187.33亿元（数字颠倒）", page, StringComparison.Ordinal);
        Assert.Contains("178.33亿元: if this one is wrong, it should read 187.33亿元 (two digits changed places)\n", ReadingText.Write(reading, report, "a.txt", ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_looked_at_and_left_out_is_said_to_be_so()
    {
        ArticleReading reading = ArticleReader.Read("全县受理案件120件，其中民商事案件30件，占35%。完成投资86.2亿元。");
        string found = reading.Relations.Single(relation => relation.Relation is ShareRelation).Fingerprint;

        ArticleReading rest = reading.Without(new HashSet<string> { found });
        ConsistencyReport report = Referee.Check(rest.Bulletin);

        Assert.StartsWith("a.txt：已核对的2个数说得通，另有1个数没有核对，1个数的发现已看过、不再提示。\n", ReadingText.Write(rest, report, "a.txt"), StringComparison.Ordinal);
        Assert.Contains("，1个的发现已看过、不再提示（民商事案件占 35%），1个无从核对（完成投资 86.2亿元）。", ReadingText.Write(rest, report, "a.txt"), StringComparison.Ordinal);
        Assert.Contains("民商事案件占</b><br>有一条发现已看过、不再提示</span>", new HtmlPage("文章").With(rest, report).ToHtml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("气温下降4—8摄氏度。", "4—8")]
    [InlineData("利润下降3.4%。", "3.4")]
    public void A_document_gives_a_number_without_its_direction(string text, string value)
    {
        ArticleReading reading = ArticleReader.Read(text);
        using JsonDocument json = JsonDocument.Parse(ReadingDocument.Write(reading, Referee.Check(reading.Bulletin), "a.txt"));
        Assert.Equal(value, json.RootElement.GetProperty("figures").GetProperty("f1").GetProperty("value").GetString());
    }

    [Fact]
    public void A_print_that_its_quotient_only_rounds_to_is_within_rounding()
    {
        ArticleReading reading = ArticleReader.Read("常住人口536.82万人，其中城镇人口361.28万人，城镇化率为67.30%。");
        using JsonDocument json = JsonDocument.Parse(ReadingDocument.Write(reading, Referee.Check(reading.Bulletin), "a.txt"));
        Assert.Contains(json.RootElement.GetProperty("relations").EnumerateArray(), relation => relation.GetProperty("kind").GetString() == "share" && relation.GetProperty("verdict").GetString() == "withinRounding");
    }

    [Fact]
    public void What_no_slip_explains_is_what_the_others_ask_for_and_percentages_differ_by_points()
    {
        ArticleReading reading = ArticleReader.Read("全市人均收入35412元，比上年增长5.8%，上年为33267元。");
        string text = ReadingText.Write(reading, Referee.Check(reading.Bulletin), "a.txt");

        Assert.Contains("差0.648个百分点", text, StringComparison.Ordinal);
        Assert.Contains("5.8%：若错在此数，应印6.4%或6.5%\n", text, StringComparison.Ordinal);
        string english = ReadingText.Write(reading, Referee.Check(reading.Bulletin), "a.txt", ReportLanguage.English);
        Assert.Contains("a.txt: Or the prints are right: its group can hold if", english, StringComparison.Ordinal);
        Assert.Contains("Figures read: 3, of which 3 related to others and checked.", english, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("项目30个，分为新建12个、续建18个。实现产值12.6亿元。", "已核对的3个数说得通，另有1个数没有核对。")]
    [InlineData("项目30个，分为新建12个、续建18个。", "已核对的3个数说得通。")]
    [InlineData("实现产值12.6亿元。", "未核对：没有可以核对的关系。")]
    [InlineData("代表共53席。", "没有读到可以核对的数字；可以核对的，例如分项与合计、占比、同比增速。读到的1处数字不是统计数（未读1：1:4 “53”）。")]
    [InlineData("会议强调，要抓好落实。", "没有读到可以核对的数字；可以核对的，例如分项与合计、占比、同比增速。")]
    public void What_was_not_checked_is_told_beside_what_agrees(string text, string line)
    {
        ArticleReading reading = ArticleReader.Read(text);

        Assert.Contains($"a.txt：{line}\n", ReadingText.Write(reading, Referee.Check(reading.Bulletin), "a.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_cells_of_a_finding_are_marked_in_each_sheet_of_a_page()
    {
        CellGrid One(string name, string total) => CellGrid.Of([["领域", "项目（个）"], ["工业", 105], ["农业", 128], ["合计", total]], name);
        ArticleReading reading = TableReader.Read(One("甲", "233"), One("乙", "234"));
        string page = new HtmlPage("表").With(reading, Referee.Check(reading.Bulletin)).ToHtml();

        Assert.Equal((3, 3), (Count("class=\"figure wrong\""), Count("class=\"figure right\"")));
        Assert.Contains("<p class=\"legend\"><span class=\"key right\">已核对，相符</span> <span class=\"key wrong\">有误，或可能有误</span>", page, StringComparison.Ordinal);
        Assert.Equal((1, 1), (Count("<caption>甲</caption>"), Count("<caption>乙</caption>")));

        int Count(string words) => page.Split(words).Length - 1;
    }

    [Fact]
    public void A_whole_that_is_not_printed_is_told_of_and_never_pointed_at()
    {
        ArticleReading reading = ArticleReader.Read("工业投资120.5亿元，占总投资的24.1%；基础设施投资60.3亿元，占总投资的22.1%。");
        ConsistencyReport report = Referee.Check(reading.Bulletin);
        string terminal = ReadingText.Write(reading, report, "a.txt"), page = new HtmlPage("文章").With(reading, report).ToHtml();

        Assert.Contains("总投资没有印出，按120.5亿元占24.1%应在≈498.7578亿元至≈501.2474亿元之间，按60.3亿元占22.1%应在", terminal, StringComparison.Ordinal);
        Assert.Contains("读出4个统计数，其中4个与别的数有关系", terminal, StringComparison.Ordinal);
        Assert.DoesNotContain("figure-5", page, StringComparison.Ordinal);
        Assert.DoesNotContain(report.Suspects, suspect => report.Bulletin[suspect.Figure].Print is null);
        using JsonDocument json = JsonDocument.Parse(ReadingDocument.Write(reading, report, "a.txt"));
        JsonElement whole = json.RootElement.GetProperty("figures").GetProperty("f5");
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null, "总投资"), (whole.GetProperty("value").ValueKind, whole.GetProperty("at").ValueKind, whole.GetProperty("subject").GetString()));
    }

    [Fact]
    public void Shares_of_one_whole_that_is_not_printed_have_a_mark_of_their_own()
    {
        ArticleReading reading = ArticleReader.Read("工业投资120.5亿元，占总投资的48.2%；基础设施投资60.3亿元，占总投资的24.1%。");
        ConsistencyReport report = Referee.Check(reading.Bulletin);
        string page = new HtmlPage("文章").With(reading, report).ToHtml();

        Assert.Contains("  ○ 工业投资占总投资 48.2%", ReadingText.Write(reading, report, "a.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("✗", page, StringComparison.Ordinal);
        Assert.DoesNotContain("✓", page, StringComparison.Ordinal);
        Assert.Contains("○ 有数没有印出，只能与别的关系合在一起核对", page, StringComparison.Ordinal);
        Assert.Contains("<summary>相符的关系：0；含未印出的数：2</summary>", page, StringComparison.Ordinal);
        Assert.Contains("已核对的4个数说得通", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_of_which_a_part_is_not_printed_checks_none_of_its_figures()
    {
        ArticleReading reading = TableReader.Read(CellGrid.Of([["项目", "本年（万元）", "上年（万元）"], ["甲", "200.5", "30.2"], ["乙", "…", "20.1"], ["合计", "300.5", "50.3"]]));
        ConsistencyReport report = Referee.Check(reading.Bulletin);
        string terminal = ReadingText.Write(reading, report, "a.csv"), page = new HtmlPage("表").With(reading, report).ToHtml();

        Assert.Contains("  ○ 合计/本年 300.5万元 = ", terminal, StringComparison.Ordinal);
        Assert.Contains("  ✓ 合计/上年 50.3万元 = ", terminal, StringComparison.Ordinal);
        Assert.StartsWith("a.csv：已核对的3个数说得通，另有2个数没有核对。", terminal, StringComparison.Ordinal);
        Assert.Equal((3, 3), (page.Split("class=\"figure right\"").Length - 1, page.Split("class=\"figure alone\"").Length - 1));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t　\n")]
    public void What_is_empty_is_called_so(string text)
    {
        ArticleReading prose = ArticleReader.Read(text), table = TableReader.Read(CellGrid.Of([["", null]]));

        Assert.All([prose, table], reading => Assert.StartsWith(
            "a.txt：内容是空的，没有可以核对的。\n", ReadingText.Write(reading, Referee.Check(reading.Bulletin), "a.txt"), StringComparison.Ordinal));
        Assert.StartsWith(
            "a.txt: it is empty: there is nothing to check.\n", ReadingText.Write(prose, Referee.Check(prose.Bulletin), "a.txt", ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_shown_is_never_cut()
    {
        string front = string.Concat(Enumerable.Repeat("本市各项工作稳步推进", 3));
        ArticleReading reading = ArticleReader.Read($"{front}，产值1234567890123亿元；在建项目30个，分为新建12个、续建19个。{front}");
        string line = ReadingText.Write(reading, Referee.Check(reading.Bulletin), "a.txt").Split('\n')[2];

        Assert.DoesNotMatch(@"\| \d", line);
    }

    [Fact]
    public void What_was_passed_over_is_said_by_its_reasons()
    {
        ArticleReading reading = ArticleReader.Read("2024年3月，第2批项目开工，在建项目30个，分为新建11个、续建19个。");

        Assert.Contains("另有2处数字不是统计数（日期1、序数1）。", ReadingText.Write(reading, Referee.Check(reading.Bulletin), "a.txt"), StringComparison.Ordinal);
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
    public void Figures_of_two_texts_on_one_page_have_places_of_their_own()
    {
        string page = new HtmlPage("文章").With(Reading, Report).With(Reading, Report).ToHtml();

        Assert.Equal(1, page.Split("id=\"figure-1\"").Length - 1);
        Assert.All(
            System.Text.RegularExpressions.Regex.Matches(page, "href=\"#(.*?)\""),
            link => Assert.Equal(1, page.Split($"id=\"{link.Groups[1].Value}\"").Length - 1));
    }

    [Fact]
    public void What_a_limit_left_undecided_is_told_everywhere_and_never_agrees()
    {
        ArticleReading reading = TableReader.Read(CellGrid.Of([["单位：亿元"], ["领域", "投资", "占比"], ["工业", "30.2", "59.8"], ["农业", "20.3", "40.2"], ["合计", "50.5", "100.0"]]));
        ConsistencyReport report = Referee.Check(reading.Bulletin, new() { MaxSteps = 1 });
        string terminal = ReadingText.Write(reading, report, "a.txt"), page = new HtmlPage("文章").With(reading, report).ToHtml();
        using JsonDocument sarif = JsonDocument.Parse(SarifDocument.Write([("a.txt", reading, report)]));
        JsonElement run = sarif.RootElement.GetProperty("runs")[0];

        Assert.Equal(BulletinVerdict.Undetermined, report.Verdict);
        Assert.Contains("无法判定: ", terminal, StringComparison.Ordinal);
        Assert.StartsWith("a.txt：已达到核对的上限，以下未查完：", terminal, StringComparison.Ordinal);
        Assert.Contains("<p class=\"verdict wrong\">有无法判定的地方</p>\n<p class=\"advice\">已达到核对的上限", page, StringComparison.Ordinal);
        Assert.DoesNotContain("✗", page, StringComparison.Ordinal);
        Assert.Equal("undetermined", Assert.Single(run.GetProperty("results").EnumerateArray()).GetProperty("ruleId").GetString());
        Assert.Equal("warning", Assert.Single(run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray()).GetProperty("level").GetString());
    }

    [Fact]
    public void Nothing_checked_is_not_said_to_agree()
    {
        ArticleReading reading = ArticleReader.Read("在建项目30个。");
        ConsistencyReport report = Referee.Check(reading.Bulletin);

        Assert.False(report.IsAnythingChecked);
        Assert.True(Report.IsAnythingChecked);
        Assert.StartsWith("a.txt: not checked: nothing that could be checked was found.\n", ReadingText.Write(reading, report, "a.txt", ReportLanguage.English), StringComparison.Ordinal);
        Assert.Contains("<p class=\"verdict alone\">未核对：没有可以核对的关系</p>", new HtmlPage("文章").With(reading, report).ToHtml(), StringComparison.Ordinal);
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

    [Fact]
    public void An_editor_gets_the_line_and_the_cell_of_a_number_in_a_table_and_the_uri_of_a_path()
    {
        ArticleReading reading = TableReader.Read(CellGrid.Of([["单位：亿元"], ["领域", "投资"], ["工业", "30.2"], ["农业", "20.3"], ["合计", "51.5"]]));
        string root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "甲 表.csv"));
        using JsonDocument sarif = JsonDocument.Parse(SarifDocument.Write([(root, reading, Referee.Check(reading.Bulletin))]));
        JsonElement place = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()).GetProperty("locations")[0];

        Assert.Equal(5, Number(place.GetProperty("physicalLocation").GetProperty("region"), "startLine"));
        Assert.Equal("R5C2", place.GetProperty("logicalLocations")[0].GetProperty("name").GetString());
        Assert.Equal("合计/投资", place.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.Equal(new Uri(root).AbsoluteUri, place.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void Numbers_of_a_table_are_shown_with_the_unit_of_its_caption()
    {
        ArticleReading reading = TableReader.Read(CellGrid.Of([["单位：亿元"], ["领域", "投资", "占比"], ["工业", "30.2", "59.8"], ["农业", "20.3", "40.2"], ["合计", "51.5", "100.0"]]));
        string terminal = ReadingText.Write(reading, Referee.Check(reading.Bulletin), "a.csv");

        Assert.Contains("✓ 合计/占比 100.0%", terminal, StringComparison.Ordinal);
        Assert.Contains("    5:2 | 51.5亿元 合计/投资", terminal, StringComparison.Ordinal);
        Assert.Contains("工业/占比 59.8%", terminal, StringComparison.Ordinal);
    }

    private static int Number(JsonElement region, string name) => region.GetProperty(name).GetInt32();
}
