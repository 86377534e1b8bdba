using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>平均: mean = total ÷ count.</summary>
/// <remarks>The count is above zero.</remarks>
/// <param name="Mean">The id of the mean.</param>
/// <param name="Total">The id of the total.</param>
/// <param name="Count">The id of the count, the divisor.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record MeanRelation(string Mean, string Total, string Count) : Relation, IRelation<MeanRelation>
{
    /// <summary>Gets the id of the mean.</summary>
    public string Mean { get; init => field = Named(value); } = Named(Mean);

    /// <summary>Gets the id of the total.</summary>
    public string Total { get; init => field = Named(value); } = Named(Total);

    /// <summary>Gets the id of the count, the divisor.</summary>
    public string Count { get; init => field = Named(value); } = Named(Count);

    /// <inheritdoc/>
    public override RelationKind Kind => RelationKind.Mean;

    /// <inheritdoc/>
    public override ValueList<string> Figures => [Mean, Total, Count];

    /// <inheritdoc/>
    internal override RelationMeaning Meaning => QuotientMeaning.Of(part: 1, whole: 2) with { IsRate = false };

    /// <inheritdoc/>
    static MeanRelation IRelation<MeanRelation>.Read(IMemberReader members) =>
        new(members.Figure("mean"), members.Figure("total"), members.Figure("count"));

    /// <inheritdoc/>
    internal override void WriteMembers(IMemberWriter members)
    {
        members.Figure("mean", Mean);
        members.Figure("total", Total);
        members.Figure("count", Count);
    }
}
