namespace Erqi.Domain.Projects;

/// <summary>Which amounts a project states. What it does not state is unknown, which is not zero.</summary>
/// <remarks>
/// The first four lie in the project itself, because every roll-up adds them; the others, which few ledgers keep, lie
/// with its details. The bits stand in the order of the measures of money.
/// </remarks>
[Flags]
internal enum AmountSet : ushort
{
    None = 0,
    TotalInvestment = 1,
    AnnualPlannedInvestment = 1 << 1,
    CompletedThisYear = 1 << 2,
    CompletedToDate = 1 << 3,
    CompletedThisMonth = 1 << 4,
    FundsInPlace = 1 << 5,
    Own1 = 1 << 6,
    Own2 = 1 << 7,
    Own3 = 1 << 8,
    Own4 = 1 << 9,
}
