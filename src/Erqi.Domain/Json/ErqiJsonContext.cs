using Erqi.Domain.Published;

namespace Erqi.Domain.Json;

/// <summary>What <see cref="ErqiJson.Options"/> know without reflection beside the types that have a form: amounts, arrays and dictionaries.</summary>
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(List<Project>))]
[JsonSerializable(typeof(Project[]))]
[JsonSerializable(typeof(Dictionary<Sector, Tally>))]
[JsonSerializable(typeof(Dictionary<ProjectLevel, Tally>))]
[JsonSerializable(typeof(Dictionary<Batch, Tally>))]
[JsonSerializable(typeof(Dictionary<PipelineStage, Tally>))]
[JsonSerializable(typeof(Dictionary<DivisionCode, Tally>))]
[JsonSerializable(typeof(Dictionary<CampaignPeriod, Tally>))]
[JsonSerializable(typeof(Dictionary<DivisionCode, ProjectCube>))]
[JsonSerializable(typeof(Dictionary<string, PublishedFigure>))]
internal sealed partial class ErqiJsonContext : JsonSerializerContext;
