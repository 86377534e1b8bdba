using System.Buffers;

namespace Erqi.Domain.Published.Printing;

/// <summary>Brings printed text into one form: ordinary characters, no blanks, no line breaks.</summary>
internal static class PrintText
{
    private const int FullWidthOffset = '！' - '!';

    // Newspaper columns break a line anywhere, even between a number and its unit, so blanks never separate anything.
    public static string Compact(ReadOnlySpan<char> text)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                buffer[length++] = Ordinary(c);
            }
        }

        string compact = new(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return compact;
    }

    private static char Ordinary(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - FullWidthOffset),
        '−' => '-',
        _ => c,
    };
}
