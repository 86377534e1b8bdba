namespace Erqi.Domain.Projects;

/// <summary>Which amounts a project states. What it does not state is unknown, which is not zero.</summary>
/// <remarks>
/// The first four lie in the project itself, because every roll-up adds them; the others, which few ledgers keep, lie
/// with its details. The bits stand in the order of the measures of money.
/// </remarks>
[Flags]
internal enum AmountSet : ushort
{
    /// <summary>No amount at all.</summary>
    None = 0,

    /// <summary>总投资.</summary>
    TotalInvestment = 1,

    /// <summary>年度计划投资.</summary>
    AnnualPlannedInvestment = 1 << 1,

    /// <summary>本年完成投资.</summary>
    CompletedThisYear = 1 << 2,

    /// <summary>累计完成投资.</summary>
    CompletedToDate = 1 << 3,

    /// <summary>本月完成投资.</summary>
    CompletedThisMonth = 1 << 4,

    /// <summary>到位资金.</summary>
    FundsInPlace = 1 << 5,

    /// <summary>The first of the amounts that a scheme names itself.</summary>
    Own1 = 1 << 6,

    /// <summary>The second.</summary>
    Own2 = 1 << 7,

    /// <summary>The third.</summary>
    Own3 = 1 << 8,

    /// <summary>The fourth.</summary>
    Own4 = 1 << 9,
}
