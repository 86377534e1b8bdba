using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds the tables that stand in a text: lines of cells parted by tabs, by strokes as Markdown writes them, by commas, or by blanks.</summary>
internal static class TextTables
{
    private const int FewestRows = 2;

    /// <summary>Gives the tables, and the lines that belong to none, as parts of the text.</summary>
    public static List<TextTable> Find(string text)
    {
        List<TextTable> tables = [];
        List<(int Start, int End)> lines = Lines(text);
        for (int i = 0; i < lines.Count;)
        {
            int end = i;
            char mark = Border(text, lines[i]);
            while (mark != '\0' && end < lines.Count && (Border(text, lines[end]) == mark || (mark == '\t' && IsHeading(text, lines[end]))))
            {
                end++;
            }

            List<List<SheetCell>> cells = end - i >= FewestRows ? [.. lines[i..end].Select(line => Cells(text, line.Start, line.End, mark))]
                : mark != '\0' ? []
                : CommaColumns.Read(text, lines, i) is { Count: > 0 } parted ? parted
                : BlankColumns.Read(text, lines, i);
            end = Math.Max(end, i + cells.Count);
            if (cells.Count > 0)
            {
                int start = Captions(text, lines, i, tables.Count == 0 ? 0 : tables[^1].EndLine);
                TextTable table = Read(text, lines, start, i, cells);
                tables.Add(table with { Sheet = table.Sheet with { Caption = UnitBeside(text, lines, start, end), IsInMultiples = AreMultiplesBeside(text, lines, start, end) } });
            }

            i = Math.Max(end, i + 1);
        }

        return tables;
    }

    /// <summary>Gives the one table of a text with all lines around it as rows; null where a line is a sentence, or the text holds no table or several.</summary>
    public static Sheet? Whole(string text)
    {
        if (Find(text) is not [var table] || SheetLayout.Read(table.Sheet) is null)
        {
            return null;
        }

        List<(int Start, int End)> lines = Lines(text);
        int first = table.Sheet.FirstRow - 1;
        List<SheetCell[]> Around(int from, int to) => [.. lines[from..to].Select(line => (SheetCell[])[SheetCell.Of(text[line.Start..line.End], line.Start)])];
        List<SheetCell[]> above = Around(0, first), below = Around(table.EndLine, lines.Count);
        return above.Concat(below).Any(row => IsSentence(row[0].Text)) ? null
            : table.Sheet with { Rows = [.. above, .. table.Sheet.Rows, .. below], FirstRow = 1 };
    }

    // Notes below a table and the line of its unit may have stops.
    private static bool IsSentence(string line) => !SheetWords.Notes.IsAt(line.TrimStart('(', '（', '*', '#', ' '), 0)
        && (line.AsSpan().ContainsAny("。！？；") || (line.Contains('，', StringComparison.Ordinal) && !line.Contains("单位", StringComparison.Ordinal)));

    private static List<(int Start, int End)> Lines(string text)
    {
        List<(int, int)> lines = [];
        for (int start = 0; start <= text.Length;)
        {
            int end = text.IndexOf('\n', start) is var found && found < 0 ? text.Length : found;
            lines.Add((start, end > start && text[end - 1] == '\r' ? end - 1 : end));
            start = end + 1;
        }

        return lines;
    }

    // A row has a tab among its words, or strokes on both sides of one.
    private static char Border(string text, (int Start, int End) line)
    {
        ReadOnlySpan<char> words = text.AsSpan()[line.Start..line.End].Trim(" \u3000\r");
        return words.Count('|') > 1 || words.Count('｜') > 1 ? '|'
            : words.Trim().Contains('\t') && !words.ContainsAny("。！？") ? '\t'
            : '\0';
    }

    // A row of one cell, as a heading of a group is, has tabs behind it.
    private static bool IsHeading(string text, (int Start, int End) line)
    {
        ReadOnlySpan<char> row = text.AsSpan()[line.Start..line.End];
        return row.Trim().Length > 0 && row.TrimEnd(" \u3000").EndsWith("\t") && !row.ContainsAny("。！？");
    }

    // Short lines right above a table are its title and its unit.
    private static int Captions(string text, List<(int Start, int End)> lines, int first, int floor)
    {
        int start = first;
        while (start > floor && first - start < 3)
        {
            ReadOnlySpan<char> line = text.AsSpan()[lines[start - 1].Start..lines[start - 1].End].Trim();
            if (line.Length is 0 or > 30 || line.ContainsAny("。！？；，"))
            {
                break;
            }

            start--;
        }

        return start;
    }

    // 单位：个 stands a blank line above the table, or below it where no other table follows.
    private static FigureUnit? UnitBeside(string text, List<(int Start, int End)> lines, int first, int end)
    {
        string Line(int i) => i >= 0 && i < lines.Count ? text[lines[i].Start..lines[i].End].Trim() : string.Empty;
        int below = Line(end).Length > 0 ? end : end + 1, next = Line(below + 1).Length > 0 ? below + 1 : below + 2;
        return (Line(first - 1).Length == 0 ? HeadingUnit.Caption(Line(first - 2)) : null)
            ?? (Line(next).StartsWith('|') || Line(next).Contains('\t', StringComparison.Ordinal) ? null : HeadingUnit.Caption(Line(below)));
    }

    // 单位：万户、亿元 says of no column whether it is counted one by one.
    private static bool AreMultiplesBeside(string text, List<(int Start, int End)> lines, int first, int end) =>
        ((int[])[first - 2, first - 1, end, end + 1]).Any(i => i >= 0 && i < lines.Count && text[lines[i].Start..lines[i].End] is var line
            && line.Contains("单位", StringComparison.Ordinal) && HeadingUnit.IsMultiple(line));

    private static TextTable Read(string text, List<(int Start, int End)> lines, int caption, int first, List<List<SheetCell>> cells)
    {
        List<IReadOnlyList<SheetCell>> rows = [.. lines[caption..first].Select(line => (SheetCell[])[SheetCell.Of(text[line.Start..line.End], line.Start)])];
        rows.AddRange(cells.Select(row => IsRule(row) ? [] : row));
        int end = first + cells.Count;
        return new TextTable(new Sheet(rows, FirstRow: caption + 1), lines[caption].Start, lines[end - 1].End, end);
    }

    // The line below the headings of a Markdown table.
    private static bool IsRule(List<SheetCell> cells) =>
        cells.TrueForAll(cell => cell.Text.AsSpan().Trim("-: ").IsEmpty) && cells.Exists(cell => cell.Text.Contains('-', StringComparison.Ordinal));

    private static List<SheetCell> Cells(string text, int start, int end, char mark)
    {
        List<SheetCell> cells = [];
        if (mark == '|')
        {
            // The strokes at both ends part nothing.
            int first = text.AsSpan()[start..end].IndexOfAny('|', '｜'), last = text.AsSpan()[start..end].LastIndexOfAny('|', '｜');
            bool isOpen = text.AsSpan()[start..(start + first)].IsWhiteSpace();
            end = text.AsSpan()[(start + last + 1)..end].IsWhiteSpace() ? start + last : end;
            start = isOpen ? start + first + 1 : start;
        }

        int from = start;
        for (int i = start; i <= end; i++)
        {
            if (i == end || text[i] == mark || (mark == '|' && text[i] == '｜'))
            {
                cells.Add(SheetCell.Of(text[from..i], from));
                from = i + 1;
            }
        }

        return cells;
    }
}
