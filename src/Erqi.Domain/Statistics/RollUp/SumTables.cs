namespace Erqi.Domain.Statistics.RollUp;

/// <summary>What one pass fills: the cells, and beside them the districts where they are asked for.</summary>
internal sealed class SumTables(bool byDistrict)
{
    public CellTable Cells { get; } = new();

    public DistrictTable? Districts { get; } = byDistrict ? new() : null;
}
