using System.Collections.Frozen;
using System.Globalization;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Published.Printing;

/// <summary>Reads the unit behind a printed number.</summary>
internal static class UnitReader
{
    // Counters that are a dimension each; those of things and people are listed apart because they add up.
    private const string OtherCounters =
        "户套台辆艘架栋幢间所条部只头匹株棵本册篇份次期类种例起张片块根支把颗粒枚门首幅层组队对双届位口场班站道款箱瓶袋";

    private const string ThingCounters = "个项宗家座处件批";
    private const string PeopleCounters = "人名";
    private const string Marks = "/·²³℃°$€£¥";

    private static readonly FrozenDictionary<string, Rational> Multipliers = new Dictionary<string, Rational>
    {
        ["万亿"] = Rational.PowerOfTen(12),
        ["亿"] = Rational.PowerOfTen(8),
        ["万"] = Rational.PowerOfTen(4),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Rational> Rates = new Dictionary<string, Rational>
    {
        ["%"] = Rational.One,
        ["个百分点"] = Rational.One,
        ["百分点"] = Rational.One,
        ["‰"] = Rational.PowerOfTen(-1),
        ["成"] = Rational.PowerOfTen(1),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FigureUnit> Usual =
        new[] { "", "个", "项", "人", "户", "%", "个百分点", "元", "万元", "亿元", "万亿元", "万个", "万人" }
            .ToFrozenDictionary(text => text, text => Make(text, out FigureUnit? unit) is null ? unit! : null!, StringComparer.Ordinal);

    /// <summary>Gives the multiplier (万, 亿, 万亿) that the text begins with, or nothing.</summary>
    public static ReadOnlySpan<char> MultiplierOf(ReadOnlySpan<char> text) => text switch
    {
        ['万', '亿', ..] => text[..2],
        ['亿' or '万', ..] => text[..1],
        _ => default,
    };

    /// <summary>Reads a compacted unit; gives the fault as a sentence, or null.</summary>
    public static string? Read(ReadOnlySpan<char> text, out FigureUnit? unit) =>
        Usual.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out unit) ? null : Make(text, out unit);

    private static string? Make(ReadOnlySpan<char> text, out FigureUnit? unit)
    {
        unit = null;
        ReadOnlySpan<char> multiplier = MultiplierOf(text);
        ReadOnlySpan<char> rest = text[multiplier.Length..];
        if (MultiplierOf(rest).Length > 0)
        {
            return $"'{text}' has two multipliers one after the other; a unit has at most one of 万, 亿 and 万亿.";
        }

        if (Rates.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(rest, out Rational rate))
        {
            if (!multiplier.IsEmpty)
            {
                return $"'{text}' is no unit: a rate takes no 万 or 亿.";
            }

            unit = new FigureUnit(text.ToString(), Dimension.Rate, rate, hasMultiplier: false);
            return null;
        }

        // 三分之一 and 百分之五 would else be 3 and 100 of something.
        if (text.StartsWith("分之", StringComparison.Ordinal))
        {
            return $"'{text}' makes the number a fraction in words; write a rate such as 33.3% or 3成.";
        }

        foreach (char c in rest)
        {
            if (!IsUnitLetter(c))
            {
                return $"'{text}' is no unit: '{c}' cannot stand in one. A unit is a word such as 个, 亿元, % or 平方公里.";
            }
        }

        Rational scale = multiplier.IsEmpty
            ? Rational.One
            : Multipliers.GetAlternateLookup<ReadOnlySpan<char>>()[multiplier];
        unit = TryMoneyWord(text, out Rational money)
            ? new FigureUnit(text.ToString(), Dimension.Money, money, money != Rational.One)
            : new FigureUnit(text.ToString(), DimensionOf(rest), scale, !multiplier.IsEmpty);
        return null;
    }

    // Squared signs such as ㎡ are symbols, not letters.
    private static bool IsUnitLetter(char c) =>
        char.IsLetter(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol
        || Marks.Contains(c, StringComparison.Ordinal);

    // 元 may also carry 十, 百 or 千 before the multiplier, as in 5千万元.
    private static bool TryMoneyWord(ReadOnlySpan<char> text, out Rational scale)
    {
        scale = Rational.One;
        if (text is [.., '元'])
        {
            int exponent = text[0] switch { '十' => 1, '百' => 2, '千' => 3, _ => 0 };
            ReadOnlySpan<char> multiplier = text[(exponent > 0 ? 1 : 0)..^1];
            scale = Rational.PowerOfTen(exponent);
            if (Multipliers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(multiplier, out Rational factor))
            {
                scale *= factor;
                return true;
            }

            return multiplier.IsEmpty;
        }

        return false;
    }

    private static Dimension DimensionOf(ReadOnlySpan<char> unit) => unit switch
    {
        [] => Dimension.Number,
        [var c] when ThingCounters.Contains(c, StringComparison.Ordinal) => Dimension.Things,
        [var c] when PeopleCounters.Contains(c, StringComparison.Ordinal) => Dimension.People,
        [var c] when OtherCounters.Contains(c, StringComparison.Ordinal) => new Dimension(DimensionKind.Count, unit.ToString()),
        _ => new Dimension(DimensionKind.Other, unit.ToString()),
    };
}
