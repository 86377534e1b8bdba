namespace Erqi.Domain.Prose;

/// <summary>The terms of <see cref="RelationGround"/>, both ways.</summary>
public static class RelationGroundTerms
{
    internal static TermTable<RelationGround> Table { get; } = new(
        new(RelationGround.Wording, nameof(RelationGround.Wording), "行文"),
        new(RelationGround.Repetition, nameof(RelationGround.Repetition), "重复"),
        new(RelationGround.Arithmetic, nameof(RelationGround.Arithmetic), "相加"));

    /// <summary>Gives the Chinese name.</summary>
    /// <param name="relationGround">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this RelationGround relationGround) => Table.ChineseOf(relationGround);
}
