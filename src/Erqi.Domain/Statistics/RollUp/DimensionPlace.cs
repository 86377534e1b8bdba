namespace Erqi.Domain.Statistics.RollUp;

/// <summary>Where a dimension stands: what a cell has there, and up to which value.</summary>
/// <param name="At">The number of a member or a period, or that of a division; 0 for none.</param>
internal sealed record DimensionPlace(string Name, int Last, Func<CubeFrame, CubeKey, int> At)
{
    public bool IsDivision => Last == int.MaxValue;

    public bool IsOfScheme => Last == Scheme.LastNumber;
}
