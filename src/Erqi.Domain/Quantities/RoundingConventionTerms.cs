namespace Erqi.Domain.Quantities;

/// <summary>The terms of <see cref="RoundingConvention"/>.</summary>
public static class RoundingConventionTerms
{
    internal static TermTable<RoundingConvention> Table { get; } = new(
        new(RoundingConvention.HalfAwayFromZero, nameof(RoundingConvention.HalfAwayFromZero), "四舍五入"),
        new(RoundingConvention.HalfToEven, nameof(RoundingConvention.HalfToEven), "四舍六入五成双"),
        new(RoundingConvention.NearestUnknownTies, nameof(RoundingConvention.NearestUnknownTies), "就近舍入"),
        new(RoundingConvention.Truncate, nameof(RoundingConvention.Truncate), "去尾"),
        new(RoundingConvention.Ceiling, nameof(RoundingConvention.Ceiling), "进位"),
        new(RoundingConvention.Floor, nameof(RoundingConvention.Floor), "向下舍入"),
        new(RoundingConvention.Exact, nameof(RoundingConvention.Exact), "不舍入"));

    /// <summary>Gives the Chinese name.</summary>
    /// <param name="convention">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this RoundingConvention convention) => Table.ChineseOf(convention);
}
