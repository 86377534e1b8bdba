using System.Text.Json.Serialization;
using Erqi.Domain.Json;

namespace Erqi.Domain.Published;

/// <summary>同一数重复公布: one true value stands behind all the prints.</summary>
/// <param name="Repeats">The ids of the figures, at least two.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record SameRelation(ValueList<string> Repeats) : Relation
{
    /// <summary>Gets the ids of the figures, at least two.</summary>
    public ValueList<string> Repeats { get; init => field = AtLeast(2, value, "figures"); } =
        AtLeast(2, Repeats, "figures");

    /// <inheritdoc/>
    public override RelationKind Kind => RelationKind.Same;

    /// <inheritdoc/>
    public override ValueList<string> Figures => Repeats;
}
