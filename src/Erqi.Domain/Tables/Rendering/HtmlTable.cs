using Erqi.Domain.Consistency.Rendering;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>Writes a table as a fragment of HTML.</summary>
internal static class HtmlTable
{
    public static string Write(Table table)
    {
        CellText text = new(table);
        string title = PlainText.Escape(table.Title.In(table.Language));
        string headers = string.Concat(table.Columns.Select(
            column => $"<th scope=\"col\"{Class(column)}>{PlainText.Escape(column.Header.In(table.Language))}</th>"));

        // A table wider than the screen scrolls in its own region, which a keyboard can reach.
        return $"<div class=\"erqi-table\" role=\"region\" aria-label=\"{title}\" tabindex=\"0\">\n<table>\n<caption>{title}</caption>\n"
            + $"<thead>\n<tr>{headers}</tr>\n</thead>\n<tbody>\n{string.Concat(table.Rows.Select(Row))}</tbody>\n</table>\n</div>\n";

        string Row(TableRow row) =>
            $"<tr{(row.IsTotal ? " class=\"total\"" : "")}>{string.Concat(table.Columns.Select((column, place) => Cell(column, text.Of(row, place), place == 0)))}</tr>\n";
    }

    private static string Cell(Column column, string shown, bool isFirst)
    {
        string cell = PlainText.Escape(shown).Replace("\n", "<br>", StringComparison.Ordinal);
        string css = Class(column) is { Length: > 0 } known ? known : IsShort(shown) ? " class=\"short\"" : "";
        return isFirst ? $"<th scope=\"row\"{css}>{cell}</th>" : $"<td{css}>{cell}</td>";
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
