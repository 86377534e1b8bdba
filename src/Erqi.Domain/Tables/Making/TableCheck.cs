namespace Erqi.Domain.Tables.Making;

/// <summary>What the door of a table checks.</summary>
internal static class TableCheck
{
    public static void Columns(ValueList<Column> columns)
    {
        if (columns.IsEmpty)
        {
            throw new ArgumentException("A table has at least one column; found none.", nameof(columns));
        }

        // Databases and DataTable do not tell names apart by letter case.
        Unlike(columns, "key", column => column.Key);
        Unlike(columns, "Chinese header", column => column.Header.Chinese);
        Unlike(columns, "English header", column => column.Header.English);
    }

    public static TableRow Row(ValueList<Column> columns, IReadOnlyList<object?> row, int place)
    {
        ArgumentNullException.ThrowIfNull(row, nameof(row));
        if (row.Count != columns.Count)
        {
            throw new ArgumentException(
                $"Row {place + 1} has {row.Count} cells and the table {columns.Count} columns; give a cell, or null, for each.", nameof(row));
        }

        TableRow? made = row as TableRow;
        return new TableRow([.. columns.Select((column, i) => Cell(column, made is null ? row[i] : made.Both(i), place))], made is { IsTotal: true });
    }

    private static object? Cell(Column column, object? cell, int place) => (column.Type, cell) switch
    {
        (_, null) => null,
        (CellType.Text, string or Wording) => cell,
        (CellType.Decimal, decimal) => cell,
        (CellType.Decimal, long number) => (decimal)number,
        (CellType.Decimal, int number) => (decimal)number,
        (CellType.Whole, long) => cell,
        (CellType.Whole, int number) => (long)number,
        (CellType.Decimal, Rational number) when number.TryToDecimal(out decimal exact) => exact,
        (CellType.Date, LocalDate date) => Day(date),
        (CellType.Date, DateOnly date) => date.ToDateTime(TimeOnly.MinValue),
        (CellType.Date, DateTime time) when time.TimeOfDay == default =>
            DateTime.SpecifyKind(time, DateTimeKind.Unspecified),
        _ => throw new ArgumentException(string.Create(
            CultureInfo.InvariantCulture,
            $"Row {place + 1}, column {column.Key}: found {cell} ({cell.GetType().Name}), expected {Expected(column.Type)}."),
            nameof(cell)),
    };

    /// <summary>A day as reporting tools take it.</summary>
    public static DateTime Day(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return iso.Year >= 1 ? iso.ToDateTimeUnspecified() : throw new ArgumentException(
            $"A table holds days from the year 1 on; found one of the year {iso.Year.ToString(CultureInfo.InvariantCulture)}.",
            nameof(date));
    }

    private static string Expected(CellType type) => type switch
    {
        CellType.Text => "a text",
        CellType.Decimal => "a decimal",
        CellType.Whole => "a long or an int",
        _ => "a date without a time of day",
    };

    private static void Unlike(ValueList<Column> columns, string what, Func<Column, string> name)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        if (columns.Select(name).FirstOrDefault(one => !seen.Add(one)) is { } twice)
        {
            throw new ArgumentException($"Two columns have the {what} “{twice}”; expected each to have its own.", nameof(columns));
        }
    }
}
