using Erqi.Domain.Quantities.Text;

namespace Erqi.Domain.Published.Printing;

/// <summary>Finds where a number in digits ends in running text, where commas and points are mostly punctuation.</summary>
internal static class ProseNumber
{
    /// <summary>
    /// The end of the longest number from a position on: a sign, digits, groups of three behind commas or thin blanks,
    /// and a point with digits behind it.
    /// </summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        int at = start < text.Length && text[start] is '-' or '−' or '－' or '+' or '＋' ? start + 1 : start;
        int end = EndOfDigits(text, at);
        if (end - at is >= 1 and <= 3)
        {
            while (end < text.Length && IsThousandsMark(text[end]) && EndOfDigits(text, end + 1) == end + 4)
            {
                end += 4;
            }
        }

        int behindPoint = end > at && end < text.Length && text[end] is '.' or '．' ? EndOfDigits(text, end + 1) : end;
        return behindPoint > end + 1 ? behindPoint : end;
    }

    private static bool IsThousandsMark(char c) => c is ',' or '\u2009' or '\u202F';

    private static int EndOfDigits(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && DigitRun.DigitOf(text[end]) <= 9)
        {
            end++;
        }

        return end;
    }
}
