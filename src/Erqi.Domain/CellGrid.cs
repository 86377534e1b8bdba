using System.Data;

namespace Erqi.Domain;

/// <summary>The cells of one sheet, as they stand there: nothing is taken for a header, and nothing is interpreted.</summary>
/// <remarks>
/// A sheet of a workbook, a CSV file, a table pasted or written in Markdown: whatever has rows and columns. Rows may differ
/// in length. Rows and columns count from 1, as sheets count them. Immutable, as far as the cells in it are.
/// </remarks>
[DebuggerDisplay("{Name,nq} {RowCount}×{ColumnCount}")]
public sealed class CellGrid
{
    private readonly ImmutableArray<ImmutableArray<object?>> _rows;

    private CellGrid(ImmutableArray<ImmutableArray<object?>> rows, string? name)
    {
        _rows = rows;
        Name = name;
        ColumnCount = rows.IsEmpty ? 0 : rows.Max(row => row.Length);
    }

    internal string? Name { get; }

    internal int RowCount => _rows.Length;

    /// <summary>Gets the number of cells in the longest row.</summary>
    internal int ColumnCount { get; }

    /// <summary>Gets what stands in a cell; null where it is empty, or its row ends before it.</summary>
    internal object? this[int row, int column] => column >= 1 && column <= ColumnCount
        ? RowAt(row) is var cells && column <= cells.Length ? cells[column - 1] : null
        : throw new ArgumentOutOfRangeException(
            nameof(column), column, $"The sheet has {ColumnCount} columns; expected one from 1 to {ColumnCount}.");

    /// <summary>Makes a grid of rows of cells.</summary>
    /// <param name="rows">The rows, from the top; null or <see cref="DBNull"/> is an empty cell.</param>
    /// <exception cref="ArgumentNullException">The rows, or one of them, are null.</exception>
    public static CellGrid Of(IEnumerable<IEnumerable<object?>> rows, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new CellGrid([.. rows.Select(Cells)], name);

        static ImmutableArray<object?> Cells(IEnumerable<object?> row)
        {
            ArgumentNullException.ThrowIfNull(row);
            return [.. row.Select(cell => cell is DBNull ? null : cell)];
        }
    }

    /// <summary>Takes every row of a reader that was told of no header, from where it stands to the end of the result set.</summary>
    /// <param name="reader">The reader; it is not closed.</param>
    /// <param name="width">
    /// How many cells the row has that the reader stands on, where that may be more than <see cref="IDataRecord.FieldCount"/>,
    /// as in a CSV file with a comma too many: <c>() =&gt; csv.RowFieldCount</c>.
    /// </param>
    /// <param name="format">
    /// The number format of a cell of that row, by its place from 0, where the reader tells it: <c>excel.GetNumberFormatString</c>.
    /// A number is then the text that the sheet shows, 12.0 for 12, since a print says by its places how precise it is.
    /// </param>
    public static CellGrid From(IDataReader reader, string? name = null, Func<int>? width = null, Func<int, string?>? format = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        List<object?[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, width?.Invoke() ?? reader.FieldCount)
                .Select(place => place >= reader.FieldCount ? reader.GetString(place)
                    : format is null ? reader.GetValue(place)
                    : CellFormat.Shown(reader.GetValue(place), format(place)))]);
        }

        return Of(rows, name);
    }

    /// <summary>Gives the cells of a row, without those that are missing at its end.</summary>
    internal ReadOnlySpan<object?> Row(int row) => RowAt(row).AsSpan();

    private ImmutableArray<object?> RowAt(int row) => row >= 1 && row <= RowCount
        ? _rows[row - 1]
        : throw new ArgumentOutOfRangeException(
            nameof(row), row, $"The sheet has {RowCount} rows; expected one from 1 to {RowCount}.");
}
