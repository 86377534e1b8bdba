using System.Collections.Immutable;
using System.Diagnostics;
using Erqi.Domain.Tables.Rendering;

namespace Erqi.Domain.Tables;

/// <summary>A page that holds everything it needs, ready to be opened, sent or printed.</summary>
/// <remarks>
/// Sections of paragraphs, tables and charts stand in the order in which they were added, all in the language of the page.
/// There is no script, no picture from elsewhere and no date in it. Everything is escaped. Immutable: every addition
/// gives a new page.
/// </remarks>
/// <example>
/// <c>new HtmlPage("重点项目").Section("按行业领域").Add(table).Add(Chart.Bars(table, TableColumns.TotalInvestment)).ToHtml()</c>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
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

    private HtmlPage(string title, ReportLanguage language, ImmutableList<string> parts)
    {
        Title = title;
        Language = language;
        _parts = parts;
    }

    /// <summary>Gets what stands above the page and in the window's title.</summary>
    public string Title { get; }

    /// <summary>Gets the language of the page.</summary>
    public ReportLanguage Language { get; }

    /// <summary>Begins a section.</summary>
    /// <param name="heading">The heading.</param>
    public HtmlPage Section(string heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        return With($"<h2>{PlainText.Escape(heading)}</h2>\n");
    }

    /// <summary>Adds a paragraph; line breaks in it are kept.</summary>
    /// <param name="text">The text.</param>
    public HtmlPage Paragraph(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return With($"<p>{PlainText.Escape(text)}</p>\n");
    }

    /// <summary>Adds a table.</summary>
    /// <param name="table">The table.</param>
    public HtmlPage Add(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return With(table.In(Language).ToHtml());
    }

    /// <summary>Adds tables, one after the other.</summary>
    /// <param name="tables">The tables.</param>
    public HtmlPage Add(IEnumerable<Table> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return tables.Aggregate(this, (page, table) => page.Add(table));
    }

    /// <summary>Adds a chart with its title above it.</summary>
    /// <param name="chart">The chart.</param>
    public HtmlPage Add(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        Chart spoken = chart.In(Language);
        return With($"<figure>\n<figcaption>{PlainText.Escape(spoken.ToString())}</figcaption>\n{spoken.ToSvg()}</figure>\n");
    }

    /// <summary>Writes the page, to be stored as UTF-8.</summary>
    public string ToHtml() =>
        $"""
        <!DOCTYPE html>
        <html lang="{(Language == ReportLanguage.Chinese ? "zh-CN" : "en")}">
        <head>
        <meta charset="utf-8">
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

    /// <summary>Gives the title.</summary>
    public override string ToString() => Title;

    private HtmlPage With(string part) => new(Title, Language, _parts.Add(part));
}
