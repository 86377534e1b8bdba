using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published.Meanings;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Published;

/// <summary>同比增长: rate = current ÷ previous − 1, where previous may be known by the increase instead.</summary>
/// <remarks>The previous value is above zero.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record GrowthRelation : Relation, IRelation<GrowthRelation>
{
    private GrowthRelation(string rate, string current, string? previous, string? increase)
    {
        Rate = Named(rate);
        Current = Named(current);
        Previous = previous;
        Increase = increase;
    }

    /// <summary>Gets the id of the rate.</summary>
    public string Rate { get; }

    /// <summary>Gets the id of the current value.</summary>
    public string Current { get; }

    /// <summary>Gets the id of the previous value, the divisor; null where the increase is named instead.</summary>
    public string? Previous { get; }

    /// <summary>Gets the id of the increase, current − previous; null where the previous value is named.</summary>
    public string? Increase { get; }

    /// <inheritdoc/>
    public override RelationKind Kind => RelationKind.Growth;

    /// <inheritdoc/>
    public override ValueList<string> Figures => [Rate, Current, Previous ?? Increase!];

    /// <summary>Relates a rate to the current and the previous value.</summary>
    /// <param name="rate">The id of the rate.</param>
    /// <param name="current">The id of the current value.</param>
    /// <param name="previous">The id of the previous value.</param>
    public static GrowthRelation FromPrevious(string rate, string current, string previous) =>
        new(rate, current, Named(previous), null);

    /// <summary>Relates a rate to the current value and the increase.</summary>
    /// <param name="rate">The id of the rate.</param>
    /// <param name="current">The id of the current value.</param>
    /// <param name="increase">The id of the increase.</param>
    public static GrowthRelation FromIncrease(string rate, string current, string increase) =>
        new(rate, current, null, Named(increase));

    /// <inheritdoc/>
    internal override RelationMeaning Meaning => Increase is null
        ? QuotientMeaning.Of(part: 1, whole: 2) with { Offset = -Rational.One }
        : new QuotientMeaning([0, 0, 1], [0, 1, -1]);

    /// <inheritdoc/>
    static GrowthRelation IRelation<GrowthRelation>.Read(IMemberReader members)
    {
        (string rate, string current) = (members.Figure("rate"), members.Figure("current"));
        return members.HasFirst("previous", "increase")
            ? FromPrevious(rate, current, members.Figure("previous"))
            : FromIncrease(rate, current, members.Figure("increase"));
    }

    /// <inheritdoc/>
    internal override void WriteMembers(IMemberWriter members)
    {
        members.Figure("rate", Rate);
        members.Figure("current", Current);
        members.Figure(Increase is null ? "previous" : "increase", Previous ?? Increase!);
    }
}
