namespace Erqi.Domain.Consistency;

/// <summary>The terms of <see cref="Verdict"/>, both ways.</summary>
public static class VerdictTerms
{
    internal static TermTable<Verdict> Table { get; } = new(
        new(Verdict.Exact, nameof(Verdict.Exact), "一致"),
        new(Verdict.WithinRounding, nameof(Verdict.WithinRounding), "舍入一致"),
        new(Verdict.Inconsistent, nameof(Verdict.Inconsistent), "不一致"),
        new(Verdict.Undetermined, nameof(Verdict.Undetermined), "无法判定"),
        new(Verdict.NotBound, nameof(Verdict.NotBound), "未核对"));

    /// <summary>The terms of a member.</summary>
    /// <param name="verdict">The member.</param>
    extension(Verdict verdict)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<Verdict> All => Table.All;

        /// <summary>Reads a Chinese name, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static Verdict FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out Verdict member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(verdict);
    }
}
