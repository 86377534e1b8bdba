using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>The five dimensions by which a cube is broken down and filtered.</summary>
public static class CubeDimension
{
    // What a null stands for, and what makes CodeOf refuse a zero that is no null.
    private const int None = 0;
    private const int NoMember = -1;

    /// <summary>Gets 行业领域, the sector.</summary>
    public static CubeDimension<Projects.Sector> Sector { get; } = new(
        "sector",
        CubeKey.SectorShift,
        CubeKey.LastSector,
        optional: false,
        code => (Projects.Sector)code,
        key => (int)key);

    /// <summary>Gets the level: 省重点, 市重点, 区重点.</summary>
    public static CubeDimension<Projects.ProjectLevel> Level { get; } = new(
        "level",
        CubeKey.LevelShift,
        CubeKey.LastLevel,
        optional: false,
        code => (Projects.ProjectLevel)code,
        key => (int)key);

    /// <summary>Gets the batch of 三个一批; null are projects that have entered none.</summary>
    public static CubeDimension<Projects.Batch?> Batch { get; } = new(
        "batch",
        CubeKey.BatchShift,
        CubeKey.LastBatch,
        optional: true,
        code => code == None ? null : (Projects.Batch)code,
        key => OptionalCode((int?)key));

    /// <summary>
    /// Gets 期, the campaign period, by its number; null are projects that have entered none. It is open-ended: a
    /// breakdown lists the periods that occur.
    /// </summary>
    public static CubeDimension<int?> Period { get; } = new(
        "period",
        CubeKey.PeriodShift,
        CubeKey.LastPeriod,
        optional: true,
        code => code == None ? null : code,
        OptionalCode);

    /// <summary>Gets the project library (谋划, 招引, 签约, 落地); null are projects that stand in none.</summary>
    public static CubeDimension<Projects.PipelineStage?> Stage { get; } = new(
        "stage",
        CubeKey.StageShift,
        CubeKey.LastStage,
        optional: true,
        code => code == None ? null : (Projects.PipelineStage)code,
        key => OptionalCode((int?)key));

    private static int OptionalCode(int? key) => key switch
    {
        null => None,
        0 => NoMember,
        { } code => code,
    };
}
