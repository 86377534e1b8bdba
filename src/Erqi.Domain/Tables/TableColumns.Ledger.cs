using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables;

/// <content>The columns of a ledger, in the order in which it is written.</content>
public static partial class TableColumns
{
    /// <summary>Gets 项目名称.</summary>
    public static Column Name { get; } = FieldColumns.Of("name");

    /// <summary>Gets 别名: other names, parted by 、.</summary>
    public static Column Aliases { get; } = FieldColumns.Of("aliases");

    /// <summary>Gets 项目代码.</summary>
    public static Column Code { get; } = FieldColumns.Of("code");

    /// <summary>Gets 行政区划代码.</summary>
    public static Column District { get; } = FieldColumns.Of("district");

    /// <summary>Gets 行业领域.</summary>
    public static Column Sector { get; } = FieldColumns.Of("sector");

    /// <summary>Gets 级别.</summary>
    public static Column Level { get; } = FieldColumns.Of("level");

    /// <summary>Gets 项目类型.</summary>
    public static Column Type { get; } = FieldColumns.Of("type");

    /// <summary>Gets 总投资.</summary>
    public static Column TotalInvestment { get; } = FieldColumns.Of("totalInvestment");

    /// <summary>Gets 年度计划投资.</summary>
    public static Column AnnualPlannedInvestment { get; } = FieldColumns.Of("annualPlannedInvestment");

    /// <summary>Gets 本年完成投资.</summary>
    public static Column CompletedThisYear { get; } = FieldColumns.Of("completedThisYear");

    /// <summary>Gets 累计完成投资.</summary>
    public static Column CompletedToDate { get; } = FieldColumns.Of("completedToDate");

    /// <summary>Gets 本月完成投资.</summary>
    public static Column CompletedThisMonth { get; } = FieldColumns.Of("completedThisMonth");

    /// <summary>Gets 到位资金.</summary>
    public static Column FundsInPlace { get; } = FieldColumns.Of("fundsInPlace");

    /// <summary>Gets 批次: the batch of the latest entry.</summary>
    public static Column Batch { get; } = FieldColumns.Of("batch");

    /// <summary>Gets 期: the period of the latest entry.</summary>
    public static Column Period { get; } = FieldColumns.Of("period");

    /// <summary>Gets 入批日期: the day of the latest entry.</summary>
    public static Column BatchDate { get; } = FieldColumns.Of("batchDate");

    /// <summary>Gets 批次历程: every entry, parted by ；.</summary>
    public static Column BatchHistory { get; } = FieldColumns.Of("batchHistory");

    /// <summary>Gets 项目库: the library it stands in.</summary>
    public static Column Stage { get; } = FieldColumns.Of("stage");

    /// <summary>Gets 入库历程: every move between libraries, parted by ；.</summary>
    public static Column StageHistory { get; } = FieldColumns.Of("stageHistory");

    /// <summary>Gets 状态.</summary>
    public static Column Status { get; } = FieldColumns.Of("status");

    /// <summary>Gets 状态历程: every change of status, parted by ；.</summary>
    public static Column StatusHistory { get; } = FieldColumns.Of("statusHistory");

    /// <summary>Gets 建设单位.</summary>
    public static Column Owner { get; } = FieldColumns.Of("owner");

    /// <summary>Gets 统一社会信用代码.</summary>
    public static Column CreditCode { get; } = FieldColumns.Of("creditCode");

    /// <summary>Gets 包联领导.</summary>
    public static Column Leader { get; } = FieldColumns.Of("leader");

    /// <summary>Gets 责任单位.</summary>
    public static Column ResponsibleUnit { get; } = FieldColumns.Of("responsibleUnit");

    /// <summary>Gets 服务专班.</summary>
    public static Column TaskForce { get; } = FieldColumns.Of("taskForce");

    /// <summary>Gets 建设内容.</summary>
    public static Column Content { get; } = FieldColumns.Of("content");

    /// <summary>Gets 重点产业链: the chains, parted by 、.</summary>
    public static Column IndustryChains { get; } = FieldColumns.Of("industryChains");

    /// <summary>Gets 涉及领域: the fields, parted by 、.</summary>
    public static Column Fields { get; } = FieldColumns.Of("fields");

    /// <summary>Gets 列入日期: the day it came on the list.</summary>
    public static Column ListedOn { get; } = FieldColumns.Of("listedOn");

    /// <summary>Gets 计划开工日期: a day, a month or a year, as ISO 8601 writes it.</summary>
    public static Column PlannedStart { get; } = FieldColumns.Of("plannedStart");

    /// <summary>Gets 计划竣工日期: a day, a month or a year, as ISO 8601 writes it.</summary>
    public static Column PlannedCompletion { get; } = FieldColumns.Of("plannedCompletion");

    /// <summary>Gets 实际开工日期: a day, a month or a year, as ISO 8601 writes it.</summary>
    public static Column ActualStart { get; } = FieldColumns.Of("actualStart");

    /// <summary>Gets 实际竣工日期: a day, a month or a year, as ISO 8601 writes it.</summary>
    public static Column ActualCompletion { get; } = FieldColumns.Of("actualCompletion");

    /// <summary>Gets 来源.</summary>
    public static Column Source { get; } = FieldColumns.Of("source");

    /// <summary>Gets the columns of a ledger, in the order in which it is written; amounts in 亿元.</summary>
    public static ValueList<Column> Ledger { get; } = FieldColumns.All;
}
