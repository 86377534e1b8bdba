using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>均不低于: total ≥ count × threshold.</summary>
/// <remarks>10个亿元以上项目 that cost 210亿元 together hold this with a threshold of 1亿元.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class EachAtLeastRelation(string total, string count, string threshold)
    : Relation(RelationKind.EachAtLeast, [total, count, threshold], new ProductMeaning()), IRelation<EachAtLeastRelation>
{
    /// <summary>Gets the id of the total.</summary>
    public string Total => Figures[0];

    /// <summary>Gets the id of the count.</summary>
    public string Count => Figures[1];

    /// <summary>Gets the id of the threshold.</summary>
    public string Threshold => Figures[2];

    static EachAtLeastRelation IRelation<EachAtLeastRelation>.Read(IMemberReader members) =>
        new(members.Figure("total"), members.Figure("count"), members.Figure("threshold")) { Id = members.Id, Note = members.Note };

    internal override (string Name, object Value)[] Members => [("total", Total), ("count", Count), ("threshold", Threshold)];
}
