using Erqi.Domain.Prose.Grids;

namespace Erqi.Domain.Prose;

/// <summary>Reads published tables: the figures in their cells, and the relations that headings and places claim.</summary>
public static class TableReader
{
    /// <summary>Reads the sheets of a file.</summary>
    /// <param name="sheets">The sheets, each with its cells as they stand; cells are texts as printed, or exact numbers. Of one without a cell nothing is read.</param>
    /// <exception cref="ArgumentNullException">The sheets, or one of them, are null.</exception>
    public static ArticleReading Read(params IReadOnlyList<CellGrid> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        foreach (CellGrid sheet in sheets)
        {
            ArgumentNullException.ThrowIfNull(sheet, nameof(sheets));
        }

        return Read([.. sheets.Select(sheet => Cells(sheet, sheets.Count > 1))]);
    }

    /// <summary>Reads a text that is one table and nothing else but its captions: Markdown, or cells parted by tabs, commas or blanks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reading">What was read; null where the text is more than a table, or none.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out ArticleReading? reading)
    {
        ArgumentNullException.ThrowIfNull(text);
        reading = TextTables.Whole(text) is { } sheet ? Read([sheet]) : null;
        return reading is not null;
    }

    private static ArticleReading Read(IReadOnlyList<Sheet> sheets)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        List<ArticleReading> readings = [.. sheets.Select(sheet => SheetReader.Read(sheet, text: null, taken))];
        return new ArticleReading(string.Empty, [], [], [], [])
        {
            Sources = [new ReadSource(Name: null, string.Empty) { Sheets = sheets }],
        }.With(readings);
    }

    private static Sheet Cells(CellGrid grid, bool isNamed) => new(
        [.. Enumerable.Range(1, grid.RowCount).Select(row => Row(grid, row))], isNamed ? grid.Name : null);

    private static SheetCell[] Row(CellGrid grid, int row)
    {
        ReadOnlySpan<object?> cells = grid.Row(row);
        SheetCell[] read = new SheetCell[cells.Length];
        for (int i = 0; i < read.Length; i++)
        {
            read[i] = SheetCell.Of(CellFormat.Shown(cells[i]) ?? string.Empty);
        }

        return read;
    }
}
