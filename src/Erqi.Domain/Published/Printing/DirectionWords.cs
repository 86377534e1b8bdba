namespace Erqi.Domain.Published.Printing;

/// <summary>The words that say in which direction a printed change goes.</summary>
internal static class DirectionWords
{
    private static readonly WordTable<bool> Words = new(
        ("下降", true),
        ("下滑", true),
        ("下跌", true),
        ("减少", true),
        ("降低", true),
        ("回落", true),
        ("收窄", true),
        ("缩小", true),
        ("负增长", true),
        ("负", true),
        ("降", true),
        ("减", true),
        ("跌", true),
        ("增", false),
        ("升", false),
        ("涨", false),
        ("增长", false),
        ("增加", false),
        ("上升", false),
        ("上涨", false),
        ("提高", false),
        ("扩大", false));

    /// <summary>Gives the length of the word that a text begins with, and whether it turns the change below zero.</summary>
    public static int Begins(ReadOnlySpan<char> text, out bool isDown) => Words.Begins(text, out isDown);
}
