namespace Erqi.Domain.Published;

/// <summary>The terms of <see cref="FigureNature"/>, both ways.</summary>
public static class FigureNatureTerms
{
    internal static TermTable<FigureNature> Table { get; } = new(
        new(FigureNature.Plan, nameof(FigureNature.Plan), "计划"),
        new(FigureNature.Target, nameof(FigureNature.Target), "目标", "力争", "确保"),
        new(FigureNature.Actual, nameof(FigureNature.Actual), "实绩", "已"),
        new(FigureNature.Stock, nameof(FigureNature.Stock), "存量", "现有"),
        new(FigureNature.Rate, nameof(FigureNature.Rate), "比率", "率"),
        new(FigureNature.Capacity, nameof(FigureNature.Capacity), "产能"));

    /// <summary>The terms of a member.</summary>
    /// <param name="figureNature">The member.</param>
    extension(FigureNature figureNature)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<FigureNature> All => Table.All;

        /// <summary>Reads a Chinese name, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static FigureNature FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out FigureNature member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(figureNature);
    }
}
