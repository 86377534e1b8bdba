using System.Globalization;

namespace Erqi.Domain.Statistics;

/// <summary>A row of a table that cannot be read; says which row, which column, and why.</summary>
public sealed class RowException : FormatException
{
    internal RowException(long row, string column, string fault, Exception? innerException = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"Row {row}, column {column}: {fault}."), innerException)
    {
        Row = row;
        Column = column;
    }

    /// <summary>Gets the number of the row, from 1, a header not counted.</summary>
    public long Row { get; }

    /// <summary>Gets the name of the column.</summary>
    public string Column { get; }
}
