namespace Erqi.Domain.Projects;

/// <summary>The terms of <see cref="Sector"/> (行业领域), both ways.</summary>
public static class SectorTerms
{
    internal static TermTable<Sector> Table { get; } = new(
        new(Sector.IndustrialTransformation, nameof(Sector.IndustrialTransformation), "产业转型发展", "产业转型", "产业转型发展项目"),
        new(Sector.NewUrbanization, nameof(Sector.NewUrbanization), "新型城镇化", "新型城镇化（含安置房）", "新型城镇化(含安置房)", "新型城镇化项目"),
        new(Sector.ModernInfrastructure, nameof(Sector.ModernInfrastructure), "现代基础设施", "现代基础设施项目"),
        new(Sector.LivelihoodAndSocialServices, nameof(Sector.LivelihoodAndSocialServices), "民生和社会事业", "民生和社会事业项目"),
        new(Sector.EcologyAndEnvironment, nameof(Sector.EcologyAndEnvironment), "生态环保", "生态环保项目"));

    /// <summary>The terms of a member.</summary>
    /// <param name="sector">The member.</param>
    extension(Sector sector)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<Sector> All => Table.All;

        /// <summary>Reads a Chinese name such as 新型城镇化, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static Sector FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out Sector member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(sector);
    }
}
