namespace Erqi.Domain.Statistics;

/// <summary>The rounded share of one member.</summary>
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct PercentShare<TKey>
{
    internal PercentShare(TKey key, decimal? percent) =>
        (Key, Percent) = (key, percent);

    /// <summary>Gets the member; null for projects that have none.</summary>
    public TKey Key { get; internal init; }

    /// <summary>
    /// Gets the share in percent, with the places it was rounded to: 28.0 is not 28; null where nothing is stated.
    /// </summary>
    public decimal? Percent { get; internal init; }
}
