using System.Diagnostics;
using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>One cell of a <see cref="ProjectCube"/>: the projects that agree in all five dimensions.</summary>
/// <remarks>Two cells are equal when place and tally are. <c>default</c> stands in no cube and has no place.</remarks>
[DebuggerDisplay("{Period} {Sector} {Level} {Batch} {Stage}: {Tally}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct CubeCell
{
    internal CubeCell(CubeKey key, Tally tally)
    {
        Key = key;
        Tally = tally;
    }

    /// <summary>Gets the number of the campaign period, or null where the projects have entered none.</summary>
    public int? Period => Key.Period == 0 ? null : Key.Period;

    /// <summary>Gets the sector.</summary>
    public Sector Sector => (Sector)Key.Sector;

    /// <summary>Gets the level.</summary>
    public ProjectLevel Level => (ProjectLevel)Key.Level;

    /// <summary>Gets the batch, or null where the projects have entered none.</summary>
    public Batch? Batch => Key.Batch == 0 ? null : (Batch)Key.Batch;

    /// <summary>Gets the project library, or null where the projects stand in none.</summary>
    public PipelineStage? Stage => Key.Stage == 0 ? null : (PipelineStage)Key.Stage;

    /// <summary>Gets what is known of these projects in sum.</summary>
    public Tally Tally { get; }

    internal CubeKey Key { get; }
}
