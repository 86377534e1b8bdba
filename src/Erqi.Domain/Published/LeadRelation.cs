using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published.Meanings;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Published;

/// <summary>超序时进度: lead = part ÷ whole − schedule, in percentage points.</summary>
/// <remarks>The whole is above zero.</remarks>
/// <param name="Lead">The id of the lead.</param>
/// <param name="Part">The id of the part.</param>
/// <param name="Whole">The id of the whole, the divisor.</param>
/// <param name="Schedule">The elapsed share of the year, such as 10/12.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record LeadRelation(string Lead, string Part, string Whole, Rational Schedule) : Relation, IRelation<LeadRelation>
{
    /// <summary>Gets the id of the lead.</summary>
    public string Lead { get; init => field = Named(value); } = Named(Lead);

    /// <summary>Gets the id of the part.</summary>
    public string Part { get; init => field = Named(value); } = Named(Part);

    /// <summary>Gets the id of the whole, the divisor.</summary>
    public string Whole { get; init => field = Named(value); } = Named(Whole);

    /// <inheritdoc/>
    public override RelationKind Kind => RelationKind.Lead;

    /// <inheritdoc/>
    public override ValueList<string> Figures => [Lead, Part, Whole];

    /// <inheritdoc/>
    internal override RelationMeaning Meaning => QuotientMeaning.Of(part: 1, whole: 2) with { Offset = -Schedule };

    /// <inheritdoc/>
    static LeadRelation IRelation<LeadRelation>.Read(IMemberReader members) =>
        new(members.Figure("lead"), members.Figure("part"), members.Figure("whole"), members.Number("schedule"));

    /// <inheritdoc/>
    internal override void WriteMembers(IMemberWriter members)
    {
        members.Figure("lead", Lead);
        members.Figure("part", Part);
        members.Figure("whole", Whole);
        members.Number("schedule", Schedule);
    }
}
