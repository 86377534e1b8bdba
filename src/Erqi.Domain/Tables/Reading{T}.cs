using Erqi.Domain.Tables.Reading;

namespace Erqi.Domain.Tables;

/// <summary>What came of reading a ledger: the whole of it, or every cell that stands in the way.</summary>
/// <typeparam name="T">What was to be read: a ledger or a roll-up.</typeparam>
/// <remarks>
/// Nothing is half-read: there is a result only where there is no fault. Every row is a project, blank, or among those
/// <see cref="Skipped"/>. Immutable.
/// </remarks>
[DebuggerDisplay("{Rows} rows, {Projects} projects, {Faults.Count} faults")]
public sealed class Reading<T>
    where T : class
{
    private readonly T? _result;

    internal Reading(T? result, ValueList<RowFault> faults) => (_result, Faults) = (result, faults);

    /// <summary>Gets what was read.</summary>
    /// <exception cref="RowException">A cell could not be read; the exception is about the first.</exception>
    public T Result => _result ?? throw new RowException(Faults[0]);

    /// <summary>Gets every cell that could not be read, in the order of the rows.</summary>
    public ValueList<RowFault> Faults { get; }

    /// <summary>
    /// Gets what was read and is hardly meant: a completion before its start, 累计 below 本年, an amount far above its plan or
    /// ten thousand times its neighbours, a total that its rows do not come to, a number left out, an amount that was only stated
    /// as 约, 年底 of which the year is kept, one name in two spellings, a state that nobody states and that is taken for that of a
    /// new project, no project at all. The first of many.
    /// </summary>
    public ValueList<RowFault> Warnings { get; internal init; }

    /// <summary>Gets how many warnings there were.</summary>
    public long WarningCount { get; internal init; }

    /// <summary>Gets a value indicating whether the reading went to the end of the data, however many faults there were.</summary>
    public bool IsComplete { get; internal init; }

    /// <summary>Gets how many rows were read below the headers, blank ones and totals included.</summary>
    public long Rows { get; internal init; }

    /// <summary>Gets how many of them were blank.</summary>
    public long BlankRows { get; internal init; }

    /// <summary>Gets how many of them were taken for projects, those with faults included.</summary>
    public long Projects { get; internal init; }

    /// <summary>Gets the rows that are no projects, and what they are instead; of sheets those above the header, too.</summary>
    public ValueList<SkippedRow> Skipped { get; internal init; }

    /// <summary>Gets the rows that sum up others and were left out for that, beside what was computed.</summary>
    public ValueList<TotalRow> Totals { get; internal init; }

    /// <summary>Gets the headers of columns that nothing was read from.</summary>
    public ValueList<string> IgnoredColumns { get; internal init; }

    /// <summary>Gets those of them that look like columns of a ledger, such as 1-10月完成投资 or 开工时间.</summary>
    public ValueList<string> LookAlikeColumns { get; internal init; }

    /// <summary>Gets for each amount how many projects state it: over how many a sum is.</summary>
    public ValueList<StatedMeasure> Stated { get; internal init; }

    // Set where no row was remembered, and what stands twice is counted twice.
    internal bool CountsTwice { get; init; }

    /// <summary>Gives what was read, if every cell could be.</summary>
    public bool TryGetResult([NotNullWhen(true)] out T? result)
    {
        result = _result;
        return result is not null;
    }

    /// <summary>Says in a few lines what was read, what was left out and why, and what is wrong.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is no member of its enumeration.</exception>
    public string ToText(ReportLanguage language = ReportLanguage.Chinese) => LedgerText.Of(this, language);

    /// <summary>Gives <see cref="ToText"/> in Chinese.</summary>
    public override string ToString() => ToText();
}
