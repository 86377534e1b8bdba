namespace Erqi.Domain.Prose.Grids;

/// <summary>Parts a sheet of tables that stand below each other, each with headings of its own.</summary>
internal static class SheetStack
{
    /// <summary>Gives the tables of a sheet; the sheet itself where it holds one.</summary>
    public static List<Sheet> Of(Sheet sheet)
    {
        SheetNumbers numbers = new(sheet);
        List<int> starts = [0];
        int last = -1;
        for (int row = 0; row < sheet.Height; row++)
        {
            bool begins = last >= starts[^1] && IsHeading(sheet, numbers, row) && (HasNumbers(sheet, numbers, row + 1) || HasNumbers(sheet, numbers, row + 2));
            if (begins && StartOf(sheet, row) is var start && start > last)
            {
                starts.Add(start);
            }

            last = HasNumbers(sheet, numbers, row) ? row : last;
        }

        return [.. starts.Zip([.. starts.Skip(1), sheet.Height], (from, to) => starts.Count == 1 ? sheet
            : sheet with { Rows = [.. sheet.Rows.Skip(from).Take(to - from)], FirstRow = sheet.FirstRow + from })];
    }

    // Where the caption of a row of headings begins, behind an empty row, a note or the row before 表二; 0 where it has none.
    private static int StartOf(Sheet sheet, int heading)
    {
        int start = heading;
        while (start > 0 && sheet.Filled(start - 1) == 1 && !sheet.IsNote(start - 1))
        {
            start--;
        }

        return start > 0 && (sheet.Filled(start - 1) == 0 || sheet.IsNote(start - 1) || IsTitle(sheet, start)) ? start : 0;
    }

    // 表二 needs no empty row before it, 一、按级别分 heads a group.
    private static bool IsTitle(Sheet sheet, int row) => sheet.Filled(row) == 1 && sheet.Rows[row].First(cell => !cell.IsEmpty).Text is ['表' or '附', ..];

    private static bool IsHeading(Sheet sheet, SheetNumbers numbers, int row) => sheet.Filled(row) > 1
        && Enumerable.Range(0, sheet.Width).All(column => CellPrint.IsYear(sheet[row, column].Text) || (!numbers[row, column] && (sheet[row, column].IsEmpty || !CellPrint.IsBlank(sheet[row, column].Text))));

    private static bool HasNumbers(Sheet sheet, SheetNumbers numbers, int row) =>
        row < sheet.Height && Enumerable.Range(0, sheet.Width).Any(column => numbers[row, column] && !CellPrint.IsYear(sheet[row, column].Text));
}
