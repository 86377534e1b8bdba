using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>构成: the shares of one whole add up to 100 %, as in 三次产业结构为 a∶b∶c.</summary>
/// <remarks>Shares are rates, or the terms of a ratio, plain numbers that add up to 100; where none is above 1, to 1.</remarks>
/// <param name="shares">The ids of the shares, at least two.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class StructureRelation(ValueList<string> shares)
    : Relation(
        RelationKind.Structure,
        AtLeast(2, shares, "shares"),
        new SumMeaning([.. shares.Select(_ => (sbyte)-1)]) { HasOneWhole = true, IsOfOneBasis = false }), IRelation<StructureRelation>
{
    static StructureRelation IRelation<StructureRelation>.Read(IMemberReader members) =>
        new(members.Figures("shares", 2)) { Id = members.Id, Note = members.Note };

    internal override (string Name, object Value)[] Members => [("shares", Figures)];
}
