using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Numbers;

/// <summary>The qualifiers that stand around a number in a text.</summary>
internal static class QualifierContext
{
    private static readonly (string Word, Qualifier Meaning)[] Front =
    [
        ("大约", Qualifier.About), ("约为", Qualifier.About), ("约", Qualifier.About),
        ("接近", Qualifier.JustBelow), ("将近", Qualifier.JustBelow), ("近", Qualifier.JustBelow),
        ("不足", Qualifier.Below), ("不满", Qualifier.Below), ("不到", Qualifier.Below), ("低于", Qualifier.Below), ("少于", Qualifier.Below),
        ("超过", Qualifier.MoreThan), ("超", Qualifier.MoreThan), ("逾", Qualifier.MoreThan), ("突破", Qualifier.MoreThan), ("高于", Qualifier.MoreThan), ("多于", Qualifier.MoreThan), ("大于", Qualifier.MoreThan),
        ("不低于", Qualifier.AtLeast), ("不少于", Qualifier.AtLeast), ("不小于", Qualifier.AtLeast), ("至少", Qualifier.AtLeast), ("最少", Qualifier.AtLeast),
        ("不超过", Qualifier.AtMost), ("不高于", Qualifier.AtMost), ("不多于", Qualifier.AtMost), ("不大于", Qualifier.AtMost), ("至多", Qualifier.AtMost), ("最多", Qualifier.AtMost),
        ("多达", Qualifier.None),
    ];

    private static readonly (string Word, Qualifier Meaning)[] Behind =
    [
        ("左右", Qualifier.About), ("上下", Qualifier.About),
        ("及以上", Qualifier.AtLeast), ("或以上", Qualifier.AtLeast), ("(含)以上", Qualifier.AtLeast), ("含以上", Qualifier.AtLeast), ("以上", Qualifier.AtLeast),
        ("及以下", Qualifier.AtMost), ("(含)以下", Qualifier.AtMost), ("以内", Qualifier.AtMost), ("以下", Qualifier.AtMost),
        ("之多", Qualifier.None),
    ];

    private static readonly WordList FrontWords = new(Front.Select(pair => pair.Word));
    private static readonly WordList BehindWords = new(Behind.Select(pair => pair.Word));

    /// <summary>Gives the place at which a qualifier before a number begins; the number's own place where there is none.</summary>
    public static int Before(ReadOnlySpan<char> text, int start, int floor, out Qualifier qualifier)
    {
        qualifier = Qualifier.None;
        string word = FrontWords.Before(text, start);
        int begin = start - word.Length;
        if (word.Length == 0 || begin < floor || NumberWords.NoQualifier.IsBefore(text, start))
        {
            return BehindPer(text, start, floor, out qualifier);
        }

        qualifier = Array.Find(Front, pair => pair.Word == word).Meaning;
        return begin;
    }

    /// <summary>Gives the place at which a qualifier behind a number ends; the number's own end where there is none.</summary>
    public static int After(ReadOnlySpan<char> text, int end, out Qualifier qualifier)
    {
        string word = BehindWords.At(text, end);
        qualifier = word.Length == 0 ? Qualifier.None : Array.Find(Behind, pair => pair.Word == word).Meaning;
        return end + word.Length;
    }

    /// <summary>Says whether a qualifier stands behind a number.</summary>
    public static bool IsAfter(ReadOnlySpan<char> text, int end) => BehindWords.IsAt(text, end);

    /// <summary>Of two qualifiers that clash, the one that claims less.</summary>
    public static Qualifier Weaker(Qualifier one, Qualifier other) => Strength(one) <= Strength(other) ? one : other;

    private static int Strength(Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => 1,
        Qualifier.AtLeast or Qualifier.AtMost => 2,
        Qualifier.MoreThan or Qualifier.Below => 3,
        Qualifier.JustBelow or Qualifier.ALittleOver => 4,
        _ => 5,
    };

    // 低于每立方米19微克: the unit that is divided by stands between the qualifier and the number.
    private static int BehindPer(ReadOnlySpan<char> text, int start, int floor, out Qualifier qualifier)
    {
        qualifier = Qualifier.None;
        int per = text[Math.Max(floor, start - 6)..start].LastIndexOf('每');
        if (per < 0)
        {
            return start;
        }

        per += Math.Max(floor, start - 6);
        string word = FrontWords.Before(text, per);
        if (word.Length == 0 || per - word.Length < floor)
        {
            return start;
        }

        qualifier = Array.Find(Front, pair => pair.Word == word).Meaning;
        return per - word.Length;
    }
}
