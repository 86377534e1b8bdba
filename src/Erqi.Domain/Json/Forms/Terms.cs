using Erqi.Domain.Consistency;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Forms;

/// <summary>Enumerations: written by their identifier in camel case, read by any of their terms.</summary>
internal static class Terms
{
    public static TextForm<ProjectCodeGeneration> Generation { get; } = Of<ProjectCodeGeneration>(new(
        new(ProjectCodeGeneration.YearFirst, nameof(ProjectCodeGeneration.YearFirst), "年份在前"),
        new(ProjectCodeGeneration.MonthFirst, nameof(ProjectCodeGeneration.MonthFirst), "年月在前")));

    public static TextForm<DimensionKind> DimensionKind { get; } = Of<DimensionKind>(new(
        new(Published.DimensionKind.Number, nameof(Published.DimensionKind.Number), "纯数"),
        new(Published.DimensionKind.Money, nameof(Published.DimensionKind.Money), "金额"),
        new(Published.DimensionKind.Count, nameof(Published.DimensionKind.Count), "数量"),
        new(Published.DimensionKind.Rate, nameof(Published.DimensionKind.Rate), "比率"),
        new(Published.DimensionKind.PerUnit, nameof(Published.DimensionKind.PerUnit), "单位量"),
        new(Published.DimensionKind.Other, nameof(Published.DimensionKind.Other), "其他")));

    public static TextForm<ReportLanguage> Language { get; } = Of<ReportLanguage>(new(
        new(ReportLanguage.Chinese, nameof(ReportLanguage.Chinese), "中文"),
        new(ReportLanguage.English, nameof(ReportLanguage.English), "英文")));

    public static TextForm<LedgerVerdict> LedgerVerdict { get; } = Of<LedgerVerdict>(new(
        new(Consistency.LedgerVerdict.Agrees, nameof(Consistency.LedgerVerdict.Agrees), "相符"),
        new(Consistency.LedgerVerdict.Differs, nameof(Consistency.LedgerVerdict.Differs), "不符"),
        new(Consistency.LedgerVerdict.NotCompared, nameof(Consistency.LedgerVerdict.NotCompared), "未核对")));

    public static TextForm<ProofStatement> ProofStatement { get; } = Of<ProofStatement>(new(
        new(Consistency.ProofStatement.Balance, nameof(Consistency.ProofStatement.Balance), "平衡"),
        new(Consistency.ProofStatement.RateLow, nameof(Consistency.ProofStatement.RateLow), "比率下限"),
        new(Consistency.ProofStatement.RateHigh, nameof(Consistency.ProofStatement.RateHigh), "比率上限"),
        new(Consistency.ProofStatement.RateDomain, nameof(Consistency.ProofStatement.RateDomain), "比率值域"),
        new(Consistency.ProofStatement.Divisor, nameof(Consistency.ProofStatement.Divisor), "除数")));

    public static TextForm<T> Of<T>(TermTable<T> table)
        where T : unmanaged, Enum =>
        new($"a term of {typeof(T).Name}", text => table.Parse(text), member => table.CamelCaseOf(member));
}
