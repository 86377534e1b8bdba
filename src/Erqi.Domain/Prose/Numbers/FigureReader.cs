using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Prose.Numbers;

/// <summary>Makes a figure of the print that running text holds at a number.</summary>
internal static class FigureReader
{
    // No print is longer.
    private const int Sight = 120;

    private static readonly FigureUnit Yuan = FigureUnit.Parse("元");
    private static readonly FigureUnit Point = FigureUnit.Parse("点");
    private static readonly FigureUnit Points = FigureUnit.Parse("个百分点");

    /// <summary>Reads the figure whose number, sign included, begins at a place; null where no print comes of it.</summary>
    /// <param name="flat">The text.</param>
    /// <param name="floor">The place before which nothing may be taken.</param>
    /// <param name="number">Where the number begins.</param>
    /// <param name="implied">What stands for the number in the print where the text has none, 亿元以上, or in place of what it has.</param>
    /// <param name="replaced">How many characters that stands in place of: 1/4 is 四分之一.</param>
    public static NumberToken? Read(FlatText flat, int floor, int number, string implied = "", int replaced = 0)
    {
        ReadOnlySpan<char> text = flat.Text;
        int start = QualifierContext.Before(text, number, floor);
        int per = start == number ? QualifierContext.BeforePer(text, number, floor) : -1;
        ReadOnlySpan<char> words = per >= 0 ? text[per..(per + text[per..].IndexOf('每'))] : text[start..number];
        int stop = Math.Min(Math.Min(Math.Min(text.Length, number + Sight), RangeStop(text, number, floor)), Math.Min(NounStart(text, number), MoreStart(text, number)));
        ReadOnlySpan<char> front = per < 0 && implied.Length == 0 ? text[start..stop] : string.Concat(words, implied, text[(number + replaced)..stop]);
        if (PrintReader.ReadFront(front, out FrontPrint? found) is not null || found is null)
        {
            return null;
        }

        start = per >= 0 ? per : start;
        int end = number + replaced + found.Length - words.Length - implied.Length;
        if (end < number + replaced)
        {
            // Of what stands in place of the number less was read than all.
            return null;
        }

        FigureUnit? unit = WithAlternative(flat, found.Figure.Unit, ref end);
        Qualifier qualifier = QualifierContext.Weaker(found.Figure.Qualifier, found.Other);
        return new NumberToken(start, end)
        {
            Print = found.Figure.InText(flat.Text[start..end], qualifier, unit: unit),
            Caption = IsMoneyWithoutYuan(text, start, found.Figure.Unit) ? Yuan : null,
            Number = number,
            HasClash = found.Other != Qualifier.None && found.Other != found.Figure.Qualifier,
        };
    }

    /// <summary>Reads a number whose unit stands behind a later one, 10.8、15.4和20.1亿元, or a range that has one unit, 2—3家.</summary>
    public static NumberToken? ReadShared(FlatText flat, int floor, int number, int end, int unitStart)
    {
        string unit = flat.Text[unitStart..UnitEnds.Of(flat.Text, unitStart)];
        return FigureUnit.TryParse(unit, out FigureUnit? shared) && Read(flat, floor, number) is { } token
            ? token.End == end ? token with { Caption = shared } : token.End > unitStart ? token : null
            : null;
    }

    /// <summary>Gives a figure that is counted in 个 as one of percentage points.</summary>
    public static NumberToken InPoints(NumberToken figure) =>
        figure with { Print = figure.Print!.InText(figure.Print.Text, figure.Print.Qualifier, unit: Points) };

    /// <summary>Reads a term of a structure, a share in per cent whether or not the last term says so: 7.4∶39.6∶53.</summary>
    public static NumberToken? ReadTerm(FlatText flat, int number, int end) =>
        Read(flat, number, number) is { } stated && stated.Print!.Unit == FigureUnit.Percent ? stated
        : ReadPlain(flat, number, end, end) is { } term ? term with { Caption = FigureUnit.Percent }
        : null;

    /// <summary>Reads a ratio to one number, such as 2.9∶1: what stands behind the colon is the unit.</summary>
    public static NumberToken? ReadRatio(FlatText flat, int number, int colon, int end) =>
        ReadPlain(flat, number, colon, end, new FigureUnit(flat.Text[colon..end], Dimension.Number, Rational.One, Rational.One));

    /// <summary>Reads a number of an index, such as 0.2点.</summary>
    public static NumberToken? ReadIndex(FlatText flat, int number, int end) => ReadPlain(flat, number, end, end + 1, Point);

    // A number without a qualifier, and what stands behind it up to the end of the print.
    private static NumberToken? ReadPlain(FlatText flat, int number, int numberEnd, int end, FigureUnit? unit = null) =>
        PrintReader.ReadFront(flat.Text.AsSpan(number, numberEnd - number), out FrontPrint? found) is not null ? null
        : new NumberToken(number, end) { Print = found!.Figure.InText(flat.Text[number..end], Qualifier.None, unit: unit) };

    /// <summary>Makes the figure of so many times, such as 4倍 for 翻两番.</summary>
    public static NumberToken Times(FlatText flat, int start, int end, BigInteger times) => new(start, end)
    {
        Print = new PublishedFigure(flat.Text[start..end], new PrintedNumber(times, 0, HasMinus: false), FigureUnit.Parse("倍"), Qualifier.None).InText(flat.Text[start..end], Qualifier.None),
    };

    // 万套（间）: the counter has another beside it, in brackets.
    private static FigureUnit? WithAlternative(FlatText flat, FigureUnit unit, ref int end)
    {
        string text = flat.Text;
        if (unit.Dimension.Kind != UnitKind.Count || end + 2 >= text.Length || text[end] != '(' || text[end + 2] != ')'
            || UnitEnds.Of(text, end + 1) != end + 2)
        {
            return null;
        }

        string other = flat.Span(end, end + 3).In(flat.Original).ToString();
        end += 3;
        return new FigureUnit(unit.Text + other, unit.Dimension, unit.Scale / unit.Size, unit.Size);
    }

    // 5万亿台阶 are no 台, and 3万家庭 no 家: the noun begins with what else is a counter; 过半 ends with itself.
    private static int NounStart(ReadOnlySpan<char> text, int number)
    {
        if (text[number..] is ['半', not '数', ..])
        {
            return number + 1;
        }

        int at = number;
        while (at < text.Length && (Numerals.IsAny(text[at]) || text[at] is '.' or ','))
        {
            at++;
        }

        return at > number && NumberWords.Nouns.IsAt(text, at) ? at : int.MaxValue;
    }

    // 比上年的5836亿元多412亿元: what stands between two numbers compares them.
    private static int MoreStart(ReadOnlySpan<char> text, int number)
    {
        ReadOnlySpan<char> ahead = text[number..Math.Min(text.Length, number + Sight)];
        int more = ahead.IndexOf('多');
        return more > 0 && more + 1 < ahead.Length && Numerals.IsDigit(ahead[more + 1]) ? number + more : int.MaxValue;
    }

    // 由12%到15% are two levels and no range.
    private static int RangeStop(ReadOnlySpan<char> text, int number, int floor)
    {
        int dash = text[number..Math.Min(text.Length, number + 24)].IndexOfAny('至', '到');
        if (dash < 0 || text.Slice(number, dash).EndsWith("百分点"))
        {
            // 下调0.3个百分点至1.5% is a change and a level.
            return dash < 0 ? int.MaxValue : number + dash;
        }

        ReadOnlySpan<char> lead = text[Math.Max(floor, number - 12)..number];
        int step = lead.LastIndexOfAny('由', '从');
        return step < 0 || lead[step..].ContainsAny("，。；,;") ? int.MaxValue : number + dash;
    }

    // 投资120亿: money is spoken of, and nobody prints the 元.
    private static bool IsMoneyWithoutYuan(ReadOnlySpan<char> text, int start, FigureUnit unit)
    {
        if (unit.Text is not ("亿" or "万亿"))
        {
            return false;
        }

        ReadOnlySpan<char> lead = text[Math.Max(0, start - 24)..start];
        return NumberWords.MoneyWords.IsIn(lead[(lead.LastIndexOfAny("。；，;,") + 1)..]);
    }
}
