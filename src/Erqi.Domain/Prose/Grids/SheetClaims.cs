using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>The relations that are claimed of a sheet, in the order in which they were found.</summary>
internal sealed class SheetClaims
{
    private readonly List<(Relation Relation, RelationGround Ground)> _all = [];

    /// <summary>Gets the sums that rounding has to explain: they leave no truth where growth was reckoned from short numbers as printed.</summary>
    public HashSet<Relation> Loose { get; } = [];

    /// <summary>Gets what is claimed, and why.</summary>
    public IReadOnlyList<(Relation Relation, RelationGround Ground)> All => _all;

    /// <summary>Claims a relation.</summary>
    public void Add(Relation relation, RelationGround ground = RelationGround.Wording) => _all.Add((relation, ground));

    /// <summary>Claims what headings or labels say.</summary>
    public void Add(IEnumerable<Relation> relations) => _all.AddRange(relations.Select(relation => (relation, RelationGround.Wording)));

    /// <summary>Gives the relations of one kind.</summary>
    public IEnumerable<T> Of<T>()
        where T : Relation => _all.Select(claim => claim.Relation).OfType<T>();

    /// <summary>Takes back the relations of one kind that fit.</summary>
    public void Remove<T>(Predicate<T> fits)
        where T : Relation => _all.RemoveAll(claim => claim.Relation is T relation && fits(relation));
}
