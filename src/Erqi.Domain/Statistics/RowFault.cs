using System.Globalization;

namespace Erqi.Domain.Statistics;

/// <summary>A cell of a table that cannot be read.</summary>
/// <param name="Row">The number of the row, from 1, a header not counted.</param>
/// <param name="Column">The name of the column, as the reader has it.</param>
/// <param name="Found">What stands in the cell; null where it is empty.</param>
/// <param name="Reason">Why it cannot be read, and what was expected.</param>
public sealed record RowFault(long Row, string Column, string? Found, string Reason)
{
    /// <summary>Gives row, column and reason in one sentence.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Row {Row}, column {Column}: {Reason}.");
}
