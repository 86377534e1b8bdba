using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Gives what is claimed by its kind.</summary>
internal static class ClaimedRelations
{
    /// <summary>Gives the relations of a kind that are claimed.</summary>
    public static IEnumerable<T> Of<T>(this IEnumerable<Claim> claims)
        where T : Relation => claims.Select(claim => claim.Relation).OfType<T>();
}
