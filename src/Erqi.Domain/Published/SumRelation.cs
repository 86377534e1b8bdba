using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>合计＝分项之和: the parts make up the total.</summary>
/// <remarks>Use <see cref="PartOfRelation"/> where a remainder is allowed.</remarks>
/// <param name="parts">The parts, at least one.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class SumRelation(string total, ValueList<SumPart> parts)
    : Relation(
        RelationKind.Sum,
        [total, .. AtLeast(1, parts, "part").Select(part => part.Figure)],
        SumMeaning.Of(parts.Select(part => (sbyte)part.Sign))), IRelation<SumRelation>
{
    /// <summary>Gets the id of the total.</summary>
    public string Total => Figures[0];

    /// <summary>Gets the parts, at least one.</summary>
    public ValueList<SumPart> Parts =>
        [.. Figures.Zip(((SumMeaning)Meaning).Signs, (figure, sign) => new SumPart(figure, -sign)).Skip(1)];

    static SumRelation IRelation<SumRelation>.Read(IMemberReader members) =>
        new(members.Figure("total"), members.Parts("parts")) { Id = members.Id, Note = members.Note };

    internal override (string Name, object Value)[] Members => [("total", Total), ("parts", Parts)];
}
