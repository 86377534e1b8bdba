namespace Erqi.Domain.Published;

/// <summary>The roll-ups of one ledger, one for each way of counting it.</summary>
internal sealed class LedgerCubes
{
    private readonly Dictionary<string, ProjectCube> _cubes = new(StringComparer.Ordinal);

    public LedgerCubes(ReadOnlySpan<ProjectCube> cubes)
    {
        foreach (ProjectCube cube in cubes)
        {
            _ = cube ?? throw new ArgumentNullException(nameof(cubes), "One of the cubes is null.");
            if (!_cubes.TryAdd(StatisticsTerms.CountingBases.CamelCaseOf(cube.Basis), cube))
            {
                throw new ArgumentException(
                    $"Two cubes count {cube.Basis}; give one cube of each basis, added up beforehand.", nameof(cubes));
            }
        }
    }

    /// <summary>
    /// The cube that answers for a figure: the one of its basis, or the only one there is where its basis is unknown,
    /// if it classifies by the figure's scheme and is by district where the figure is.
    /// </summary>
    public ProjectCube? CubeFor(BulletinFigure figure)
    {
        ProjectCube? cube = figure switch
        {
            { Of: null } => null,
            { Basis: BulletinFigure.UnknownBasis } => _cubes.Count == 1 ? _cubes.Values.First() : null,
            _ => _cubes.GetValueOrDefault(figure.Basis),
        };
        return cube is not null && figure.Of!.Filter.Asks(cube) ? cube : null;
    }
}
