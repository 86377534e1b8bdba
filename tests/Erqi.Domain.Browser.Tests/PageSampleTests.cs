using System.Text;
using Microsoft.Playwright;
using MiniExcelLibs;

namespace Erqi.Domain.Browser.Tests;

/// <summary>What a person sees who pastes an article into samples/page.cs.</summary>
public sealed class PageSampleTests(Browser browser) : IClassFixture<Browser>
{
    private const string Desktop = "1280", Phone = "390";

    // Synthetic; 105 + 128 + 66 = 299, and the print says 298.
    private const string Wrong = "某市今年共推进重点项目298个，按照行业划分，产业项目105个，城镇化项目128个，基础设施项目66个。\n\n全年计划完成投资350亿元。";
    private const string Right = "某市今年共推进重点项目299个，按照行业划分，产业项目105个，城镇化项目128个，基础设施项目66个。";

    [Theory]
    [InlineData(Desktop)]
    [InlineData(Phone)]
    public async Task A_pasted_article_is_marked_and_a_finding_leads_to_its_figure(string width)
    {
        IPage page = await PasteAsync(width, Wrong);

        Assert.Contains("说不通", await page.Locator(".verdict").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(4, await page.Locator(".figure.wrong").CountAsync());
        Assert.Equal(1, await page.Locator(".figure.alone").CountAsync());
        await page.Locator(".findings a").First.ClickAsync();
        Assert.Equal(1, await page.Locator(".figure.wrong:target").CountAsync());
        await Assertions.Expect(page.Locator(".figure:target")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(Desktop)]
    [InlineData(Phone)]
    public async Task Pointing_or_tapping_shows_what_is_known_of_a_figure(string width)
    {
        IPage page = await PasteAsync(width, Wrong);
        ILocator figure = page.Locator(".figure.wrong").First, note = figure.Locator(".note");

        await Assertions.Expect(note).ToBeHiddenAsync();
        await (width == Phone ? figure.TapAsync() : figure.HoverAsync());
        await Assertions.Expect(note).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.Contains("299", await note.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Desktop)]
    [InlineData(Phone)]
    public async Task What_is_right_says_so_and_nothing_hangs_over_the_edge(string width)
    {
        IPage page = await PasteAsync(width, Right);

        await Assertions.Expect(page.Locator(".verdict.right")).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator(".figure.wrong").CountAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        Assert.Equal(Right, await page.Locator("textarea").InputValueAsync());
    }

    [Theory]
    [InlineData("article.txt", Wrong)]
    [InlineData("table.csv", "行业,项目数（个）\n产业,105\n城镇化,128\n基础设施,66\n合计,298\n")]
    public async Task A_file_is_read_like_what_is_pasted(string name, string content)
    {
        IPage page = await DropAsync(name, Encoding.UTF8.GetBytes(content));

        await Assertions.Expect(page.Locator(".verdict.wrong")).ToBeVisibleAsync();
        Assert.Equal(4, await page.Locator(".figure.wrong").CountAsync());
    }

    [Fact]
    public async Task A_workbook_is_read_as_it_shows_its_numbers()
    {
        using MemoryStream workbook = new();
        workbook.SaveAs(new[]
        {
            new { 行业 = "产业", 投资 = 105.5 }, new { 行业 = "城镇化", 投资 = 128.0 }, new { 行业 = "合计", 投资 = 243.5 },
        });
        IPage page = await DropAsync("t.xlsx", workbook.ToArray());

        await Assertions.Expect(page.Locator(".verdict.wrong")).ToBeVisibleAsync();
        Assert.Equal(3, await page.Locator(".figure.wrong").CountAsync());
    }

    [Theory]
    [InlineData("t.docx", "PK\u0003\u0004 word/document.xml", "这是Word文件")]
    [InlineData("t.pdf", "%PDF-1.4", "这是PDF")]
    [InlineData("t.txt", "", "内容是空的")]
    [InlineData("t.xlsx", "PK\u0003\u0004", "不是能读的Excel工作簿")]
    [InlineData("t.xlsx", "x", "不是能读的Excel工作簿")]
    public async Task What_cannot_be_read_is_refused_with_what_to_do(string name, string content, string said)
    {
        IPage page = await DropAsync(name, Encoding.UTF8.GetBytes(content));

        await Assertions.Expect(page.GetByText(said)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_was_pasted_stays_and_is_checked_together_with_a_file()
    {
        IPage page = await browser.OpenAsync(int.Parse(Phone, System.Globalization.CultureInfo.InvariantCulture));
        await page.Locator("textarea").FillAsync(Right);
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "t.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes("行业,项目数（个）,去年项目数（个）,同比增长（%）\n产业,105,100,6\n城镇化,128,128,0\n合计,233,228,2.2\n"),
        });
        await page.Locator("button").ClickAsync();

        await Assertions.Expect(page.Locator(".verdict.wrong")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("h3")).ToHaveTextAsync(["粘贴的文字", "t.csv"]);
        Assert.Equal(Right, await page.Locator("textarea").InputValueAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
    }

    [Fact]
    public async Task A_request_that_is_no_form_or_too_large_is_answered_by_the_page()
    {
        using HttpClient client = new();
        using HttpResponseMessage none = await client.PostAsync(browser.Address, content: null);
        using HttpResponseMessage half = await client.PostAsync(browser.Address, new StringContent("x", new System.Net.Http.Headers.MediaTypeHeaderValue("multipart/form-data") { Parameters = { new("boundary", "x") } }));
        IPage page = await DropAsync("t.txt", Encoding.UTF8.GetBytes(new string('a', 5 << 20)));

        Assert.Equal(System.Net.HttpStatusCode.UnsupportedMediaType, none.StatusCode);
        Assert.Contains("没有收到表单", await none.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, half.StatusCode);
        Assert.Contains("表单不完整", await half.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Assertions.Expect(page.GetByText("超过了每次4 MB的上限")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("每次合计不超过4 MB")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task With_nothing_to_check_it_says_what_to_do()
    {
        IPage page = await browser.OpenAsync(int.Parse(Desktop, System.Globalization.CultureInfo.InvariantCulture));
        await page.Locator("button").ClickAsync();

        await Assertions.Expect(page.GetByText("请先把稿件或表格粘贴在下面")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Nothing_leaves_the_machine_and_nothing_that_was_pasted_runs()
    {
        List<string> requests = [];
        IPage page = await PasteAsync(Desktop, "<script>document.title='x'</script><img src=http://example.invalid/a.png>" + Wrong, requests);

        await Assertions.Expect(page.Locator(".verdict.wrong")).ToBeVisibleAsync();
        Assert.NotEqual("x", await page.TitleAsync());
        Assert.All(requests, address => Assert.StartsWith(browser.Address.ToString(), address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_picture_that_opens_the_readme_shows_the_sum_worked_out()
    {
        // Synthetic; 45.6 + 32.1 + 12.5 = 90.2.
        IPage page = await PasteAsync("860", """
            某区今年共推进重点项目120个，总投资92.0亿元。按照行业领域划分，产业项目60个，总投资45.6亿元；城镇化项目40个，总投资32.1亿元；生态环保项目20个，总投资12.5亿元。
            截至6月底，已开工90个，开工率75%。
            """);
        ILocator figure = page.Locator(".figure.wrong").First;
        await figure.HoverAsync();
        await page.ScreenshotAsync(new() { Path = "page.png", Clip = new() { X = 0, Y = 0, Width = 860, Height = 560 } });

        Assert.Contains("90.2", await figure.Locator(".note").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(4, await page.Locator(".figure.wrong").CountAsync());
    }

    private async Task<IPage> DropAsync(string name, byte[] content)
    {
        IPage page = await browser.OpenAsync(int.Parse(Desktop, System.Globalization.CultureInfo.InvariantCulture));
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await page.Locator("button").ClickAsync();
        return page;
    }

    private async Task<IPage> PasteAsync(string width, string text, ICollection<string>? requests = null)
    {
        IPage page = await browser.OpenAsync(int.Parse(width, System.Globalization.CultureInfo.InvariantCulture), requests);
        await page.Locator("textarea").FillAsync(text);
        await page.Locator("button").ClickAsync();
        await Assertions.Expect(page.Locator(".verdict")).ToBeVisibleAsync();
        return page;
    }
}
