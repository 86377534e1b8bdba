namespace Erqi.Domain.Published.Printing;

/// <summary>Reads numbers written in Chinese digits: 三十八, 一百零七, 两千三百, 三万二千, 十二点五.</summary>
/// <remarks>
/// A text is a number only if the number, written out by the rules, is that text again; just 十 may stand for 一十. So
/// forms that leave something to guess (二百五, 三四) are none. A closing 万 or 亿 belongs to the unit, as it does behind ordinary
/// digits: 三万个 is 3 in 万个.
/// </remarks>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private const string Places = "十百千";
    private const string Multipliers = "万亿";
    private static readonly SearchValues<char> Numerals = SearchValues.Create("零〇一二两三四五六七八九十百千万亿");
    private const long Limit = 1_000_000_000_000;

    /// <summary>Says whether a text begins with a character that Chinese numbers are made of.</summary>
    public static bool Begins(ReadOnlySpan<char> text) => !text.IsEmpty && Numerals.Contains(text[0]);

    /// <summary>Reads a number at the start of a compacted text; gives how many characters it takes, 0 for none.</summary>
    public static int Read(ReadOnlySpan<char> text, out BigInteger digits, out int places)
    {
        places = 0;
        int length = text.IndexOfAnyExcept(Numerals) is var end && end < 0 ? text.Length : end;
        if (length == 0)
        {
            digits = default;
            return 0;
        }

        int closing = text[..length].TrimEnd(Multipliers).Length;
        if (closing < length && text[closing] == '万' && text[..closing].IndexOfAny(Multipliers) >= 0)
        {
            // 一亿零五万 is not so many 万.
            digits = default;
            return 0;
        }

        length = closing;
        long value = -1;
        if (text[..length] is [.. var rest, '千'] && UnitWords.Begins(text[rest.Length..], out _) > 0)
        {
            // In 三十八万千瓦 and 七千瓦时 the 千 is the unit's.
            int shorter = rest.TrimEnd(Multipliers).Length;
            length = IsNumber(text[..shorter], out value) ? shorter : length;
        }

        _ = value >= 0 || IsNumber(text[..length], out value);

        digits = value;
        if (value < 0)
        {
            return 0;
        }

        if (length == text.Length || text[length] != '点')
        {
            return length;
        }

        for (int i = length + 1; i < text.Length && Digits.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and int digit; i++)
        {
            digits = (digits * 10) + digit;
            places++;
        }

        return places == 0 ? 0 : length + 1 + places;
    }

    /// <summary>Writes a whole number below 一万亿, as it is said: 三十八, 十二.</summary>
    public static string Write(long value) => Write(value, keepsGap: false) is var text && text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;

    /// <summary>Reads 一亿二千万, which is 1.2 in 亿, as 1亿2千万 is; gives how many characters it takes, 0 for anything else.</summary>
    public static int ReadOfTwoUnits(ReadOnlySpan<char> text, out BigInteger digits, out int places)
    {
        (digits, places) = (default, 8);
        int length = text.IndexOfAnyExcept(Numerals) is var end && end < 0 ? text.Length : end;
        if (text[..length] is not [.., '万'] || !text[..length].Contains('亿') || !IsNumber(text[..length], out long value))
        {
            return 0;
        }

        for (; value % 10 == 0; value /= 10)
        {
            places--;
        }

        digits = value;
        return length;
    }

    // The value, or less than zero where the text is no number.
    private static bool IsNumber(ReadOnlySpan<char> text, out long value)
    {
        string whole = text.ToString().Replace('〇', '零').Replace('两', '二');
        value = Evaluate(whole);
        string usual = whole is ['十', ..] ? "一" + whole : whole;
        bool isNumber = whole.Length > 0 && (Write(value, keepsGap: false) == usual || Write(value, keepsGap: true) == usual);
        value = isNumber ? value : -1;
        return isNumber;
    }

    // Adds up whatever stands there, sense or nonsense; Write decides which it was.
    private static long Evaluate(string text)
    {
        Int128 total = 0;
        long section = 0, digit = 0;
        foreach (char c in text)
        {
            if (Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and int read)
            {
                digit = read;
            }
            else if (Places.IndexOf(c, StringComparison.Ordinal) is >= 0 and int place)
            {
                section += Math.Max(digit, 1) * (long)PowersOfTen.Word(place + 1);
                digit = 0;
            }
            else
            {
                total = c == '万' ? total + ((section + digit) * 10_000) : (total + section + digit) * 100_000_000;
                (section, digit) = (0, 0);
                if (total >= Limit)
                {
                    return -1;
                }
            }
        }

        return (long)total + section + digit;
    }

    // Both 二十亿三千万 and 二十亿零三千万 are said.
    private static string Write(long value, bool keepsGap)
    {
        if (value <= 0)
        {
            return value == 0 ? "零" : string.Empty;
        }

        StringBuilder text = new();
        bool gap = false;
        for (int power = 11; power >= 0; power--)
        {
            int digit = (int)(value / (long)PowersOfTen.Word(power) % 10);
            int place = power % 4;
            if (digit == 0)
            {
                gap = text.Length > 0;
            }
            else
            {
                _ = text.Append(gap ? "零" : string.Empty).Append(Digits[digit]);
                _ = place > 0 ? text.Append(Places[place - 1]) : text;
                gap = false;
            }

            if (place == 0 && power > 0 && value / (long)PowersOfTen.Word(power) % 10_000 > 0)
            {
                _ = text.Append(Multipliers[(power / 4) - 1]);
                gap &= keepsGap;
            }
        }

        return text.ToString();
    }
}
