using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>The dense table that every roll-up fills: a slab of cells for every period that occurs.</summary>
/// <remarks>
/// <code>
/// slabs:  [ no period | 1st | 2nd | … ]        a null where no row has come yet
///             │
///             └─ 5 sectors × 3 levels × 4 batches × 5 stages = 300 cells of 40 bytes
/// </code>
/// A period costs 12 KB when its first row comes and one more load for every row; a 40th or a 4000th changes nothing
/// for the rest.
/// </remarks>
internal sealed class CellTable
{
    private const int Stages = CubeKey.LastStage + 1;
    private const int Batches = CubeKey.LastBatch + 1;
    private const int SlabLength = CubeKey.LastSector * CubeKey.LastLevel * Batches * Stages;

    private Cell[]?[] _slabs = new Cell[16][];

    /// <summary>The cell of five codes, all within range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Cell At(int period, int sector, int level, int batch, int stage)
    {
        Cell[]?[] slabs = _slabs;
        Cell[] slab = (uint)period < (uint)slabs.Length && slabs[period] is { } known ? known : NewSlab(period);
        return ref slab[(((((sector - 1) * CubeKey.LastLevel) + level - 1) * Batches) + batch) * Stages + stage];
    }

    /// <summary>The cells that hold something, in the order of their keys.</summary>
    public CubeCell[] ToCells()
    {
        var cells = new CubeCell[CountCells()];
        int next = 0;
        for (int period = 0; period < _slabs.Length; period++)
        {
            Cell[] slab = _slabs[period] ?? [];
            for (int i = 0; i < slab.Length; i++)
            {
                if (slab[i].Count != 0)
                {
                    cells[next++] = new CubeCell(KeyOf(period, i), new Tally(slab[i]));
                }
            }
        }

        Debug.Assert(next == cells.Length, "The cells were counted a moment ago.");
        return cells;
    }

    private static CubeKey KeyOf(int period, int index)
    {
        (int rest, int stage) = Math.DivRem(index, Stages);
        (rest, int batch) = Math.DivRem(rest, Batches);
        (int sector, int level) = Math.DivRem(rest, CubeKey.LastLevel);
        return new CubeKey(period, sector + 1, level + 1, batch, stage);
    }

    private int CountCells()
    {
        int count = 0;
        foreach (Cell[]? slab in _slabs)
        {
            foreach (ref readonly Cell cell in slab.AsSpan())
            {
                count += cell.Count != 0 ? 1 : 0;
            }
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Cell[] NewSlab(int period)
    {
        if (period > CubeKey.LastPeriod)
        {
            throw new ArgumentOutOfRangeException(
                nameof(period), period, "A cube holds campaign periods up to the 65,535th; is this a date?");
        }

        if (period >= _slabs.Length)
        {
            Array.Resize(ref _slabs, Math.Max(period + 1, 2 * _slabs.Length));
        }

        return _slabs[period] = new Cell[SlabLength];
    }
}
