using System.Runtime.CompilerServices;
using Erqi.Domain.Projects;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>A sum for every district that occurs, found by two array look-ups as in <see cref="CellTable"/>.</summary>
/// <remarks>
/// The first four digits of a code find the city's page, the last two the number of the district's sum: three thousand
/// districts stand close together however far apart their codes are. The code 0 stands for projects without one.
/// </remarks>
internal sealed class DistrictTable
{
    private const int CitySize = 100;
    private const int Cities = 10_000;

    private readonly int[]?[] _pages = new int[Cities][];
    private Cell[] _cells = new Cell[64];
    private DivisionCode[] _codes = new DivisionCode[64];
    private int _last;

    /// <summary>Gets all sums by their numbers; not to be kept, since a new district may move them.</summary>
    public Span<Cell> Sums => _cells;

    /// <summary>The sum of a district.</summary>
    public ref Cell At(DivisionCode district)
    {
        int number = NumberOf(district);
        return ref _cells[number];
    }

    /// <summary>The number of a district's sum.</summary>
    public int NumberOf(DivisionCode district)
    {
        (uint city, uint county) = Math.DivRem((uint)district.Number, CitySize);
        return _pages[city] is { } page && page[county] is var number and > 0 ? number : NewCell(district);
    }

    /// <summary>The districts that occur, in the order of their codes.</summary>
    public DistrictTally[] ToTallies()
    {
        var tallies = new DistrictTally[_last];
        for (int i = 0; i < _last; i++)
        {
            tallies[i] = new DistrictTally(_codes[i + 1], new Tally(_cells[i + 1]));
        }

        Array.Sort(tallies, (a, b) => a.District.CompareTo(b.District));
        return tallies;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int NewCell(DivisionCode district)
    {
        if (++_last == _cells.Length)
        {
            Array.Resize(ref _cells, 2 * _last);
            Array.Resize(ref _codes, 2 * _last);
        }

        _codes[_last] = district;
        return (_pages[district.Number / CitySize] ??= new int[CitySize])[district.Number % CitySize] = _last;
    }
}
