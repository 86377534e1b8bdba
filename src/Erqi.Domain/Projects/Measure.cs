namespace Erqi.Domain.Projects;

/// <summary>What a tally says about the projects it counts: their number, or one of the sums of money.</summary>
/// <remarks>Zero is no member: <c>default</c> is refused at every door.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum Measure : byte
{
    /// <summary>项目个数: how many. Its base unit is 个.</summary>
    Count = 1,

    /// <summary>总投资: the planned investment of the whole projects. Its base unit, as of all sums of money, is 元.</summary>
    TotalInvestment,

    /// <summary>年度计划投资: what is planned to be completed in the year.</summary>
    AnnualPlannedInvestment,

    /// <summary>本年完成投资: what was completed since 1 January.</summary>
    CompletedThisYear,

    /// <summary>累计完成投资: what was completed since the start of construction.</summary>
    CompletedToDate,

    /// <summary>本月完成投资: what was completed in the month that is reported.</summary>
    CompletedThisMonth,

    /// <summary>到位资金: the money that is in place.</summary>
    FundsInPlace,

    /// <summary>The first of the amounts that a scheme names itself.</summary>
    Own1,

    /// <summary>The second of the amounts that a scheme names itself.</summary>
    Own2,

    /// <summary>The third of the amounts that a scheme names itself.</summary>
    Own3,

    /// <summary>The fourth of the amounts that a scheme names itself.</summary>
    Own4,
}
