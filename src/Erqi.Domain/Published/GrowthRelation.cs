using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>同比增长: rate = current ÷ previous − 1, where previous may be known by the increase instead.</summary>
/// <remarks>The previous value is above zero.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class GrowthRelation : Relation, IRelation<GrowthRelation>
{
    private readonly bool _fromIncrease;

    private GrowthRelation(string rate, string current, string third, bool fromIncrease)
        : base(RelationKind.Growth, [rate, current, third], fromIncrease)
    {
        _fromIncrease = fromIncrease;
        Meaning = fromIncrease
            ? new QuotientMeaning([0, 0, 1], [0, 1, -1])
            : QuotientMeaning.Of(part: 1, whole: 2) with { Offset = -Rational.One };
    }

    /// <summary>Gets the id of the rate.</summary>
    public string Rate => Figures[0];

    /// <summary>Gets the id of the current value.</summary>
    public string Current => Figures[1];

    /// <summary>Gets the id of the previous value, the divisor; null where the increase is named instead.</summary>
    public string? Previous => _fromIncrease ? null : Figures[2];

    /// <summary>Gets the id of the increase, current − previous; null where the previous value is named.</summary>
    public string? Increase => _fromIncrease ? Figures[2] : null;

    /// <summary>Relates a rate to the current and the previous value.</summary>
    public static GrowthRelation FromPrevious(
        string rate, string current, string previous, string? id = null, string? note = null) =>
        new(rate, current, previous, fromIncrease: false) { Id = id, Note = note };

    /// <summary>Relates a rate to the current value and the increase.</summary>
    public static GrowthRelation FromIncrease(
        string rate, string current, string increase, string? id = null, string? note = null) =>
        new(rate, current, increase, fromIncrease: true) { Id = id, Note = note };

    internal override RelationMeaning Meaning { get; }

    static GrowthRelation IRelation<GrowthRelation>.Read(IMemberReader members)
    {
        (string rate, string current) = (members.Figure("rate"), members.Figure("current"));
        bool fromIncrease = !members.HasFirst("previous", "increase");
        return new(rate, current, members.Figure(fromIncrease ? "increase" : "previous"), fromIncrease)
        {
            Id = members.Id,
            Note = members.Note,
        };
    }

    internal override void WriteMembers(IMemberWriter members)
    {
        members.Figure("rate", Rate);
        members.Figure("current", Current);
        members.Figure(_fromIncrease ? "increase" : "previous", Figures[2]);
    }
}
