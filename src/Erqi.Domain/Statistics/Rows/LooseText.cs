namespace Erqi.Domain.Statistics.Rows;

/// <summary>Texts as people type them into cells, brought into the form that is read.</summary>
internal static class LooseText
{
    private const int FullWidthOffset = '！' - '!';

    // What a spreadsheet of today can mean by a number: days from 1950 to 2099. A year such as 2023 is none of them.
    private const long FirstSerial = 18_264, LastSerial = 73_050;

    // Blanks of every kind, and what has no width.
    private static readonly SearchValues<char> Unseen = SearchValues.Create(
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000"
        + "\u200B\u200C\u200D\u2060\uFEFF");

    // What says when in a year or a month; the first letter of each stays.
    private static readonly string[] Parts = ["年底", "年末", "年初", "月底", "月末", "月初", "月中", "月中旬", "月上旬", "月下旬"];

    // And what says no more than the year or the month itself.
    private static readonly string[] Vague = [.. Parts, "年内", "年度", "月份"];

    /// <summary>Says whether a text holds nothing that can be seen.</summary>
    public static bool IsBlank(string text) => !text.AsSpan().ContainsAnyExcept(Unseen);

    /// <summary>Says whether a text is what people put where there is nothing to state.</summary>
    public static bool IsNothing(string text) => text.Length < 8 && Plain(text) is "" or "-" or "--" or "—" or "——" or "/" or "\\" or "无" or "暂无" or "None";

    /// <summary>Says whether a text is what a spreadsheet shows where a formula failed.</summary>
    public static bool IsFormulaError(string text) => text.AsSpan().Trim() is ['#', _, ..] error
        && error is "#N/A" or "#REF!" or "#VALUE!" or "#DIV/0!" or "#NAME?" or "#NULL!" or "#NUM!" or "#SPILL!" or "#CALC!"
            or "#FIELD!" or "#BLOCKED!" or "#UNKNOWN!" or "#CONNECT!" or "#GETTING_DATA";

    /// <summary>The text without blanks and line breaks, full-width letters, digits and signs made ordinary.</summary>
    public static string Plain(string text) => text.AsSpan().ContainsAny(Unseen) || text.AsSpan().ContainsAnyInRange('！', '～')
        ? string.Concat(text.Where(letter => !Unseen.Contains(letter)).Select(letter => letter is >= '！' and <= '～' ? (char)(letter - FullWidthOffset) : letter))
        : text;

    /// <summary>Reads a term with blanks in it, or the words of its identifier.</summary>
    public static bool TryTerm<TEnum>(string text, SchemeMembers<TEnum> members, out Member<TEnum> member)
        where TEnum : unmanaged, Enum
    {
        string plain = Plain(text);
        if (members.TryFind(text, out member) || members.TryFind(plain, out member))
        {
            return true;
        }

        member = members.FirstOrDefault(each => plain.Equals(each.Definition.Identifier, StringComparison.OrdinalIgnoreCase));
        return member.HasValue;
    }

    /// <summary>Reads 第7期, 第七期, 七期, 7 or Period 7.</summary>
    public static bool TryPeriod(string text, out CampaignPeriod period)
    {
        string plain = Plain(text);
        plain = plain.StartsWith("Period", StringComparison.OrdinalIgnoreCase) ? plain["Period".Length..] : plain;
        plain = plain is ['第', .. var named] ? named : plain;
        return CodeText.TryParse(plain is [.. var number, '期'] ? number : plain, out period);
    }

    /// <summary>Reads a day: 2023-01-28, 2023/1/28, 2023.1.28, 2023年1月28日, 20230128, or the number a spreadsheet has for it.</summary>
    public static bool TryDay(string text, out LocalDate day)
    {
        day = default;
        string[] halves = text.Trim().Split([' ', 'T'], 2);
        if (halves.Length == 2 && halves[1].Any(letter => letter is not ('0' or ':' or '.' or ' ')))
        {
            return false;
        }

        string plain = Plain(halves[0]);
        string[] parts = plain.TrimEnd('日', '号').Replace('年', '-').Replace('月', '-').Replace('/', '-').Replace('.', '-').Split('-');
        return parts is [{ Length: 4 } year, { Length: 1 or 2 } month, { Length: 1 or 2 } date]
            ? TryDay(Number(year), Number(month), Number(date), out day)
            : Number(plain) is { } number && TryDay(number, out day);
    }

    /// <summary>Says whether a text says when in a year or a month, which a date does not keep: 年底, 下旬.</summary>
    public static bool IsPartOfDate(string text) => Plain(text) is var plain && Array.Exists(Parts, ending => plain.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>
    /// Reads a day, a month or a year: beside the days 2024年3月, 2024.3, 2024-03, 202403, 2025年, 2025. Of 年底, 年初, 月底
    /// and 下旬 the year or the month is kept.
    /// </summary>
    public static bool TryDate(string text, out PartialDate date)
    {
        if (TryDay(text, out LocalDate day))
        {
            date = day;
            return true;
        }

        string plain = Plain(text);
        plain = Vague.FirstOrDefault(ending => plain.EndsWith(ending, StringComparison.Ordinal)) is { } vague
            ? plain[..^(vague.Length - 1)]
            : plain;
        string[] parts = plain.TrimEnd('月').Replace('年', '-').Replace('/', '-').Replace('.', '-').Split('-');
        (string year, string month) = parts switch
        {
            [{ Length: 6 } both] => (both[..4], both[4..]),
            [{ Length: 4 } alone] => (alone, ""),
            [{ Length: 4 } before, ""] when plain.EndsWith('年') => (before, ""),
            [{ Length: 4 } before, { Length: 1 or 2 } behind] => (before, behind),
            _ => ("", ""),
        };
        date = default;
        return Number(year) is >= 1900 and < 3000 and { } y
            && (month.Length == 0 || Number(month) > 0)
            && PartialDate.TryOf((int)y, (int)(Number(month) ?? 0), 0, out date);
    }

    /// <summary>Reads the number a spreadsheet has for a day, or the eight digits of one.</summary>
    public static bool TryDay(long number, out LocalDate day)
    {
        if (number is >= FirstSerial and <= LastSerial)
        {
            day = new LocalDate(1899, 12, 30).PlusDays((int)number);
            return true;
        }

        day = default;
        return number is >= 1900_00_00 and < 3000_00_00
            && TryDay(number / 10_000, number / 100 % 100, number % 100, out day);
    }

    private static bool TryDay(long? year, long? month, long? date, out LocalDate day)
    {
        bool exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12
            && date >= 1 && date <= CalendarSystem.Iso.GetDaysInMonth((int)year, (int)month);
        day = exists ? new LocalDate((int)year!, (int)month!, (int)date!) : default;
        return exists;
    }

    private static long? Number(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;
}
