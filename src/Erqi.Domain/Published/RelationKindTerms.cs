using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>The terms of <see cref="RelationKind"/>.</summary>
public static class RelationKindTerms
{
    internal static TermTable<RelationKind> Table => RelationKinds.Terms;

    /// <summary>The terms of a member.</summary>
    /// <param name="relationKind">The member.</param>
    extension(RelationKind relationKind)
    {
        /// <summary>Gives the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(relationKind);
    }
}
