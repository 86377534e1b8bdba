namespace Erqi.Domain.Statistics;

/// <summary>The terms of <see cref="CountingBasis"/> (统计口径), both ways.</summary>
public static class CountingBasisTerms
{
    internal static TermTable<CountingBasis> Table { get; } = new(
        new(CountingBasis.Unknown, nameof(CountingBasis.Unknown), "口径不明", "不明", "未说明"),
        new(CountingBasis.EventEntries, nameof(CountingBasis.EventEntries), "入批次数", "批次口径"),
        new(CountingBasis.DistinctProjects, nameof(CountingBasis.DistinctProjects), "项目个数", "项目口径"),
        new(CountingBasis.StandingStock, nameof(CountingBasis.StandingStock), "现有存量", "现有", "存量口径"));

    /// <summary>The terms of a member.</summary>
    /// <param name="basis">The member.</param>
    extension(CountingBasis basis)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<CountingBasis> All => Table.All;

        /// <summary>Reads a Chinese name such as 现有存量, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static CountingBasis FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out CountingBasis member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(basis);
    }
}
