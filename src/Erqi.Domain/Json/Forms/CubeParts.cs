namespace Erqi.Domain.Json.Forms;

/// <summary>What a cube is made of.</summary>
internal readonly record struct CubeParts(CountingBasis Basis, bool IsByDistrict, IReadOnlyList<CubeCell> Cells)
{
    public static CubeParts Of(ProjectCube cube) => new(cube.Basis, cube.IsByDistrict, cube.Cells);

    public ProjectCube ToCube(Scheme scheme)
    {
        ProjectCubeBuilder builder = new(Basis, new RollUpOptions { Scheme = scheme, ByDistrict = IsByDistrict });
        foreach (CubeCell cell in Cells)
        {
            if (cell.District is not null && !IsByDistrict)
            {
                throw new FormatException("a cell names its district, and the cube is not 'byDistrict'.");
            }

            _ = builder.Add(cell.Sector, cell.Level, cell.Tally, cell.Batch, cell.Period, cell.Stage, cell.District);
        }

        ProjectCube cube = builder.Build();
        return cube.Cells.Count == Cells.Count
            ? cube
            : throw new FormatException("a cell is empty, or stands at the place of another; expected every place once.");
    }
}
