namespace Erqi.Domain.Prose.Numbers;

/// <content>Ratios, structures and scores.</content>
internal readonly partial struct ArabicNumber
{
    // So many terms a structure may have.
    private const int MostTerms = 8;

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

    // 占全国的1/3, 降幅为1/4: of so many parts, where a word before it measures; elsewhere 1/4 is a day or a page, and 1/4决赛 a name.
    private NumberToken? AsFraction(int end)
    {
        int last = At(end) == '/' && Numerals.Of(At(end + 1)) is not null ? end + (At(end + 1) == '1' && At(end + 2) == '0' ? 3 : 2) : end;
        return last > end && end == at + 1 && Numerals.Of(_text[at]) is > 0 and var part && (last == end + 3 ? Numerals.UpToTen.Length : Numerals.Of(At(end + 1))) is { } whole && part < whole
            && !Numerals.IsAny(At(last)) && !"/.月日号决英页".Contains(At(last), StringComparison.Ordinal)
            && NumberWords.Dividing.IsBefore(_text, QualifierContext.Before(_text, at, floor))
            ? FigureReader.Read(flat, floor, at, $"{Numerals.UpToTen[whole - 1]}分之{Numerals.UpToTen[part - 1]}", last - at)
            : null;
    }
}
