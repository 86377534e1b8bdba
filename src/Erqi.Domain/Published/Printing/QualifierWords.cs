namespace Erqi.Domain.Published.Printing;

/// <summary>The words that qualify a printed number, and where they stand.</summary>
internal static class QualifierWords
{
    private static readonly WordTable<Qualifier> Before = new(
        ("约 大约", Qualifier.About),
        ("近 接近 将近", Qualifier.JustBelow),
        ("不足 不满 不到 低于 少于", Qualifier.Below),
        ("超 超过 逾 突破", Qualifier.MoreThan),
        ("不低于 不少于 至少 最少", Qualifier.AtLeast),
        ("不超过 不高于 至多 最多", Qualifier.AtMost),
        ("多达", Qualifier.None));

    private static readonly WordTable<Qualifier> Behind = new(
        ("左右 上下", Qualifier.About),
        ("以上 及以上", Qualifier.AtLeast),
        ("以内 以下 及以下", Qualifier.AtMost),
        ("之多", Qualifier.None));

    /// <summary>Gives the length of a qualifier that stands before the number; <see cref="Qualifier.None"/> claims no bound.</summary>
    public static int Front(ReadOnlySpan<char> text, out Qualifier meaning)
    {
        // 过 is many another word's end, but in 过半.
        bool isPast = text is ['过', '半', ..];
        meaning = Qualifier.MoreThan;
        return isPast ? 1 : Before.Begins(text, out meaning);
    }

    /// <summary>Gives the length of a qualifier right behind the unit.</summary>
    public static int AfterUnit(ReadOnlySpan<char> text, out Qualifier meaning)
    {
        int length = Behind.Begins(text, out meaning);

        // 上下 is many another word's beginning: 5个上下游企业 are five.
        bool isOther = text is ['上', '下', ..] && text.Length > length && char.IsLetter(text[length]) && text[length] != '的';
        return isOther ? 0 : length;
    }

    /// <summary>Gives the length of a qualifier that a text ends with.</summary>
    public static int AtEnd(ReadOnlySpan<char> text, out Qualifier meaning) => Behind.Ends(text, out meaning);

    /// <summary>Says whether 余 or 多 comes next, as in 10余个, 3亿多元 or 一倍多.</summary>
    public static bool IsALittleOver(ReadOnlySpan<char> text) => text is ['余' or '多', ..];
}
