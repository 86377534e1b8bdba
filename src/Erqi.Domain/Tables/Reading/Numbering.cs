namespace Erqi.Domain.Tables.Reading;

/// <summary>How a row is numbered, which says what it is: projects count 1 2 3, groups 一 二 三 or （一）（二）.</summary>
internal static class Numbering
{
    // Nothing longer is the number of a row.
    private const int MostLetters = 12;

    private const string Digits = "0123456789";

    private static readonly SearchValues<char> Chinese = SearchValues.Create("一二三四五六七八九十百零〇");
    private static readonly SearchValues<char> Roman = SearchValues.Create("IVXⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ");
    private static readonly SearchValues<char> Decimal = SearchValues.Create(Digits + ".-—");
    private static readonly string[] Parts = ["部分", "大类", "类", "章", "批", "篇"];

    public static NumberKind Of(ReadOnlySpan<char> plain)
    {
        if (plain.IsEmpty || plain.Length > MostLetters)
        {
            return NumberKind.None;
        }

        ReadOnlySpan<char> bare = plain.TrimEnd("、.:");
        bool isBracketed = bare is ['(', .., ')'];
        bare = isBracketed ? bare[1..^1] : bare;
        return bare.IsEmpty ? NumberKind.None
            : bare is ['-', _, ..] && !bare[1..].ContainsAnyExceptInRange('0', '9') ? NumberKind.Negative
            : char.IsAsciiDigit(bare[0]) && char.IsAsciiDigit(bare[^1]) && !bare.ContainsAnyExcept(Decimal) ? NumberKind.Arabic
            : !bare.ContainsAnyExcept(Chinese) ? isBracketed ? NumberKind.Bracketed : NumberKind.Chinese
            : !isBracketed && (!bare.ContainsAnyExcept(Roman) || IsPart(bare)) ? NumberKind.Chinese
            : NumberKind.None;
    }

    /// <summary>What the number before a name is: 二、水利项目.</summary>
    public static NumberKind Before(ReadOnlySpan<char> plain) => LengthBefore(plain) == 0 ? NumberKind.None
        : plain[0] == '(' ? NumberKind.Bracketed : NumberKind.Chinese;

    /// <summary>How many projects a text says that there are: 新开工项目（2个）; null where it says none.</summary>
    public static long? Count(ReadOnlySpan<char> plain) => Counted(plain, out _);

    /// <summary>A text without its number and without its count.</summary>
    public static string Bare(ReadOnlySpan<char> plain)
    {
        _ = Counted(plain, out int length);
        ReadOnlySpan<char> bare = plain[..length];
        return bare[Math.Min(LengthBefore(plain), length)..].TrimEnd(':').ToString();
    }

    // 第三部分, 三大类
    private static bool IsPart(ReadOnlySpan<char> bare)
    {
        bare = bare is ['第', .. var behind] ? behind : bare;
        foreach (string part in Parts)
        {
            if (bare.EndsWith(part, StringComparison.Ordinal))
            {
                bare = bare[..^part.Length];
                break;
            }
        }

        return !bare.IsEmpty && !bare.ContainsAnyExcept(Chinese);
    }

    // The letters of a number before a name. In 一、二期标准厂房 they count phases, and the name is that of a project.
    private static int LengthBefore(ReadOnlySpan<char> plain)
    {
        int open = plain is ['(', ..] ? 1 : 0, numerals = Numerals(plain[open..]), end = open + numerals;
        if (numerals == 0 || end >= plain.Length || !(open == 1 ? plain[end] == ')' : plain[end] is '、' or '.'))
        {
            return 0;
        }

        ReadOnlySpan<char> name = plain[(end + 1)..];
        int phases = Numerals(name);
        return phases > 0 && phases < name.Length && name[phases] is '期' or '标' or '段' or '号' ? 0 : end + 1;
    }

    private static int Numerals(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Chinese) is var end and >= 0 ? end : text.Length;

    // …（3个）, …（共3个项目）, …：3个, …项目3个; and where the text ends before it.
    private static long? Counted(ReadOnlySpan<char> plain, out int length)
    {
        length = plain.Length;
        bool isBracketed = plain is [.., ')'];
        ReadOnlySpan<char> rest = isBracketed ? plain[..^1] : plain;
        rest = rest.EndsWith("项目") || rest.EndsWith("工程") ? rest[..^2] : rest;
        if (rest is not [.. var counted, '个' or '项'] || counted.TrimEnd(Digits) is var name && name.Length == counted.Length)
        {
            return null;
        }

        ReadOnlySpan<char> number = counted[name.Length..];
        bool isCount = name is [.., ':' or '共' or '计'] || name.EndsWith("项目");
        name = name.TrimEnd(':').TrimEnd('共').TrimEnd(':');
        if (isBracketed)
        {
            name = name.EndsWith("合计") ? name[..^2] : name.TrimEnd('计');
            isCount = name is [.., '('];
            name = isCount ? name[..^1] : name;
        }

        if (!isCount || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long count))
        {
            return null;
        }

        length = name.Length;
        return count;
    }
}
