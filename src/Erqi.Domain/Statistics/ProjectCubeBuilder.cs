using System.Runtime.InteropServices;
using Erqi.Domain.Projects;
using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>Fills a <see cref="ProjectCube"/> with projects, with rows that never were objects, and with other cubes.</summary>
/// <remarks>
/// Order does not matter: the same rows give the same cube. A builder is used by one thread at a time; for several
/// threads use a builder each and add the cubes.
/// </remarks>
public sealed class ProjectCubeBuilder
{
    private readonly CellTable _table = new();

    /// <summary>Begins an empty cube.</summary>
    /// <param name="basis">What the cube will count.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The basis is <see cref="CountingBasis.Unknown"/> or no member: a cube says what it counts.
    /// </exception>
    public ProjectCubeBuilder(CountingBasis basis)
    {
        if (basis is < CountingBasis.EventEntries or > CountingBasis.StandingStock)
        {
            throw new ArgumentOutOfRangeException(
                nameof(basis),
                basis,
                "A cube says what it counts: choose EventEntries, DistinctProjects or StandingStock.");
        }

        Basis = basis;
    }

    /// <summary>Gets what the cube counts.</summary>
    public CountingBasis Basis { get; }

    /// <summary>Adds projects, each as the basis counts it.</summary>
    /// <param name="projects">The projects. Arrays, lists and ledgers are read fastest.</param>
    /// <exception cref="ArgumentNullException">The sequence or one of its projects is null.</exception>
    /// <exception cref="OverflowException">A sum passes what money holds.</exception>
    public ProjectCubeBuilder Add(IEnumerable<Project> projects)
    {
        ArgumentNullException.ThrowIfNull(projects);
        switch (projects)
        {
            case Project[] array:
                ProjectLoop.Add(_table, Basis, array);
                break;
            case List<Project> list:
                ProjectLoop.Add(_table, Basis, CollectionsMarshal.AsSpan(list));
                break;
            default:
                foreach (Project project in projects)
                {
                    ProjectLoop.Add(_table, Basis, project);
                }

                break;
        }

        return this;
    }

    /// <summary>Adds a row, or a group of rows that agree in all five dimensions, without project objects.</summary>
    /// <param name="sector">The sector.</param>
    /// <param name="level">The level.</param>
    /// <param name="tally">What is known of the row or group; <c>new Tally(1, total)</c> for a single row.</param>
    /// <param name="batch">The batch, or null where there is none.</param>
    /// <param name="period">The number of the campaign period, from 1 to 65,535, or null where there is none.</param>
    /// <param name="stage">The project library, or null where there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no member of its dimension.</exception>
    /// <exception cref="OverflowException">A sum passes what money holds.</exception>
    public ProjectCubeBuilder Add(
        Sector sector,
        ProjectLevel level,
        Tally tally,
        Batch? batch = null,
        int? period = null,
        PipelineStage? stage = null)
    {
        if (tally.Count > 0)
        {
            _table.At(
                CubeDimension.Period.CodeOf(period),
                CubeDimension.Sector.CodeOf(sector),
                CubeDimension.Level.CodeOf(level),
                CubeDimension.Batch.CodeOf(batch),
                CubeDimension.Stage.CodeOf(stage)).Add(tally);
        }

        return this;
    }

    /// <summary>Adds all cells of another cube.</summary>
    /// <param name="cube">A cube of the same basis that has no project in common with what was added before.</param>
    /// <exception cref="ArgumentException">The cube has another basis.</exception>
    /// <exception cref="OverflowException">A sum passes what money holds.</exception>
    public ProjectCubeBuilder Add(ProjectCube cube)
    {
        ArgumentNullException.ThrowIfNull(cube);
        if (cube.Basis != Basis)
        {
            throw new ArgumentException(
                $"A cube of {cube.Basis} does not add to one of {Basis}: the same project may stand in both in " +
                "different numbers. Build both on one basis.",
                nameof(cube));
        }

        foreach (ref readonly CubeCell cell in cube.Cells.AsSpan())
        {
            CubeKey key = cell.Key;
            _table.At(key.Period, key.Sector, key.Level, key.Batch, key.Stage).Add(cell.Tally);
        }

        return this;
    }

    /// <summary>Gives the cube of everything added so far; the builder may go on.</summary>
    /// <exception cref="OverflowException">The grand total passes what money holds.</exception>
    public ProjectCube Build() => new(Basis, _table.ToCells());
}
