using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>同一数重复公布: one true value stands behind all the prints.</summary>
/// <param name="Repeats">The ids of the figures, at least two.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record SameRelation(ValueList<string> Repeats) : Relation, IRelation<SameRelation>
{
    /// <summary>Gets the ids of the figures, at least two.</summary>
    public ValueList<string> Repeats { get; init => field = AtLeast(2, value, "figures"); } =
        AtLeast(2, Repeats, "figures");

    /// <inheritdoc/>
    public override RelationKind Kind => RelationKind.Same;

    /// <inheritdoc/>
    public override ValueList<string> Figures => Repeats;

    /// <inheritdoc/>
    internal override RelationMeaning Meaning => new SameMeaning();

    /// <inheritdoc/>
    static SameRelation IRelation<SameRelation>.Read(IMemberReader members) =>
        new(members.Figures("figures", 2));

    /// <inheritdoc/>
    internal override void WriteMembers(IMemberWriter members)
    {
        members.Figures("figures", Repeats);
    }
}
