namespace Erqi.Domain.Prose;

/// <summary>Where a cell stands in a table.</summary>
public sealed class CellPlace
{
    internal CellPlace(int row, int column, string? sheet = null) =>
        (Row, Column, Sheet) = (row, column, sheet);

    /// <summary>Gets the row, from 1, as in the file.</summary>
    public int Row { get; }

    /// <summary>Gets the column, from 1.</summary>
    public int Column { get; }

    /// <summary>Gets the name of the sheet, where the file has several.</summary>
    public string? Sheet { get; }
}
