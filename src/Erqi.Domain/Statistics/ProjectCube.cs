using System.Diagnostics;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>
/// All the totals of a set of projects at once: a tally for every combination of sector, level, batch, period and
/// stage that occurs. Every table of a report is a fold of it.
/// </summary>
/// <remarks>
/// A cube names what it counts, its <see cref="CountingBasis"/>: every project once where it stands now
/// (<see cref="CountingBasis.DistinctProjects"/>), the same without those that left
/// (<see cref="CountingBasis.StandingStock"/>), or every batch entry once at its own batch and period
/// (<see cref="CountingBasis.EventEntries"/>). The margins of an event cube therefore count entries, not projects, and
/// its money counts a project again at each entry.
/// <para>
/// Its size depends on the cells that occur, not on the projects. Two cubes are equal when basis and all cells are.
/// The grand total always fits, and nothing in a cube is negative, so that no fold of it can overflow. Immutable and
/// safe to share between threads.
/// </para>
/// </remarks>
[DebuggerDisplay("{Basis}: {Total}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class ProjectCube : IEquatable<ProjectCube>, IAdditionOperators<ProjectCube, ProjectCube, ProjectCube>
{
    // Trusted: the cells stand in the order of their keys, each once and none empty.
    internal ProjectCube(CountingBasis basis, CubeCell[] cells)
    {
        Basis = basis;
        Cells = ValueList<CubeCell>.Of(ImmutableCollectionsMarshal.AsImmutableArray(cells));
        Total = Sum(cells);
    }

    /// <summary>Gets what the cube counts.</summary>
    public CountingBasis Basis { get; }

    /// <summary>
    /// Gets the cells that hold something, in the order of period, sector, level, batch and stage, those without a
    /// period, batch or stage first.
    /// </summary>
    public ValueList<CubeCell> Cells { get; }

    /// <summary>Gets the tally of everything in the cube.</summary>
    public Tally Total { get; }

    /// <summary>Rolls up projects in one pass.</summary>
    /// <param name="projects">The projects. Arrays, lists and ledgers are read fastest.</param>
    /// <param name="basis">What to count.</param>
    /// <exception cref="ArgumentNullException">The sequence or one of its projects is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The basis is unknown or no member.</exception>
    /// <exception cref="OverflowException">The grand total passes what money holds.</exception>
    public static ProjectCube Of(IEnumerable<Project> projects, CountingBasis basis) =>
        new ProjectCubeBuilder(basis).Add(projects).Build();

    /// <summary>Adds two cubes that have no project in common.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second, of the same basis.</param>
    /// <exception cref="ArgumentException">The bases differ.</exception>
    /// <exception cref="OverflowException">The grand total passes what money holds.</exception>
    public static ProjectCube operator +(ProjectCube left, ProjectCube right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return new ProjectCubeBuilder(left.Basis).Add(left).Add(right).Build();
    }

    /// <summary>Says whether two cubes have the same basis and cells.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(ProjectCube? left, ProjectCube? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two cubes differ in basis or cells.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(ProjectCube? left, ProjectCube? right) => !(left == right);

    /// <summary>Breaks the cube down by one dimension.</summary>
    /// <typeparam name="TKey">The type of its members.</typeparam>
    /// <param name="dimension">The dimension.</param>
    public Breakdown<TKey> By<TKey>(CubeDimension<TKey> dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        var sums = new Cell[CodesOf(dimension)];
        foreach (ref readonly CubeCell cell in Cells.AsSpan())
        {
            sums[cell.Key.At(dimension.Shift)].Add(cell.Tally);
        }

        return new Breakdown<TKey>(Basis, dimension, sums, Total);
    }

    /// <summary>Breaks the cube down by two dimensions, with the margins of both.</summary>
    /// <typeparam name="TRow">The type of the members that head the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the members that head the columns.</typeparam>
    /// <param name="rows">The dimension of the rows.</param>
    /// <param name="columns">The dimension of the columns.</param>
    public CrossTab<TRow, TColumn> By<TRow, TColumn>(CubeDimension<TRow> rows, CubeDimension<TColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        int width = CodesOf(columns);
        var sums = new Cell[CodesOf(rows) * width];
        foreach (ref readonly CubeCell cell in Cells.AsSpan())
        {
            sums[(cell.Key.At(rows.Shift) * width) + cell.Key.At(columns.Shift)].Add(cell.Tally);
        }

        return new CrossTab<TRow, TColumn>(By(rows), By(columns), sums, width);
    }

    /// <summary>Gives the part of the cube that a filter admits.</summary>
    /// <param name="filter">The filter.</param>
    public ProjectCube Where(CubeFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new ProjectCube(Basis, [.. Cells.Where(cell => filter.Admits(cell.Key))]);
    }

    /// <summary>Gives the part of the cube with some members of one dimension.</summary>
    /// <typeparam name="TKey">The type of the members.</typeparam>
    /// <param name="dimension">The dimension.</param>
    /// <param name="keys">The members, at least one; null admits projects that have none.</param>
    /// <exception cref="ArgumentException">No member is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A key is no member of the dimension.</exception>
    public ProjectCube Where<TKey>(CubeDimension<TKey> dimension, params ReadOnlySpan<TKey> keys) =>
        Where(CubeFilter.All.Where(dimension, keys));

    /// <summary>Gives one number of the cells that a filter admits, in its base unit: 个, or 元.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="measure">Which number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is no member of the enumeration.</exception>
    public Rational Value(CubeFilter filter, Measure measure) => Where(filter).Total.Value(measure);

    /// <inheritdoc/>
    public bool Equals(ProjectCube? other) => other is not null && Basis == other.Basis && Cells == other.Cells;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProjectCube);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Basis, Cells.Count, Total);

    // The period is open-ended, so its table ends with the last one that occurs; cells stand in the order of periods.
    private int CodesOf<TKey>(CubeDimension<TKey> dimension) =>
        1 + (dimension.Shift != CubeKey.PeriodShift ? dimension.Last : Cells.Count == 0 ? 0 : Cells[^1].Key.Period);

    private static Tally Sum(ReadOnlySpan<CubeCell> cells)
    {
        Cell sum = default;
        foreach (ref readonly CubeCell cell in cells)
        {
            sum.Add(cell.Tally);
        }

        return new Tally(sum);
    }
}
