using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>Figures that relations tie together, and those relations.</summary>
/// <param name="Figures">The places of the figures in the bulletin, rising.</param>
/// <param name="Relations">The places of the relations, rising.</param>
internal sealed record Component(int[] Figures, int[] Relations)
{
    /// <summary>Gives the component that some relations would make by themselves.</summary>
    public static Component Of(Bulletin bulletin, params int[] relations) =>
        new([.. new SortedSet<int>(relations.SelectMany(relation => bulletin.PlacesOf(relation).ToArray()))], relations);
}
