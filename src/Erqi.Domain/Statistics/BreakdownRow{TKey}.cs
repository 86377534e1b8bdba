using System.Text.Json.Serialization;
using Erqi.Domain.Json;

namespace Erqi.Domain.Statistics;

/// <summary>One row of a <see cref="Breakdown{TKey}"/>.</summary>
/// <typeparam name="TKey">The type of the member.</typeparam>
/// <param name="Key">The member; null for projects that have none.</param>
/// <param name="Tally">What is known of its projects in sum.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct BreakdownRow<TKey>(TKey Key, Tally Tally);
