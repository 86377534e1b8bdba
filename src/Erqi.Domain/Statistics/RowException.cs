namespace Erqi.Domain.Statistics;

/// <summary>A row of a table that cannot be read; says which row, which column, and why, in Chinese and in English.</summary>
public sealed class RowException : FormatException
{
    internal RowException(RowFault fault, Exception? innerException = null)
        : base($"{fault.Explain().Chinese} {fault.Explain().English}", innerException)
    {
        Fault = fault;
        this.Because(fault.Explain());
    }

    /// <summary>Gets the cell, what was found in it, and why it cannot be read.</summary>
    public RowFault Fault { get; }
}
