using Erqi.Domain.Prose.Numbers;

namespace Erqi.Domain.Prose.Relating;

/// <summary>The years that words tell of: 过去五年, “十三五”期间, 2016年至2020年.</summary>
internal static class YearSpans
{
    // A plan is one of five years.
    private const int Plan = 5;

    /// <summary>How many digits a year has: 2010.</summary>
    public const int YearLength = 4;

    /// <summary>Gives how many years words count, 过去五年, 三年来, “十三五”期间, but neither 第三年 nor “十四五”以来, which is not over; 0 where they count none.</summary>
    public static int Counted(ReadOnlySpan<char> words)
    {
        int years = 0;
        for (int at = 1; at < words.Length; at++)
        {
            if (words[at] == '年' && Numerals.Of(words[at - 1]) is { } number && !(at > 1 && (words[at - 2] == '第' || Numerals.IsAny(words[at - 2]))))
            {
                return number;
            }

            years = words[at] == '五' && at > 1 && words[at - 2] == '十' && words[(at + 1)..].TrimStart("”\"").StartsWith("期间") ? Plan : years;
        }

        return years;
    }

    /// <summary>Gives how many years lie between the first two years that words name, 2016年至2020年; null where they do not name two.</summary>
    public static int? Between(ReadOnlySpan<char> words) => FirstIn(words, out int end) is { } from && FirstIn(words[end..], out _) is { } to ? to - from : null;

    /// <summary>Gives the first year that words name; null where they name none.</summary>
    public static int? FirstIn(ReadOnlySpan<char> words) => FirstIn(words, out _);

    /// <summary>Gives the year that words begin with; null where they begin with none.</summary>
    public static int? At(ReadOnlySpan<char> words) => words.Length > YearLength && words[YearLength..Math.Min(words.Length, YearLength + 3)].Contains('年')
        && int.TryParse(words[..YearLength], NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;

    private static int? FirstIn(ReadOnlySpan<char> words, out int end)
    {
        int at = 0;
        int? year = null;
        while (at < words.Length && (year = At(words[at..])) is null)
        {
            at++;
        }

        end = Math.Min(words.Length, at + YearLength);
        return year;
    }
}
