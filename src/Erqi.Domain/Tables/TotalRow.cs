namespace Erqi.Domain.Tables;

/// <summary>A row of a ledger that sums up others (合计, 小计, 一、…（3个）), and was not read as a project.</summary>
/// <param name="Row">The number of the row, as the sheet counts it.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Checks">Every amount stated in it beside the sum computed; empty where it states none, or has no rows beside it.</param>
public sealed record TotalRow(long Row, string Label, ValueList<TotalCheck> Checks)
{
    /// <summary>Gets the name of the sheet, where the ledger is one of several.</summary>
    public string? Sheet { get; init; }

    /// <summary>Gets how many projects it says it has, if it says so: 新型城镇化（2个）.</summary>
    public long? StatedCount { get; init; }

    /// <summary>Gets how many projects were found where it says a number.</summary>
    public long? ComputedCount { get; init; }

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
