namespace Erqi.Domain.Statistics;

/// <summary>The terms of <see cref="RateKind"/> (四率).</summary>
public static class RateKindTerms
{
    internal static TermTable<RateKind> Table { get; } = new(
        new(RateKind.Performance, nameof(RateKind.Performance), "履约率", "签约项目履约率"),
        new(RateKind.Start, nameof(RateKind.Start), "开工率", "履约项目开工率"),
        new(RateKind.Production, nameof(RateKind.Production), "投产率", "开工项目投产率"),
        new(RateKind.Effectiveness, nameof(RateKind.Effectiveness), "达效率", "投产项目达效率"));

    /// <summary>Gives the Chinese name.</summary>
    /// <param name="kind">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this RateKind kind) => Table.ChineseOf(kind);
}
