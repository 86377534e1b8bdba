using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>同一数重复公布: one true value stands behind all the prints.</summary>
/// <param name="repeats">The ids of the figures, at least two.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class SameRelation(ValueList<string> repeats)
    : Relation(RelationKind.Same, AtLeast(2, repeats, "figures"), new SameMeaning()), IRelation<SameRelation>
{
    static SameRelation IRelation<SameRelation>.Read(IMemberReader members) =>
        new(members.Figures("figures", 2)) { Id = members.Id, Note = members.Note };

    internal override (string Name, object Value)[] Members => [("figures", Figures)];
}
