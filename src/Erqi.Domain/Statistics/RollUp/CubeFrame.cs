namespace Erqi.Domain.Statistics.RollUp;

/// <summary>What the codes of a cube's keys mean: the scheme of its members, and its districts in the order of their codes.</summary>
/// <param name="Districts">
/// Where the cube is by district, the first for projects that have none: <c>default</c>; else empty.
/// </param>
internal sealed record CubeFrame(Scheme Scheme, DivisionCode[] Districts)
{
    /// <summary>The division that a code of a key stands for; <c>default</c> for none.</summary>
    public DivisionCode DistrictOf(CubeKey key) => Districts.Length == 0 ? default : Districts[key.District];
}
