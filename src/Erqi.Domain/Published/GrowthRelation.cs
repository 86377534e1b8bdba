using System.Text.Json.Serialization;
using Erqi.Domain.Json;

namespace Erqi.Domain.Published;

/// <summary>同比增长: rate = current ÷ previous − 1, where previous may be known by the increase instead.</summary>
/// <remarks>The previous value is above zero.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record GrowthRelation : Relation
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
}
