namespace Erqi.Domain.Prose.Numbers;

/// <summary>The characters that can be part of a number.</summary>
internal static class Numerals
{
    public const string Chinese = "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅";

    /// <summary>The numerals from one to ten.</summary>
    public const string UpToTen = "一二三四五六七八九十";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> ChineseValues = SearchValues.Create(Chinese);

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsChinese(char c) => ChineseValues.Contains(c);

    /// <summary>Says whether a character counts as part of a number, digits in circles and other scripts included.</summary>
    public static bool IsAny(char c) => IsDigit(c) || IsChinese(c) || (c > '\u007F' && char.IsNumber(c));

    /// <summary>Gives the number that one character is, up to ten; null where it is none.</summary>
    public static int? Of(char c) => IsDigit(c) ? c - '0' : UpToTen.IndexOf(c, StringComparison.Ordinal) is >= 0 and var place ? place + 1 : null;

    /// <summary>Gives the end of the digits that begin at a place.</summary>
    public static int EndOfDigits(ReadOnlySpan<char> text, int start) => EndOf(text, start, Digits);

    /// <summary>Gives the end of the Chinese numerals that begin at a place.</summary>
    public static int EndOfChinese(ReadOnlySpan<char> text, int start) => EndOf(text, start, ChineseValues);

    private static int EndOf(ReadOnlySpan<char> text, int start, SearchValues<char> characters)
    {
        int length = text[start..].IndexOfAnyExcept(characters);
        return length < 0 ? text.Length : start + length;
    }
}
