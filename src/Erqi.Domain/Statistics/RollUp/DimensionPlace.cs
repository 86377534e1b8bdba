using Erqi.Domain.Projects;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>Where a dimension stands: its order among all, and what a cell has there.</summary>
internal sealed class DimensionPlace
{
    private readonly Func<CubeFrame, CubeKey, int> _at;

    private DimensionPlace(int order, string name, int last, Func<CubeFrame, CubeKey, int> at) =>
        (Order, Name, Last, _at) = (order, name, last, at);

    /// <summary>Gets all places, in their order.</summary>
    public static DimensionPlace[] All { get; } =
    [
        new(0, "sector", Scheme.LastNumber, (_, key) => key.Sector),
        new(1, "level", Scheme.LastNumber, (_, key) => key.Level),
        new(2, "batch", Scheme.LastNumber, (_, key) => key.Batch),
        new(3, "period", CubeKey.LastPeriod, (_, key) => key.Period),
        new(4, "stage", Scheme.LastNumber, (_, key) => key.Stage),
        new(5, "district", int.MaxValue, (frame, key) => frame.DistrictOf(key).Number),
        new(6, "city", int.MaxValue, (frame, key) => frame.DistrictOf(key).City.Number),
        new(7, "province", int.MaxValue, (frame, key) => frame.DistrictOf(key).Province.Number),
    ];

    /// <summary>Gets the order among all dimensions.</summary>
    public int Order { get; }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the greatest value.</summary>
    public int Last { get; }

    /// <summary>Gets a value indicating whether it asks for districts.</summary>
    public bool IsDivision => Order >= 5;

    /// <summary>Gets a value indicating whether its members are those of a scheme.</summary>
    public bool IsOfScheme => Last == Scheme.LastNumber;

    /// <summary>What a cell has here: the number of a member or a period, or that of a division; 0 for none.</summary>
    public int At(CubeFrame frame, CubeKey key) => _at(frame, key);
}
