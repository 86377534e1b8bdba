using System.Text;
using Erqi.Domain.Consistency.Rendering;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>Writes a table as a fragment of HTML.</summary>
internal static class HtmlTable
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Write(Table table)
    {
        CellText text = new(table);
        string title = PlainText.Escape(table.Title.In(table.Language));
        StringBuilder html = new();

        // A table wider than the screen scrolls in its own region, which a keyboard can reach.
        _ = html.Append(Invariant, $"<div class=\"erqi-table\" role=\"region\" aria-label=\"{title}\" tabindex=\"0\">\n<table>\n");
        _ = html.Append(Invariant, $"<caption>{title}</caption>\n<thead>\n<tr>");
        foreach (Column column in table.Columns)
        {
            _ = html.Append(Invariant, $"<th scope=\"col\"{Class(column)}>{PlainText.Escape(column.Header.In(table.Language))}</th>");
        }

        _ = html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (TableRow row in table.Rows)
        {
            Row(html, table, row, text);
        }

        return html.Append("</tbody>\n</table>\n</div>\n").ToString();
    }

    private static void Row(StringBuilder html, Table table, TableRow row, CellText text)
    {
        _ = html.Append(row.IsTotal ? "<tr class=\"total\">" : "<tr>");
        for (int place = 0; place < row.Count; place++)
        {
            string shown = text.Of(row, place);
            string cell = PlainText.Escape(shown).Replace("\n", "<br>", StringComparison.Ordinal);
            string css = Class(table.Columns[place]) is { Length: > 0 } known ? known : IsShort(shown) ? " class=\"short\"" : "";
            _ = place == 0 ? html.Append(Invariant, $"<th scope=\"row\"{css}>{cell}</th>") : html.Append(Invariant, $"<td{css}>{cell}</td>");
        }

        _ = html.Append("</tr>\n");
    }

    // Chinese breaks anywhere, and 18亿元 should not.
    private static bool IsShort(string text) => text.Length > 0 && !text.Contains('\n', StringComparison.Ordinal) && TerminalTable.Width(text) <= 24;

    private static string Class(Column column) => column.Type switch
    {
        CellType.Decimal or CellType.Whole => " class=\"number\"",
        CellType.Date => " class=\"date\"",
        _ => string.Empty,
    };
}
