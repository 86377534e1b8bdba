using System.Text;
using System.Text.Json;

namespace Erqi.Domain.Tests.Json;

/// <summary><c>samples/check.cs</c>: what it prints where, and its exit code.</summary>
public sealed class CheckSampleTests(CheckSample check) : IClassFixture<CheckSample>
{
    private const string Good = """{"title":"甲","figures":{"a":"81个","b":"39个","c":"42个"},"relations":[{"kind":"sum","total":"a","parts":["b","c"]}]}""";

    [Fact]
    public void Without_a_file_it_checks_the_article_for_a_reader()
    {
        (int code, string[] output, string[] error) = check.RunAlone(string.Empty);

        Assert.Equal(0, code);
        Assert.StartsWith("没有给出文件，以下核对的是自带的例子", Assert.Single(error), StringComparison.Ordinal);
        Assert.Contains("用 - 从标准输入读", error[0], StringComparison.Ordinal);
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

        (int code, string[] output, string[] error) = check.RunAlone(string.Empty, first, "--json", broken, missing, "", last, "--lang", "en");

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
    [InlineData("--verbose：没有这个选项", "--verbose")]
    [InlineData("--verbose：没有这个选项", "--help", "--verbose")]
    [InlineData("--lang：只有 zh（中文）和 en（英文）", "--lang", "fr")]
    [InlineData("--lang：只有 zh（中文）和 en（英文）", "--lang")]
    [InlineData("--html：没有写明文件", "a.txt", "--html")]
    [InlineData("--accept：没有写明文件", "--accept", "--together", "a.txt")]
    [InlineData("没有给出要核对的文件", "--together")]
    [InlineData("没有给出要核对的文件", "--accept", "a.accepted", "--json")]
    [InlineData("没有给出要核对的文件", "--html", "a.txt")]
    public void An_option_that_cannot_be_followed_gives_2(string said, params string[] arguments)
    {
        (int code, string[] output, string[] error) = check.Run(arguments);

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.StartsWith(said, error[0], StringComparison.Ordinal);
        Assert.Equal(check.Run("--help").Output, error[1..]);
    }

    [Theory]
    [InlineData("用法：", "--help")]
    [InlineData("用法：", "a.txt", "-h")]
    [InlineData("Usage: ", "-h", "--lang", "en")]
    public void Help_is_a_line_for_each_option(string begins, params string[] arguments)
    {
        (int code, string[] output, string[] error) = check.Run(arguments);

        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.StartsWith(begins, output[0], StringComparison.Ordinal);
        Assert.Single(output, line => line.Contains('#'));
        Assert.All(["--together", "--json", "--html", "--sarif", "--accept", "--lang", "--help, -h"], option => Assert.Single(output, line => line.Contains(option, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("稿件.docx", "PK\u0003\u0004 word/document.xml", "这是Word文件")]
    [InlineData("稿件.pdf", "%PDF-1.7", "这是PDF")]
    [InlineData("稿件.rtf", "{\\rtf1", "这是RTF文件")]
    [InlineData("表.csv", "PK\u0003\u0004 xl/workbook.xml", "这是Excel工作簿")]
    public void A_file_of_another_kind_is_called_what_it_is(string name, string content, string said)
    {
        string file = check.File(name, content);

        (int code, string[] output, string[] error) = check.Run(file);

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.StartsWith($"{file}: {said}", Assert.Single(error), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_own_page_is_no_article_and_only_its_own_page_is_written_over()
    {
        string text = check.File("paged.txt", "项目30个，分为新建12个、续建18个。"), html = check.File("paged.html", null);
        string other = check.File("other.html", "<!DOCTYPE html><html><body>Erqi.Domain</body></html>");

        Assert.Equal(0, check.Run(text, "--html", html).Code);
        Assert.Equal(0, check.Run(text, "--html", html).Code);
        Assert.StartsWith($"{html}: 这是核对结果的网页", Assert.Single(check.Run(html).Error), StringComparison.Ordinal);
        Assert.Contains("不能覆盖", Assert.Single(check.Run(text, "--html", other).Error), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_brackets_behind_a_finding_is_explained_once()
    {
        string wrong = check.File("wrong-1.txt", "项目30个，分为新建12个、续建19个。"), worse = check.File("wrong-2.txt", "企业40家，分为甲类12家、乙类29家。");

        Assert.StartsWith("方括号里的16位是一条发现的指纹", check.Run(wrong, worse).Output[^1], StringComparison.Ordinal);
        Assert.Single(check.Run(wrong, worse, "--lang", "en").Output, line => line.Contains("--accept", StringComparison.Ordinal));
        Assert.DoesNotContain(check.Run(wrong, "--json").Output, line => line.Contains("--accept", StringComparison.Ordinal));
        Assert.DoesNotContain(check.Run(check.File("right.txt", "项目30个，分为新建12个、续建18个。")).Output, line => line.Contains("--accept", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("t.csv", "领域,总投资（亿元）\n工业,30.2\n农业,20.5\n合计,50.5\n")]
    [InlineData("t.tsv", "领域\t总投资（亿元）\n工业\t30.2\n农业\t20.5\n合计\t50.5\n")]
    [InlineData("t.md", "| 领域 | 总投资（亿元） |\n| 工业 | 30.2 |\n| 农业 | 20.5 |\n| 合计 | 50.5 |\n")]
    public void A_table_is_read_by_its_cells(string name, string table)
    {
        (int code, string[] output, _) = check.Run("--json", check.File(name, table));

        JsonElement answer = Parse(Assert.Single(output));
        Assert.Equal(1, code);
        Assert.Equal("""{"row":4,"column":2}""", answer.GetProperty("figures").GetProperty("合计/总投资").GetProperty("at").GetRawText());
        Assert.Equal("inconsistent", Assert.Single(answer.GetProperty("relations").EnumerateArray()).GetProperty("verdict").GetString());
    }

    [Theory]
    [InlineData("领域\t总投资（亿元）\n工业\t30.2\n农业\t20.5\n合计\t50.5\n", "[30,34]")]
    [InlineData("领域  总投资（亿元）\n工业  30.2\n农业  20.5\n合计  50.5\n", "[34,38]")]
    [InlineData("领域,总投资（亿元）\n工业,30.2\n农业,20.5\n合计,50.5\n", "[30,34]")]
    public void A_table_in_a_text_has_places_of_both_kinds(string table, string at)
    {
        (_, string[] output, _) = check.Run("--json", check.File("table.txt", table));

        JsonElement total = Parse(Assert.Single(output)).GetProperty("figures").GetProperty("合计/总投资");
        Assert.Equal(at, total.GetProperty("at").GetRawText());
        Assert.Equal("""{"row":4,"column":2}""", total.GetProperty("cell").GetRawText());
    }

    [Fact]
    public void A_row_that_begins_with_a_number_sign_is_a_part_and_not_a_comment()
    {
        (int code, string[] output, _) = check.Run("--json", check.File("of-which.csv", "领域,总投资（亿元）\n工业,30.2\n#制造业,40.2\n农业,20.5\n合计,50.7\n"));

        Assert.Equal(1, code);
        Assert.Equal("""{"row":3,"column":2}""", Parse(Assert.Single(output)).GetProperty("figures").GetProperty("制造业/总投资").GetProperty("at").GetRawText());
    }

    [Fact]
    public void A_workbook_is_read_as_it_is_shown()
    {
        string path = check.File("t.xlsx", null);
        Workbook.Write(path, "0.00", [["领域", "总投资（亿元）"], ["工业", 30.2], ["农业", 20.304], ["合计", 50.5]]);

        (int code, string[] output, _) = check.Run("--json", path);

        Assert.Equal(0, code);
        Assert.Equal("20.30", Parse(Assert.Single(output)).GetProperty("figures").GetProperty("农业/总投资").GetProperty("value").GetString());
    }

    [Fact]
    public void Prose_is_read_from_standard_input_and_points_at_its_lines()
    {
        (int code, string[] output, _) = check.RunAlone("开头。\n项目30个，分为新建12个、续建19个。", "-");

        Assert.Equal(1, code);
        Assert.StartsWith("-: 有 3 个数，任一有误都同样说得通", output[0], StringComparison.Ordinal);
        Assert.StartsWith("-:2:3: 不一致: ", output[1], StringComparison.Ordinal);
        (int nothingChecked, string[] answer, _) = check.RunOn("项目30个。", "-");
        Assert.Equal((3, "-"), (nothingChecked, answer[0][..1]));
    }

    [Fact]
    public void What_was_accepted_is_left_out_and_what_is_gone_is_reported()
    {
        string text = check.File("accept-me.txt", "项目30个，分为新建12个、续建19个。");
        string fingerprint = Parse(Assert.Single(check.Run("--json", text).Output)).GetProperty("relations")[0].GetProperty("fingerprint").GetString()!;

        (int code, _, string[] error) = check.Run(text, "--accept", check.File("accepted.txt", $"# 已看过\n{fingerprint} 原文如此\n0123456789abcdef 已改\n"));

        Assert.Equal(3, code);
        Assert.Equal(2, error.Length);
        Assert.EndsWith($"accept-me.txt: [{fingerprint}] 不再提示：原文如此", error[0], StringComparison.Ordinal);
        Assert.Contains("0123456789abcdef", error[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{0}] 原文如此", 3, "不再提示：原文如此")]
    [InlineData("hello world", 2, "第1行“hello world”不是指纹加理由；应为16位十六进制数、空格、理由，或以#开头的注释。")]
    [InlineData("{0}", 2, "第1行“{0}”不是指纹加理由；应为16位十六进制数、空格、理由，或以#开头的注释。")]
    [InlineData("0123456789abcdefg 理由", 2, "第1行“0123456789abcdefg 理由”不是指纹加理由；应为16位十六进制数、空格、理由，或以#开头的注释。")]
    public void A_line_of_what_was_accepted_is_a_fingerprint_and_a_reason(string line, int expected, string said)
    {
        string text = check.File("shape.txt", "项目30个，分为新建12个、续建19个。");
        string fingerprint = Parse(Assert.Single(check.Run("--json", text).Output)).GetProperty("relations")[0].GetProperty("fingerprint").GetString()!;

        (int code, _, string[] error) = check.Run(text, "--accept", check.File("shape.accepted", line.Replace("{0}", fingerprint, StringComparison.Ordinal)));

        Assert.Equal(expected, code);
        Assert.EndsWith(said.Replace("{0}", fingerprint, StringComparison.Ordinal), Assert.Single(error), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_that_was_accepted_comes_back_with_another_print()
    {
        string text = check.File("accept-then.txt", "项目30个，分为新建12个、续建19个。");
        string fingerprint = Parse(Assert.Single(check.Run("--json", text).Output)).GetProperty("relations")[0].GetProperty("fingerprint").GetString()!;
        string accepted = check.File("accept-then.accepted", $"{fingerprint} 原文如此\n");

        (int code, _, string[] error) = check.Run(check.File("accept-now.txt", "项目30个，分为新建12个、续建17个。"), "--accept", accepted);

        Assert.Equal(1, code);
        Assert.Contains("已没有这条发现", Assert.Single(error), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_said_in_the_language_of_the_reader()
    {
        string none = check.File("none.txt", null), broken = check.File("broken.xlsx", "no workbook"), folder = Path.GetDirectoryName(none)!;

        (int code, _, string[] error) = check.Run(none, folder, broken);
        (_, _, string[] english) = check.Run(none, "--lang", "en");

        Assert.Equal(2, code);
        Assert.Equal([$"{none}: 没有这个文件或文件夹。", $"{folder}: 这是文件夹；请给出其中的文件。"], error[..2]);
        Assert.StartsWith($"{broken}: 不是能读的Excel工作簿", error[2], StringComparison.Ordinal);
        Assert.Equal([$"{none}: There is no such file or folder."], english);
    }

    [Theory]
    [InlineData("--html")]
    [InlineData("--sarif")]
    public void An_article_is_never_written_over(string option)
    {
        const string Article = "项目30个，分为新建12个、续建18个。";
        string article = check.File($"kept{option}.txt", Article);

        (int alone, _, string[] why) = check.Run(option, article);
        (int both, _, string[] whyToo) = check.Run(option, article, article);

        Assert.Equal((2, 2), (alone, both));
        Assert.StartsWith("没有给出要核对的文件", why[0], StringComparison.Ordinal);
        Assert.Contains("不能覆盖", Assert.Single(whyToo), StringComparison.Ordinal);
        Assert.Equal(Article, System.IO.File.ReadAllText(article));
    }

    [Fact]
    public void An_article_and_its_table_are_checked_together_and_written_as_page_and_SARIF()
    {
        string text = check.File("a.txt", "工业总投资30.2亿元，农业总投资20.5亿元。");
        string table = check.File("a.csv", "领域,总投资（亿元）\n工业,30.2\n农业,20.3\n合计,50.5\n");
        string html = check.File("a.html", null), sarif = check.File("a.sarif", null);

        (int apart, _, _) = check.Run(text, table);
        (int code, string[] output, _) = check.Run(text, table, "--together", "--html", html, "--sarif", sarif);

        Assert.Equal(3, apart);
        Assert.Equal(1, code);
        Assert.Contains(output, line => line.StartsWith($"{text}:1:18: 不一致", StringComparison.Ordinal));
        Assert.Contains("<td>农业</td>", System.IO.File.ReadAllText(html), StringComparison.Ordinal);
        _ = Assert.Single(Parse(System.IO.File.ReadAllText(sarif)).GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    // Whether an empty table is one that cannot be read or one that holds nothing is for the reader of tables to say.
    [Theory]
    [InlineData("empty.csv", "")]
    [InlineData("empty.tsv", "")]
    [InlineData("mark.csv", "\uFEFF")]
    public void A_file_that_holds_nothing_keeps_no_other_from_being_checked(string name, string content)
    {
        string good = check.File("beside.txt", "项目30个，分为新建12个、续建18个。");

        (int code, string[] output, string[] error) = check.Run(check.File(name, content), good);

        Assert.Contains($"{good}：已核对的3个数说得通。", output);
        Assert.InRange(code, 2, 3);
        Assert.DoesNotContain(error, line => line.StartsWith("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_workbook_that_is_broken_inside_is_refused_in_a_sentence()
    {
        string path = check.File("inside.xlsx", null);
        Workbook.Write(path, "<", [["领域", "总投资（亿元）"], ["工业", 30.2]]);

        (int code, string[] output, string[] error) = check.Run(path);

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.StartsWith($"{path}: 不是能读的Excel工作簿", Assert.Single(error), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_and_SARIF_tell_of_documents_and_of_what_was_not_checked()
    {
        string wrong = check.File("wrong<1>.json", Good.Replace("81", "82", StringComparison.Ordinal)), nothing = check.File("nothing.json", """{"figures":{"a":"3个"}}""");
        string text = check.File("fine.txt", "项目30个，分为新建12个、续建18个。"), none = check.File("not-there.txt", null);
        string html = check.File("all.html", null), sarif = check.File("all.sarif", null);

        (int code, _, _) = check.Run(wrong, text, nothing, none, "--html", html, "--sarif", sarif);
        string page = System.IO.File.ReadAllText(html);
        JsonElement run = Parse(System.IO.File.ReadAllText(sarif)).GetProperty("runs")[0], invocation = run.GetProperty("invocations")[0];
        JsonElement result = Assert.Single(run.GetProperty("results").EnumerateArray());

        Assert.Equal(2, code);
        Assert.Contains("<p class=\"verdict wrong\">有说不通的地方</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"verdict alone\">未核对：没有可以核对的关系</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>未能核对：没有这个文件或文件夹。</p>", page, StringComparison.Ordinal);
        Assert.All(["wrong&lt;1&gt;.json", "fine.txt", "nothing.json", "not-there.txt"], name => Assert.Contains($"{name}</h2>", page, StringComparison.Ordinal));
        Assert.Equal("a", result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.Equal(1, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.EndsWith("wrong%3C1%3E.json", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(
            [("error", "没有这个文件或文件夹。"), ("warning", "未核对：没有可以核对的关系")],
            invocation.GetProperty("toolExecutionNotifications").EnumerateArray().Select(notice => (notice.GetProperty("level").GetString()!, notice.GetProperty("message").GetProperty("text").GetString()!)));
    }

    [Fact]
    public void A_document_among_files_that_are_read_together_is_said_to_be_checked_apart()
    {
        string document = check.File("apart.json", Good), text = check.File("apart.txt", "项目30个，分为新建12个、续建18个。");

        (int code, _, string[] error) = check.Run(document, text, "--together");

        Assert.Equal(0, code);
        Assert.Equal([$"{document}: 这是公报文档，单独核对，不与其他文件合在一起。"], error);
    }

    [Theory]
    [InlineData("nothing.txt", "项目30个。", "未核对：没有可以核对的关系。")]
    [InlineData("empty.txt", "", "内容是空的，没有可以核对的。")]
    [InlineData("blank.txt", " \r\n　\n", "内容是空的，没有可以核对的。")]
    [InlineData("empty.xlsx", "", "内容是空的，没有可以核对的。")]
    [InlineData("empty.csv", "", "内容是空的，没有可以核对的。")]
    public void A_text_in_which_nothing_is_checked_says_so(string name, string text, string said)
    {
        string file = check.File(name, text);

        (int code, string[] output, _) = check.Run(file);

        Assert.Equal(3, code);
        Assert.Equal($"{file}：{said}", output[0]);
    }

    [Theory]
    [InlineData("same", "写的是同一个文件")]
    [InlineData("folder", "这是文件夹，不能写成文件")]
    [InlineData("nowhere", "没有这个文件夹，不能写出")]
    [InlineData("-", "“-”是标准输入")]
    public void Where_nothing_can_be_written_is_said_before_anything_is_checked(string where, string said)
    {
        string text = check.File("fine.txt", "项目30个，分为新建12个、续建18个。"), result = check.File("one.result", null);
        string output = where switch
        {
            "same" => result,
            "folder" => Path.GetDirectoryName(result)!,
            "nowhere" => Path.Combine(result, "..", "no-such-folder", "a.html"),
            _ => where,
        };

        (int code, string[] lines, string[] error) = check.Run(text, "--html", output, "--sarif", result);

        Assert.Equal(2, code);
        Assert.Empty(lines);
        Assert.Contains(said, Assert.Single(error), StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(result));
    }

    [Fact]
    public void A_file_that_is_named_twice_is_not_read_together_with_itself()
    {
        string text = check.File("twice.txt", "项目30个，分为新建12个、续建18个。");

        (int code, string[] output, string[] error) = check.Run(text, text, "--together");

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains($"“{text}”给出了不止一次", Assert.Single(error), StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_file_is_said_to_take_a_while()
    {
        string large = check.File("large.txt", string.Concat("项目30个，分为新建12个、续建18个。", new string('\n', 4 << 20)));

        (int code, _, string[] error) = check.Run(large);

        Assert.Equal(0, code);
        Assert.Equal([$"{large}: 有 4 MB，核对需要一些时间。"], error);
    }

    [Fact]
    public void Reasons_are_decoded_as_texts_are()
    {
        string text = check.File("gb.txt", "项目30个，分为新建12个、续建19个。"), reasons = check.File("gb.accepted", null);
        string fingerprint = Parse(Assert.Single(check.Run("--json", text).Output)).GetProperty("relations")[0].GetProperty("fingerprint").GetString()!;
        System.IO.File.WriteAllBytes(reasons, Encoding.GetEncoding("GB18030").GetBytes($"{fingerprint} 已与统计局核对\r\n"));

        (int code, _, string[] error) = check.Run(text, "--accept", reasons);

        Assert.Equal(3, code);
        Assert.EndsWith("不再提示：已与统计局核对", Assert.Single(error), StringComparison.Ordinal);
    }

    private static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
