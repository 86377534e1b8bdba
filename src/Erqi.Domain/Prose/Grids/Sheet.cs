using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>The cells of one table, from 0.</summary>
/// <param name="Rows">The rows, of any length.</param>
/// <param name="Name">The name of the sheet, where there are several.</param>
/// <param name="FirstRow">The number of the first row in the file, from 1.</param>
/// <param name="FirstColumn">The number of the first column, from 1.</param>
/// <param name="Caption">The unit that stands outside of the cells.</param>
internal sealed record Sheet(IReadOnlyList<IReadOnlyList<SheetCell>> Rows, string? Name = null, int FirstRow = 1, int FirstColumn = 1, FigureUnit? Caption = null)
{
    /// <summary>Gets whether a line beside it speaks of multiples of what is counted.</summary>
    public bool IsInMultiples { get; init; }

    public int Height => Rows.Count;

    public int Width { get; } = Rows.Count == 0 ? 0 : Rows.Max(row => row.Count);

    /// <summary>Says how many cells of a row are not empty.</summary>
    public int Filled(int row) => Rows[row].Count(cell => !cell.IsEmpty);

    /// <summary>Says whether a row is a note below a table.</summary>
    public bool IsNote(int row) => Filled(row) == 1 && SheetWords.Notes.IsAt(this[row, 0].Text, 0);

    public SheetCell this[int row, int column] => column < Rows[row].Count ? Rows[row][column] : SheetCell.Empty;

    public CellPlace Place(int row, int column) => new(FirstRow + row, FirstColumn + column, Name);
}
