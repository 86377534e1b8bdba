namespace Erqi.Domain.Projects;

/// <summary>The terms of <see cref="PipelineStage"/> (项目库), both ways.</summary>
public static class PipelineStageTerms
{
    internal static TermTable<PipelineStage> Table { get; } = new(
        new(PipelineStage.Planned, nameof(PipelineStage.Planned), "谋划", "谋划项目", "谋划项目库"),
        new(PipelineStage.Courted, nameof(PipelineStage.Courted), "招引", "洽谈招引", "洽谈招引项目", "招引项目", "招引项目库"),
        new(PipelineStage.Signed, nameof(PipelineStage.Signed), "签约", "签约项目", "签约项目库"),
        new(PipelineStage.Landed, nameof(PipelineStage.Landed), "落地", "落地项目", "落地项目库"));

    /// <summary>The terms of a member.</summary>
    /// <param name="stage">The member.</param>
    extension(PipelineStage stage)
    {
        /// <summary>Gets every member, in declared order.</summary>
        public static ValueList<PipelineStage> All => Table.All;

        /// <summary>Reads a Chinese name such as 招引, an alias or a C# identifier, exactly as written.</summary>
        /// <param name="text">The term; a number, a list of terms or surrounding blanks are refused.</param>
        /// <exception cref="FormatException">The text is no term of the enumeration.</exception>
        public static PipelineStage FromTerm(ReadOnlySpan<char> text) => Table.Parse(text);

        /// <summary>Reads a term as <c>FromTerm</c> does and says whether it is one.</summary>
        /// <param name="text">The term.</param>
        /// <param name="member">The member, where the text is a term.</param>
        public static bool TryFromTerm(ReadOnlySpan<char> text, out PipelineStage member) => Table.TryParse(text, out member);

        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(stage);
    }
}
