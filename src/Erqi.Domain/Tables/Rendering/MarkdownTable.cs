using System.Text;
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
        StringBuilder markdown = new();
        _ = markdown.Append("**").Append(Escape(table.Title.In(table.Language))).Append("**\n\n");
        for (int i = 0; i < cells.Length; i++)
        {
            Line(markdown, cells[i], widths, table.Columns);
            if (i == 0)
            {
                Rule(markdown, widths, table.Columns);
            }
        }

        return markdown.ToString();
    }

    private static void Line(StringBuilder markdown, string[] cells, int[] widths, ValueList<Column> columns)
    {
        for (int place = 0; place < cells.Length; place++)
        {
            int missing = widths[place] - TerminalTable.Width(cells[place]);
            bool right = CellText.IsNumber(columns[place]);
            _ = markdown.Append("| ").Append(' ', right ? missing : 0).Append(cells[place]).Append(' ', right ? 1 : missing + 1);
        }

        _ = markdown.Append("|\n");
    }

    private static void Rule(StringBuilder markdown, int[] widths, ValueList<Column> columns)
    {
        for (int place = 0; place < widths.Length; place++)
        {
            bool right = CellText.IsNumber(columns[place]);
            _ = markdown.Append("| ").Append('-', widths[place] - (right ? 1 : 0)).Append(right ? ": " : " ");
        }

        _ = markdown.Append("|\n");
    }

    private static string Cell(string text, bool isTotal)
    {
        string escaped = Escape(text);
        return isTotal && escaped.Length > 0 ? $"**{escaped}**" : escaped;
    }

    // Whatever would end the cell, begin a mark or be taken for HTML; a line break becomes the one that cells have.
    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in VisibleText.Of(text.ReplaceLineEndings("\n").Trim()))
        {
            _ = c switch
            {
                '\n' => escaped.Append("<br>"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '\\' or '|' or '`' or '*' or '_' or '[' or ']' or '~' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
