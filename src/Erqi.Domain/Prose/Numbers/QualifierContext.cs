using Erqi.Domain.Published;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Prose.Numbers;

/// <summary>Finds where the words that qualify a number begin before it.</summary>
internal static class QualifierContext
{
    private const int LongestWord = 3;
    private const int LongestPer = 6;

    /// <summary>Gives the place at which a qualifier before a number begins; the number's own place where there is none.</summary>
    public static int Before(ReadOnlySpan<char> text, int start, int floor)
    {
        for (int length = LongestWord; length > 0; length--)
        {
            // With the number's first character: 过 qualifies nothing but 半.
            if (start - length >= floor && QualifierWords.Front(text[(start - length)..Math.Min(start + 1, text.Length)], out _) == length)
            {
                return NumberWords.NoQualifier.IsBefore(text, start) ? start : start - length;
            }
        }

        return start;
    }

    /// <summary>Gives the place of a qualifier that what is divided by parts from its number, as in 低于每立方米19微克; or -1.</summary>
    public static int BeforePer(ReadOnlySpan<char> text, int start, int floor)
    {
        int from = Math.Max(floor, start - LongestPer);
        int per = text[from..start].LastIndexOf('每');
        int begin = per < 0 ? -1 : Before(text, from + per, floor);
        return begin >= 0 && begin < from + per ? begin : -1;
    }

    /// <summary>Says whether a qualifier stands behind a number.</summary>
    public static bool IsAfter(ReadOnlySpan<char> text, int end) => QualifierWords.AfterUnit(text[end..], out _) > 0;

    /// <summary>Of two qualifiers that clash, the one that claims less.</summary>
    public static Qualifier Weaker(Qualifier one, Qualifier other) =>
        one == Qualifier.None ? other : other == Qualifier.None || Strength(one) <= Strength(other) ? one : other;

    private static int Strength(Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => 1,
        Qualifier.AtLeast or Qualifier.AtMost => 2,
        Qualifier.MoreThan or Qualifier.Below => 3,
        _ => 4,
    };
}
