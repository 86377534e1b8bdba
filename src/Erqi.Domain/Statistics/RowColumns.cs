namespace Erqi.Domain.Statistics;

/// <summary>Which columns of a reader hold what, by their names; letter case does not matter.</summary>
/// <remarks>
/// Null says that the data has no such column, so that such an amount is not stated; a name that the reader does not
/// have is refused, so that nothing is left out by a slip. <see cref="Sector"/>, <see cref="Level"/> and
/// <see cref="TotalInvestment"/> are required. Two are equal when all names are.
/// </remarks>
public sealed record RowColumns
{
    /// <summary>Gets the names that the SQL statement in docs/scale.md gives: sector, level, batch and so on.</summary>
    public static RowColumns Default { get; } = new();

    /// <summary>Gets the Chinese headings of a ledger: 行业领域, 级别, 批次 and so on.</summary>
    public static RowColumns Chinese { get; } = new()
    {
        Sector = "行业领域",
        Level = "级别",
        Batch = "批次",
        Period = "期",
        Stage = "项目库",
        Count = "项目个数",
        TotalInvestment = "总投资",
        AnnualPlannedInvestment = "年度计划投资",
        CompletedThisYear = "本年完成投资",
        CompletedToDate = "累计完成投资",
        District = "行政区划代码",
    };

    /// <summary>Gets the column of the sector: a term, or a number from 1.</summary>
    public string Sector { get; init; } = "sector";

    /// <summary>Gets the column of the level: a term, or a number from 1.</summary>
    public string Level { get; init; } = "level";

    /// <summary>Gets the column of the batch: a term, a number from 1, or empty for none.</summary>
    public string? Batch { get; init; } = "batch";

    /// <summary>Gets the column of the campaign period: a number from 1, a text such as 第7期, or empty for none.</summary>
    public string? Period { get; init; } = "period";

    /// <summary>Gets the column of the project library: a term, a number from 1, or empty for none.</summary>
    public string? Stage { get; init; } = "stage";

    /// <summary>Gets the column of the number of projects in a group; not read where each row is one.</summary>
    public string Count { get; init; } = "count";

    /// <summary>Gets the column of the planned investment of the whole project (总投资).</summary>
    public string TotalInvestment { get; init; } = "total_investment";

    /// <summary>Gets the column of the investment planned for the year (年度计划投资).</summary>
    public string? AnnualPlannedInvestment { get; init; } = "annual_planned_investment";

    /// <summary>Gets the column of the investment completed since 1 January (本年完成投资).</summary>
    public string? CompletedThisYear { get; init; } = "completed_this_year";

    /// <summary>Gets the column of the investment completed since the start of construction (累计完成投资).</summary>
    public string? CompletedToDate { get; init; } = "completed_to_date";

    /// <summary>Gets the column of the investment completed in the month (本月完成投资); none unless it is named.</summary>
    public string? CompletedThisMonth { get; init; }

    /// <summary>Gets the column of the money that is in place (到位资金); none unless it is named.</summary>
    public string? FundsInPlace { get; init; }

    /// <summary>Gets the column of the district's code, or empty for none; read only where the cube is by district.</summary>
    public string? District { get; init; } = "district";

    /// <summary>Gets the columns of the amounts that the scheme names itself, in their order, an empty text for one that the data lacks; none unless given.</summary>
    public ValueList<string> OwnAmounts { get; init; }
}
