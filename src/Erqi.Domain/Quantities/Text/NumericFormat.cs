namespace Erqi.Domain.Quantities.Text;

/// <summary>Tells how many places a numeric format shows, and refuses formats that would misstate an amount.</summary>
internal static class NumericFormat
{
    private const int MaxPrecisionDigits = 9;

    /// <summary>How many digits after the point the format shows for a value of the given sign.</summary>
    /// <exception cref="FormatException">The format is none that applies to amounts.</exception>
    public static int Places(ReadOnlySpan<char> format, int sign, NumberFormatInfo info) =>
        char.IsAsciiLetter(format[0]) && format[1..].Trim("0123456789").IsEmpty
            ? StandardPlaces(format, info)
            : CustomPlaces(format, sign);

    private static int StandardPlaces(ReadOnlySpan<char> format, NumberFormatInfo info)
    {
        ReadOnlySpan<char> precision = format[1..];
        if (format[0] is not ('N' or 'n' or 'F' or 'f') || precision.Length > MaxPrecisionDigits)
        {
            throw Refuse(format, "is no format for amounts");
        }

        return precision.IsEmpty
            ? info.NumberDecimalDigits
            : int.Parse(precision, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    // A custom format has up to three sections: for amounts above zero, below, and zero.
    private static int CustomPlaces(ReadOnlySpan<char> format, int sign)
    {
        int position = 0;
        Section above = ReadSection(format, ref position);
        Section below = ReadSection(format, ref position);
        _ = ReadSection(format, ref position);
        if (position < format.Length)
        {
            throw Refuse(format, "has more than three sections");
        }

        if (!above.ShowsDigits || (!below.IsEmpty && !below.ShowsDigits))
        {
            throw Refuse(format, "would not show the figure");
        }

        return sign < 0 && !below.IsEmpty ? below.Places : above.Places;
    }

    private static Section ReadSection(ReadOnlySpan<char> format, ref int position)
    {
        int start = position, places = 0;
        bool showsDigits = false, hasPoint = false, hasComma = false;
        for (; position < format.Length && format[position] != ';'; position++)
        {
            switch (format[position])
            {
                case '0' or '#':
                    showsDigits = true;
                    hasComma = false;
                    places += hasPoint ? 1 : 0;
                    break;
                case ',':
                    hasComma = showsDigits && !hasPoint;
                    break;
                case '.' when !hasComma:
                    hasPoint = true;
                    break;
                case '\\':
                    position++;
                    break;
                case '\'' or '"':
                    SkipQuoted(format, ref position);
                    break;
                case '.' or '%' or '‰':
                case 'E' or 'e' when IsExponent(format[(position + 1)..]):
                    throw Refuse(format, "would show another number");
            }
        }

        if (hasComma)
        {
            throw Refuse(format, "would show another number");
        }

        var section = new Section(position == start, showsDigits, places);
        position++;
        return section;
    }

    private static void SkipQuoted(ReadOnlySpan<char> format, ref int position)
    {
        int length = format[(position + 1)..].IndexOf(format[position]);
        position = length < 0 ? format.Length : position + 1 + length;
    }

    private static bool IsExponent(ReadOnlySpan<char> rest) => rest.TrimStart("+-").StartsWith('0');

    private static FormatException Refuse(ReadOnlySpan<char> format, string reason) => new(
        $"The format “{format}” {reason}; expected N or F with or without a number of places, G, or a custom format " +
        "such as #,##0.00, and at its end, if need be, one of 元, 万元, 亿元 and 万亿元.");

    private readonly record struct Section(bool IsEmpty, bool ShowsDigits, int Places);
}
