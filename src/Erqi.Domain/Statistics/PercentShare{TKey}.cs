using System.Text.Json.Serialization;
using Erqi.Domain.Json;

namespace Erqi.Domain.Statistics;

/// <summary>The rounded share of one member.</summary>
/// <typeparam name="TKey">The type of the member.</typeparam>
/// <param name="Key">The member; null for projects that have none.</param>
/// <param name="Percent">The share in percent, with the places it was rounded to: 28.0 is not 28; null where nothing is stated.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct PercentShare<TKey>(TKey Key, decimal? Percent);
