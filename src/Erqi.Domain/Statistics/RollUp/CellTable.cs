using System.Runtime.CompilerServices;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>The table that every roll-up fills: all cells that occur, found by two array look-ups.</summary>
/// <remarks>
/// <code>
/// slabs:  [ no period | 1st | 2nd | … ]         a null where no row has come yet
///             │
///             └─ 5 sectors × 3 levels × 4 batches × 5 stages = 300 numbers of cells, 0 where none
///                                                                │
/// cells:  [ unused | … ]  40 bytes each, in the order they came  ┘
/// </code>
/// A period costs 1.2 KB when its first row comes, whatever its number: a 40th or a 4000th changes nothing for the rest.
/// Cells that never occur cost no memory and no cache.
/// </remarks>
internal sealed class CellTable
{
    private const int Stages = CubeKey.LastStage + 1;
    private const int Batches = CubeKey.LastBatch + 1;
    private const int SlabLength = CubeKey.LastSector * CubeKey.LastLevel * Batches * Stages;

    private static readonly ulong[] PlaceKeys = MakePlaceKeys();

    private int[]?[] _slabs = new int[16][];
    private Cell[] _cells = new Cell[64];
    private int _last;

    /// <summary>Gets all sums by their numbers; not to be kept, since a new cell may move them.</summary>
    public Span<Cell> Sums => _cells;

    /// <summary>The cell of five codes, all within range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Cell At(int period, int sector, int level, int batch, int stage)
    {
        // The number first: finding it may move the cells.
        int number = NumberOf(period, sector, level, batch, stage);
        return ref _cells[number];
    }

    /// <summary>The number of the cell of five codes, all within range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NumberOf(int period, int sector, int level, int batch, int stage)
    {
        unchecked
        {
            int place = (((((sector - 1) * CubeKey.LastLevel) + level - 1) * Batches) + batch) * Stages + stage;
            int[]?[] slabs = _slabs;
            return (uint)period < (uint)slabs.Length && slabs[period] is { } slab && slab[place] is var number and > 0
                ? number
                : NewCell(period, place);
        }
    }

    /// <summary>The cells that hold something, in the order of their keys.</summary>
    public CubeCell[] ToCells()
    {
        var cells = new CubeCell[_last];
        int next = 0;
        for (int period = 0; period < _slabs.Length; period++)
        {
            ReadOnlySpan<int> slab = _slabs[period];
            ulong periodKey = (ulong)period << CubeKey.PeriodShift;

            // Most places of a small ledger are empty, and a search passes many of them at once.
            for (int place = 0, step; (step = slab[place..].IndexOfAnyExcept(0)) >= 0; place++)
            {
                place += step;
                cells[next++] = new CubeCell(new CubeKey(PlaceKeys[place] | periodKey), new Tally(_cells[slab[place]]));
            }
        }

        return cells;
    }

    private static ulong[] MakePlaceKeys()
    {
        var keys = new ulong[SlabLength];
        for (int place = 0; place < SlabLength; place++)
        {
            (int rest, int stage) = Math.DivRem(place, Stages);
            (rest, int batch) = Math.DivRem(rest, Batches);
            (int sector, int level) = Math.DivRem(rest, CubeKey.LastLevel);
            keys[place] = new CubeKey(period: 0, sector + 1, level + 1, batch, stage).Bits;
        }

        return keys;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int NewCell(int period, int place)
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

        if (++_last == _cells.Length)
        {
            Array.Resize(ref _cells, 2 * _cells.Length);
        }

        return (_slabs[period] ??= new int[SlabLength])[place] = _last;
    }
}
