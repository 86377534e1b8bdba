namespace Erqi.Domain.Prose;

/// <summary>Where a cell stands in a table.</summary>
/// <param name="Row">The row, from 1, as in the file.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Sheet">The name of the sheet, where the file has several.</param>
public sealed record CellPlace(int Row, int Column, string? Sheet = null);
