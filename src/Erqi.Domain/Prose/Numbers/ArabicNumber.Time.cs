namespace Erqi.Domain.Prose.Numbers;

/// <content>Numbers that tell how long something takes, and those of days that are counted.</content>
internal readonly partial struct ArabicNumber
{
    private const int LongestStep = 8;

    // So far from some days stands the mean over them, or how many of them there are in all.
    private const int LongestSpan = 120;

    // 10.2年 is so long; 20.2026年 is a heading and a date.
    private const int MostPlaces = 2;

    private NumberToken? AsDuration(int end)
    {
        int stop = IsLetter(At(at - 1)) ? end : TimeReader.DurationEnd(_text, end);
        if (stop > end)
        {
            return AreCounted(end) ? FigureReader.Read(flat, floor, at) is { } days ? days with { IsCounted = true } : null
                : IsMeasuredTime(end) ? FigureReader.Read(flat, floor, at)
                : Passed(at, stop, PassedReason.Period);
        }

        int last = IsDash(At(end)) ? Numerals.EndOfDigits(_text, end + 1) : end;
        int span = last <= end + 1 ? last : At(last) == '岁' ? last + 1 : TimeReader.DurationEnd(_text, last);
        if (span > last && last > end + 1)
        {
            return Passed(at, span, PassedReason.Period);
        }

        bool isAge = At(end) == '岁' && (IsDash(At(end + 1)) || NumberWords.Aged.Contains(At(end + 1), StringComparison.Ordinal));
        bool isSerial = (At(end) == '期' && end > at) || IsCohort(end);
        return isAge ? Passed(at, end + 1, PassedReason.Period)
            : isSerial ? Passed(at, end + 1, PassedReason.Ordinal)
            : null;
    }

    // 2024届毕业生, 2023级新生
    private bool IsCohort(int end) => end == at + 4 && _text.AsSpan(at, 2) is "19" or "20" && (At(end) == '届' || (At(end) == '级' && "学新本研毕".Contains(At(end + 1), StringComparison.Ordinal)));

    // 优良天数312天, 人均停留2.3天: time itself is what is measured.
    private bool IsMeasuredTime(int end)
    {
        ReadOnlySpan<char> words = _text.AsSpan(floor, QualifierContext.Before(_text, at, floor) - floor);
        int step = words.IsEmpty ? -1 : _text.AsSpan(0, floor).LastIndexOfAny('由', '从');
        if (words is [.., '至' or '到'] && step >= Math.Max(0, floor - LongestStep))
        {
            // 天数由11天降至6天.
            words = _text.AsSpan(0, step);
        }

        words = words.TrimEnd("由从");
        words = words[..^NumberWords.Measuring.Before(words, words.Length).Length];
        int point = _text.AsSpan(at, end - at).IndexOf('.');
        return (point > 0 && end - at - point <= MostPlaces + 1) || NumberWords.Timed.IsEndOf(words)
            || (At(end) != '年' && NumberWords.TimeChanged.IsEndOf(words));
    }

    // 春运40天，…日均18.5万人次; 优良天数84天，共监测92天: days that a rate needs, and no mean of days.
    private bool AreCounted(int end)
    {
        ReadOnlySpan<char> behind = _text.AsSpan(end, Math.Min(LongestSpan, _text.Length - end)), before = _text.AsSpan(Math.Max(0, at - LongestSpan)..at);
        behind = behind[..(behind.IndexOf('。') is >= 0 and var stop ? stop : behind.Length)];
        before = before[(before.LastIndexOf('。') + 1)..];
        return At(end) == '天' && Numerals.EndOfDigits(_text, at) == end && !before.Contains('均')
            && (NumberWords.Daily.IsIn(behind) || before.Contains("天数", StringComparison.Ordinal));
    }
}
