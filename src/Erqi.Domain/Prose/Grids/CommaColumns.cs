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
        int commas = Commas(text, lines[first]);
        if (commas == 0 || (first > 0 && Commas(text, lines[first - 1]) == commas))
        {
            return []; // lines of as many commas are judged once, from the first of them
        }

        int end = first + 1;
        while (end < lines.Count && Commas(text, lines[end]) == commas)
        {
            end++;
        }

        return end - first >= FewestLines && lines[first..end].ConvertAll(line => Cells(text, line)) is var rows && IsTable(rows) ? rows : [];
    }

    private static bool IsTable(List<List<SheetCell>> lines)
    {
        // A line of one cell is a title, or heads a group.
        List<List<SheetCell>> rows = lines.FindAll(row => row.Count(cell => !cell.IsEmpty) > 1);
        return rows.Count > 0 && !rows[0].Exists(IsNumber) && rows[1..] is var data && !data.TrueForAll(EndsInThousands)
            && Enumerable.Range(1, rows[0].Count - 1).Any(column => 2 * data.Count(row => IsNumber(row[column])) > data.Count);
    }

    // 收入1,234.5 is no row of two cells.
    private static bool EndsInThousands(List<SheetCell> row) => row[0].Text is [not (>= '0' and <= '9'), .., >= '0' and <= '9'];

    // Years are headings and labels.
    private static bool IsNumber(SheetCell cell) => CellPrint.Read(cell.Text) is not null && !CellPrint.IsYear(cell.Text);

    // How many commas part the cells of a line; none where it is a sentence or breaks off within quotes.
    private static int Commas(string text, (int Start, int End) line)
    {
        ReadOnlySpan<char> words = text.AsSpan()[line.Start..line.End];
        return !words.Contains(',') || words.ContainsAny(Stops) || words.Count('"') % 2 != 0 ? 0 : Cells(text, line).Count - 1;
    }

    private static List<SheetCell> Cells(string text, (int Start, int End) line)
    {
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
