namespace Erqi.Domain.Tables.Rendering;

/// <summary>What every renderer shows for a cell: numbers with all digits, the points of a column below each other.</summary>
internal sealed class CellText(Table table)
{
    // As many places as the cell that needs most, so that nothing is left for the formatter to round.
    private readonly int[] _places =
    [
        .. table.Columns.Select((_, place) =>
            table.Rows.Select(row => row[place] is decimal number ? (int)number.Scale : 0).DefaultIfEmpty().Max()),
    ];

    public int PlacesOf(int place) => _places[place];

    /// <summary>The text of a cell; an amount that is not known is —, which is not zero, and anything else missing is empty.</summary>
    public string Of(TableRow row, int place) => row[place] switch
    {
        null => table.Columns[place].MoneyUnit is null ? string.Empty : "—",
        string text => text,
        decimal number => number.ToString("N" + _places[place].ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        long number => number.ToString("N0", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var other => throw new InvalidOperationException($"A cell holds {other.GetType().Name}, which no column may."),
    };

    public static bool IsNumber(Column column) => column.Type is CellType.Decimal or CellType.Whole;
}
