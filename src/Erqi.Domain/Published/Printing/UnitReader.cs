namespace Erqi.Domain.Published.Printing;

/// <summary>Reads the unit behind a printed number.</summary>
internal static class UnitReader
{
    /// <summary>The most characters a unit, or the noun behind a counter, may have.</summary>
    public const int MaxLength = 100;

    private const string Marks = "/·²³℃°$€£¥ ";
    private static readonly SearchValues<char> Counting = SearchValues.Create("0123456789〇零一二两三四五六七八九十百千万亿几");

    private static readonly FrozenDictionary<string, FigureUnit> Usual =
        new[] { "", "个", "项", "家", "人", "户", "%", "个百分点", "元", "万元", "亿元", "万亿元", "万个", "万人", "万", "亿" }
            .Select(text => Read(text, out FigureUnit? unit) is null ? unit! : null!)
            .ToFrozenDictionary(unit => unit.Text, StringComparer.Ordinal);

    /// <summary>Reads a text that is nothing but a unit; gives the fault, or null.</summary>
    public static PrintFault? Read(ReadOnlySpan<char> text, out FigureUnit? unit)
    {
        if (Usual is not null && Usual.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out unit))
        {
            return null;
        }

        PrintCursor cursor = new(text, PrintSetting.Alone);
        UnitParts parts = new();
        parts.Read(ref cursor);
        return Complete(parts, PrintText.Compact(cursor.Rest), out unit);
    }

    /// <summary>
    /// Gives the unit of the parts that were read and of what is left of a print: a noun behind a counter, or the unit itself
    /// where it is none that the library knows.
    /// </summary>
    public static PrintFault? Complete(UnitParts parts, string rest, out FigureUnit? unit)
    {
        unit = null;
        if (rest.Length > MaxLength)
        {
            return new PrintFault(PrintFaultKind.UnitTooLong);
        }

        bool isPer = rest is ['/', ..];
        if (rest.Length > 0 && parts.Word is { Class: UnitClass.Money or UnitClass.Rate } && !isPer)
        {
            return FaultOf(rest) ?? new PrintFault(PrintFaultKind.Trailing, rest);
        }

        // 个项目 is 个: the noun says what is counted, not in what it is counted.
        bool isNoun = parts.Word is { Class: UnitClass.Counter } && !isPer;
        PrintFault? fault = rest.Length == 0 ? null : isNoun ? FaultOfNoun(rest) : FaultOf(rest);
        unit = fault is not null ? null : Shared(rest.Length == 0 || isNoun ? parts.ToUnit() : parts.ToUnit(rest));
        return fault ?? (unit is null ? new PrintFault(PrintFaultKind.RateMultiplied, parts.Text) : null);
    }

    public static bool BeginsUnit(ReadOnlySpan<char> text) =>
        Multipliers.Begins(text, out _) > 0 || UnitWords.Begins(text, out _) > 0;

    /// <summary>Gives one instance for the units that nearly all prints have.</summary>
    public static FigureUnit? Shared(FigureUnit? unit) =>
        unit is not null && Usual is not null && Usual.TryGetValue(unit.Text, out FigureUnit? usual) ? usual : unit;

    // Whatever counts, multiplies or qualifies is no part of a unit: 几个, 亿出头, 吨半, 个左右.
    private static PrintFault? FaultOf(string rest)
    {
        if (VagueWords.Follow(rest))
        {
            return new PrintFault(PrintFaultKind.Vague, rest);
        }

        bool qualifies = rest is ['余' or '多', ..] or [.., '余' or '多']
            || QualifierWords.Front(rest, out _) > 0
            || QualifierWords.AfterUnit(rest, out _) > 0
            || QualifierWords.AtEnd(rest, out _) > 0;
        if (qualifies)
        {
            return new PrintFault(PrintFaultKind.MisplacedQualifier, rest);
        }

        bool counts = rest is ['半', ..] or [.., '半'] || rest.AsSpan().IndexOfAny(Counting) >= 0;
        return counts ? new PrintFault(PrintFaultKind.Mixed, rest) : FaultOfLetters(rest);
    }

    // A noun may hold nearly any word: 个半导体项目, 个近零碳园区, 家百强企业.
    private static PrintFault? FaultOfNoun(string noun)
    {
        if (VagueWords.Follow(noun))
        {
            return new PrintFault(PrintFaultKind.Vague, noun);
        }

        if (VagueWords.IsHalf(noun) || IsUnit(noun))
        {
            return new PrintFault(PrintFaultKind.Mixed, noun);
        }

        bool qualifies = noun is ['余' or '多'] or "之间"
            || (noun is ['余' or '多', ..] && IsUnit(noun.AsSpan(1)))
            || QualifierWords.Front(noun, out _) == noun.Length
            || QualifierWords.AfterUnit(noun, out _) > 0
            || QualifierWords.AtEnd(noun, out _) > 0;
        return qualifies
            ? new PrintFault(PrintFaultKind.MisplacedQualifier, noun)
            : FaultOfLetters(noun);
    }

    // Whether a text is 亿元, 月 or the like from end to end.
    private static bool IsUnit(ReadOnlySpan<char> text)
    {
        int multiplier = Multipliers.Begins(text, out _);
        int word = UnitWords.Begins(text[multiplier..], out _);
        return multiplier + word == text.Length;
    }

    // Squared signs such as ㎡ are symbols, not letters.
    private static PrintFault? FaultOfLetters(string rest)
    {
        foreach (char c in rest)
        {
            bool fits = char.IsLetter(c)
                || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol
                || Marks.Contains(c, StringComparison.Ordinal);
            if (!fits)
            {
                return new PrintFault(char.IsAsciiDigit(c) ? PrintFaultKind.Mixed : PrintFaultKind.NoUnitLetter, $"{c}");
            }
        }

        return null;
    }
}
