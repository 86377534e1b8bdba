using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>One cell of a <see cref="ProjectCube"/>: the projects that agree in all dimensions.</summary>
/// <remarks>Two cells are equal when place and tally are. <c>default</c> stands in no cube and has no place.</remarks>
[DebuggerDisplay("{District} {Period} {Sector} {Level} {Batch} {Stage}: {Tally}")]
public readonly record struct CubeCell
{
    internal CubeCell(CubeFrame frame, CubeKey key, Tally tally)
    {
        District = CubeDimension.District.KeyOf(frame.Scheme, frame.DistrictOf(key).Number);
        Period = CubeDimension.Period.KeyOf(frame.Scheme, key.Period);
        Sector = CubeDimension.Sector.KeyOf(frame.Scheme, key.Sector);
        Level = CubeDimension.Level.KeyOf(frame.Scheme, key.Level);
        Batch = CubeDimension.Batch.KeyOf(frame.Scheme, key.Batch);
        Stage = CubeDimension.Stage.KeyOf(frame.Scheme, key.Stage);
        Tally = tally;
    }

    /// <summary>Gets the district, or null where the projects state none or the cube is not by district.</summary>
    public DivisionCode? District { get; internal init; }

    /// <summary>Gets the number of the campaign period, or null where the projects have entered none.</summary>
    public int? Period { get; internal init; }

    /// <summary>Gets the sector.</summary>
    public Member<Sector> Sector { get; internal init; }

    /// <summary>Gets the level.</summary>
    public Member<ProjectLevel> Level { get; internal init; }

    /// <summary>Gets the batch, or null where the projects have entered none.</summary>
    public Member<Batch>? Batch { get; internal init; }

    /// <summary>Gets the project library, or null where the projects stand in none.</summary>
    public Member<PipelineStage>? Stage { get; internal init; }

    /// <summary>Gets what is known of these projects in sum.</summary>
    public Tally Tally { get; internal init; }
}
