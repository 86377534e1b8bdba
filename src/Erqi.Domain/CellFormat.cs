namespace Erqi.Domain;

/// <summary>Reads the number formats of a workbook, such as <c>#,##0.00</c>: what a cell shows is what was published.</summary>
/// <remarks>ECMA-376 Part 1, 18.8.31. Of several sections the first counts. Colours, words and paddings do not show in a number.</remarks>
internal static class CellFormat
{
    // No statistic is larger, and a percentage of it still fits.
    private const decimal Most = 1_000_000_000_000_000_000;

    /// <summary>Gives a cell as people write it, a day as 2024-03-01; null for nothing.</summary>
    public static string? Shown(object? cell) => cell switch
    {
        null or DBNull => null,
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime { Second: 0 } time => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        LocalDate day => NodaTime.Text.LocalDatePattern.Iso.Format(day),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture),
    };

    /// <summary>Gives a number as its format shows it, and anything else as it is.</summary>
    public static object? Shown(object? cell, string? format)
    {
        decimal? number = Number(cell);
        if (number is not { } exact || decimal.Abs(exact) > Most || Plain(format ?? string.Empty) is not { } plain)
        {
            return number ?? cell;
        }

        int point = plain.IndexOf('.', StringComparison.Ordinal), end = plain.LastIndexOfAny(['0', '#', '?']) + 1;
        string fraction = point < 0 ? string.Empty : plain[point..];
        int least = fraction.Count(c => c == '0'), most = fraction.Count(c => c is '0' or '#' or '?');
        for (int percents = plain.Count(c => c == '%'); percents > 0; percents--)
        {
            exact *= 100;
        }

        for (; end < plain.Length && plain[end] == ','; end++)
        {
            exact /= 1000;
        }

        string shown = exact.ToString($"F{most}", CultureInfo.InvariantCulture);
        int spare = most - least;
        while (spare-- > 0 && shown[^1] == '0')
        {
            shown = shown[..^1];
        }

        return shown.TrimEnd('.') + (plain.Contains('%', StringComparison.Ordinal) ? "%" : string.Empty);
    }

    // A workbook keeps fifteen digits of a number.
    private static decimal? Number(object? cell)
    {
        string? text = Type.GetTypeCode(cell?.GetType()) switch
        {
            TypeCode.Double or TypeCode.Single => ((IFormattable)cell!).ToString("G15", CultureInfo.InvariantCulture),
            TypeCode.Decimal or TypeCode.Int32 or TypeCode.Int64 => ((IFormattable)cell!).ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) ? exact : null;
    }

    // What of the first section shows digits; null where that is no plain number: General, a date, a fraction, a power of ten.
    private static string? Plain(string format)
    {
        StringBuilder plain = new();
        for (int at = 0; at < format.Length && format[at] != ';'; at++)
        {
            switch (format[at])
            {
                case '"' or '[':
                    int close = format.IndexOf(format[at] == '"' ? '"' : ']', at + 1);
                    at = close < 0 ? format.Length : close;
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case '0' or '#' or '?' or '.' or ',' or '%':
                    _ = plain.Append(format[at]);
                    break;
                case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '/' or '@':
                    return null;
            }
        }

        return plain.ToString() is var digits && digits.AsSpan().IndexOfAny('0', '#', '?') >= 0 ? digits : null;
    }
}
