namespace Erqi.Domain.Statistics;

/// <summary>The terms of <see cref="ChangeKind"/> (变动类型).</summary>
public static class ChangeKindTerms
{
    internal static TermTable<ChangeKind> Table { get; } = new(
        new(ChangeKind.New, nameof(ChangeKind.New), "新增"),
        new(ChangeKind.Left, nameof(ChangeKind.Left), "退出"),
        new(ChangeKind.Moved, nameof(ChangeKind.Moved), "转化", "动态转化"),
        new(ChangeKind.Revised, nameof(ChangeKind.Revised), "调整", "投资调整"),
        new(ChangeKind.Renamed, nameof(ChangeKind.Renamed), "更名"),
        new(ChangeKind.Progressed, nameof(ChangeKind.Progressed), "进展", "投资进展"),
        new(ChangeKind.Unchanged, nameof(ChangeKind.Unchanged), "不变"));

    /// <summary>Gives the Chinese name.</summary>
    /// <param name="kind">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this ChangeKind kind) => Table.ChineseOf(kind);
}
