using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>平均: mean = total ÷ count.</summary>
/// <remarks>The count is above zero.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class MeanRelation(string mean, string total, string count)
    : Relation(RelationKind.Mean, [mean, total, count], QuotientMeaning.Plain with { IsRate = false }), IRelation<MeanRelation>
{
    /// <summary>Gets the id of the mean.</summary>
    public string Mean => Figures[0];

    /// <summary>Gets the id of the total.</summary>
    public string Total => Figures[1];

    /// <summary>Gets the id of the count, the divisor.</summary>
    public string Count => Figures[2];

    static MeanRelation IRelation<MeanRelation>.Read(IMemberReader members) =>
        new(members.Figure("mean"), members.Figure("total"), members.Figure("count")) { Id = members.Id, Note = members.Note };

    internal override (string Name, object Value)[] Members => [("mean", Mean), ("total", Total), ("count", Count)];
}
