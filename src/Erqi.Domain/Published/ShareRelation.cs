using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>占比, 率: rate = part ÷ whole.</summary>
/// <remarks>100 % and more is allowed. The whole is above zero.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class ShareRelation(string rate, string part, string whole)
    : Relation(RelationKind.Share, [rate, part, whole], QuotientMeaning.Plain), IRelation<ShareRelation>
{
    /// <summary>Gets the id of the rate.</summary>
    public string Rate => Figures[0];

    /// <summary>Gets the id of the part.</summary>
    public string Part => Figures[1];

    /// <summary>Gets the id of the whole, the divisor.</summary>
    public string Whole => Figures[2];

    static ShareRelation IRelation<ShareRelation>.Read(IMemberReader members) =>
        new(members.Figure("rate"), members.Figure("part"), members.Figure("whole")) { Id = members.Id, Note = members.Note };

    internal override (string Name, object Value)[] Members => [("rate", Rate), ("part", Part), ("whole", Whole)];
}
