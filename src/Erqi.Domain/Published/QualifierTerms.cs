namespace Erqi.Domain.Published;

/// <summary>The terms of <see cref="Qualifier"/>, both ways.</summary>
public static class QualifierTerms
{
    internal static TermTable<Qualifier> Table { get; } = new(
        new(Qualifier.None, nameof(Qualifier.None), "无"),
        new(Qualifier.About, nameof(Qualifier.About), "约", "左右"),
        new(Qualifier.JustBelow, nameof(Qualifier.JustBelow), "近"),
        new(Qualifier.Below, nameof(Qualifier.Below), "不足"),
        new(Qualifier.MoreThan, nameof(Qualifier.MoreThan), "超", "逾", "突破"),
        new(Qualifier.AtLeast, nameof(Qualifier.AtLeast), "以上"),
        new(Qualifier.ALittleOver, nameof(Qualifier.ALittleOver), "余", "多"),
        new(Qualifier.AtMost, nameof(Qualifier.AtMost), "以内", "以下"));

    /// <summary>The terms of a member.</summary>
    /// <param name="qualifier">The member.</param>
    extension(Qualifier qualifier)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<Qualifier> All => Table.All;

        /// <summary>Reads a Chinese name, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static Qualifier FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out Qualifier member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(qualifier);
    }
}
