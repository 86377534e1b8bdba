namespace Erqi.Domain.Projects;

/// <summary>The terms of <see cref="ProjectType"/> (项目类型), both ways.</summary>
public static class ProjectTypeTerms
{
    internal static TermTable<ProjectType> Table { get; } = new(
        new(ProjectType.Industry, nameof(ProjectType.Industry), "产业类", "产业", "产业类项目"),
        new(ProjectType.Infrastructure, nameof(ProjectType.Infrastructure), "基础设施类", "基础设施", "基础设施类项目"),
        new(ProjectType.UrbanRural, nameof(ProjectType.UrbanRural), "城乡建设类", "城乡建设", "城乡建设类项目"),
        new(ProjectType.Livelihood, nameof(ProjectType.Livelihood), "民生类", "民生", "民生类项目"));

    /// <summary>The terms of a member.</summary>
    /// <param name="type">The member.</param>
    extension(ProjectType type)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<ProjectType> All => Table.All;

        /// <summary>Reads a Chinese name such as 产业类, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static ProjectType FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out ProjectType member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(type);
    }
}
