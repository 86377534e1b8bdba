using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;

namespace Erqi.Domain.Statistics;

/// <summary>The tally of one district.</summary>
/// <param name="District">The district; <c>default</c> for projects that have none.</param>
/// <param name="Tally">What is known of its projects in sum.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct DistrictTally(DivisionCode District, Tally Tally);
