using System.Runtime.CompilerServices;
using Erqi.Domain.Projects;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>The districts that occur, numbered as they come, found by two array look-ups.</summary>
/// <remarks>
/// The first four digits of a code find the city's page, the last two the district's number: three thousand districts
/// stand close together however far apart their codes are. Number 0 is that of projects without a district.
/// </remarks>
internal sealed class DistrictNumbers
{
    private const int CitySize = 100;
    private const int Cities = 10_000;

    private readonly int[]?[] _pages = new int[Cities][];
    private readonly List<DivisionCode> _codes = [default];

    /// <summary>The number of a district.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(DivisionCode district)
    {
        (uint city, uint county) = Math.DivRem((uint)district.Number, CitySize);
        return district.Number == 0 ? 0
            : _pages[city] is { } page && page[county] is var number and > 0 ? number
            : New(district);
    }

    /// <summary>The districts in the order of their codes, none first, and the place of each number in it.</summary>
    public (DivisionCode[] Codes, int[] Places) Sorted()
    {
        DivisionCode[] codes = [.. _codes];
        int[] numbers = [.. Enumerable.Range(0, codes.Length)];
        Array.Sort(codes, numbers);
        var places = new int[numbers.Length];
        for (int place = 0; place < numbers.Length; place++)
        {
            places[numbers[place]] = place;
        }

        return (codes, places);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int New(DivisionCode district)
    {
        if (_codes.Count > CubeKey.LastDistrict)
        {
            throw new ArgumentOutOfRangeException(
                nameof(district), district, "A cube holds up to 65,535 districts; roll the projects up in parts.");
        }

        _codes.Add(district);
        return (_pages[district.Number / CitySize] ??= new int[CitySize])[district.Number % CitySize] = _codes.Count - 1;
    }
}
