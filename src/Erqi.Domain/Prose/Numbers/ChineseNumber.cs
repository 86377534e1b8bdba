using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Prose.Numbers;

/// <summary>A run of Chinese numerals: a figure where it measures, else part of a word.</summary>
internal readonly struct ChineseNumber(FlatText flat, int at, int floor)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",。;:、()");

    private readonly string _text = flat.Text;

    public NumberToken Read()
    {
        int end = Numerals.EndOfChinese(_text, at);
        return AsFraction() ?? AsHalf() ?? AsDoubling() ?? AsRoundAmount() ?? AsOrdinal(end) ?? AsTime(end) ?? AsCount() ?? AsWord(end);
    }

    private static NumberToken Passed(int start, int end, PassedReason reason) => new(start, end) { Reason = reason };

    // 三分之一, 百分之五.
    private NumberToken? AsFraction()
    {
        int over = _text.AsSpan(at).IndexOf("分之", StringComparison.Ordinal);
        if (over <= 0 || over > 4 || Numerals.EndOfChinese(_text, at) != at + over)
        {
            return null;
        }

        int stop = Numerals.EndOfChinese(_text, at + over + 2);
        if (stop < _text.Length && _text[stop] == '点')
        {
            stop = Numerals.EndOfChinese(_text, stop + 1);
        }

        return FigureReader.Read(flat, floor, at) ?? Passed(at, Math.Max(stop, at + over), PassedReason.Vague);
    }

    /// <summary>Reads a half that something takes up: 占全国的近一半, 占比超半数, 占比过半.</summary>
    public NumberToken? AsHalf()
    {
        bool isHalf = _text.AsSpan(at) is ['一', '半', ..] or ['半', '数', ..] || (_text[at] == '半' && At(at - 1) == '过');
        ReadOnlySpan<char> lead = _text.AsSpan(0, at);
        return isHalf && lead[(lead.LastIndexOfAny(Marks) + 1)..].Contains('占') ? FigureReader.Read(flat, floor, at) : null;
    }

    // 翻一番 and 翻了一番 are twice as much, 翻两番 four times.
    private NumberToken? AsDoubling()
    {
        int start = At(at - 1) == '了' ? at - 2 : at - 1;
        bool isDoubling = start >= floor && At(start) == '翻' && At(at + 1) == '番';
        int times = isDoubling ? "一二三四五".IndexOf(_text[at] == '两' ? '二' : _text[at], StringComparison.Ordinal) : -1;
        if (times < 0)
        {
            return null;
        }

        // 翻了一番多: more than that.
        bool isMore = At(at + 2) is '多' or '余' or '有' or '以' or '半';
        return isMore ? Passed(start, at + 2, PassedReason.Vague) : FigureReader.Times(flat, start, at + 2, BigInteger.Pow(2, times + 1));
    }

    // 超千亿元, 亿元以上: the number that is not said is one.
    private NumberToken? AsRoundAmount()
    {
        int unit = UnitEnds.Of(_text, at);
        bool isAmount = unit > at + 1 && _text[at] is '十' or '百' or '千' or '万' or '亿' && _text.AsSpan(at, unit - at).Contains('元');
        if (!isAmount || At(at - 1) is '几' or '数' or '上')
        {
            return null;
        }

        bool isBounded = QualifierContext.IsAfter(_text, unit) || QualifierContext.Before(_text, at, floor) < at
            || At(at - 1) is '过' or '达';
        return isBounded && At(unit) != '级' ? FigureReader.Read(flat, floor, at, implied: "1") : null;
    }

    private NumberToken? AsOrdinal(int end)
    {
        bool isOrdinal = at > floor && At(at - 1) is '第' or '其' or '初' or '正';
        bool isAhead = at > floor && At(at - 1) == '前' && At(end) is '名' or '位' or '列' or '强' or '期' or '批' or '个' or '大' or '十';
        bool opens = at == floor || "。;:,!?)、".Contains(At(at - 1), StringComparison.Ordinal) || at == 0 || flat.IsParted(at);
        return isOrdinal || isAhead ? Passed(at - 1, end, PassedReason.Ordinal)
            : At(at - 1) == '(' && At(end) == ')' ? Passed(at, end, PassedReason.Enumerator)
            : opens && (At(end) is '是' or '、' or '要') ? Passed(at, end + (At(end) == '、' ? 0 : 1), PassedReason.Enumerator)
            : null;
    }

    private NumberToken? AsTime(int end)
    {
        if (At(end) is '月' or '日' or '号' && end - at <= 3)
        {
            return Passed(at, end + 1, PassedReason.Date);
        }

        int stop = TimeReader.DurationEnd(_text, end);
        bool isPlan = end - at == 3 && _text[at] == '十' && _text[end - 1] == '五';
        return stop > end || isPlan ? Passed(at, stop, PassedReason.Period) : null;
    }

    private NumberToken? AsCount()
    {
        int number = ChineseNumeral.Read(_text.AsSpan(at, Math.Min(24, _text.Length - at)), out BigInteger value, out _);
        int end = at + number;
        int unit = number == 0 || At(at - 1) is '几' or '数' or '上' ? end : UnitEnds.Of(_text, end);
        if (unit == end || NumberWords.NameEndings.IsAt(_text, end) || NumberWords.OpeningQuotes.Contains(At(at - 1), StringComparison.Ordinal))
        {
            return null;
        }

        ReadOnlySpan<char> word = _text.AsSpan(end, unit - end);
        if (word is [_, .., '级'])
        {
            return null;
        }

        bool isTenth = word is "成" && value < 10 && !NumberWords.NoTenth.Contains(At(unit), StringComparison.Ordinal);
        bool isRate = isTenth || (word is "倍" && value > 0) || word is "个百分点";
        bool isAmount = word.Contains('元');
        bool isLarge = value > 10 && word is not "成";
        bool isCounted = value > 1 && word is not ("成" or "批") && NumberWords.Counting.IsBefore(_text, QualifierContext.Before(_text, at, floor));
        return isRate || isAmount || isLarge || isCounted ? FigureReader.Read(flat, floor, at) : null;
    }

    private NumberToken AsWord(int end)
    {
        bool isVague = At(at - 1) is '几' or '数' or '上' or '近' || At(end) is '几' or '余' or '多' or '来'
            || (end - at == 2 && IsRun(_text[at], _text[at + 1]));
        bool isQuoted = NumberWords.OpeningQuotes.Contains(At(at - 1), StringComparison.Ordinal);
        string word = NumberWords.Indefinite.At(_text, at);
        int counted = UnitEnds.Of(_text, end);
        return isVague ? Passed(at, end, PassedReason.Vague)
            : isQuoted ? Passed(at, end, PassedReason.Name)
            : word.Length > 0 ? Passed(at, at + word.Length, PassedReason.Indefinite)
            : counted > end && end - at == 1 ? Passed(at, Math.Min(counted, end + 2), PassedReason.Indefinite)
            : Passed(at, end, PassedReason.Idiom);
    }

    // 两三, 七八.
    private static bool IsRun(char first, char second)
    {
        const string Digits = "一二三四五六七八九";
        int one = Digits.IndexOf(first == '两' ? '二' : first, StringComparison.Ordinal);
        return one >= 0 && (Digits.IndexOf(second, StringComparison.Ordinal) == one + 1 || (first == '三' && second == '五'));
    }

    private char At(int place) => place >= 0 && place < _text.Length ? _text[place] : '\0';
}
