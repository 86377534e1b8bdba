using Erqi.Domain.Consistency.Rendering;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>Writes a table in Markdown.</summary>
internal static class MarkdownTable
{
    public static string Write(Table table)
    {
        CellText text = new(table);
        int columns = table.Columns.Count;
        string[][] cells =
        [
            [.. table.Columns.Select(column => Escape(column.Header.In(table.Language)))],
            .. table.Rows.Select(row => Enumerable.Range(0, columns)
                .Select(place => Cell(text.Of(row, place), row.IsTotal))
                .ToArray()),
        ];
        int[] widths = [.. Enumerable.Range(0, columns).Select(place => Math.Max(3, cells.Max(row => TerminalTable.Width(row[place]))))];
        return $"**{Escape(table.Title.In(table.Language))}**\n\n{Line(cells[0])}{Rule()}{string.Concat(cells[1..].Select(Line))}";

        string Line(string[] row) => string.Concat(row.Select((cell, place) =>
        {
            string room = new(' ', widths[place] - TerminalTable.Width(cell));
            return CellText.IsNumber(table.Columns[place]) ? $"| {room}{cell} " : $"| {cell}{room} ";
        })) + "|\n";

        string Rule() => string.Concat(widths.Select((width, place) =>
            CellText.IsNumber(table.Columns[place]) ? $"| {new string('-', width - 1)}: " : $"| {new string('-', width)} ")) + "|\n";
    }

    private static string Cell(string text, bool isTotal)
    {
        string escaped = Escape(text);
        return isTotal && escaped.Length > 0 ? $"**{escaped}**" : escaped;
    }

    // Whatever would end the cell, begin a mark or be taken for HTML; a line break becomes the one that cells have.
    private static string Escape(string text) => string.Concat(VisibleText.Of(text.ReplaceLineEndings("\n").Trim()).Select(c => c switch
    {
        '\n' => "<br>",
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '\\' or '|' or '`' or '*' or '_' or '[' or ']' or '~' => $"\\{c}",
        _ => $"{c}",
    }));
}
