using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>合计＝分项之和: the parts make up the total.</summary>
/// <remarks>Use <see cref="PartOfRelation"/> where a remainder is allowed.</remarks>
/// <param name="Total">The id of the total.</param>
/// <param name="Parts">The parts, at least one.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record SumRelation(string Total, ValueList<SumPart> Parts) : Relation, IRelation<SumRelation>
{
    /// <summary>Gets the id of the total.</summary>
    public string Total { get; init => field = Named(value); } = Named(Total);

    /// <summary>Gets the parts, at least one.</summary>
    public ValueList<SumPart> Parts { get; init => field = AtLeast(1, value, "part"); } = AtLeast(1, Parts, "part");

    /// <inheritdoc/>
    public override RelationKind Kind => RelationKind.Sum;

    /// <inheritdoc/>
    public override ValueList<string> Figures => [Total, .. Parts.Select(part => part.Figure)];

    /// <inheritdoc/>
    internal override RelationMeaning Meaning => SumMeaning.Of([.. Parts.Select(part => (sbyte)part.Sign)]);

    /// <inheritdoc/>
    static SumRelation IRelation<SumRelation>.Read(IMemberReader members) =>
        new(members.Figure("total"), members.Parts("parts"));

    /// <inheritdoc/>
    internal override void WriteMembers(IMemberWriter members)
    {
        members.Figure("total", Total);
        members.Parts("parts", Parts);
    }
}
