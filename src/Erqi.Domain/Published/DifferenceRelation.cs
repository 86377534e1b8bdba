using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>相差、多、少: difference = minuend − subtrahend.</summary>
/// <remarks>The difference may be below zero where its figure may.</remarks>
/// <param name="Minuend">The id of what is taken from.</param>
/// <param name="Subtrahend">The id of what is taken away.</param>
/// <param name="Difference">The id of the difference.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record DifferenceRelation(string Minuend, string Subtrahend, string Difference)
    : Relation, IRelation<DifferenceRelation>
{
    /// <summary>Gets the id of what is taken from.</summary>
    public string Minuend { get; init => field = Named(value); } = Named(Minuend);

    /// <summary>Gets the id of what is taken away.</summary>
    public string Subtrahend { get; init => field = Named(value); } = Named(Subtrahend);

    /// <summary>Gets the id of the difference.</summary>
    public string Difference { get; init => field = Named(value); } = Named(Difference);

    /// <inheritdoc/>
    public override RelationKind Kind => RelationKind.Difference;

    /// <inheritdoc/>
    public override ValueList<string> Figures => [Difference, Minuend, Subtrahend];

    /// <inheritdoc/>
    internal override RelationMeaning Meaning => SumMeaning.Of([1, -1]) with { IsOfOneBasis = false };

    /// <inheritdoc/>
    static DifferenceRelation IRelation<DifferenceRelation>.Read(IMemberReader members) =>
        new(members.Figure("minuend"), members.Figure("subtrahend"), members.Figure("difference"));

    /// <inheritdoc/>
    internal override void WriteMembers(IMemberWriter members)
    {
        members.Figure("minuend", Minuend);
        members.Figure("subtrahend", Subtrahend);
        members.Figure("difference", Difference);
    }
}
