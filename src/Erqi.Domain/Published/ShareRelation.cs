using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>占比, 率: rate = part ÷ whole.</summary>
/// <remarks>100 % and more is allowed. The whole is above zero.</remarks>
/// <param name="Rate">The id of the rate.</param>
/// <param name="Part">The id of the part.</param>
/// <param name="Whole">The id of the whole, the divisor.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record ShareRelation(string Rate, string Part, string Whole) : Relation, IRelation<ShareRelation>
{
    /// <summary>Gets the id of the rate.</summary>
    public string Rate { get; init => field = Named(value); } = Named(Rate);

    /// <summary>Gets the id of the part.</summary>
    public string Part { get; init => field = Named(value); } = Named(Part);

    /// <summary>Gets the id of the whole, the divisor.</summary>
    public string Whole { get; init => field = Named(value); } = Named(Whole);

    /// <inheritdoc/>
    public override RelationKind Kind => RelationKind.Share;

    /// <inheritdoc/>
    public override ValueList<string> Figures => [Rate, Part, Whole];

    /// <inheritdoc/>
    internal override RelationMeaning Meaning => QuotientMeaning.Of(part: 1, whole: 2);

    /// <inheritdoc/>
    static ShareRelation IRelation<ShareRelation>.Read(IMemberReader members) =>
        new(members.Figure("rate"), members.Figure("part"), members.Figure("whole"));

    /// <inheritdoc/>
    internal override void WriteMembers(IMemberWriter members)
    {
        members.Figure("rate", Rate);
        members.Figure("part", Part);
        members.Figure("whole", Whole);
    }
}
