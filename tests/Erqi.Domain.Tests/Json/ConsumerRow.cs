using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using NodaTime;

namespace Erqi.Domain.Tests.Json;

/// <summary>A record of a user's own that holds values of the library.</summary>
internal sealed record ConsumerRow
{
    [JsonConverter(typeof(ErqiJsonConverter))]
    public LocalDate Day { get; init; }

    [JsonConverter(typeof(ErqiJsonConverter))]
    public LocalDate? Until { get; init; }

    public Project? Project { get; init; }

    public Money Amount { get; init; }

    public Sector? Sector { get; init; }

    public ProjectCube? Cube { get; init; }

    public Bulletin? Bulletin { get; init; }

    public PublishedFigure? Figure { get; init; }

    public ValueRange? Range { get; init; }

    public ValueList<string> Tags { get; init; }

    public ValueList<BatchEntry> Entries { get; init; }

    public Dictionary<Sector, Tally>? BySector { get; init; }
}
