namespace Erqi.Domain.Projects;

/// <summary>The terms of <see cref="Batch"/> (三个一批), both ways.</summary>
public static class BatchTerms
{
    internal static TermTable<Batch> Table { get; } = new(
        new(Batch.Signed, nameof(Batch.Signed), "签约一批", "签约", "签约项目"),
        new(Batch.Started, nameof(Batch.Started), "开工一批", "开工", "开工项目"),
        new(Batch.InProduction, nameof(Batch.InProduction), "投产一批", "投产", "投产项目"));

    /// <summary>The terms of a member.</summary>
    /// <param name="batch">The member.</param>
    extension(Batch batch)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<Batch> All => Table.All;

        /// <summary>Reads a Chinese name such as 签约一批, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static Batch FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out Batch member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(batch);
    }
}
