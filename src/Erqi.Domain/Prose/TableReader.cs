using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Erqi.Domain.Prose.Grids;

namespace Erqi.Domain.Prose;

/// <summary>Reads published tables: the figures in their cells, and the relations that headings and places claim.</summary>
public static class TableReader
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？；");

    /// <summary>Reads the sheets of a file.</summary>
    /// <param name="sheets">The sheets, each with its cells as they stand; cells are texts as printed, or exact numbers.</param>
    public static ArticleReading Read(params IReadOnlyList<CellGrid> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        HashSet<string> taken = new(StringComparer.Ordinal);
        return new ArticleReading(string.Empty, [], [], [], []).With(
            sheets.Select(sheet => SheetReader.Read(Cells(sheet, sheets.Count > 1), text: null, taken)).ToList());
    }

    /// <summary>Reads a text that is one table and nothing else but its captions: Markdown, or cells parted by tabs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reading">What was read; null where the text is more than a table, or none.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out ArticleReading? reading)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextTable> tables = TextTables.Find(text);
        bool isTable = tables.Count == 1
            && SheetLayout.Read(tables[0].Sheet) is not null
            && !text.AsSpan()[..tables[0].Start].ContainsAny(SentenceEnds)
            && !text.AsSpan()[tables[0].End..].ContainsAny(SentenceEnds);
        reading = isTable ? SheetReader.Read(tables[0].Sheet, text: null, new HashSet<string>(StringComparer.Ordinal)) : null;
        return isTable;
    }

    private static Sheet Cells(CellGrid grid, bool isNamed) => new(
        [.. Enumerable.Range(1, grid.RowCount).Select(row => Row(grid, row))], isNamed ? grid.Name : null);

    private static SheetCell[] Row(CellGrid grid, int row)
    {
        ReadOnlySpan<object?> cells = grid.Row(row);
        SheetCell[] read = new SheetCell[cells.Length];
        for (int i = 0; i < read.Length; i++)
        {
            read[i] = SheetCell.Of(Convert.ToString(cells[i], CultureInfo.InvariantCulture) ?? string.Empty);
        }

        return read;
    }
}
