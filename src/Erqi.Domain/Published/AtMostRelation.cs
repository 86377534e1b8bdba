using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>不超过: lesser ≤ greater.</summary>
/// <remarks>Both figures have one dimension and, where stated, one counting basis.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class AtMostRelation(string lesser, string greater)
    : Relation(RelationKind.AtMost, [lesser, greater], new SumMeaning([-1, 1]) { AllowsRemainder = true }), IRelation<AtMostRelation>
{
    /// <summary>Gets the id of the lesser figure.</summary>
    public string Lesser => Figures[0];

    /// <summary>Gets the id of the greater figure.</summary>
    public string Greater => Figures[1];

    static AtMostRelation IRelation<AtMostRelation>.Read(IMemberReader members) =>
        new(members.Figure("lesser"), members.Figure("greater")) { Id = members.Id, Note = members.Note };

    internal override (string Name, object Value)[] Members => [("lesser", Lesser), ("greater", Greater)];
}
