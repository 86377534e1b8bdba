using Erqi.Domain.Consistency;
using Erqi.Domain.Tables.Rendering;

namespace Erqi.Domain.Tables;

/// <summary>A chart that is text: an SVG picture with a title and a description that screen readers read out.</summary>
/// <remarks>
/// Every coordinate is computed exactly and cut to tenths of a pixel, so that the same data gives the same bytes. A chart
/// speaks the language of the table it was made from. Immutable and safe to share between threads.
/// </remarks>
[DebuggerDisplay("{Title.Chinese,nq}")]
public sealed class Chart
{
    private readonly Func<ReportLanguage, string> _draw;
    private readonly ReportLanguage _language;

    private Chart(Wording title, ReportLanguage language, Func<ReportLanguage, string> draw) =>
        (Title, _language, _draw) = (title, language, draw);

    internal Wording Title { get; }

    /// <summary>Draws a bar for each row of a table, its first column being the label. Total rows are left out.</summary>
    /// <param name="value">The column of the values: decimals or whole numbers of zero or more.</param>
    /// <exception cref="ArgumentException">The table has no such column of numbers, or a value is below zero.</exception>
    public static Chart Bars(Table table, Column value)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(value);
        ChartData data = new(table, [value]);
        Wording title = data.Title(table.Title);
        return new Chart(title, table.Language, language => BarDrawing.Draw(data.In(language), title.In(language)));
    }

    /// <summary>
    /// Draws a bar for each row of a table, stacked of the values of several columns, its first column being the label.
    /// Total rows are left out.
    /// </summary>
    /// <param name="table">The table, such as that of a cross-tab.</param>
    /// <param name="values">
    /// The columns of the values, decimals or whole numbers of zero or more; where none is named, all columns of numbers but
    /// <see cref="TableColumns.Total"/>. What is stacked is added up, so all have to be in one unit.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The table has no such column of numbers, their units differ, or a value is below zero.
    /// </exception>
    public static Chart StackedBars(Table table, params ReadOnlySpan<Column> values)
    {
        ArgumentNullException.ThrowIfNull(table);
        Column[] shown = values.IsEmpty
            ? [.. table.Columns.Where(column => CellText.IsNumber(column) && column.Key != TableColumns.Total.Key)]
            : [.. values];
        ChartData data = new(table, shown);
        Wording title = shown.Length == 1 ? data.Title(table.Title) : table.Title;
        return new Chart(title, table.Language, language => StackDrawing.Draw(data.In(language), title.In(language)));
    }

    /// <summary>Draws how one ledger became a later one: 期初, a step up or down for each kind of change, 期末.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The measure or the unit is no member of its enumeration.</exception>
    public static Chart Bridge(LedgerChange change, Measure measure = Measure.Count, MoneyUnit unit = MoneyUnit.Yi)
    {
        ArgumentNullException.ThrowIfNull(change);
        Table table = change.ToTable(unit, measure);
        Wording header = table.Columns[^1].Header;
        Wording title = new($"{table.Title.Chinese}：{header.Chinese}", $"{table.Title.English}: {header.English}");
        return new Chart(title, ReportLanguage.Chinese, language => BridgeDrawing.Draw(change, measure, table, language, title.In(language)));
    }

    /// <summary>
    /// Draws what is wrong with one figure: its print, marked, the range that all the other figures leave it, and the
    /// prints that a slip explains.
    /// </summary>
    /// <exception cref="ArgumentException">The report does not suspect the figure.</exception>
    public static Chart Misprint(ConsistencyReport report, string figure)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(figure);
        Suspect suspect = report.Suspects.FirstOrDefault(found => found.Figure == figure) ?? throw new ArgumentException(
            $"The report does not suspect the figure '{figure}'; expected one of its suspects: " +
            $"{string.Join(", ", report.Suspects.Select(found => found.Figure))}.",
            nameof(figure));
        MisprintDrawing drawing = new(report.Bulletin[figure], suspect);
        return new Chart(drawing.Title, ReportLanguage.Chinese, drawing.Draw);
    }

    /// <summary>Gives the chart in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is no member of its enumeration.</exception>
    [Pure]
    public Chart WithLanguage(ReportLanguage language)
    {
        _ = Title.In(language);
        return new Chart(Title, language, _draw);
    }

    /// <summary>Writes the chart as SVG, to stand in a page or in a file of its own.</summary>
    public string ToSvg() => _draw(_language);
}
