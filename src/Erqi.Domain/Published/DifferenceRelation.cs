using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>相差、多、少: difference = minuend − subtrahend.</summary>
/// <remarks>The difference may be below zero where its figure may.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class DifferenceRelation(string minuend, string subtrahend, string difference)
    : Relation(RelationKind.Difference, [difference, minuend, subtrahend], SumMeaning.Of([1, -1]) with { IsOfOneBasis = false }), IRelation<DifferenceRelation>
{
    /// <summary>Gets the id of what is taken from.</summary>
    public string Minuend => Figures[1];

    /// <summary>Gets the id of what is taken away.</summary>
    public string Subtrahend => Figures[2];

    /// <summary>Gets the id of the difference.</summary>
    public string Difference => Figures[0];

    static DifferenceRelation IRelation<DifferenceRelation>.Read(IMemberReader members) =>
        new(members.Figure("minuend"), members.Figure("subtrahend"), members.Figure("difference")) { Id = members.Id, Note = members.Note };

    internal override (string Name, object Value)[] Members =>
        [("minuend", Minuend), ("subtrahend", Subtrahend), ("difference", Difference)];
}
