namespace Erqi.Domain.Published.Printing;

/// <summary>The words that qualify a printed number, and where they stand.</summary>
internal static class QualifierWords
{
    // Longer words first where one begins or ends with another.
    private static readonly (string Word, Qualifier Meaning)[] Before =
    [
        ("大约", Qualifier.About),
        ("约", Qualifier.About),
        ("接近", Qualifier.JustBelow),
        ("将近", Qualifier.JustBelow),
        ("近", Qualifier.JustBelow),
        ("不足", Qualifier.Below),
        ("低于", Qualifier.Below),
        ("少于", Qualifier.Below),
        ("超过", Qualifier.MoreThan),
        ("超", Qualifier.MoreThan),
        ("逾", Qualifier.MoreThan),
        ("突破", Qualifier.MoreThan),
        ("不低于", Qualifier.AtLeast),
        ("不少于", Qualifier.AtLeast),
        ("至少", Qualifier.AtLeast),
        ("不超过", Qualifier.AtMost),
        ("不高于", Qualifier.AtMost),
        ("至多", Qualifier.AtMost),
    ];

    private static readonly (string Word, Qualifier Meaning)[] Behind =
    [
        ("左右", Qualifier.About),
        ("以上", Qualifier.AtLeast),
        ("以内", Qualifier.AtMost),
        ("以下", Qualifier.AtMost),
    ];

    /// <summary>Takes a qualifier off the front of a compacted print.</summary>
    public static Qualifier TakeFront(ref ReadOnlySpan<char> text)
    {
        foreach ((string word, Qualifier meaning) in Before)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                text = text[word.Length..];
                return meaning;
            }
        }

        return Qualifier.None;
    }

    /// <summary>Takes a qualifier off the end of what stands behind the number.</summary>
    public static Qualifier TakeEnd(ref ReadOnlySpan<char> text)
    {
        foreach ((string word, Qualifier meaning) in Behind)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                text = text[..^word.Length];
                return meaning;
            }
        }

        return Qualifier.None;
    }

    /// <summary>Says whether a word that qualifies still stands in what should be a bare unit, as in 个左右.</summary>
    public static bool IsLeftIn(ReadOnlySpan<char> unit)
    {
        ReadOnlySpan<char> rest = unit;
        return TakeFront(ref rest) != Qualifier.None
            || TakeEnd(ref rest) != Qualifier.None
            || unit is ['余' or '多', ..] or [.., '余' or '多'];
    }

    /// <summary>Says whether 余 or 多 stands at the position, as in 10余个 or 3亿多元.</summary>
    public static bool IsALittleOver(ReadOnlySpan<char> text, int position) =>
        position < text.Length && text[position] is '余' or '多';

    /// <summary>Gives the usual printed form: the words before the number, right behind it, and at the end.</summary>
    public static (string Front, string Middle, string End) Print(Qualifier qualifier) => qualifier switch
    {
        Qualifier.None => (string.Empty, string.Empty, string.Empty),
        Qualifier.About => ("约", string.Empty, string.Empty),
        Qualifier.JustBelow => ("近", string.Empty, string.Empty),
        Qualifier.Below => ("不足", string.Empty, string.Empty),
        Qualifier.MoreThan => ("超", string.Empty, string.Empty),
        Qualifier.AtLeast => (string.Empty, string.Empty, "以上"),
        Qualifier.ALittleOver => (string.Empty, "余", string.Empty),
        Qualifier.AtMost => (string.Empty, string.Empty, "以内"),
        _ => throw new ArgumentOutOfRangeException(
            nameof(qualifier), qualifier, "A qualifier is one of the members of Qualifier; zero is none of them."),
    };
}
