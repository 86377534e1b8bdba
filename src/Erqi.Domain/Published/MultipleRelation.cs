using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>是…的几倍: times = part ÷ whole.</summary>
/// <remarks>The whole is above zero; the times are in 倍, another rate, or a plain number.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class MultipleRelation(string times, string part, string whole)
    : Relation(RelationKind.Multiple, [times, part, whole], QuotientMeaning.Plain), IRelation<MultipleRelation>
{
    /// <summary>Gets the id of the times.</summary>
    public string Times => Figures[0];

    /// <summary>Gets the id of the part.</summary>
    public string Part => Figures[1];

    /// <summary>Gets the id of the whole, the divisor.</summary>
    public string Whole => Figures[2];

    static MultipleRelation IRelation<MultipleRelation>.Read(IMemberReader members) =>
        new(members.Figure("times"), members.Figure("part"), members.Figure("whole")) { Id = members.Id, Note = members.Note };

    internal override (string Name, object Value)[] Members => [("times", Times), ("part", Part), ("whole", Whole)];
}
