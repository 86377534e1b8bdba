namespace Erqi.Domain.Statistics;

/// <summary>The terms of <see cref="ChangeKind"/> (变动类型), both ways.</summary>
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

    /// <summary>The terms of a member.</summary>
    /// <param name="kind">The member.</param>
    extension(ChangeKind kind)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<ChangeKind> All => Table.All;

        /// <summary>Reads a Chinese name such as 新增, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static ChangeKind FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out ChangeKind member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(kind);
    }
}
