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

    /// <summary>The terms of a member.</summary>
    /// <param name="basis">The member.</param>
    extension(DenominatorBasis basis)
    {
        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(basis);
    }
}
