namespace Erqi.Domain.Prose.Numbers;

/// <summary>Reads dates, times of day, periods and durations in Arabic digits.</summary>
internal static class TimeReader
{
    /// <summary>Gives the end of the date or period that begins at a place, or the place itself where there is none.</summary>
    public static int End(ReadOnlySpan<char> text, int start, out PassedReason reason)
    {
        reason = PassedReason.Date;
        int end = Numerals.EndOfDigits(text, start);
        int length = end - start;
        if (length is 0 or > 4 || end == text.Length)
        {
            return start;
        }

        int value = int.Parse(text[start..end], CultureInfo.InvariantCulture);
        int second = SecondEnd(text, end, out int first);
        if (second > first && second < text.Length && IsSpanOf(text[second], length, second - first, value))
        {
            reason = PassedReason.Period;
            return text[second] == '月' && second + 1 < text.Length && text[second + 1] == '份' ? second + 2 : second + 1;
        }

        return text[end] switch
        {
            '年' when length == 4 && value is > 1000 and < 3000 => Month(text, end + 1),
            '年' when length == 2 && end + 1 < text.Length && text[end + 1] == '代' => end + 2,
            '月' when value is >= 1 and <= 12 => Day(text, end + 1),
            '日' when value is >= 1 and <= 31 && !(end + 1 < text.Length && text[end + 1] is '均' or '产' or '处' or '供') => end + 1,
            ':' when value < 25 && length <= 2 && IsClock(text, end) => end + 3,
            '-' or '/' or '.' when length == 4 => Numeric(text, start, end),
            '时' when value < 25 && end + 1 < text.Length && (Numerals.IsDigit(text[end + 1]) || text[end + 1] is '许' or '整') => Numerals.EndOfDigits(text, end + 1),
            _ => start,
        };
    }

    /// <summary>Gives the end of the duration whose number ends at a place, or the place itself where there is none.</summary>
    public static int DurationEnd(ReadOnlySpan<char> text, int end)
    {
        int behind = end < text.Length && text[end] is '余' or '多' ? end + 1 : end;
        string word = NumberWords.Durations.At(text, behind);

        // 176个年度计划项目 are no years.
        bool isMany = word is "个年" or "个年度" && end > 2 && Numerals.IsDigit(text[end - 1]) && Numerals.IsDigit(text[end - 2]) && Numerals.IsDigit(text[end - 3]);
        return word.Length == 0 || isMany ? end : behind + word.Length;
    }

    // 2021—2025年, 1至7月, 23日至24日.
    private static int SecondEnd(ReadOnlySpan<char> text, int end, out int first)
    {
        first = end;
        while (first < text.Length && (NumberWords.Dashes.Contains(text[first], StringComparison.Ordinal) || text[first] == '、'))
        {
            first++;
        }

        return first == end ? first : Numerals.EndOfDigits(text, first);
    }

    private static bool IsSpanOf(char unit, int firstLength, int secondLength, int value) => unit switch
    {
        '年' => firstLength == 4 && secondLength is 2 or 4,
        '月' => firstLength <= 2 && secondLength <= 2 && value is >= 1 and <= 12,
        '日' or '时' => firstLength <= 2 && secondLength <= 2,
        _ => false,
    };

    private static int Month(ReadOnlySpan<char> text, int start)
    {
        int end = Numerals.EndOfDigits(text, start);
        return end > start && end - start <= 2 && end < text.Length && text[end] == '月' ? Day(text, end + 1) : start;
    }

    private static int Day(ReadOnlySpan<char> text, int start)
    {
        int end = Numerals.EndOfDigits(text, start);
        return end > start && end - start <= 2 && end < text.Length && text[end] is '日' or '号' ? end + 1
            : start < text.Length && text[start] == '份' ? start + 1
            : start;
    }

    private static bool IsClock(ReadOnlySpan<char> text, int colon) =>
        Numerals.EndOfDigits(text, colon + 1) == colon + 3 && !(colon + 3 < text.Length && text[colon + 3] is ':' or '.' or '∶' or '%');

    // 2023-01-28, 2023/1/28, 2023.1.28, 2023-01.
    private static int Numeric(ReadOnlySpan<char> text, int start, int end)
    {
        char mark = text[end];
        int month = Numerals.EndOfDigits(text, end + 1);
        if (month - end - 1 is not (1 or 2))
        {
            return start;
        }

        // 2011-04-02 in its line, and 6万 in the next: a day has two digits where its month has.
        if (month < text.Length && text[month] == mark && Numerals.EndOfDigits(text, month + 1) is var day
            && (day - month - 1 is 1 or 2 || (day > month + 3 && month == end + 3 && text[month + 1] is >= '0' and <= '3')))
        {
            return Math.Min(day, month + 3);
        }

        bool isDate = mark == '-' && month == end + 3 && !(month < text.Length && (text[month] == '%' || UnitEnds.Of(text, month) > month));
        return isDate ? month : start;
    }
}
