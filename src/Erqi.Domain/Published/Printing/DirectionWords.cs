namespace Erqi.Domain.Published.Printing;

/// <summary>The words that say in which direction a printed change goes.</summary>
internal static class DirectionWords
{
    private static readonly WordTable<bool> Words = new(
        ("下降 下滑 下跌 减少 降低 回落 收窄 缩小 负增长 负 降 减 跌", true),
        ("增 升 涨 增长 增加 上升 上涨 提高 扩大", false));

    /// <summary>Gives the length of the word that a text begins with, and whether it turns the change below zero.</summary>
    public static int Begins(ReadOnlySpan<char> text, out bool isDown) => Words.Begins(text, out isDown);
}
