namespace Erqi.Domain.Published;

/// <summary>What a unit measures: two figures can be added only if their dimensions are equal.</summary>
/// <param name="Kind">The kind of quantity.</param>
/// <param name="Base">The base unit, such as 元, 个, 人 or %; empty for a plain number.</param>
internal sealed record Dimension(UnitKind Kind, string Base)
{
    public static Dimension Number { get; } = new(UnitKind.Number, string.Empty);

    public static Dimension Money { get; } = new(UnitKind.Money, "元");

    /// <summary>Gets the dimension of things that add up whatever their counter: 7座 and 993个 are 1000个.</summary>
    public static Dimension Things { get; } = new(UnitKind.Count, "个");

    public static Dimension People { get; } = new(UnitKind.Count, "人");

    /// <summary>Gets the dimension of rates, in per cent: 1成 = 10% = 10个百分点.</summary>
    public static Dimension Rate { get; } = new(UnitKind.Rate, "%");

    /// <summary>Gives the dimension of a quotient, such as 元/人.</summary>
    internal static Dimension Per(string dividend, string divisor) => new(UnitKind.PerUnit, $"{dividend}/{divisor}");
}
