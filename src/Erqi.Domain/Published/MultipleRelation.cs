using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>是…的几倍: times = part ÷ whole.</summary>
/// <remarks>The whole is above zero; the times are in 倍, another rate, or a plain number.</remarks>
/// <param name="Times">The id of the times.</param>
/// <param name="Part">The id of the part.</param>
/// <param name="Whole">The id of the whole, the divisor.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record MultipleRelation(string Times, string Part, string Whole)
    : Relation, IRelation<MultipleRelation>
{
    /// <summary>Gets the id of the times.</summary>
    public string Times { get; init => field = Named(value); } = Named(Times);

    /// <summary>Gets the id of the part.</summary>
    public string Part { get; init => field = Named(value); } = Named(Part);

    /// <summary>Gets the id of the whole, the divisor.</summary>
    public string Whole { get; init => field = Named(value); } = Named(Whole);

    /// <inheritdoc/>
    public override RelationKind Kind => RelationKind.Multiple;

    /// <inheritdoc/>
    public override ValueList<string> Figures => [Times, Part, Whole];

    /// <inheritdoc/>
    internal override RelationMeaning Meaning => QuotientMeaning.Of(part: 1, whole: 2);

    /// <inheritdoc/>
    static MultipleRelation IRelation<MultipleRelation>.Read(IMemberReader members) =>
        new(members.Figure("times"), members.Figure("part"), members.Figure("whole"));

    /// <inheritdoc/>
    internal override void WriteMembers(IMemberWriter members)
    {
        members.Figure("times", Times);
        members.Figure("part", Part);
        members.Figure("whole", Whole);
    }
}
