namespace Erqi.Domain.Statistics.RollUp;

/// <summary>Where a cell stands: six codes in one word, so that one comparison orders cells.</summary>
/// <remarks>
/// <code>
///  63      48 47      32 31    24 23    16 15     8 7      0
/// [ district ][ period  ][ sector ][ level  ][ batch  ][ stage  ]     0 = has none
/// </code>
/// Sector, level, batch and stage are numbers of a scheme; the district is a place in the list of its cube.
/// </remarks>
internal readonly record struct CubeKey(ulong Bits)
{
    public const int StageShift = 0;
    public const int BatchShift = 8;
    public const int LevelShift = 16;
    public const int SectorShift = 24;
    public const int PeriodShift = 32;
    public const int DistrictShift = 48;

    // The greatest number of a campaign period. At four holdings a year it is reached in the year 18404, so a greater
    // number is a slip, most often a date in the wrong column.
    public const int LastPeriod = ushort.MaxValue;

    // The most districts of a cube; the whole country has some three thousand.
    public const int LastDistrict = ushort.MaxValue;

    public CubeKey(int period, int sector, int level, int batch, int stage)
        : this(((ulong)period << PeriodShift)
            | ((ulong)sector << SectorShift)
            | ((ulong)level << LevelShift)
            | ((ulong)batch << BatchShift)
            | (uint)stage)
    {
    }

    public int District => (int)(Bits >> DistrictShift);

    public int Period => (int)((Bits >> PeriodShift) & 0xFFFF);

    public int Sector => At(SectorShift);

    public int Level => At(LevelShift);

    public int Batch => At(BatchShift);

    public int Stage => At(StageShift);

    /// <summary>The code at one of the six places.</summary>
    public int At(int shift) => unchecked((int)(Bits >> shift)) & MaskAt(shift);

    /// <summary>The greatest code at one of the six places.</summary>
    public static int MaskAt(int shift) => shift < PeriodShift ? 0xFF : 0xFFFF;

    public CubeKey In(int district) =>
        new((Bits & ((1UL << DistrictShift) - 1)) | ((ulong)district << DistrictShift));
}
