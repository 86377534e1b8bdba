using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Erqi.Domain.Consistency;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;
using Erqi.Domain.Tests.Quantities;
using Erqi.Domain.Tests.Snapshots;

namespace Erqi.Domain.Tests.Tables;

public sealed class RenderingTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "a|b", "`code` *bold* _it_ [x](y) ~s~", "two\nlines", "three\r\nlines", "\u202Eevil",
        "\uD800", "\uDC00x", "\u0000\u0008", "]]>", "\"><img src=x onerror=alert(1)>", "&lt;", "' onload='x", "\\|", "𠮷𠮷", "\uFFFF", "",
    ];

    private static Table HostileTable => new(
        new("标题 <b>|</b>\n二", "Title <b>|</b>"),
        [new("k", new("头 <i>|</i>", "Head <i>|</i>"), CellType.Text), new("v", new("值", "Value"), CellType.Decimal) { Unit = new("<个>", "<n>") }],
        Hostile.Select((text, place) => (object?[])[text, (decimal)place]));

    // Synthetic projects whose sums are easy to follow.
    private static ProjectCube Cube => ProjectCube.Of(
        new[] { (1, 3, 8184m, 1), (2, 2, 13458m, 2), (2, 1, 1.5m, 3), (3, 3, 900.25m, 0), (5, 3, 258m, 2) }.Select((row, i) => new Project
        {
            Name = $"合成{i}",
            Sector = (Sector)row.Item1,
            Level = (ProjectLevel)row.Item2,
            TotalInvestment = Money.FromWan(row.Item3 * 1000),
            BatchEntries = row.Item4 == 0 ? [] : [new(new(7), (Batch)row.Item4, new(2023, 1, 28))],
        }),
        CountingBasis.DistinctProjects);

    private static ConsistencyReport Report => Referee.Check(new BulletinBuilder("第七期")
        .Figure("total", "186.7亿元").Figure("a", "15亿元").Figure("b", "53.2亿元").Figure("c", "100.5亿元")
        .Sum("total", "a", "b", "c")
        .Build());

    [Fact]
    public void Markdown() => Snapshot.Matches(Cube.By(CubeDimension.Sector).ToTable(measures: [Measure.Count, Measure.TotalInvestment]).ToMarkdown(), "md");

    [Fact]
    public void Html() => Snapshot.Matches(Page(ReportLanguage.Chinese).ToHtml(), "html");

    [Fact]
    public void Html_in_English() => Snapshot.Matches(Page(ReportLanguage.English).ToHtml(), "html");

    [Fact]
    public void Bars() => Snapshot.Matches(
        Chart.Bars(Cube.By(CubeDimension.Sector).ToTable(), TableColumns.TotalInvestment).ToSvg(), "svg");

    [Fact]
    public void Stacked_bars() => Snapshot.Matches(
        Chart.StackedBars(Cube.By(CubeDimension.Sector, CubeDimension.Batch).ToTable()).ToSvg(), "svg");

    [Fact]
    public void A_misprint() => Snapshot.Matches(Chart.Misprint(Report, "total").ToSvg(), "svg");

    [Fact]
    public void Hostile_text_stays_text_in_Markdown()
    {
        string[] lines = HostileTable.ToMarkdown().Split('\n');
        Assert.Equal(Hostile.Length + 5, lines.Length);
        Faults.None(
            from line in lines.Skip(2).SkipLast(1)
            let bars = line.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal).Count(letter => letter == '|')
            where bars != 3 || line.Replace("<br>", "", StringComparison.Ordinal).Contains('<')
            select line);
        AssertPlain(HostileTable.ToMarkdown());
    }

    [Theory]
    [InlineData("html")]
    [InlineData("bars")]
    [InlineData("page")]
    public void Hostile_text_stays_text_in_markup(string kind)
    {
        string markup = kind switch
        {
            "html" => HostileTable.ToHtml(),
            "bars" => Chart.Bars(HostileTable, HostileTable.Columns[1]).ToSvg(),
            _ => string.Concat(Hostile.Select(text => new HtmlPage(text).WithSection(text).WithParagraph(text).With(HostileTable).ToHtml())),
        };
        AssertPlain(markup);
        Faults.None(new[] { "<script", "<img", "<b>", "<i>", "onerror=\"", "' onload='" }
            .Where(found => markup.Contains(found, StringComparison.OrdinalIgnoreCase)));

        // A fragment is XML but for the line breaks of HTML, so what is in it comes back as text.
        if (kind != "page")
        {
            XElement root = XElement.Parse(markup.Replace("<br>", "\n", StringComparison.Ordinal));
            string[] texts = [.. root.Descendants().Where(element => !element.HasElements).Select(element => element.Value)];
            Assert.Contains("<script>alert(1)</script>", texts);
            Assert.Contains("\"><img src=x onerror=alert(1)>", texts);
        }
    }

    [Fact]
    public void Every_rendering_is_the_same_whatever_the_culture()
    {
        string here = All();
        AlienCultures.InEach(_ => Assert.Equal(here, All()));

        static string All() => Page(ReportLanguage.Chinese).ToHtml() + Cube.ToTables()[0].ToMarkdown();
    }

    [Fact]
    public void Charts_refuse_what_they_cannot_show()
    {
        Table table = HostileTable;
        Assert.Throws<ArgumentException>(() => Chart.Bars(table, table.Columns[0]));
        Assert.Throws<ArgumentException>(() => Chart.Bars(table, TableColumns.Count));
        Assert.Throws<ArgumentException>(() => Chart.StackedBars(Report.ToTable(), TableColumns.Relation));
        Assert.Throws<ArgumentException>(() => Chart.StackedBars(Cube.By(CubeDimension.Sector).ToTable()));
        Assert.Throws<ArgumentException>(() => Chart.Misprint(Report, "nobody"));
        Assert.Throws<ArgumentException>(() => Chart.Bars(new Table(new("", ""), table.Columns, [["", -1m]]), table.Columns[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Chart.Misprint(Report, "total").WithLanguage(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HtmlPage("", default));
    }

    [Fact]
    public void Empty_and_huge_charts_are_drawn_inside_their_frame()
    {
        Table huge = new(new("大", "Huge"), HostileTable.Columns, [["甲", decimal.MaxValue], ["乙", 0.0000000000000000000000000001m], ["丙", null]]);
        string svg = Chart.Bars(huge, huge.Columns[1]).ToSvg();
        Assert.All(
            XElement.Parse(svg).Descendants().Where(element => element.Name.LocalName == "rect"),
            bar => Assert.InRange(decimal.Parse(bar.Attribute("x")!.Value, CultureInfo.InvariantCulture) + decimal.Parse(bar.Attribute("width")!.Value, CultureInfo.InvariantCulture), 0, 400));
        Assert.Contains("79,228,162,514,264,337,593,543,950,335.0000000000000000000000000000", svg, StringComparison.Ordinal);
        Assert.NotEmpty(Chart.Bars(new Table(new("空", "Empty"), huge.Columns, []), huge.Columns[1]).ToSvg());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("c")]
    public void A_suspect_without_a_candidate_is_drawn_too(string figure) =>
        Assert.Contains("role=\"img\"", Chart.Misprint(Report, figure).ToSvg(), StringComparison.Ordinal);

    private static HtmlPage Page(ReportLanguage language) => new HtmlPage("二七区重点项目", language)
        .WithSection("按行业领域")
        .WithParagraph("合成数据。")
        .With(Cube.By(CubeDimension.Sector).ToShareTable(Measure.TotalInvestment))
        .With(Chart.Bars(Cube.By(CubeDimension.Sector).ToTable(), TableColumns.TotalInvestment))
        .WithSection("核对")
        .With([Report.ToTable(), Report.ToSuspectTable()])
        .With(Chart.Misprint(Report, "total"));

    private static void AssertPlain(string text)
    {
        // Half a pair cannot be stored as UTF-8, and control characters and turned directions harm what stands beside them.
        _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(text);
        Assert.DoesNotContain(text, letter => letter is '\u202E' or '\u0000' or '\u0008' or '\uFFFF');
    }
}
