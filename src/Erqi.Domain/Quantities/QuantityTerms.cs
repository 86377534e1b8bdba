namespace Erqi.Domain.Quantities;

/// <summary>The terms of the enumerations of quantities, both ways.</summary>
internal static class QuantityTerms
{
    public static TermTable<MoneyUnit> Units { get; } = new(
        new(MoneyUnit.Yuan, "元"),
        new(MoneyUnit.Wan, "万元"),
        new(MoneyUnit.Yi, "亿元"),
        new(MoneyUnit.WanYi, "万亿元"));

    public static TermTable<RoundingConvention> Conventions { get; } = new(
        new(RoundingConvention.HalfAwayFromZero, "四舍五入"),
        new(RoundingConvention.HalfToEven, "四舍六入五成双"),
        new(RoundingConvention.NearestUnknownTies, "就近舍入"),
        new(RoundingConvention.Truncate, "去尾"),
        new(RoundingConvention.Ceiling, "进位"),
        new(RoundingConvention.Floor, "向下舍入"),
        new(RoundingConvention.Exact, "不舍入"));

    public static string ToChinese(this MoneyUnit member) => Units.ChineseOf(member);

    public static string ToChinese(this RoundingConvention member) => Conventions.ChineseOf(member);

    /// <summary>One unit is ten to this power of 分; an amount has no more places in it.</summary>
    internal static int Places(this MoneyUnit unit, [CallerArgumentExpression(nameof(unit))] string? argument = null) =>
        (4 * (int)Units.Check(unit, argument)) - 2;
}
