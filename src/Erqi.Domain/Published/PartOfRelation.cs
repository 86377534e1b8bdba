using System.Text.Json.Serialization;
using Erqi.Domain.Json;

namespace Erqi.Domain.Published;

/// <summary>其中, 包含: disjoint parts lie within the whole, and a remainder is allowed.</summary>
/// <param name="Whole">The id of the whole.</param>
/// <param name="Parts">The ids of the parts, at least one.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record PartOfRelation(string Whole, ValueList<string> Parts) : Relation
{
    /// <summary>Gets the id of the whole.</summary>
    public string Whole { get; init => field = Named(value); } = Named(Whole);

    /// <summary>Gets the ids of the parts, at least one.</summary>
    public ValueList<string> Parts { get; init => field = AtLeast(1, value, "part"); } = AtLeast(1, Parts, "part");

    /// <inheritdoc/>
    public override RelationKind Kind => RelationKind.PartOf;

    /// <inheritdoc/>
    public override ValueList<string> Figures => [Whole, .. Parts];
}
