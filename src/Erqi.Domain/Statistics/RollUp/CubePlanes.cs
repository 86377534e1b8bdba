namespace Erqi.Domain.Statistics.RollUp;

/// <summary>The planes of a cube, which stand beside each other: a cell is what they have at one place together.</summary>
internal sealed class CubePlanes(PlaneRows[] planes)
{
    /// <summary>Gets the greatest number of a period; 0 where there is none.</summary>
    public int LastPeriod => planes.SelectMany(plane => plane.Keys).Select(key => key.Period).DefaultIfEmpty().Max();

    public CubePlanes Where(Func<CubeKey, bool> isAdmitted) => new([.. planes.Select(plane => plane.Where(isAdmitted))]);

    /// <summary>Adds everything to tables that are to hold more than one cube.</summary>
    public void AddTo(SumTables tables, CubeFrame frame) => Array.ForEach(planes, plane => tables.Add(frame, plane));

    /// <summary>The sums of the cells that agree in two codes, by the first and then by the second.</summary>
    public PlaneSums SumsOf(DimensionCodes rows, DimensionCodes columns)
    {
        int width = columns.Count;
        PlaneSums sums = new(Array.ConvertAll(planes, plane => plane.Plane), rows.Count * width);
        for (int plane = 0; plane < planes.Length; plane++)
        {
            (CubeKey[] keys, Cell[] cells) = (planes[plane].Keys, planes[plane].Cells);
            Span<Cell> here = sums[plane];
            for (int i = 0; i < keys.Length; i++)
            {
                here[(rows.At(keys[i]) * width) + columns.At(keys[i])].Add(cells[i]);
            }
        }

        return sums;
    }

    /// <summary>The cells in the order of their keys.</summary>
    public ValueList<CubeCell> Cells(CubeFrame frame)
    {
        SortedDictionary<ulong, TallySum> places = [];
        foreach (PlaneRows plane in planes)
        {
            for (int i = 0; i < plane.Keys.Length; i++)
            {
                TallySum sum = places.GetValueOrDefault(plane.Keys[i].Bits);
                sum.Add(plane.Plane, plane.Cells[i]);
                places[plane.Keys[i].Bits] = sum;
            }
        }

        return [.. places.Select(place => new CubeCell(frame, new CubeKey(place.Key), place.Value.ToTally()))];
    }
}
