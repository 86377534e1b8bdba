using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>The terms of the enumerations of what is published, both ways.</summary>
internal static class PublishedTerms
{
    public static TermTable<RelationKind> Relations => RelationKinds.Terms;

    public static TermTable<FigureNature> Natures { get; } = new(
        new(FigureNature.Plan, "计划"),
        new(FigureNature.Target, "目标", "力争 确保"),
        new(FigureNature.Actual, "实绩", "已"),
        new(FigureNature.Stock, "存量", "现有"),
        new(FigureNature.Rate, "比率", "率"),
        new(FigureNature.Capacity, "产能"));

    public static TermTable<Qualifier> Qualifiers { get; } = new(
        new(Qualifier.None, "无"),
        new(Qualifier.About, "约", "左右"),
        new(Qualifier.JustBelow, "近"),
        new(Qualifier.Below, "不足"),
        new(Qualifier.MoreThan, "超", "逾 突破"),
        new(Qualifier.AtLeast, "以上"),
        new(Qualifier.ALittleOver, "余", "多"),
        new(Qualifier.AtMost, "以内", "以下"));
}
