namespace Erqi.Domain.Published;

/// <summary>The terms of <see cref="FigureNature"/>.</summary>
public static class FigureNatureTerms
{
    internal static TermTable<FigureNature> Table { get; } = new(
        new(FigureNature.Plan, nameof(FigureNature.Plan), "计划"),
        new(FigureNature.Target, nameof(FigureNature.Target), "目标", "力争", "确保"),
        new(FigureNature.Actual, nameof(FigureNature.Actual), "实绩", "已"),
        new(FigureNature.Stock, nameof(FigureNature.Stock), "存量", "现有"),
        new(FigureNature.Rate, nameof(FigureNature.Rate), "比率", "率"),
        new(FigureNature.Capacity, nameof(FigureNature.Capacity), "产能"));

    /// <summary>Gives the Chinese name.</summary>
    /// <param name="figureNature">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this FigureNature figureNature) => Table.ChineseOf(figureNature);
}
