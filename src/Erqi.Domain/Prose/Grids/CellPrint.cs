using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Reads the cell of a table as a print.</summary>
internal static class CellPrint
{
    private const int MostMarked = 16;

    private const string Signs = "<>≤≥△▲▼↑↓+-–—－−";

    private static readonly WordList Unknowns = WordList.Of("不详 保密 未知 缺 缺失 暂无 未统计 未公布 见注 x X × D NA N/A n.a. △");

    private static readonly SearchValues<char> RangeMarks = SearchValues.Create(NumberWords.Dashes);

    /// <summary>Gives the print that a cell is from end to end, but for the mark of a note behind it; null where it is none.</summary>
    public static PublishedFigure? Read(string text) => Parse(text) ?? (CellMark.Without(text.Trim()) is { } bare ? Parse(bare) : null);

    private static PublishedFigure? Parse(string text)
    {
        string signed = Unbracketed(text.Trim());
        signed = signed is [.., ':' or '：' or '∶', '1'] && signed.Contains('.', StringComparison.Ordinal) ? signed[..^2] : signed;
        signed = signed is ['–' or '—', >= '0' and <= '9', ..] ? $"-{signed[1..]}" : signed;
        ReadOnlySpan<char> plain = signed.AsSpan().TrimStart('+');
        bool isNumber = plain.Length is > 0 and < 40 && (char.IsDigit(plain[0]) || (plain.Length > 1 && plain[0] is '-' or '−' or '－' or '约' or '超' or '近'));
        bool isCode = plain is ['0', >= '0' and <= '9', ..];
        return isNumber && !isCode && !IsDate(plain) && PublishedFigure.TryParse(plain, out PublishedFigure? print) && HeadingUnit.IsMeasure(print.Unit) ? print : null;
    }

    /// <summary>Says whether a cell only says that there is no number.</summary>
    public static bool IsBlank(string text) => text.Length == 0 || text.AsSpan().Trim("-—–－…./\\ 　无").IsEmpty;

    /// <summary>Says whether a cell stands for a number that is not told or not read: …, 不详, △50, &lt;100.</summary>
    public static bool IsUnknown(string text) => text.Contains('…') || Unknowns.Holds(text) || HoldsNumber(text);

    /// <summary>Says whether a cell that is no print holds a number: it may be below zero.</summary>
    public static bool HoldsNumber(string text) => text.Length < MostMarked && Read(text) is null && text.AsSpan().TrimStart(Signs) is [>= '0' and <= '9', ..] && !IsDate(text);

    /// <summary>Says whether a number is a year: 2023, but not 207个.</summary>
    public static bool IsYear(string text) => text is ['1', '9', ..] or ['2', '0', ..] && text.AsSpan().TrimEnd('年') is { Length: 4 } digits && !digits.ContainsAnyExceptInRange('0', '9');

    /// <summary>Gives the year that a text is; null where it is none.</summary>
    public static int? YearOf(string text) => IsYear(text) ? int.Parse(text.TrimEnd('年'), CultureInfo.InvariantCulture) : null;

    // Accounts print what is below zero in brackets: (12.3), (4.5)%.
    private static string Unbracketed(string text)
    {
        int end = text is ['(' or '（', >= '0' and <= '9', ..] ? text.AsSpan().IndexOfAny(')', '）') : -1;
        return end > 0 && (end == text.Length - 1 || text[(end + 1)..] is "%" or "％") ? $"-{text[1..end]}{text[(end + 1)..]}" : text;
    }

    // 2023年, 0—14岁 and 1年以内 are labels; 79.7岁 is a number.
    private static bool IsDate(ReadOnlySpan<char> text) => TimeReader.End(text, 0, out _) > 0 || text is [.., '年' or '月' or '日']
        || (text.ContainsAny('岁', '年', '月') && (text[^1] != '岁' || text.ContainsAny(RangeMarks)));
}
