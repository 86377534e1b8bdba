namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds a table whose columns are parted by commas, as it is pasted from a CSV file.</summary>
/// <remarks>
/// Running text and long numbers have commas too. Rows have as many commas each and no stops, below a heading without numbers,
/// and one column at least is made of numbers; whatever fits less is left to be read as prose.
/// </remarks>
internal static class CommaColumns
{
    private const int FewestLines = 3;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？；");

    /// <summary>Gives the cells of the lines from one on; empty where no such table begins there.</summary>
    public static List<List<SheetCell>> Read(string text, List<(int Start, int End)> lines, int first)
    {
        int count = Cells(text, lines[first]).Count;
        if (count < 2 || (first > 0 && Cells(text, lines[first - 1]).Count == count))
        {
            return []; // lines of as many commas are judged once, from the first of them
        }

        List<List<SheetCell>> rows = [.. lines.Skip(first).Select(line => Cells(text, line)).TakeWhile(cells => cells.Count == count)];
        return rows.Count >= FewestLines && IsTable(rows) ? rows : [];
    }

    private static bool IsTable(List<List<SheetCell>> lines)
    {
        // A line of one cell is a title, or heads a group.
        List<List<SheetCell>> rows = lines.FindAll(row => row.Count(cell => !cell.IsEmpty) > 1);
        return rows.Count > 0 && !rows[0].Exists(cell => cell.IsNumber) && rows[1..] is var data && !data.TrueForAll(EndsInThousands)
            && Enumerable.Range(1, rows[0].Count - 1).Any(column => 2 * data.Count(row => row[column].IsNumber) > data.Count);
    }

    // 收入1,234.5 is no row of two cells.
    private static bool EndsInThousands(List<SheetCell> row) => row[0].Text is [not (>= '0' and <= '9'), .., >= '0' and <= '9'];

    // The cells that commas part; none where the line is a sentence or breaks off within quotes.
    private static List<SheetCell> Cells(string text, (int Start, int End) line)
    {
        ReadOnlySpan<char> words = text.AsSpan()[line.Start..line.End];
        if (!words.Contains(',') || words.ContainsAny(Stops) || words.Count('"') % 2 != 0)
        {
            return [];
        }

        List<SheetCell> cells = [];
        bool isQuoted = false;
        int from = line.Start;
        for (int i = line.Start; i <= line.End; i++)
        {
            if (i == line.End || (text[i] == ',' && !isQuoted))
            {
                SheetCell cell = SheetCell.Of(text[from..i], from);
                cells.Add(cell.Text is ['"', .. var quoted, '"'] ? cell with { Text = quoted, Start = cell.Start + 1 } : cell);
                from = i + 1;
            }
            else
            {
                isQuoted ^= text[i] == '"';
            }
        }

        return cells;
    }
}
