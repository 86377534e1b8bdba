namespace Erqi.Domain.Statistics;

/// <summary>The terms of <see cref="RateKind"/> (四率), both ways.</summary>
public static class RateKindTerms
{
    internal static TermTable<RateKind> Table { get; } = new(
        new(RateKind.Performance, nameof(RateKind.Performance), "履约率", "签约项目履约率"),
        new(RateKind.Start, nameof(RateKind.Start), "开工率", "履约项目开工率"),
        new(RateKind.Production, nameof(RateKind.Production), "投产率", "开工项目投产率"),
        new(RateKind.Effectiveness, nameof(RateKind.Effectiveness), "达效率", "投产项目达效率"));

    /// <summary>The terms of a member.</summary>
    /// <param name="kind">The member.</param>
    extension(RateKind kind)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<RateKind> All => Table.All;

        /// <summary>Reads a Chinese name such as 开工率, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static RateKind FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out RateKind member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(kind);
    }
}
