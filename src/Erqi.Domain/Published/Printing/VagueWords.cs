namespace Erqi.Domain.Published.Printing;

/// <summary>The words that say a number vaguely, so that no range follows from them: 十几, 数十, 10来个, 30亿出头.</summary>
internal static class VagueWords
{
    private static readonly WordTable<bool> InsteadOfNumbers = new(("几 好几 数 若干 上十 上百 上千 上万 上亿 成百 成千 百 千 十几 半", true));

    private static readonly WordTable<bool> BehindNumbers = new(
        ("几 来 出头 开外 挂零 有余 光景 不等", true),
        ("来自 来源 来到 来临", false));

    /// <summary>Says whether a text begins with a word that stands for a number, as in 数十亿元.</summary>
    public static bool Lead(ReadOnlySpan<char> text) => InsteadOfNumbers.Begins(text, out _) > 0;

    /// <summary>Says whether what stands behind a number or unit makes it vague.</summary>
    public static bool Follow(ReadOnlySpan<char> text) => BehindNumbers.Begins(text, out bool isVague) > 0 && isVague;

    /// <summary>Says whether 半 stands behind a unit, as in 一吨半, and is no beginning of a noun such as 半导体.</summary>
    public static bool IsHalf(ReadOnlySpan<char> text) =>
        text is ['半', ..] && (text.Length == 1 || !char.IsLetter(text[1]) || text[1] is '月' or '天' or '小' or '年' or '以' or '左' or '的' or '多');

    /// <summary>Says whether small change follows an amount, as in 五元三毛.</summary>
    public static bool IsChange(ReadOnlySpan<char> text) =>
        text is [_, '角' or '毛' or '分', ..] && (char.IsAsciiDigit(text[0]) || ChineseNumeral.Begins(text));
}
