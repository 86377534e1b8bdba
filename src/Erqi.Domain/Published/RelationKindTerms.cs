using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>The terms of <see cref="RelationKind"/>.</summary>
public static class RelationKindTerms
{
    internal static TermTable<RelationKind> Table => RelationKinds.Terms;

    /// <summary>Gives the Chinese name.</summary>
    /// <param name="relationKind">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    public static string ToChinese(this RelationKind relationKind) => Table.ChineseOf(relationKind);
}
