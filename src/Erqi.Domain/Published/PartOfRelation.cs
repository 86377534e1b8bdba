using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>其中, 包含: disjoint parts lie within the whole, and a remainder is allowed.</summary>
/// <param name="parts">The ids of the parts, at least one.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class PartOfRelation(string whole, ValueList<string> parts)
    : Relation(
        RelationKind.PartOf,
        [whole, .. AtLeast(1, parts, "part")],
        SumMeaning.Of(parts.Select(_ => (sbyte)1)) with { AllowsRemainder = true }), IRelation<PartOfRelation>
{
    /// <summary>Gets the id of the whole.</summary>
    public string Whole => Figures[0];

    /// <summary>Gets the ids of the parts, at least one.</summary>
    public ValueList<string> Parts => [.. Figures.Skip(1)];

    static PartOfRelation IRelation<PartOfRelation>.Read(IMemberReader members) =>
        new(members.Figure("whole"), members.Figures("parts")) { Id = members.Id, Note = members.Note };

    internal override (string Name, object Value)[] Members => [("whole", Whole), ("parts", Parts)];
}
