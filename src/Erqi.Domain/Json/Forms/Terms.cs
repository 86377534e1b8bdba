using Erqi.Domain.Consistency;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Json.Forms;

/// <summary>Enumerations: written by their identifier in camel case, read by any of their terms.</summary>
internal static class Terms
{
    public static TextForm<MoneyUnit> MoneyUnit { get; } = Of<MoneyUnit>(new(
        new(Quantities.MoneyUnit.Yuan, nameof(Quantities.MoneyUnit.Yuan), "元"),
        new(Quantities.MoneyUnit.Wan, nameof(Quantities.MoneyUnit.Wan), "万元"),
        new(Quantities.MoneyUnit.Yi, nameof(Quantities.MoneyUnit.Yi), "亿元"),
        new(Quantities.MoneyUnit.WanYi, nameof(Quantities.MoneyUnit.WanYi), "万亿元")));

    public static TextForm<ProjectCodeGeneration> Generation { get; } = Of<ProjectCodeGeneration>(new(
        new(ProjectCodeGeneration.YearFirst, nameof(ProjectCodeGeneration.YearFirst), "年份在前"),
        new(ProjectCodeGeneration.MonthFirst, nameof(ProjectCodeGeneration.MonthFirst), "年月在前")));

    public static TextForm<DimensionKind> DimensionKind { get; } = Of<DimensionKind>(new(
        new(Published.DimensionKind.Number, nameof(Published.DimensionKind.Number), "纯数"),
        new(Published.DimensionKind.Money, nameof(Published.DimensionKind.Money), "金额"),
        new(Published.DimensionKind.Count, nameof(Published.DimensionKind.Count), "数量"),
        new(Published.DimensionKind.Rate, nameof(Published.DimensionKind.Rate), "比率"),
        new(Published.DimensionKind.Other, nameof(Published.DimensionKind.Other), "其他")));

    public static TextForm<ReportLanguage> Language { get; } = Of<ReportLanguage>(new(
        new(ReportLanguage.Chinese, nameof(ReportLanguage.Chinese), "中文"),
        new(ReportLanguage.English, nameof(ReportLanguage.English), "英文")));

    public static TextForm<LedgerVerdict> LedgerVerdict { get; } = Of<LedgerVerdict>(new(
        new(Consistency.LedgerVerdict.Agrees, nameof(Consistency.LedgerVerdict.Agrees), "相符"),
        new(Consistency.LedgerVerdict.Differs, nameof(Consistency.LedgerVerdict.Differs), "不符"),
        new(Consistency.LedgerVerdict.NotCompared, nameof(Consistency.LedgerVerdict.NotCompared), "未核对")));

    public static TextForm<T> Of<T>(TermTable<T> table)
        where T : unmanaged, Enum =>
        new($"a term of {typeof(T).Name}", text => table.Parse(text), member => table.CamelCaseOf(member));
}
