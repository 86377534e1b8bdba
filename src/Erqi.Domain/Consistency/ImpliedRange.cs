using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>What all the other figures leave one figure when its own print is given up.</summary>
/// <param name="Figure">The id of the figure.</param>
/// <param name="Range">The values left, in base units; never empty.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct ImpliedRange(string Figure, ValueRange Range);
