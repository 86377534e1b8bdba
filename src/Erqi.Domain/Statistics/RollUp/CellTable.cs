namespace Erqi.Domain.Statistics.RollUp;

/// <summary>The table that every roll-up fills, one for each set of stated amounts: all cells that occur, found by two array look-ups.</summary>
/// <remarks>
/// <code>
/// slabs:  [ no period | 1st | 2nd | … ]         of the current district; a null where no row has come yet
///             │
///             └─ 5 sectors × 3 levels × 4 batches × 5 stages = 300 numbers of cells, 0 where none
///                                                                │
/// cells:  [ unused | … ]  40 bytes each, in the order they came  ┘
/// </code>
/// With the scheme of 2023 a period costs 1.2 KB when its first row comes, whatever its number: a 40th or a 4000th changes
/// nothing for the rest. Cells that never occur cost no memory and no cache. A cube that is not by district has one.
/// </remarks>
internal sealed class CellTable
{
    // A district of some years falls into so many cells.
    private const int First = 256;

    private readonly List<int[]?[]> _districts = [];
    private readonly Cell[]?[] _pages;
    private int[]?[] _slabs = [];
    private CubeKey[] _keys = new CubeKey[First];
    private Cell[] _cells = new Cell[First];
    private int _district, _last;

    public CellTable(Scheme scheme, AmountSet stated)
    {
        Stated = stated;
        Shape = new(scheme);
        _pages = new Cell[]?[Plane.PagesOf(stated)];
        HasFar = _pages.Length > 1;
        TurnTo(0);
    }

    /// <summary>Gets what every project in the table states.</summary>
    public AmountSet Stated { get; }

    /// <summary>Gets where the codes of a row stand in a slab.</summary>
    public SlabShape Shape { get; }

    /// <summary>Gets a value indicating whether there are sums of amounts that do not lie in a project itself.</summary>
    public bool HasFar { get; }

    /// <summary>Gets all sums by their numbers; not to be kept, since a new cell may move them.</summary>
    public Span<Cell> Sums => _cells;

    public void TurnTo(int district)
    {
        if (district != _district || _districts.Count == 0)
        {
            while (_districts.Count <= district)
            {
                _districts.Add(new int[16][]);
            }

            (_district, _slabs) = (district, _districts[district]);
        }
    }

    /// <summary>The number of the cell of five codes, all within range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NumberOf(int period, int sector, int level, int batch, int stage) =>
        NumberOf(period, Shape.PlaceOf(sector, level, batch, stage));

    /// <summary>The number of the cell of a period and a place in its slab, both within range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NumberOf(int period, int place)
    {
        int[]?[] slabs = _slabs;
        return (uint)period < (uint)slabs.Length && slabs[period] is { } slab && (uint)place < (uint)slab.Length && slab[place] is var number and > 0
            ? number
            : NewCell(period, place);
    }

    /// <summary>The sums on one of the pages by their numbers, as <see cref="Sums"/>.</summary>
    public Span<Cell> SumsOnPage(int page) => page == 0 ? _cells : _pages[page] ??= new Cell[_cells.Length];

    public ref Cell OnPage(int page, int number) => ref SumsOnPage(page)[number];

    /// <summary>Adds the amounts of a project that do not lie in it to the cell of a number.</summary>
    public void AddFar(int number, Project project)
    {
        OnPage(1, number).Add(0, project.FenAt(4), project.FenAt(5), project.FenAt(6), project.FenAt(7));
        if (_pages.Length > 2)
        {
            OnPage(2, number).Add(0, project.FenAt(8), project.FenAt(9), 0, 0);
        }
    }

    /// <summary>The cells of each page, with the places of the districts in their keys.</summary>
    public IEnumerable<PlaneRows> ToRows(int[]? places)
    {
        if (_last == 0)
        {
            yield break;
        }

        CubeKey[] keys = _keys[1..(_last + 1)];
        for (int i = 0; i < keys.Length && places is not null; i++)
        {
            keys[i] = keys[i].In(places[keys[i].District]);
        }

        for (int page = 0; page < _pages.Length; page++)
        {
            Cell[]? cells = page == 0 ? _cells : _pages[page];
            yield return new PlaneRows(new(Stated, page), keys, cells?[1..(_last + 1)] ?? new Cell[_last]);
        }
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
            _districts[_district] = _slabs;
        }

        if (++_last == _cells.Length)
        {
            Array.Resize(ref _cells, 2 * _last);
            Array.Resize(ref _keys, 2 * _last);
            for (int page = 1; page < _pages.Length; page++)
            {
                Array.Resize(ref _pages[page], 2 * _last);
            }
        }

        _keys[_last] = Shape.KeyAt(period, place).In(_district);
        return (_slabs[period] ??= new int[Shape.Length])[place] = _last;
    }
}
