namespace Erqi.Domain.Tables;

/// <summary>A row of a ledger that sums up others (合计, 小计, 一、…（3个）), and was not read as a project.</summary>
public sealed class TotalRow
{
    internal TotalRow(long row, string label, ValueList<TotalCheck> checks) => (Row, Label, Checks) = (row, label, checks);

    /// <summary>Gets the number of the row, as the sheet counts it.</summary>
    public long Row { get; }

    /// <summary>Gets what it is called.</summary>
    public string Label { get; }

    /// <summary>Gets every amount stated in it beside the sum computed; empty where it states none, or has no rows beside it.</summary>
    public ValueList<TotalCheck> Checks { get; }

    /// <summary>Gets the name of the sheet, where the ledger is one of several.</summary>
    public string? Sheet { get; private init; }

    /// <summary>Gets how many projects it says it has, if it says so: 新型城镇化（2个）.</summary>
    public long? StatedCount { get; internal init; }

    /// <summary>Gets how many projects were found where it says a number.</summary>
    public long? ComputedCount { get; internal init; }

    internal TotalRow In(string? sheet) =>
        new(Row, Label, Checks) { Sheet = sheet, StatedCount = StatedCount, ComputedCount = ComputedCount };

    /// <summary>
    /// Gets a value indicating whether every number stated is that computed; null where none is compared, or where projects
    /// that do not state an amount leave it open.
    /// </summary>
    public bool? Agrees
    {
        get
        {
            IEnumerable<bool?> all = Checks.Select(check => check.Agrees).Concat(StatedCount is null ? [] : [StatedCount == ComputedCount]);
            return all.Contains(false) ? false : all.Contains(null) || !all.Any() ? null : true;
        }
    }
}
