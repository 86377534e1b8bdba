namespace Erqi.Domain.Quantities.Text;

/// <summary>The one reader of numbers in Arabic digits, half-width or full-width, for amounts and for prints.</summary>
internal static class NumeralReader
{
    /// <summary>
    /// Reads a sign, digits, and a point with digits on both sides. Blanks and line breaks may stand anywhere; commas
    /// only where they part the digits before the point in threes.
    /// </summary>
    /// <param name="position">
    /// Where to begin; afterwards the first character, not blank, that is no part of the number, or, where the read
    /// fails, the one that cannot be read.
    /// </param>
    /// <param name="numeral">The number, or <c>default</c>.</param>
    public static bool TryRead(ReadOnlySpan<char> text, scoped ref int position, out Numeral numeral) =>
        TryReadPlain(text, ref position, out numeral) || TryReadAny(text, ref position, out numeral);

    // Nearly all numbers are nothing but digits with a point among them, and end where a unit begins: this reads them
    // in half the time, by the rules of the reader below, and leaves it whatever else there is.
    private static bool TryReadPlain(ReadOnlySpan<char> text, scoped ref int position, out Numeral numeral)
    {
        bool hasMinus = At(text, position) == '-';
        int start = position + (hasMinus ? 1 : 0), end = start, point = -1;
        ulong word = 0;
        for (; end < text.Length; end++)
        {
            uint digit = unchecked((uint)text[end] - '0');
            if (digit <= 9)
            {
                word = unchecked((word * 10) + digit);
            }
            else if (text[end] == '.' && point < 0)
            {
                point = end;
            }
            else
            {
                break;
            }
        }

        int length = end - start;
        bool isPlain = length is > 0 and <= Numeral.MaxWordDigits
            && point != start
            && point != end - 1
            && (end == text.Length || text[end] is >= '一' and <= '龥');
        numeral = isPlain ? new Numeral(hasMinus, word, [], point < 0 ? 0 : end - point - 1) : default;
        position = isPlain ? end : position;
        return isPlain;
    }

    private static bool TryReadAny(ReadOnlySpan<char> text, scoped ref int position, out Numeral numeral)
    {
        numeral = default;
        SkipBlanks(text, ref position);
        bool hasMinus = ReadSign(text, ref position);
        int start = position;
        var digits = new DigitRun();
        if (!ReadBeforePoint(text, ref position, ref digits))
        {
            return false;
        }

        int places = 0;
        if (At(text, position) is '.' or '．')
        {
            position++;
            places = digits.Read(text, ref position);
            if (places == 0 || IsSeparator(At(text, position)))
            {
                return false;
            }
        }

        numeral = digits.FitsWord
            ? new Numeral(hasMinus, digits.Word, [], places)
            : new Numeral(hasMinus, 0, text[start..position], places);
        return true;
    }

    private static bool ReadBeforePoint(ReadOnlySpan<char> text, ref int position, ref DigitRun digits)
    {
        int first = digits.Read(text, ref position);
        if (!IsSeparator(At(text, position)))
        {
            return first > 0;
        }

        // A group of noughts has no thousands to part: 0,123 is somebody's decimal comma.
        if (first is 0 or > 3 || digits.Word == 0)
        {
            return false;
        }

        do
        {
            position++;
            if (digits.Read(text, ref position) != 3)
            {
                return false;
            }
        }
        while (IsSeparator(At(text, position)));

        return true;
    }

    private static bool ReadSign(ReadOnlySpan<char> text, ref int position)
    {
        char sign = At(text, position);
        bool hasMinus = sign is '-' or '−' or '－';
        if (hasMinus || sign is '+' or '＋')
        {
            position++;
            SkipBlanks(text, ref position);
        }

        return hasMinus;
    }

    private static bool IsSeparator(char c) => c is ',' or '，';

    private static char At(ReadOnlySpan<char> text, int position) => position < text.Length ? text[position] : '\0';

    private static void SkipBlanks(ReadOnlySpan<char> text, ref int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }
    }
}
