namespace Erqi.Domain.Tables;

/// <content>The columns of a ledger, in the order in which it is written.</content>
public static partial class TableColumns
{
    /// <summary>Gets 项目名称.</summary>
    public static Column Name { get; } = Text("name", "项目名称", "Project", "名称", "项目", "项目名");

    /// <summary>Gets 别名: other names, parted by 、.</summary>
    public static Column Aliases { get; } = Text("aliases", "别名", "Also known as", "曾用名", "又名", "项目别名");

    /// <summary>Gets 项目代码.</summary>
    public static Column Code { get; } = Text("code", "项目代码", "Project code", "投资项目代码", "统一项目代码", "项目统一代码");

    /// <summary>Gets 行政区划代码.</summary>
    public static Column District { get; } = Text("district", "行政区划代码", "Division code", "区划代码", "行政区划", "区划");

    /// <summary>Gets 行业领域.</summary>
    public static Column Sector { get; } = Text("sector", "行业领域", "Sector", "领域", "所属领域", "行业类别", "行业", "所属行业", "项目领域");

    /// <summary>Gets 级别.</summary>
    public static Column Level { get; } = Text("level", "级别", "Level", "项目级别", "重点级别", "层级", "项目层级", "重点项目级别");

    /// <summary>Gets 项目类型.</summary>
    public static Column Type { get; } = Text("type", "项目类型", "Type", "类型", "管理类型");

    /// <summary>Gets 总投资.</summary>
    public static Column TotalInvestment { get; } = Amount(
        "total_investment", "总投资", "Total investment", "计划总投资", "项目总投资", "总投资额", "投资总额", "概算总投资");

    /// <summary>Gets 年度计划投资.</summary>
    public static Column AnnualPlannedInvestment { get; } = Amount(
        "annual_planned_investment", "年度计划投资", "Planned for the year", "年度计划完成投资", "年计划投资", "年计划完成投资", "年度投资计划", "年投资计划", "本年计划投资", "年度投资", "年度计划");

    /// <summary>Gets 本年完成投资.</summary>
    public static Column CompletedThisYear { get; } = Amount(
        "completed_this_year", "本年完成投资", "Completed this year", "本年累计完成投资", "年完成投资", "年度完成投资", "年累计完成投资", "今年完成投资", "年初至今完成投资", "自年初累计完成投资", "年初以来完成投资", "年初以来累计完成投资", "年初累计完成投资");

    /// <summary>Gets 累计完成投资.</summary>
    public static Column CompletedToDate { get; } = Amount(
        "completed_to_date", "累计完成投资", "Completed to date", "开工以来累计完成投资", "自开工累计完成投资", "开工至今累计完成投资", "自开始建设累计完成投资", "累计完成总投资");

    /// <summary>Gets 本月完成投资.</summary>
    public static Column CompletedThisMonth { get; } = Amount(
        "completed_this_month", "本月完成投资", "Completed this month", "当月完成投资", "月完成投资", "本月投资完成额");

    /// <summary>Gets 到位资金.</summary>
    public static Column FundsInPlace { get; } = Amount(
        "funds_in_place", "到位资金", "Funds in place", "资金到位", "累计到位资金", "到位资金累计");

    /// <summary>Gets 批次: the batch of the latest entry.</summary>
    public static Column Batch { get; } = Text("batch", "批次", "Batch", "三个一批", "所属批次", "“三个一批”");

    /// <summary>Gets 期: the period of the latest entry.</summary>
    public static Column Period { get; } = Text("period", "期", "Period", "期次", "期数", "期别");

    /// <summary>Gets 入批日期: the day of the latest entry.</summary>
    public static Column BatchDate { get; } = Day("batch_date", "入批日期", "Entered on", "入批时间");

    /// <summary>Gets 批次历程: every entry, parted by ；.</summary>
    public static Column BatchHistory { get; } = Text("batch_history", "批次历程", "Batch history");

    /// <summary>Gets 项目库: the library it stands in.</summary>
    public static Column Stage { get; } = Text("stage", "项目库", "Library", "所在库", "所属项目库", "库别", "入库类别");

    /// <summary>Gets 入库历程: every move between libraries, parted by ；.</summary>
    public static Column StageHistory { get; } = Text("stage_history", "入库历程", "Library history");

    /// <summary>Gets 状态.</summary>
    public static Column Status { get; } = Text("status", "状态", "Status", "项目状态");

    /// <summary>Gets 状态历程: every change of status, parted by ；.</summary>
    public static Column StatusHistory { get; } = Text("status_history", "状态历程", "Status history");

    /// <summary>Gets 建设单位.</summary>
    public static Column Owner { get; } = Text("owner", "建设单位", "Owner", "项目单位", "业主单位", "项目业主", "投资主体", "项目法人");

    /// <summary>Gets 统一社会信用代码.</summary>
    public static Column CreditCode { get; } = Text("credit_code", "统一社会信用代码", "Credit code", "信用代码", "社会信用代码");

    /// <summary>Gets 包联领导.</summary>
    public static Column Leader { get; } = Text("leader", "包联领导", "Leader", "领导包联", "分包领导");

    /// <summary>Gets 责任单位.</summary>
    public static Column ResponsibleUnit { get; } = Text("responsible_unit", "责任单位", "Unit in charge", "专责单位", "专责推进", "专责推进单位", "牵头单位");

    /// <summary>Gets 服务专班.</summary>
    public static Column TaskForce { get; } = Text("task_force", "服务专班", "Task force", "专班", "专班服务", "工作专班");

    /// <summary>Gets 建设内容.</summary>
    public static Column Content { get; } = Text(
        "content", "建设内容", "What is built", "主要建设内容", "建设规模及内容", "建设内容及规模", "建设规模和内容", "主要建设内容及规模", "建设规模及主要建设内容");

    /// <summary>Gets 重点产业链: the chains, parted by 、.</summary>
    public static Column IndustryChains { get; } = Text("industry_chains", "重点产业链", "Industry chains", "产业链", "所属产业链");

    /// <summary>Gets 涉及领域: the fields, parted by 、.</summary>
    public static Column Fields { get; } = Text("fields", "涉及领域", "Fields");

    /// <summary>Gets 列入日期: the day it came on the list.</summary>
    public static Column ListedOn { get; } = Day("listed_on", "列入日期", "Listed on", "列入时间", "入库时间", "入库日期");

    /// <summary>Gets 计划开工日期: a day, a month or a year, as ISO 8601 writes it.</summary>
    public static Column PlannedStart { get; } = Text("planned_start", "计划开工日期", "Planned start", "计划开工时间", "计划开工年月", "拟开工时间", "预计开工时间");

    /// <summary>Gets 计划竣工日期: a day, a month or a year, as ISO 8601 writes it.</summary>
    public static Column PlannedCompletion { get; } = Text(
        "planned_completion", "计划竣工日期", "Planned completion", "计划竣工时间", "计划竣工年月", "计划完工时间", "计划完工日期", "预计竣工时间", "预计完工时间");

    /// <summary>Gets 实际开工日期: a day, a month or a year, as ISO 8601 writes it.</summary>
    public static Column ActualStart { get; } = Text("actual_start", "实际开工日期", "Started on", "实际开工时间", "实际开工年月");

    /// <summary>Gets 实际竣工日期: a day, a month or a year, as ISO 8601 writes it.</summary>
    public static Column ActualCompletion { get; } = Text(
        "actual_completion", "实际竣工日期", "Completed on", "实际竣工时间", "实际竣工年月", "实际完工时间", "实际完工日期");

    /// <summary>Gets 来源.</summary>
    public static Column Source { get; } = Text("source", "来源", "Source", "资料来源", "数据来源");

    /// <summary>Gets the columns of a ledger, in the order in which it is written; amounts in 亿元.</summary>
    public static ValueList<Column> Ledger { get; } =
    [
        Name, Aliases, Code, District, Sector, Level, Type,
        TotalInvestment, AnnualPlannedInvestment, CompletedThisYear, CompletedToDate, CompletedThisMonth, FundsInPlace,
        Batch, Period, BatchDate, BatchHistory, Stage, StageHistory, Status, StatusHistory,
        Owner, CreditCode, Leader, ResponsibleUnit, TaskForce, Content, IndustryChains, Fields,
        ListedOn, PlannedStart, PlannedCompletion, ActualStart, ActualCompletion, Source,
    ];
}
