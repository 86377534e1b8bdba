using Erqi.Domain.Projects;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>Where a cell stands: five codes in one word, so that one comparison orders cells.</summary>
/// <remarks>
/// <code>
///  47      32 31    24 23    16 15     8 7      0
/// [ period   ][ sector ][ level  ][ batch  ][ stage  ]     0 = has none
/// </code>
/// </remarks>
internal readonly record struct CubeKey(ulong Bits)
{
    public const int StageShift = 0;
    public const int BatchShift = 8;
    public const int LevelShift = 16;
    public const int SectorShift = 24;
    public const int PeriodShift = 32;

    // The greatest number of a campaign period. At four holdings a year it is reached in the year 18404, so a greater
    // number is a slip, most often a date in the wrong column.
    public const int LastPeriod = ushort.MaxValue;

    public const int LastSector = (int)Projects.Sector.EcologyAndEnvironment;
    public const int LastLevel = (int)ProjectLevel.District;
    public const int LastBatch = (int)Projects.Batch.InProduction;
    public const int LastStage = (int)PipelineStage.Landed;

    public CubeKey(int period, int sector, int level, int batch, int stage)
        : this(((ulong)period << PeriodShift)
            | ((ulong)sector << SectorShift)
            | ((ulong)level << LevelShift)
            | ((ulong)batch << BatchShift)
            | (uint)stage)
    {
    }

    public int Period => (int)(Bits >> PeriodShift);

    public int Sector => At(SectorShift);

    public int Level => At(LevelShift);

    public int Batch => At(BatchShift);

    public int Stage => At(StageShift);

    /// <summary>The code at one of the five places.</summary>
    public int At(int shift) => shift == PeriodShift ? Period : (int)((Bits >> shift) & 0xFF);
}
