namespace Erqi.Domain.Statistics.RollUp;

/// <summary>What one pass fills: a table for each set of stated amounts that occurs, and the districts where they are asked for.</summary>
internal sealed class SumTables(Scheme scheme, bool byDistrict)
{
    private CellTable?[] _tables = new CellTable?[1 << AmountSets.NearCount];

    public Scheme Scheme { get; } = scheme;

    /// <summary>Gets the numbers of the districts, where the cube is by district.</summary>
    public DistrictNumbers? Districts { get; } = byDistrict ? new() : null;

    /// <summary>The table of projects that state a set of amounts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CellTable Of(AmountSet stated)
    {
        CellTable?[] tables = _tables;
        return (int)stated < tables.Length && tables[(int)stated] is { } table ? table : New(stated);
    }

    /// <summary>Adds a group of projects that agree in all dimensions.</summary>
    public void Add(DivisionCode district, CubeKey key, in Tally tally)
    {
        int number = Districts?.Of(district) ?? 0;
        CellTable? table = null;
        int cell = 0;
        for (long above = tally.Count; above > 0;)
        {
            table = Of(tally.Part(above, out long below));
            table.TurnTo(number);
            cell = table.NumberOf(key.Period, key.Sector, key.Level, key.Batch, key.Stage);
            table.OnPage(0, cell).Add(above - below, 0, 0, 0, 0);
            above = below;
        }

        for (int page = 0; table is not null && page < Plane.PagesOf(table.Stated); page++)
        {
            int first = page * Plane.PageSize;
            table.OnPage(page, cell).Add(
                0, tally.SumAt(first), tally.SumAt(first + 1), SumAt(tally, first + 2), SumAt(tally, first + 3));
        }

        static long SumAt(in Tally tally, int place) => place < AmountSets.Count ? tally.SumAt(place) : 0;
    }

    public void Add(CubeFrame frame, PlaneRows rows)
    {
        CellTable table = Of(rows.Plane.Stated);
        for (int i = 0; i < rows.Keys.Length; i++)
        {
            CubeKey key = rows.Keys[i];
            table.TurnTo(Districts?.Of(frame.DistrictOf(key)) ?? 0);
            int number = table.NumberOf(key.Period, key.Sector, key.Level, key.Batch, key.Stage);
            table.OnPage(rows.Plane.Page, number).Add(rows.Cells[i]);
        }
    }

    public ProjectCube ToCube(CountingBasis basis, SchemeMapping? mapping = null)
    {
        (DivisionCode[] Codes, int[] Places)? districts = Districts?.Sorted();
        CubeFrame frame = new(Scheme, districts?.Codes ?? []);
        CubePlanes planes = new([.. _tables.OfType<CellTable>().SelectMany(table => table.ToRows(districts?.Places))]);
        return new ProjectCube(basis, frame, planes, mapping);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private CellTable New(AmountSet stated)
    {
        if ((stated & ~Scheme.Collected) is not AmountSet.None and var uncollected)
        {
            throw Scheme.Uncollected(uncollected);
        }

        if ((int)stated >= _tables.Length)
        {
            Array.Resize(ref _tables, 1 << AmountSets.Count);
        }

        return _tables[(int)stated] = new CellTable(Scheme, stated);
    }
}
