namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds a table whose columns are parted by blanks alone, as it is pasted from a page or a terminal.</summary>
/// <remarks>
/// Running text has blanks too. In a table each line ends in as many numbers, behind words that a heading line of as many words
/// stands above; whatever fits less is left to be read as prose.
/// </remarks>
internal static class BlankColumns
{
    private const int FewestRows = 2;

    private const int MostLines = 5000;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？；，、：");

    /// <summary>Gives the cells of the lines from one on, its heading; empty where no such table begins there.</summary>
    public static List<List<SheetCell>> Read(string text, List<(int Start, int End)> lines, int first)
    {
        List<SheetCell> heading = Words(text, lines[first]);
        if (heading.Count < 2 || heading.Exists(cell => cell.IsNumber) || IsProse(text, lines[first]))
        {
            return [];
        }

        List<List<SheetCell>> rows = [];
        for (int i = first + 1; i < lines.Count && rows.Count < MostLines && IsRow(Words(text, lines[i]), rows, out List<SheetCell> row) && !IsProse(text, lines[i]); i++)
        {
            rows.Add(row);
        }

        int numbers = rows.Count < FewestRows ? 0 : NumbersAtEnd(rows[0]);
        int headed = heading.Count - numbers;
        if (numbers == 0 || headed is < 0 or > 3 || (headed > 1 && rows.Exists(row => row.Count != heading.Count)))
        {
            return [];
        }

        int columns = Math.Max(1, headed);
        return [[.. Enumerable.Repeat(SheetCell.Empty, columns - headed), .. heading], .. rows.Select(row => Joined(text, row, row.Count - numbers - columns))];
    }

    // Words, and as many numbers behind them as in the row before.
    private static bool IsRow(List<SheetCell> words, List<List<SheetCell>> rows, out List<SheetCell> row)
    {
        row = words;
        return words.Count > 1 && !words[0].IsNumber && NumbersAtEnd(words) is > 0 and var numbers && (rows.Count == 0 || numbers == NumbersAtEnd(rows[0]));
    }

    // 合 计 is one label.
    private static List<SheetCell> Joined(string text, List<SheetCell> row, int more) => more == 0 ? row
        : [new SheetCell(text[row[0].Start..(row[more].Start + row[more].Text.Length)], row[0].Start, row[0].Indent), .. row[(more + 1)..]];

    private static int NumbersAtEnd(List<SheetCell> row) => row.Count - 1 - Math.Max(0, row.FindLastIndex(cell => CellPrint.Read(cell.Text) is null && !CellPrint.IsBlank(cell.Text)));

    private static bool IsProse(string text, (int Start, int End) line) => text.AsSpan()[line.Start..line.End].ContainsAny(Stops);

    private static List<SheetCell> Words(string text, (int Start, int End) line)
    {
        List<SheetCell> words = [];
        for (int at = line.Start; at < line.End;)
        {
            int end = at;
            while (end < line.End && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            if (end > at)
            {
                words.Add(new SheetCell(text[at..end], at, words.Count == 0 ? at - line.Start : 0));
            }

            at = end + 1;
        }

        return words;
    }
}
