using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>均不低于: total ≥ count × threshold.</summary>
/// <remarks>10个亿元以上项目 that cost 210亿元 together hold this with a threshold of 1亿元.</remarks>
/// <param name="Total">The id of the total.</param>
/// <param name="Count">The id of the count.</param>
/// <param name="Threshold">The id of the threshold.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record EachAtLeastRelation(string Total, string Count, string Threshold) : Relation, IRelation<EachAtLeastRelation>
{
    /// <summary>Gets the id of the total.</summary>
    public string Total { get; init => field = Named(value); } = Named(Total);

    /// <summary>Gets the id of the count.</summary>
    public string Count { get; init => field = Named(value); } = Named(Count);

    /// <summary>Gets the id of the threshold.</summary>
    public string Threshold { get; init => field = Named(value); } = Named(Threshold);

    /// <inheritdoc/>
    public override RelationKind Kind => RelationKind.EachAtLeast;

    /// <inheritdoc/>
    public override ValueList<string> Figures => [Total, Count, Threshold];

    /// <inheritdoc/>
    internal override RelationMeaning Meaning => new ProductMeaning();

    /// <inheritdoc/>
    static EachAtLeastRelation IRelation<EachAtLeastRelation>.Read(IMemberReader members) =>
        new(members.Figure("total"), members.Figure("count"), members.Figure("threshold"));

    /// <inheritdoc/>
    internal override void WriteMembers(IMemberWriter members)
    {
        members.Figure("total", Total);
        members.Figure("count", Count);
        members.Figure("threshold", Threshold);
    }
}
