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
        DivisionCode[] codes = [.. _codes.Order()];
        return (codes, [.. _codes.Select(code => Array.BinarySearch(codes, code))]);
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
