using System.Text.Json.Serialization;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tests.Json;

/// <summary>Source generation as a user of the package would set it up.</summary>
[JsonSerializable(typeof(ConsumerRow))]
[JsonSerializable(typeof(ConsumerRow[]))]
[JsonSerializable(typeof(ProjectLedger))]
[JsonSerializable(typeof(ProjectCube))]
[JsonSerializable(typeof(Bulletin))]
[JsonSerializable(typeof(Breakdown<Member<Sector>>))]
[JsonSerializable(typeof(Dictionary<ProjectCode, Money>))]
internal sealed partial class ConsumerContext : JsonSerializerContext;
