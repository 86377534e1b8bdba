using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>同比增长: rate = current ÷ previous − 1, where previous may be known by the increase instead.</summary>
/// <remarks>The previous value is above zero.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class GrowthRelation : Relation, IRelation<GrowthRelation>
{
    private GrowthRelation(string rate, string current, string third, bool fromIncrease)
        : base(RelationKind.Growth, [rate, current, third], fromIncrease ? QuotientMeaning.OfIncrease : QuotientMeaning.Growth)
    {
    }

    /// <summary>Gets the id of the rate.</summary>
    public string Rate => Figures[0];

    /// <summary>Gets the id of the current value.</summary>
    public string Current => Figures[1];

    /// <summary>Gets the id of the previous value, the divisor; null where the increase is named instead.</summary>
    public string? Previous => IsFromIncrease ? null : Figures[2];

    /// <summary>Gets the id of the increase, current − previous; null where the previous value is named.</summary>
    public string? Increase => IsFromIncrease ? Figures[2] : null;

    /// <summary>Relates a rate to the current and the previous value.</summary>
    public static GrowthRelation FromPrevious(
        string rate, string current, string previous, string? id = null, string? note = null) =>
        new(rate, current, previous, fromIncrease: false) { Id = id, Note = note };

    /// <summary>Relates a rate to the current value and the increase.</summary>
    public static GrowthRelation FromIncrease(
        string rate, string current, string increase, string? id = null, string? note = null) =>
        new(rate, current, increase, fromIncrease: true) { Id = id, Note = note };

    private bool IsFromIncrease => Meaning == QuotientMeaning.OfIncrease;

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

    internal override (string Name, object Value)[] Members =>
        [("rate", Rate), ("current", Current), (IsFromIncrease ? "increase" : "previous", Figures[2])];
}
