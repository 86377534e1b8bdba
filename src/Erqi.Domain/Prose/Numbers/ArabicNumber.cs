using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Numbers;

/// <summary>A number in Arabic digits: a figure, unless something beside it says otherwise.</summary>
internal readonly partial struct ArabicNumber(FlatText flat, int at, int floor)
{
    // So many numbers may share the unit of the last.
    private const int MostShared = 24;

    private readonly string _text = flat.Text;

    public NumberToken Read()
    {
        int time = TimeReader.End(_text, at, out PassedReason kind);
        if (time > at)
        {
            return Passed(at, time, kind);
        }

        int end = NumberEnd(at);
        return AsCode(end) ?? AsOrdinal(end) ?? AsRatio(end) ?? AsFraction(end) ?? AsDuration(end) ?? AsFigure(end) ?? AsName(end) ?? AsPlain(end);
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

    private NumberToken? AsOrdinal(int end)
    {
        if (At(at - 1) == '第' && at > floor)
        {
            return Passed(at - 1, end, PassedReason.Ordinal);
        }

        bool isAhead = At(at - 1) == '前' && at > floor && !NumberWords.NoOrdinal.IsBefore(_text, at);
        return isAhead && TimeReader.DurationEnd(_text, end) == end ? Passed(at - 1, end, PassedReason.Ordinal) : null;
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
