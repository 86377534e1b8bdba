namespace Erqi.Domain.Tables;

/// <summary>A row of a ledger that sums up others (合计, 小计), and was not read as a project.</summary>
/// <param name="Row">The number of the row, from 1, a header not counted.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Checks">Every amount stated in it beside the sum computed; empty where it states none, or has no rows beside it.</param>
public sealed record TotalRow(long Row, string Label, ValueList<TotalCheck> Checks)
{
    /// <summary>Gets a value indicating whether every amount stated is the sum; null where none is compared.</summary>
    public bool? Agrees => Checks.IsEmpty ? null : Checks.All(check => check.Agrees);
}
