namespace Erqi.Domain.Quantities;

/// <summary>The terms of <see cref="RoundingConvention"/>, both ways.</summary>
public static class RoundingConventionTerms
{
    internal static TermTable<RoundingConvention> Table { get; } = new(
        new(RoundingConvention.HalfAwayFromZero, nameof(RoundingConvention.HalfAwayFromZero), "四舍五入"),
        new(RoundingConvention.HalfToEven, nameof(RoundingConvention.HalfToEven), "四舍六入五成双"),
        new(RoundingConvention.NearestUnknownTies, nameof(RoundingConvention.NearestUnknownTies), "就近舍入"),
        new(RoundingConvention.Truncate, nameof(RoundingConvention.Truncate), "去尾"),
        new(RoundingConvention.Ceiling, nameof(RoundingConvention.Ceiling), "进位"),
        new(RoundingConvention.Floor, nameof(RoundingConvention.Floor), "向下舍入"),
        new(RoundingConvention.Exact, nameof(RoundingConvention.Exact), "不舍入"));

    /// <summary>The terms of a member.</summary>
    /// <param name="convention">The member.</param>
    extension(RoundingConvention convention)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<RoundingConvention> All => Table.All;

        /// <summary>Reads a Chinese name, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static RoundingConvention FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out RoundingConvention member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(convention);
    }
}
