namespace Erqi.Domain.Projects.Ledgers;

/// <summary>Every field of a ledger, one row each, in the order in which it is written.</summary>
internal static class LedgerFields
{
    /// <summary>Gets the fields that every scheme has.</summary>
    public static IReadOnlyList<LedgerField> All { get; } =
    [
        Of("name", "Project", "项目名称 名称 项目 项目名", project => project.Name, (project, value) => project with { Name = value }) with { IsRequired = true },
        Of("aliases", "Also known as", "别名 曾用名 又名 项目别名", project => project.Aliases, (project, value) => project with { Aliases = value }),
        Of("code", "Project code", "项目代码 投资项目代码 统一项目代码 项目统一代码", project => project.Code, (project, value) => project with { Code = value }),
        Of("district", "Division code", "行政区划代码 区划代码 行政区划 区划", project => project.District, (project, value) => project with { District = value }),
        Of("sector", "Sector", "行业领域 领域 所属领域 行业类别 行业 所属行业 项目领域", project => project.Sector, (project, value) => project with { Sector = value }) with { IsRequired = true },
        Of("level", "Level", "级别 项目级别 重点级别 层级 项目层级 重点项目级别", project => project.Level, (project, value) => project with { Level = value }) with { IsRequired = true },
        Of("type", "Type", "项目类型 类型 管理类型", project => project.Type, (project, value) => project with { Type = value }),
        Of("totalInvestment", "Total investment", "总投资 计划总投资 项目总投资 总投资额 投资总额 概算总投资", project => project.TotalInvestment, (project, value) => project with { TotalInvestment = value }),
        Of("annualPlannedInvestment", "Planned for the year", "年度计划投资 年度计划完成投资 年计划投资 年计划完成投资 年度投资计划 年投资计划 本年计划投资 年度投资 年度计划", project => project.AnnualPlannedInvestment, (project, value) => project with { AnnualPlannedInvestment = value }),
        Of("completedThisYear", "Completed this year", "本年完成投资 本年累计完成投资 年完成投资 年度完成投资 年累计完成投资 今年完成投资 年初至今完成投资 自年初累计完成投资 年初以来完成投资 年初以来累计完成投资 年初累计完成投资", project => project.CompletedThisYear, (project, value) => project with { CompletedThisYear = value }),
        Of("completedToDate", "Completed to date", "累计完成投资 开工以来累计完成投资 自开工累计完成投资 开工至今累计完成投资 自开始建设累计完成投资 累计完成总投资", project => project.CompletedToDate, (project, value) => project with { CompletedToDate = value }),
        Of("completedThisMonth", "Completed this month", "本月完成投资 当月完成投资 月完成投资 本月投资完成额", project => project.CompletedThisMonth, (project, value) => project with { CompletedThisMonth = value }),
        Of("fundsInPlace", "Funds in place", "到位资金 资金到位 累计到位资金 到位资金累计", project => project.FundsInPlace, (project, value) => project with { FundsInPlace = value }),
        Of("batch", "Batch", "批次 三个一批 所属批次 “三个一批”", project => project.CurrentBatch),
        Of("period", "Period", "期 期次 期数 期别", project => project.CurrentPeriod),
        Of("batchDate", "Entered on", "入批日期 入批时间", project => project.BatchEntries is [.., var last] ? last.Date : (LocalDate?)null),
        Of("batchHistory", "Batch history", "批次历程", project => project.BatchEntries),
        Of("stage", "Library", "项目库 所在库 所属项目库 库别 入库类别", project => project.Stage),
        Of("stageHistory", "Library history", "入库历程", project => project.StageMoves),
        Of("status", "Status", "状态 项目状态", project => project.Status),
        Of("statusHistory", "Status history", "状态历程", project => project.StatusMoves),
        Of("owner", "Owner", "建设单位 项目单位 业主单位 项目业主 投资主体 项目法人", project => project.Owner),
        Of("creditCode", "Credit code", "统一社会信用代码 信用代码 社会信用代码", project => project.OwnerCode),
        Of("leader", "Leader", "包联领导 领导包联 分包领导", project => project.Leader),
        Of("responsibleUnit", "Unit in charge", "责任单位 专责单位 专责推进 专责推进单位 牵头单位", project => project.ResponsibleUnit),
        Of("taskForce", "Task force", "服务专班 专班 专班服务 工作专班", project => project.TaskForce),
        Of("content", "What is built", "建设内容 主要建设内容 建设规模及内容 建设内容及规模 建设规模和内容 主要建设内容及规模 建设规模及主要建设内容", project => project.Content, (project, value) => project with { Content = value }),
        Of("industryChains", "Industry chains", "重点产业链 产业链 所属产业链", project => project.IndustryChains, (project, value) => project with { IndustryChains = value }),
        Of("fields", "Fields", "涉及领域", project => project.Fields, (project, value) => project with { Fields = value }),
        Of("listedOn", "Listed on", "列入日期 列入时间 入库时间 入库日期", project => project.ListedOn, (project, value) => project with { ListedOn = value }),
        Of("plannedStart", "Planned start", "计划开工日期 计划开工时间 计划开工年月 拟开工时间 预计开工时间", project => project.PlannedStart, (project, value) => project with { PlannedStart = value }),
        Of("plannedCompletion", "Planned completion", "计划竣工日期 计划竣工时间 计划竣工年月 计划完工时间 计划完工日期 预计竣工时间 预计完工时间", project => project.PlannedCompletion, (project, value) => project with { PlannedCompletion = value }),
        Of("actualStart", "Started on", "实际开工日期 实际开工时间 实际开工年月", project => project.ActualStart, (project, value) => project with { ActualStart = value }),
        Of("actualCompletion", "Completed on", "实际竣工日期 实际竣工时间 实际竣工年月 实际完工时间 实际完工日期", project => project.ActualCompletion, (project, value) => project with { ActualCompletion = value }),
        Of("source", "Source", "来源 资料来源 数据来源", project => project.Source, (project, value) => project with { Source = value }),
    ];

    /// <summary>The fields of a scheme: with the amounts that it names itself at the end.</summary>
    public static IEnumerable<LedgerField> Of(Scheme scheme) => All.Concat(scheme.OwnAmounts.Select(own => Own(Scheme.MeasureOf(own))));

    /// <summary>An amount that a scheme names itself.</summary>
    public static LedgerField Own(Measure measure) => Of(
        ProjectTerms.Measures.CamelCaseOf(measure),
        measure.ToString(),
        ProjectTerms.Measures.ChineseOf(measure),
        project => project.Amount(measure),
        (project, value) => project.With(measure, value));

    // Chinese headers have no blanks: the one that is written stands first, those that real files have behind it.
    private static LedgerField<T> Of<T>(
        string name, string english, string chinese, Func<Project, T> get, Func<Project, T, Project>? set = null)
    {
        string[] headers = chinese.Split(' ');
        return new(name, new(headers[0], english), headers[1..], get, set);
    }
}
