namespace Erqi.Domain.Prose.Grids;

/// <summary>Parts a table of two sides, 收入 | 金额 | 支出 | 金额, into the two that stand beside each other.</summary>
internal static class SheetSides
{
    /// <summary>Gives the sides of a sheet; the sheet itself where it has one.</summary>
    public static List<Sheet> Of(Sheet sheet)
    {
        if (SheetLayout.Read(sheet) is not { } layout || layout.Columns.Count % 2 != 0)
        {
            return [sheet];
        }

        int half = layout.Columns.Count / 2, start = layout.Columns[half - 1].Index + 1;
        bool isAlike = layout.Columns.Take(half).Zip(layout.Columns.Skip(half)).All(pair => pair.First.Heading == pair.Second.Heading && pair.First.Unit == pair.Second.Unit);
        return isAlike && start < layout.Columns[half].Index && IsLabelled(sheet, layout, start, layout.Columns[half].Index)
            ? [Part(sheet, layout, 0, start), Part(sheet, layout, start, sheet.Width)]
            : [sheet];
    }

    // Words that tell its rows apart stand before each number of the side.
    private static bool IsLabelled(Sheet sheet, SheetLayout layout, int start, int first)
    {
        List<string> labels = [.. layout.Rows.Where(row => layout.IsNumber(row, first))
            .Select(row => string.Concat(Enumerable.Range(start, first - start).Where(column => !layout.IsSerial(column)).Select(column => sheet[row, column].Text)))];
        return labels.Count > 1 && labels.TrueForAll(label => label.Length > 0) && labels.Distinct(StringComparer.Ordinal).Count() == labels.Count;
    }

    private static Sheet Part(Sheet sheet, SheetLayout layout, int start, int end) => sheet with
    {
        Rows = [.. sheet.Rows.Select(row => (IReadOnlyList<SheetCell>)[.. row.Skip(start).Take(end - start)])],
        FirstColumn = sheet.FirstColumn + start,
        Caption = layout.Headings.Caption,
    };
}
