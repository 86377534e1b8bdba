using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tables;

/// <summary>What came of reading a ledger: the whole of it, or every cell that stands in the way.</summary>
/// <typeparam name="T">What was to be read: a ledger or a roll-up.</typeparam>
/// <remarks>Nothing is half-read: there is a result only where there is no fault. Immutable.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Reading<T>
    where T : class
{
    private readonly T? _result;

    internal Reading(T? result, ValueList<RowFault> faults)
    {
        _result = result;
        Faults = faults;
    }

    /// <summary>Gets what was read.</summary>
    /// <exception cref="RowException">A cell could not be read; the exception is about the first.</exception>
    public T Result => _result ?? throw new RowException(Faults[0]);

    /// <summary>Gets every cell that could not be read, in the order of the rows.</summary>
    public ValueList<RowFault> Faults { get; }

    /// <summary>Gets a value indicating whether the reading went to the end of the data, however many faults there were.</summary>
    public bool IsComplete { get; internal init; }

    /// <summary>Gets how many rows were read, blank ones and totals included.</summary>
    public long Rows { get; internal init; }

    /// <summary>Gets how many of them were blank.</summary>
    public long BlankRows { get; internal init; }

    /// <summary>Gets the rows that sum up others and were left out for that, beside what was computed.</summary>
    public ValueList<TotalRow> Totals { get; internal init; }

    /// <summary>Gets the headers of columns that nothing was read from.</summary>
    public ValueList<string> IgnoredColumns { get; internal init; }

    /// <summary>Gives what was read, if every cell could be.</summary>
    /// <param name="result">What was read.</param>
    public bool TryGetResult([NotNullWhen(true)] out T? result)
    {
        result = _result;
        return result is not null;
    }

    /// <summary>Gives the number of rows, and the faults one a line.</summary>
    public override string ToString() =>
        $"{Rows} rows, {Faults.Count} faults{string.Concat(Faults.Select(fault => $"\n{fault}"))}";
}
