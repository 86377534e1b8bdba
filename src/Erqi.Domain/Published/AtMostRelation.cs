using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>不超过: lesser ≤ greater.</summary>
/// <remarks>Both figures have one dimension and, where stated, one counting basis.</remarks>
/// <param name="Lesser">The id of the lesser figure.</param>
/// <param name="Greater">The id of the greater figure.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record AtMostRelation(string Lesser, string Greater) : Relation, IRelation<AtMostRelation>
{
    /// <summary>Gets the id of the lesser figure.</summary>
    public string Lesser { get; init => field = Named(value); } = Named(Lesser);

    /// <summary>Gets the id of the greater figure.</summary>
    public string Greater { get; init => field = Named(value); } = Named(Greater);

    /// <inheritdoc/>
    public override RelationKind Kind => RelationKind.AtMost;

    /// <inheritdoc/>
    public override ValueList<string> Figures => [Lesser, Greater];

    /// <inheritdoc/>
    internal override RelationMeaning Meaning => new SumMeaning([-1, 1]) { AllowsRemainder = true };

    /// <inheritdoc/>
    static AtMostRelation IRelation<AtMostRelation>.Read(IMemberReader members) =>
        new(members.Figure("lesser"), members.Figure("greater"));

    /// <inheritdoc/>
    internal override void WriteMembers(IMemberWriter members)
    {
        members.Figure("lesser", Lesser);
        members.Figure("greater", Greater);
    }
}
