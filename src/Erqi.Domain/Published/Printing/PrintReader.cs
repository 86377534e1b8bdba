using System.Numerics;
using Erqi.Domain.Quantities.Text;

namespace Erqi.Domain.Published.Printing;

/// <summary>The one reader of printed figures.</summary>
internal static class PrintReader
{
    /// <summary>Reads a print; gives the fault as a sentence, or null.</summary>
    public static string? Read(ReadOnlySpan<char> printed, out PublishedFigure? figure)
    {
        figure = null;
        ReadOnlySpan<char> text = PrintText.Compact(printed);
        Qualifier front = QualifierWords.TakeFront(ref text);
        int length = ReadNumber(text, out BigInteger digits, out int places, out bool hasMinus);
        if (length == 0)
        {
            return $"'{printed}' is no printed figure: it has no number where one is expected. " +
                "Write the token as printed, such as 360个, 168.7亿元 or 约3成.";
        }

        ReadOnlySpan<char> rest = text[length..];
        Qualifier end = QualifierWords.TakeEnd(ref rest);
        Qualifier middle = TakeMiddle(rest, out string unitText);
        if (QualifierWords.IsLeftIn(unitText))
        {
            return $"'{printed}' is no printed figure: '{unitText}' holds a qualifier where a unit is expected; " +
                "a print has at most one qualifier, before the number, right behind it or at the end.";
        }

        if (UnitReader.Read(unitText, out FigureUnit? unit) is { } fault)
        {
            return $"'{printed}' is no printed figure: {fault}";
        }

        Qualifier[] stated = [.. new[] { front, middle, end }.Where(q => q != Qualifier.None)];
        if (stated.Length > 1)
        {
            return $"'{printed}' has {stated.Length} qualifiers; a print has at most one.";
        }

        Qualifier qualifier = stated.Length == 0 ? Qualifier.None : stated[0];
        if (digits.IsZero && qualifier is Qualifier.About or Qualifier.JustBelow or Qualifier.ALittleOver)
        {
            return $"'{printed}' qualifies zero, which has no digit for 约, 近 or 余 to reach from.";
        }

        figure = new PublishedFigure(printed.ToString(), digits, places, hasMinus, unit!, qualifier);
        return null;
    }

    /// <summary>Reads the number a text begins with, in Arabic or Chinese digits; gives its length, 0 where there is none.</summary>
    public static int ReadNumber(ReadOnlySpan<char> text, out BigInteger digits, out int places, out bool hasMinus)
    {
        int position = 0;
        if (NumeralReader.TryRead(text, ref position, out Numeral numeral))
        {
            (digits, places, hasMinus) = (numeral.Digits, numeral.Places, numeral.HasMinus);
            return position;
        }

        hasMinus = text is ['-', ..];
        int length = ChineseNumeral.Read(hasMinus ? text[1..] : text, out digits, out places);
        return length > 0 && hasMinus ? length + 1 : length;
    }

    // 余 and 多 stand behind the digits or behind the multiplier: 10余个, 3亿多元.
    private static Qualifier TakeMiddle(ReadOnlySpan<char> text, out string unit)
    {
        int multiplier = UnitReader.MultiplierOf(text).Length;
        int at = QualifierWords.IsALittleOver(text, 0) ? 0 : multiplier;
        bool found = QualifierWords.IsALittleOver(text, at);
        unit = found ? $"{text[..at]}{text[(at + 1)..]}" : text.ToString();
        return found ? Qualifier.ALittleOver : Qualifier.None;
    }
}
