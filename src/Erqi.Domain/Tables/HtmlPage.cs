using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;
using Erqi.Domain.Tables.Rendering;

namespace Erqi.Domain.Tables;

/// <summary>A page that holds everything it needs, ready to be opened, sent or printed.</summary>
/// <remarks>
/// Sections of paragraphs, tables and charts stand in the order in which they were added, all in the language of the page.
/// There is no script, no picture from elsewhere and no date in it. Everything is escaped. Immutable: every With… gives
/// a new page and leaves this one as it is.
/// </remarks>
/// <example>
/// <code>
/// Table table = ErqiBulletins.Year2023.ToTable();
/// string page = new HtmlPage("重点项目").WithSection("公布数").With(table).WithParagraph("以上为公布数。").ToHtml();
/// Console.WriteLine(page.Contains("<![CDATA[<h2>公布数</h2>]]>")); // → True
/// </code>
/// </example>
[DebuggerDisplay("{Title,nq}")]
public sealed class HtmlPage
{
    private readonly ImmutableList<string> _parts;

    /// <summary>Begins an empty page.</summary>
    /// <param name="title">What stands above it and in the window's title.</param>
    /// <param name="language">The language of the page and of everything added to it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is no member of its enumeration.</exception>
    public HtmlPage(string title, ReportLanguage language = ReportLanguage.Chinese)
        : this(title, language, [])
    {
        ArgumentNullException.ThrowIfNull(title);
        _ = new Wording(title, title).In(language);
    }

    private HtmlPage(string title, ReportLanguage language, ImmutableList<string> parts) =>
        (Title, Language, _parts) = (title, language, parts);

    internal string Title { get; }

    /// <summary>Gets the language of the page.</summary>
    public ReportLanguage Language { get; }

    /// <summary>Gives the page with a section begun at its end.</summary>
    [Pure]
    public HtmlPage WithSection(string heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        return WithPart($"<h2>{PlainText.Escape(heading)}</h2>\n");
    }

    /// <summary>Gives the page with a paragraph at its end; line breaks in it are kept.</summary>
    [Pure]
    public HtmlPage WithParagraph(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return WithPart($"<p>{PlainText.Escape(text)}</p>\n");
    }

    /// <summary>Gives the page with tables at its end, one after the other.</summary>
    [Pure]
    public HtmlPage With(params IEnumerable<Table> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return tables.Aggregate(this, (page, table) => page.WithPart(
            (table ?? throw new ArgumentNullException(nameof(tables))).WithLanguage(Language).ToHtml()));
    }

    /// <summary>Gives the page with a chart at its end, its title above it.</summary>
    [Pure]
    public HtmlPage With(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        Chart spoken = chart.WithLanguage(Language);
        return WithPart($"<figure>\n<figcaption>{PlainText.Escape(spoken.Title.In(Language))}</figcaption>\n{spoken.ToSvg()}</figure>\n");
    }

    /// <summary>
    /// Gives the page with an article at its end as it was pasted, each figure in the colour of what became of it; what is known
    /// of a figure shows when it is pointed at or tapped.
    /// </summary>
    [Pure]
    public HtmlPage With(ArticleReading reading, ConsistencyReport report)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(report);
        return WithPart(new ArticleMarkup(reading, report, Language, _parts.Count).Write());
    }

    /// <summary>
    /// Gives the page with the check of a bulletin at its end: what it comes to, what is wrong, and its figures and relations as tables.
    /// </summary>
    [Pure]
    public HtmlPage With(ConsistencyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return WithPart(VerdictMarkup.WithProblems(report, Language)).With(
            [report.Bulletin.ToTable(), report.ToTable(), .. report.Suspects.IsEmpty ? Array.Empty<Table>() : [report.ToSuspectTable()]]);
    }

    /// <summary>Writes the page, to be stored as UTF-8.</summary>
    public string ToHtml() =>
        $"""
        <!DOCTYPE html>
        <html lang="{(Language == ReportLanguage.Chinese ? "zh-CN" : "en")}">
        <head>
        <meta charset="utf-8">
        <meta name="generator" content="Erqi.Domain">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{PlainText.Escape(Title)}</title>
        <style>
        {PageStyle.Css}
        </style>
        </head>
        <body>
        <main>
        <h1>{PlainText.Escape(Title)}</h1>

        """.ReplaceLineEndings("\n") + string.Concat(_parts) + "</main>\n</body>\n</html>\n";

    private HtmlPage WithPart(string part) => new(Title, Language, _parts.Add(part));
}
