using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Numbers;

/// <summary>Makes a figure of a number, the unit behind it and the qualifiers around it.</summary>
internal static class FigureReader
{
    /// <summary>Reads the figure whose number stands at a place; null where no print comes of it.</summary>
    /// <param name="flat">The text.</param>
    /// <param name="floor">The place before which nothing may be taken.</param>
    /// <param name="number">Where the number begins, sign included.</param>
    /// <param name="end">Where the unit ends.</param>
    /// <param name="implied">What stands for the number in the print where the text has none: 超千亿元.</param>
    public static NumberToken? Read(FlatText flat, int floor, int number, int end, string implied = "")
    {
        string text = flat.Text;
        int start = QualifierContext.Before(text, number, floor, out Qualifier before);
        int stop = QualifierContext.After(text, end, out Qualifier behind);
        string body = implied + text[number..end];
        if (!PublishedFigure.TryParse(body, out PublishedFigure? print))
        {
            return null;
        }

        Qualifier qualifier = new[] { before, print.Qualifier, behind }
            .Where(stated => stated != Qualifier.None)
            .Aggregate(Qualifier.None, (one, other) => one == Qualifier.None ? other : QualifierContext.Weaker(one, other));
        if (print.Digits.IsZero && qualifier is Qualifier.About or Qualifier.JustBelow or Qualifier.ALittleOver)
        {
            qualifier = Qualifier.None;
        }

        string slice = text[start..stop];
        return new NumberToken(start, stop)
        {
            Print = new PublishedFigure(slice, print.Digits, print.Places, print.HasMinusSign, print.Unit, qualifier),
            Caption = IsMoneyWithoutYuan(text, start, print.Unit) ? FigureUnit.Parse("元") : null,
            Number = number,
        };
    }

    /// <summary>Reads a number whose unit stands behind a later one: 10.8、15.4和20.1亿元.</summary>
    public static NumberToken? ReadShared(FlatText flat, int floor, int number, int end, int unitStart)
    {
        int unitEnd = UnitWords.End(flat.Text, unitStart, out _);
        return FigureUnit.TryParse(flat.Text[unitStart..unitEnd], out FigureUnit? unit)
            && Read(flat, floor, number, end) is { } token
                ? token with { Caption = unit }
                : null;
    }

    /// <summary>Reads a ratio to one number, such as 2.9∶1: what stands behind the colon is the unit.</summary>
    public static NumberToken? ReadRatio(FlatText flat, int number, int colon, int end)
    {
        if (!PublishedFigure.TryParse(flat.Text.AsSpan(number, colon - number), out PublishedFigure? print))
        {
            return null;
        }

        string unit = flat.Text[colon..end];
        string slice = flat.Text[number..end];
        FigureUnit toOne = new(unit, new Dimension(DimensionKind.Other, unit), Quantities.Rational.One, hasMultiplier: false);
        return new NumberToken(number, end)
        {
            Print = new PublishedFigure(slice, print.Digits, print.Places, print.HasMinusSign, toOne, Qualifier.None),
            Number = number,
        };
    }

    // 投资120亿: money is spoken of, and nobody prints the 元.
    private static bool IsMoneyWithoutYuan(string text, int start, FigureUnit unit) =>
        unit.Text is "亿" or "万亿" && NumberWords.MoneyWords.IsIn(Lead(text, start));

    private static ReadOnlySpan<char> Lead(string text, int start)
    {
        int from = Math.Max(0, start - 24);
        ReadOnlySpan<char> lead = text.AsSpan()[from..start];
        return lead[(lead.LastIndexOfAny("。；，") + 1)..];
    }
}
