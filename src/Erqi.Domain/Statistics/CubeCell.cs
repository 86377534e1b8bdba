using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>One cell of a <see cref="ProjectCube"/>: the projects that agree in all dimensions.</summary>
/// <remarks>Two cells are equal when place and tally are. <c>default</c> stands in no cube and has no place.</remarks>
[DebuggerDisplay("{District} {Period} {Sector} {Level} {Batch} {Stage}: {Tally}")]
public readonly record struct CubeCell
{
    // The key says nothing of the district, whose place differs from cube to cube.
    private readonly Scheme? _scheme;
    private readonly DivisionCode _district;

    internal CubeCell(CubeFrame frame, CubeKey key, Tally tally)
    {
        _scheme = frame.Scheme;
        _district = frame.DistrictOf(key);
        Key = key.In(district: 0);
        Tally = tally;
    }

    /// <summary>Gets the district, or null where the projects state none or the cube is not by district.</summary>
    public DivisionCode? District => _district.HasValue ? _district : null;

    /// <summary>Gets the number of the campaign period, or null where the projects have entered none.</summary>
    public int? Period => Key.Period == 0 ? null : Key.Period;

    /// <summary>Gets the sector.</summary>
    public Member<Sector> Sector => _scheme is null ? default : new(_scheme, (byte)Key.Sector);

    /// <summary>Gets the level.</summary>
    public Member<ProjectLevel> Level => _scheme is null ? default : new(_scheme, (byte)Key.Level);

    /// <summary>Gets the batch, or null where the projects have entered none.</summary>
    public Member<Batch>? Batch => Key.Batch == 0 ? null : new(_scheme!, (byte)Key.Batch);

    /// <summary>Gets the project library, or null where the projects stand in none.</summary>
    public Member<PipelineStage>? Stage => Key.Stage == 0 ? null : new(_scheme!, (byte)Key.Stage);

    /// <summary>Gets what is known of these projects in sum.</summary>
    public Tally Tally { get; }

    internal CubeKey Key { get; }
}
