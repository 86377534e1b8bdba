using Erqi.Domain.Statistics;

namespace Erqi.Domain.Json.Forms;

/// <summary>What a cube is made of; without districts where it is not by district.</summary>
internal readonly record struct CubeParts(
    CountingBasis Basis, IReadOnlyList<CubeCell> Cells, IReadOnlyList<DistrictTally>? Districts)
{
    public static CubeParts Of(ProjectCube cube) => new(cube.Basis, cube.Cells, cube.IsByDistrict ? cube.Districts : null);

    public ProjectCube ToCube()
    {
        ProjectCubeBuilder builder = new(Basis);
        foreach (CubeCell cell in Cells)
        {
            _ = builder.Add(cell.Sector, cell.Level, cell.Tally, cell.Batch, cell.Period, cell.Stage);
        }

        ProjectCube cube = builder.Build();
        if (cube.Cells.Count != Cells.Count)
        {
            throw new FormatException("a cell is empty, or stands at the place of another; expected every place once.");
        }

        return Districts is null ? cube : new ProjectCube(Basis, [.. cube.Cells], Ordered(Districts, cube.Total));
    }

    private static DistrictTally[] Ordered(IReadOnlyList<DistrictTally> districts, Tally total)
    {
        if (districts.Any(district => district.Tally.Count == 0)
            || districts.DistinctBy(district => district.District).Count() != districts.Count)
        {
            throw new FormatException("a district is empty, or comes twice; expected every district once.");
        }

        return districts.Aggregate(default(Tally), (sum, district) => sum + district.Tally) == total
            ? [.. districts.OrderBy(district => district.District)]
            : throw new FormatException("the districts do not add up to the cells.");
    }
}
