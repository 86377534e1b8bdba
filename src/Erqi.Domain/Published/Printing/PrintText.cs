namespace Erqi.Domain.Published.Printing;

/// <summary>Brings printed text into one form: ordinary characters, no line breaks, no blanks but between Latin words.</summary>
internal static class PrintText
{
    private const int FullWidthOffset = '！' - '!';

    // Newspaper columns break a line anywhere, even between a number and its unit, so blanks never separate anything
    // but words such as million USD.
    public static string Compact(ReadOnlySpan<char> text)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        bool isApart = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isApart = length > 0 && char.IsAsciiLetter(buffer[length - 1]);
                continue;
            }

            char ordinary = Ordinary(c);
            if (isApart && char.IsAsciiLetter(ordinary))
            {
                buffer[length++] = ' ';
            }

            buffer[length++] = ordinary;
            isApart = false;
        }

        string compact = new(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return compact;
    }

    /// <summary>Gives the ordinary form of a character: half-width, simplified.</summary>
    public static char Ordinary(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - FullWidthOffset),
        '−' => '-',
        '〜' => '~',
        '￥' => '¥',
        '億' => '亿',
        '萬' => '万',
        _ => c,
    };
}
