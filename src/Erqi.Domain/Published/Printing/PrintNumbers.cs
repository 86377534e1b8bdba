using Erqi.Domain.Quantities.Text;

namespace Erqi.Domain.Published.Printing;

/// <summary>Reads the number of a print: in digits, in Chinese numerals, or a rate in words.</summary>
internal static class PrintNumbers
{
    /// <summary>Reads a number, if one comes next; gives the fault of one that cannot be used.</summary>
    public static PrintFault? Read(ref PrintCursor cursor, ref UnitParts unit, out PrintedNumber? number)
    {
        number = RateWords.Read(ref cursor, ref unit);
        if (number is not null)
        {
            return null;
        }

        int start = cursor.Position;
        PrintCursor before = cursor;
        if (cursor.TryTakeNumeral(out Numeral numeral))
        {
            if (!numeral.TryGetDigits(out _) && CountDigits(before.Rest[..(cursor.Position - start)]) > PrintedNumber.MaxDigits)
            {
                return new PrintFault(PrintFaultKind.TooLong, string.Empty);
            }

            PrintedNumber read = new(numeral.Digits, numeral.Places, numeral.HasMinus);
            number = CompoundNumber.Read(ref cursor, read, ref unit) ?? read;
            return null;
        }

        bool hasMinus = cursor.Ahead is ['-', ..];
        int length = ChineseNumeral.Read(cursor.Ahead[(hasMinus ? 1 : 0)..], out BigInteger digits, out int places);
        if (length == 0 && ChineseNumeral.ReadOfTwoUnits(cursor.Ahead[(hasMinus ? 1 : 0)..], out digits, out places) is > 0 and var both)
        {
            length = both;
            unit.Set("亿", 8);
        }

        if (length > 0)
        {
            cursor.Take(hasMinus ? length + 1 : length);
            number = new PrintedNumber(digits, places, hasMinus);
        }

        return null;
    }

    /// <summary>Reads 百 in 百余个, and 千, which are one hundred and one thousand there; of 万余元 the 一 is left out as well.</summary>
    public static PrintedNumber? ReadBare(ref PrintCursor cursor)
    {
        int place = cursor.Ahead is [var c, ..] ? Multipliers.PlaceOf(c) : 0;
        int length = place > 0 ? 1 : Multipliers.GreatBegins(cursor.Ahead, out _);
        if (length == 0 || !QualifierWords.IsALittleOver(cursor.Ahead[length..]))
        {
            return null;
        }

        cursor.Take(place > 0 ? 1 : 0);
        return new PrintedNumber(BigInteger.Pow(10, place), 0, HasMinus: false);
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += DigitRun.DigitOf(c) <= 9 ? 1 : 0;
        }

        return count;
    }
}
