namespace Erqi.Domain.Prose.Numbers;

/// <content>Numbers that are codes, or count sections.</content>
internal readonly partial struct ArabicNumber
{
    // No quantity is printed with more digits than this.
    private const int MostDigits = 40;

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
        bool standsAlone = before != '∶' && (at == floor || at == 0 || flat.IsParted(at) || "。;:!?)".Contains(before, StringComparison.Ordinal));
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
}
