using System.Buffers;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Reads the cell of a table as a print.</summary>
internal static class CellPrint
{
    private static readonly SearchValues<char> RangeMarks = SearchValues.Create(NumberWords.Dashes);

    /// <summary>Gives the print that a cell is from end to end; null where it is none.</summary>
    public static PublishedFigure? Read(string text)
    {
        ReadOnlySpan<char> plain = Unbracketed(text.Trim()).AsSpan().TrimStart('+');
        bool isNumber = plain.Length is > 0 and < 40 && (char.IsDigit(plain[0]) || (plain.Length > 1 && plain[0] is '-' or '−' or '－' or '约' or '超' or '近'));
        bool isCode = plain is ['0', >= '0' and <= '9', ..];
        return isNumber && !isCode && !IsDate(plain) && PublishedFigure.TryParse(plain, out PublishedFigure? print) && HeadingUnit.IsMeasure(print.Unit) ? print : null;
    }

    /// <summary>Says whether a cell only says that there is no number.</summary>
    public static bool IsBlank(string text) => text.Length == 0 || text.AsSpan().Trim("-—–－…./\\ 　无").IsEmpty;

    /// <summary>Says whether a number is a year: 2023, but not 207个.</summary>
    public static bool IsYear(string text) => text is ['1', '9', ..] or ['2', '0', ..] && text.AsSpan().TrimEnd('年') is { Length: 4 } digits && !digits.ContainsAnyExceptInRange('0', '9');

    // Accounts print what is below zero in brackets: (12.3), (4.5)%.
    private static string Unbracketed(string text)
    {
        int end = text is ['(' or '（', >= '0' and <= '9', ..] ? text.AsSpan().IndexOfAny(')', '）') : -1;
        return end > 0 && (end == text.Length - 1 || text[(end + 1)..] is "%" or "％") ? $"-{text[1..end]}{text[(end + 1)..]}" : text;
    }

    // 2023年 and 0—14岁 are labels; 79.7岁 is a number.
    private static bool IsDate(ReadOnlySpan<char> text) => TimeReader.End(text, 0, out _) > 0 || text is [.., '年' or '月' or '日']
        || (text.Contains('岁') && (text[^1] != '岁' || text.ContainsAny(RangeMarks)));
}
