namespace Erqi.Domain.Projects;

/// <summary>The terms of <see cref="ProjectStatus"/> (项目状态), both ways.</summary>
public static class ProjectStatusTerms
{
    internal static TermTable<ProjectStatus> Table { get; } = new(
        new(ProjectStatus.Active, nameof(ProjectStatus.Active), "推进", "在推进", "推进中", "推进项目"),
        new(ProjectStatus.Reserve, nameof(ProjectStatus.Reserve), "储备", "储备项目"),
        new(ProjectStatus.Stalled, nameof(ProjectStatus.Stalled), "停滞", "停滞项目"),
        new(ProjectStatus.Exited, nameof(ProjectStatus.Exited), "退出", "已退出", "退出项目"));

    /// <summary>The terms of a member.</summary>
    /// <param name="status">The member.</param>
    extension(ProjectStatus status)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<ProjectStatus> All => Table.All;

        /// <summary>Reads a Chinese name such as 停滞, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static ProjectStatus FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out ProjectStatus member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(status);
    }
}
