using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>均不低于: total ≥ count × threshold.</summary>
/// <remarks>10个亿元以上项目 that cost 210亿元 together hold this with a threshold of 1亿元.</remarks>
/// <param name="total">The id of the total.</param>
/// <param name="count">The id of the count.</param>
/// <param name="threshold">The id of the threshold.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class EachAtLeastRelation(string total, string count, string threshold)
    : Relation(RelationKind.EachAtLeast, [total, count, threshold]), IRelation<EachAtLeastRelation>
{
    /// <summary>Gets the id of the total.</summary>
    public string Total => Figures[0];

    /// <summary>Gets the id of the count.</summary>
    public string Count => Figures[1];

    /// <summary>Gets the id of the threshold.</summary>
    public string Threshold => Figures[2];

    /// <inheritdoc/>
    internal override RelationMeaning Meaning { get; } = new ProductMeaning();

    /// <inheritdoc/>
    static EachAtLeastRelation IRelation<EachAtLeastRelation>.Read(IMemberReader members) =>
        new(members.Figure("total"), members.Figure("count"), members.Figure("threshold")) { Id = members.Id, Note = members.Note };

    /// <inheritdoc/>
    internal override void WriteMembers(IMemberWriter members)
    {
        members.Figure("total", Total);
        members.Figure("count", Count);
        members.Figure("threshold", Threshold);
    }
}
