namespace Erqi.Domain.Statistics;

/// <summary>The terms of <see cref="DenominatorBasis"/> (分母口径), both ways.</summary>
public static class DenominatorBasisTerms
{
    internal static TermTable<DenominatorBasis> Table { get; } = new(
        new(DenominatorBasis.Unknown, nameof(DenominatorBasis.Unknown), "分母不明"),
        new(DenominatorBasis.AllProjects, nameof(DenominatorBasis.AllProjects), "全部项目"),
        new(DenominatorBasis.PlannedThisYear, nameof(DenominatorBasis.PlannedThisYear), "全年计划"),
        new(DenominatorBasis.PlannedToDate, nameof(DenominatorBasis.PlannedToDate), "截至目前计划"),
        new(DenominatorBasis.PreviousStage, nameof(DenominatorBasis.PreviousStage), "上一环节"),
        new(DenominatorBasis.EarlierBatches, nameof(DenominatorBasis.EarlierBatches), "往期项目"));

    /// <summary>The terms of a member.</summary>
    /// <param name="basis">The member.</param>
    extension(DenominatorBasis basis)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<DenominatorBasis> All => Table.All;

        /// <summary>Reads a Chinese name such as 上一环节, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static DenominatorBasis FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out DenominatorBasis member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(basis);
    }
}
