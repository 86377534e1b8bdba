using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>其中, 包含: disjoint parts lie within the whole, and a remainder is allowed.</summary>
/// <param name="Whole">The id of the whole.</param>
/// <param name="Parts">The ids of the parts, at least one.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record PartOfRelation(string Whole, ValueList<string> Parts) : Relation, IRelation<PartOfRelation>
{
    /// <summary>Gets the id of the whole.</summary>
    public string Whole { get; init => field = Named(value); } = Named(Whole);

    /// <summary>Gets the ids of the parts, at least one.</summary>
    public ValueList<string> Parts { get; init => field = AtLeast(1, value, "part"); } = AtLeast(1, Parts, "part");

    /// <inheritdoc/>
    public override RelationKind Kind => RelationKind.PartOf;

    /// <inheritdoc/>
    public override ValueList<string> Figures => [Whole, .. Parts];

    /// <inheritdoc/>
    internal override RelationMeaning Meaning => SumMeaning.Of([.. Parts.Select(_ => (sbyte)1)]) with { AllowsRemainder = true };

    /// <inheritdoc/>
    static PartOfRelation IRelation<PartOfRelation>.Read(IMemberReader members) =>
        new(members.Figure("whole"), members.Figures("parts"));

    /// <inheritdoc/>
    internal override void WriteMembers(IMemberWriter members)
    {
        members.Figure("whole", Whole);
        members.Figures("parts", Parts);
    }
}
