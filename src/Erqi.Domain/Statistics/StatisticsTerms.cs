namespace Erqi.Domain.Statistics;

/// <summary>The terms of the enumerations of statistics, both ways.</summary>
internal static class StatisticsTerms
{
    public static TermTable<CountingBasis> CountingBases { get; } = new(
        new(CountingBasis.Unknown, "口径不明", "不明 未说明"),
        new(CountingBasis.EventEntries, "入批次数", "批次口径"),
        new(CountingBasis.DistinctProjects, "项目个数", "项目口径"),
        new(CountingBasis.StandingStock, "现有存量", "现有 存量口径"));

    public static TermTable<DenominatorBasis> DenominatorBases { get; } = new(
        new(DenominatorBasis.Unknown, "分母不明"),
        new(DenominatorBasis.AllProjects, "全部项目"),
        new(DenominatorBasis.PlannedThisYear, "全年计划"),
        new(DenominatorBasis.PlannedToDate, "截至目前计划"),
        new(DenominatorBasis.PreviousStage, "上一环节"),
        new(DenominatorBasis.EarlierBatches, "往期项目"));

    public static TermTable<RateKind> Rates { get; } = new(
        new(RateKind.Performance, "履约率", "签约项目履约率"),
        new(RateKind.Start, "开工率", "履约项目开工率"),
        new(RateKind.Production, "投产率", "开工项目投产率"),
        new(RateKind.Effectiveness, "达效率", "投产项目达效率"));

    public static TermTable<ChangeKind> Changes { get; } = new(
        new(ChangeKind.New, "新增"),
        new(ChangeKind.Left, "退出"),
        new(ChangeKind.Moved, "转化", "动态转化"),
        new(ChangeKind.Revised, "调整", "投资调整"),
        new(ChangeKind.Renamed, "更名"),
        new(ChangeKind.Progressed, "进展", "投资进展"),
        new(ChangeKind.Unchanged, "不变"));

    public static string ToChinese(this ChangeKind member) => Changes.ChineseOf(member);
}
