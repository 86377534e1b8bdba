using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>超序时进度: lead = part ÷ whole − schedule, in percentage points.</summary>
/// <remarks>The whole is above zero.</remarks>
/// <param name="schedule">The elapsed share of the year, such as 10/12.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class LeadRelation(string lead, string part, string whole, Rational schedule)
    : Relation(RelationKind.Lead, [lead, part, whole], QuotientMeaning.Plain with { Offset = -schedule }), IRelation<LeadRelation>
{
    /// <summary>Gets the id of the lead.</summary>
    public string Lead => Figures[0];

    /// <summary>Gets the id of the part.</summary>
    public string Part => Figures[1];

    /// <summary>Gets the id of the whole, the divisor.</summary>
    public string Whole => Figures[2];

    /// <summary>Gets the elapsed share of the year.</summary>
    public Rational Schedule => -((QuotientMeaning)Meaning).Offset;

    static LeadRelation IRelation<LeadRelation>.Read(IMemberReader members) =>
        new(members.Figure("lead"), members.Figure("part"), members.Figure("whole"), members.Number("schedule")) { Id = members.Id, Note = members.Note };

    internal override (string Name, object Value)[] Members =>
        [("lead", Lead), ("part", Part), ("whole", Whole), ("schedule", Schedule)];
}
