using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Numbers;

/// <summary>A number in Arabic digits: a figure, unless something beside it says otherwise.</summary>
internal readonly struct ArabicNumber(FlatText flat, int at, int floor)
{
    // No quantity is printed with more digits than this.
    private const int MostDigits = 40;

    // So many numbers may share the unit of the last, and so many terms a structure may have.
    private const int MostShared = 24;
    private const int MostTerms = 8;
    private const int LongestStep = 8;

    // So far from some days stands the mean over them, or how many of them there are in all.
    private const int LongestSpan = 120;

    // 10.2年 is so long; 20.2026年 is a heading and a date.
    private const int MostPlaces = 2;

    private readonly string _text = flat.Text;

    public NumberToken Read()
    {
        int time = TimeReader.End(_text, at, out PassedReason kind);
        if (time > at)
        {
            return Passed(at, time, kind);
        }

        int end = NumberEnd(at);
        return AsCode(end) ?? AsOrdinal(end) ?? AsRatio(end) ?? AsDuration(end) ?? AsFigure(end) ?? AsName(end) ?? AsPlain(end);
    }

    private static NumberToken Passed(int start, int end, PassedReason reason) => new(start, end) { Reason = reason };

    // In prose a full-width comma always ends a clause; a printed thousands separator is the ordinary one.
    private int NumberEnd(int start)
    {
        int end = Numerals.EndOfDigits(_text, start);
        int first = end - start;
        while (first is > 0 and <= 3 && end < _text.Length && _text[end] == ',' && flat.OriginalAt(end) == ','
            && Numerals.EndOfDigits(_text, end + 1) == end + 4)
        {
            end += 4;
        }

        return At(end) == '.' && Numerals.IsDigit(At(end + 1)) ? Numerals.EndOfDigits(_text, end + 1) : end;
    }

    private NumberToken? AsCode(int end)
    {
        char before = At(at - 1), behind = At(end);
        int digits = Numerals.EndOfDigits(_text, at) - at;
        bool isPadded = digits > 1 && _text[at] == '0' && !(behind == '.' && end == at + digits);
        bool hasPoints = end > at + digits && behind == '.' && Numerals.IsDigit(At(end + 1));
        if (digits > MostDigits || hasPoints || (isPadded && IsPaddedCode(end)))
        {
            return Passed(at, CodeEnd(end), PassedReason.Code);
        }

        if (NumberWords.CodeBeginnings.IsBefore(_text, at))
        {
            return Passed(at, CodeEnd(end), PassedReason.Code);
        }

        if (before is '〔' or '[' && behind is '〕' or ']')
        {
            return Passed(at, end, before == '〔' ? PassedReason.Code : PassedReason.Enumerator);
        }

        if (behind == '号' || (behind == '-' && CodeEnd(end) is var code && Count('-', end, code) > 1))
        {
            return Passed(at, CodeEnd(end) + (behind == '号' ? 1 : 0), PassedReason.Code);
        }

        bool opensPoint = behind is '.' or '、' && !Numerals.IsDigit(At(end + 1)) && digits <= 2;
        bool isBracketed = before == '(' && behind == ')' && digits <= 2;
        bool standsAlone = at == floor || at == 0 || flat.IsParted(at) || "。;:!?)".Contains(before, StringComparison.Ordinal);
        return isBracketed || (opensPoint && (behind == '.' || standsAlone)) ? Passed(at, end, PassedReason.Enumerator) : null;
    }

    // 0371 is a code, 01项目 a heading and 07级 a year; 推进060个 and 。07个项目中 are figures with a wrong digit.
    private bool IsPaddedCode(int end)
    {
        bool opens = at == 0 || flat.Span(at - 1, at).Line < flat.Span(at, at + 1).Line || "。;:!?)".Contains(At(at - 1), StringComparison.Ordinal);
        bool isHeading = end == at + 2 && (At(end) is '组' or '款' or '届' or '级' || (opens && At(end) != '个'));
        return isHeading || UnitEnds.Of(_text, end) == end || At(at - 1) == '号';
    }

    private int Count(char mark, int start, int end) => _text.AsSpan(start, end - start).Count(mark);

    // Digits that go on behind hyphens or further points belong to one code.
    private int CodeEnd(int end)
    {
        while (At(end) is '-' or '.' && Numerals.IsDigit(At(end + 1)))
        {
            end = Numerals.EndOfDigits(_text, end + 1);
        }

        return end;
    }

    private NumberToken? AsOrdinal(int end)
    {
        if (At(at - 1) == '第' && at > floor)
        {
            return Passed(at - 1, end, PassedReason.Ordinal);
        }

        bool isAhead = At(at - 1) == '前' && at > floor && !NumberWords.NoOrdinal.IsBefore(_text, at);
        return isAhead && TimeReader.DurationEnd(_text, end) == end ? Passed(at - 1, end, PassedReason.Ordinal) : null;
    }

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
        bool isSerial = At(end) == '期' && end > at;
        return isAge ? Passed(at, end + 1, PassedReason.Period)
            : isSerial ? Passed(at, end + 1, PassedReason.Ordinal)
            : null;
    }

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
        return (point > 0 && end - at - point <= MostPlaces + 1) || NumberWords.Timed.IsBefore(words, words.Length)
            || (At(end) != '年' && NumberWords.TimeChanged.IsBefore(words, words.Length));
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

    // 2.9∶1 is a ratio, 7∶40∶53 a structure, 3:2 a score.
    private NumberToken? AsRatio(int end)
    {
        bool follows = IsColon(At(at - 1)) && Numerals.IsDigit(At(at - 2)) && floor == at - 1;
        bool leads = IsColon(At(end)) && Numerals.IsDigit(At(end + 1));
        if (!follows && !leads)
        {
            return null;
        }

        int first = at;
        for (int steps = 0; steps < MostTerms && IsColon(At(first - 1)) && Numerals.IsDigit(At(first - 2)); steps++)
        {
            first -= 2;
            while (Numerals.IsDigit(At(first - 1)) || At(first - 1) == '.')
            {
                first--;
            }
        }

        int last = end, terms = 1 + (first < at ? _text.AsSpan(first, at - first).Count(':') + _text.AsSpan(first, at - first).Count('∶') : 0);
        while (terms <= MostTerms && IsColon(At(last)) && Numerals.IsDigit(At(last + 1)))
        {
            last = NumberEnd(last + 1);
            terms++;
        }

        ReadOnlySpan<char> all = _text.AsSpan(first, last - first);
        bool isRatio = all.Contains('∶') || all.Contains('.') || terms > 2;
        return !isRatio ? Passed(at, end, PassedReason.Name)
            : terms > 2 ? FigureReader.ReadTerm(flat, at, end)
            : last == end + 2 && At(end + 1) == '1' ? FigureReader.ReadRatio(flat, at, end, last)
            : null;
    }

    private static bool IsDash(char c) => NumberWords.Dashes.Contains(c, StringComparison.Ordinal);

    private static bool IsColon(char c) => c is ':' or '∶';

    private NumberToken? AsFigure(int end)
    {
        int unit = UnitEnds.Of(_text, end);
        bool isStrong = unit > end && IsStrong(_text.AsSpan(end, unit - end));
        if (!isStrong && (IsLetter(At(at - 1)) || At(end) is '+' || (At(at - 1) == '+' && Numerals.IsDigit(At(at - 2)))))
        {
            return null;
        }

        bool isQuoted = at > 0 && NumberWords.OpeningQuotes.Contains(At(at - 1), StringComparison.Ordinal);
        if (unit == end || (isQuoted && !isStrong) || (unit == end + 1 && NumberWords.NameEndings.At(_text, end).Length > 1))
        {
            return null;
        }

        if (At(unit) == '级' || (NumberWords.Sizes.Holds(_text.AsSpan(end, unit - end)) && char.IsLetter(At(unit)) && !QualifierContext.IsAfter(_text, unit) && !(At(unit) is '多' or '少' && Numerals.IsDigit(At(unit + 1)))))
        {
            return Passed(at, unit, PassedReason.Name);
        }

        NumberToken? figure = FigureReader.Read(flat, floor, Sign());
        return figure is not null && SharesPoints(end, unit) ? FigureReader.InPoints(figure) : figure;
    }

    // 分别高1.2个和0.7个百分点: the 个 of the first is that of the points.
    private bool SharesPoints(int end, int unit)
    {
        while (unit == end + 1 && At(end) == '个' && At(unit) is '、' or '和' or '及' or '与' && Numerals.IsDigit(At(unit + 1)))
        {
            end = NumberEnd(unit + 1);
            unit = UnitEnds.Of(_text, end);
        }

        return _text.AsSpan(end, unit - end) is "个百分点";
    }

    private int Sign() => At(at - 1) is '-' or '+' && at - 1 >= floor && !char.IsAsciiLetterOrDigit(At(at - 2)) && At(at - 2) is not ('-' or '—') ? at - 1 : at;

    // Nobody names a thing by a rate, an amount or a number in 万.
    private static bool IsStrong(ReadOnlySpan<char> unit) => unit is ['%' or '‰' or '万' or '亿', ..] or ['个', '百', ..] || unit.Contains('元');

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || c is '_' or '/';

    private NumberToken? AsName(int end)
    {
        int start = at, stop = end;
        while (start > floor && IsLetter(At(start - 1)))
        {
            start--;
        }

        while (IsLetter(At(stop)) || At(stop) == '+')
        {
            stop++;
        }

        // 3·15 is a day and what is called after it, GB/T 4754-2017 one standard.
        stop = stop == end && At(end) == '·' && Numerals.IsDigit(At(end + 1)) ? Numerals.EndOfDigits(_text, end + 1)
            : start < at ? CodeEnd(stop)
            : stop;
        bool isNamed = start < at || stop > end || At(at - 1) == '+'
            || NumberWords.OpeningQuotes.Contains(At(at - 1), StringComparison.Ordinal)
            || NumberWords.NameEndings.IsAt(_text, end)
            || NumberWords.NameBeginnings.IsBefore(_text, at);
        return isNamed ? Passed(start, stop, PassedReason.Name) : null;
    }

    // A number without a unit measures where a measuring word stands before it and a mark behind it.
    private NumberToken AsPlain(int end)
    {
        int unit = SharedUnit(end);
        bool hasPoint = _text.AsSpan(at, end - at).Contains('.');
        bool ends = end == _text.Length || !char.IsLetterOrDigit(At(end)) || (hasPoint && (At(Sign() - 1) is '由' or '从' || At(end + 1) is '至' or '到' || At(end + 2) is '至' or '到'));
        bool measures = NumberWords.Measuring.IsBefore(_text, Sign());
        NumberToken? figure = IsIndex(end, hasPoint) ? FigureReader.ReadIndex(flat, at, end) : unit > 0 ? FigureReader.ReadShared(flat, floor, Sign(), end, unit)
            : ends && (measures ? hasPoint || end - at > 1 : hasPoint && !IsVersion(end)) ? FigureReader.Read(flat, floor, Sign())
            : null;
        return figure ?? Passed(at, end, end - at >= 5 && !hasPoint ? PassedReason.Code : PassedReason.Unread);
    }

    // 首发经济3.0、数字政府2.0.
    private bool IsVersion(int end) => end == at + 3 && _text[at + 2] == '0';

    // 指数上升0.2点, 收于3268点; 跌至9点 is a time of day.
    private bool IsIndex(int end, bool hasPoint) => At(end) == '点' && !Numerals.IsDigit(At(end + 1)) && At(end + 1) is not ('半' or '钟' or '整' or '多' or '位')
        && (hasPoint || (end - at > 2 && NumberWords.Measuring.IsBefore(_text, at)));

    // 10.8、15.4和20.1亿元: the unit of the last number is everybody's.
    private int SharedUnit(int end)
    {
        for (int steps = 0; steps < MostShared && (At(end) is '、' or '和' or '及' or '与' or '至' or '-' or '—' or '~') && Numerals.IsDigit(At(end + 1)); steps++)
        {
            end = NumberEnd(end + 1);
            if (UnitEnds.Of(_text, end) > end)
            {
                return NumberWords.NameEndings.IsAt(_text, end) ? 0 : end;
            }
        }

        return 0;
    }

    private char At(int place) => place >= 0 && place < _text.Length ? _text[place] : '\0';
}
