using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Published;

/// <summary>The unit of a print: 个, 万个, 亿元, %, 个百分点, 万千瓦 and so on, or none for a plain number.</summary>
/// <remarks>
/// Money is 元 with 万, 亿 or 万亿 before it. Counters are things (个 项 宗 家 座 处 件 批, which add up), people
/// (人 名), 户, 套, and other single counters each by itself. Rates are %, ‰, 成 and 个百分点, one dimension. Anything
/// else is kept as text. Equality is by the unit's text: 万个 and 个 differ, though they share a dimension.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record FigureUnit
{
    internal FigureUnit(string text, Dimension dimension, Rational multiplier, Rational size)
    {
        Text = text;
        Dimension = dimension;
        Size = size;
        Scale = multiplier * size;
        HasMultiplier = multiplier != Rational.One;
    }

    internal static FigureUnit None { get; } = Parse(string.Empty);

    internal static FigureUnit Things { get; } = Parse("个");

    internal static FigureUnit Yi { get; } = Parse("亿元");

    internal static FigureUnit Wan { get; } = Parse("万元");

    internal static FigureUnit Percent { get; } = Parse("%");

    /// <summary>Gets the text in ordinary characters, empty for a plain number.</summary>
    public string Text { get; }

    /// <summary>Gets how many base units of the dimension one of this unit is: 10⁸ for 亿元, 10 for 成.</summary>
    public Rational Scale { get; }

    /// <summary>Gets a value indicating whether 万, 亿 or 万亿 stands in the unit.</summary>
    internal bool HasMultiplier { get; }

    /// <summary>Gets what the unit measures: figures are added and compared only if this is equal, as of 座 and 个, not of 个 and 人.</summary>
    internal Dimension Dimension { get; }

    /// <summary>Gets how many base units one of this unit is when 万, 亿 or 万亿 is left out: 2000/3 for 亩 and 万亩.</summary>
    internal Rational Size { get; }

    /// <summary>Gets the unit's text without 万, 亿 or 万亿.</summary>
    internal string Word => Text[Multipliers.Begins(Text, out _)..].TrimStart();

    /// <summary>Gives the unit of renminbi amounts that <see cref="MoneyUnit"/> names.</summary>
    public static FigureUnit Of(MoneyUnit unit) => unit switch
    {
        MoneyUnit.Yuan => Parse("元"),
        MoneyUnit.Wan => Wan,
        MoneyUnit.Yi => Yi,
        MoneyUnit.WanYi => Parse("万亿元"),
        _ => throw new ArgumentOutOfRangeException(
            nameof(unit), unit, "A money unit is one of 元, 万元, 亿元 and 万亿元; zero is none of them."),
    };

    /// <summary>Reads a unit as printed.</summary>
    /// <param name="text">The unit; empty for a plain number.</param>
    /// <exception cref="FormatException">The text is no unit.</exception>
    public static FigureUnit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return UnitReader.Read(PrintText.Compact(text), out FigureUnit? unit) is { } fault
            ? throw Refused.Text(fault.ExplainUnit(text))
            : unit!;
    }

    /// <summary>Reads a unit as printed, if the text is one.</summary>
    /// <param name="text">The unit; empty for a plain number.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out FigureUnit? unit)
    {
        unit = null;
        return text is not null && UnitReader.Read(PrintText.Compact(text), out unit) is null;
    }

    /// <summary>Writes an exact number of base units in this unit, as the shortest decimal or fraction: 18亿元.</summary>
    /// <param name="baseValue">The number in base units.</param>
    public string Write(Rational baseValue) => $"{baseValue / Scale}{Text}";

    /// <summary>Writes a range of base units in this unit: [186.65亿元, 186.75亿元).</summary>
    /// <param name="range">The range in base units.</param>
    public string Write(ValueRange range) => range.ToString(Write);

    /// <inheritdoc/>
    public bool Equals(FigureUnit? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Writes the unit's text.</summary>
    public override string ToString() => Text;
}
