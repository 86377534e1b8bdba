using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>The terms of <see cref="RelationKind"/>, both ways.</summary>
public static class RelationKindTerms
{
    internal static TermTable<RelationKind> Table => RelationKinds.Terms;

    /// <summary>The terms of a member.</summary>
    /// <param name="relationKind">The member.</param>
    extension(RelationKind relationKind)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<RelationKind> All => Table.All;

        /// <summary>Reads a Chinese name, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static RelationKind FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out RelationKind member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(relationKind);
    }
}
