using Erqi.Domain.Quantities.Text;

namespace Erqi.Domain.Published.Printing;

/// <summary>Reads exact rates in words: 一半, 三分之二, 百分之五.</summary>
internal static class RateWords
{
    private const string Parts = "分之";

    /// <summary>Reads a rate and its unit, if one comes next.</summary>
    public static PrintedNumber? Read(ref PrintCursor cursor, ref UnitParts unit)
    {
        PrintCursor behind = cursor;
        if (behind.TryTake("一半"))
        {
            return Take(ref cursor, behind, ref unit, "%", PrintedNumber.InWords(50));
        }

        int at = cursor.Ahead.IndexOf(Parts, StringComparison.Ordinal);
        if (at <= 0 || WholeOf(cursor.Ahead[..at]) is not { } whole)
        {
            return null;
        }

        behind.Take(at + Parts.Length);
        if (NumberOf(ref behind) is not { } part)
        {
            return null;
        }

        string sign = whole.IsOne ? string.Empty : whole == 100 ? "%" : whole == 1000 ? "‰" : whole == 10_000 ? "‱" : string.Empty;
        return sign.Length > 0
            ? Take(ref cursor, behind, ref unit, sign, part with { Divisor = BigInteger.One })
            : Take(ref cursor, behind, ref unit, "%", PrintedNumber.InWords(part.Value * 100 / whole));
    }

    /// <summary>Reads a half that a word before or behind it makes a bound: 近半, 超半数, 半数以上.</summary>
    public static PrintedNumber? ReadHalf(ref PrintCursor cursor, ref UnitParts unit, bool isQualified)
    {
        PrintCursor behind = cursor;
        bool isHalf = behind.TryTake("半数")
            ? isQualified || QualifierWords.AfterUnit(behind.Ahead, out _) > 0
            : isQualified && behind.TryTake("半") && behind.Ahead.IsEmpty;
        return isHalf ? Take(ref cursor, behind, ref unit, "%", PrintedNumber.InWords(50)) : null;
    }

    private static PrintedNumber Take(
        ref PrintCursor cursor, PrintCursor behind, ref UnitParts unit, string sign, PrintedNumber number)
    {
        cursor = behind;
        unit.Set(sign);
        return number;
    }

    // Before 分之 a bare 百 is a hundred, while elsewhere it is vague.
    private static BigInteger? WholeOf(ReadOnlySpan<char> text) => text switch
    {
        "百" => 100,
        "千" => 1000,
        "万" => 10_000,
        _ => ChineseNumeral.Read(text, out BigInteger digits, out int places) == text.Length && places == 0 && digits > 1
            ? digits
            : null,
    };

    private static PrintedNumber? NumberOf(ref PrintCursor cursor)
    {
        if (cursor.Ahead is ['百', ..])
        {
            cursor.Take(1);
            return new PrintedNumber(100, 0, HasMinus: false);
        }

        if (cursor.Ahead is [>= '0' and <= '9', ..] && cursor.TryTakeNumeral(out Numeral numeral))
        {
            return numeral.TryGetDigits(out _) ? new PrintedNumber(numeral.Digits, numeral.Places, HasMinus: false) : null;
        }

        int length = ChineseNumeral.Read(cursor.Ahead, out BigInteger digits, out int places);
        cursor.Take(length);
        return length > 0 ? new PrintedNumber(digits, places, HasMinus: false) : null;
    }
}
