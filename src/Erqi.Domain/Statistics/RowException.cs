namespace Erqi.Domain.Statistics;

/// <summary>A row of a table that cannot be read; says which row, which column, and why.</summary>
public sealed class RowException : FormatException
{
    internal RowException(RowFault fault, Exception? innerException = null)
        : base(fault.ToString(), innerException) => Fault = fault;

    /// <summary>Gets the cell, what was found in it, and why it cannot be read.</summary>
    public RowFault Fault { get; }

    /// <summary>Gets the number of the row, from 1, a header not counted.</summary>
    public long Row => Fault.Row;

    /// <summary>Gets the name of the column.</summary>
    public string Column => Fault.Column;
}
