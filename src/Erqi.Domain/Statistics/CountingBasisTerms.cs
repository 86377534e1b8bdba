namespace Erqi.Domain.Statistics;

/// <summary>The terms of <see cref="CountingBasis"/> (统计口径).</summary>
public static class CountingBasisTerms
{
    internal static TermTable<CountingBasis> Table { get; } = new(
        new(CountingBasis.Unknown, nameof(CountingBasis.Unknown), "口径不明", "不明", "未说明"),
        new(CountingBasis.EventEntries, nameof(CountingBasis.EventEntries), "入批次数", "批次口径"),
        new(CountingBasis.DistinctProjects, nameof(CountingBasis.DistinctProjects), "项目个数", "项目口径"),
        new(CountingBasis.StandingStock, nameof(CountingBasis.StandingStock), "现有存量", "现有", "存量口径"));

    /// <summary>Gives the Chinese name.</summary>
    /// <param name="basis">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this CountingBasis basis) => Table.ChineseOf(basis);
}
