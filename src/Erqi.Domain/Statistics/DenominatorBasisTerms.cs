namespace Erqi.Domain.Statistics;

/// <summary>The terms of <see cref="DenominatorBasis"/> (分母口径).</summary>
public static class DenominatorBasisTerms
{
    internal static TermTable<DenominatorBasis> Table { get; } = new(
        new(DenominatorBasis.Unknown, nameof(DenominatorBasis.Unknown), "分母不明"),
        new(DenominatorBasis.AllProjects, nameof(DenominatorBasis.AllProjects), "全部项目"),
        new(DenominatorBasis.PlannedThisYear, nameof(DenominatorBasis.PlannedThisYear), "全年计划"),
        new(DenominatorBasis.PlannedToDate, nameof(DenominatorBasis.PlannedToDate), "截至目前计划"),
        new(DenominatorBasis.PreviousStage, nameof(DenominatorBasis.PreviousStage), "上一环节"),
        new(DenominatorBasis.EarlierBatches, nameof(DenominatorBasis.EarlierBatches), "往期项目"));

    /// <summary>Gives the Chinese name.</summary>
    /// <param name="basis">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this DenominatorBasis basis) => Table.ChineseOf(basis);
}
