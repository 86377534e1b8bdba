namespace Erqi.Domain.Prose;

/// <summary>The terms of <see cref="RelationGround"/>, both ways.</summary>
public static class RelationGroundTerms
{
    internal static TermTable<RelationGround> Table { get; } = new(
        new(RelationGround.Wording, nameof(RelationGround.Wording), "行文"),
        new(RelationGround.Repetition, nameof(RelationGround.Repetition), "重复"),
        new(RelationGround.Arithmetic, nameof(RelationGround.Arithmetic), "相加"));

    /// <summary>The terms of a member.</summary>
    /// <param name="relationGround">The member.</param>
    extension(RelationGround relationGround)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<RelationGround> All => Table.All;

        /// <summary>Reads a Chinese name, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static RelationGround FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out RelationGround member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(relationGround);
    }
}
