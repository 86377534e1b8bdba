namespace Erqi.Domain.Projects;

/// <summary>The terms of <see cref="ProjectLevel"/> (级别), both ways.</summary>
public static class ProjectLevelTerms
{
    internal static TermTable<ProjectLevel> Table { get; } = new(
        new(ProjectLevel.Provincial, nameof(ProjectLevel.Provincial), "省重点", "省级重点", "省重点项目", "省级重点项目", "省级", "省"),
        new(ProjectLevel.Municipal, nameof(ProjectLevel.Municipal), "市重点", "市级重点", "市重点项目", "市级重点项目", "市级", "市"),
        new(ProjectLevel.District, nameof(ProjectLevel.District), "区重点", "区级重点", "区重点项目", "区级重点项目", "区级", "区"));

    /// <summary>The terms of a member.</summary>
    /// <param name="level">The member.</param>
    extension(ProjectLevel level)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<ProjectLevel> All => Table.All;

        /// <summary>Reads a Chinese name such as 省重点, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static ProjectLevel FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out ProjectLevel member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(level);
    }
}
