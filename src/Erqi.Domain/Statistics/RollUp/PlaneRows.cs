namespace Erqi.Domain.Statistics.RollUp;

/// <summary>The cells of one plane of a cube, each once and none empty, in the order they came.</summary>
internal sealed record PlaneRows(Plane Plane, CubeKey[] Keys, Cell[] Cells)
{
    public PlaneRows Where(Func<CubeKey, bool> isAdmitted)
    {
        int[] places = [.. Enumerable.Range(0, Keys.Length).Where(place => isAdmitted(Keys[place]))];
        return new(Plane, Array.ConvertAll(places, place => Keys[place]), Array.ConvertAll(places, place => Cells[place]));
    }
}
