using System.Data;
using System.Diagnostics;
using System.Diagnostics.Contracts;
using System.Globalization;
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
/// Its size depends on the cells that occur, not on the projects. Two cubes are equal when
/// basis, cells and districts are.
/// The grand total always fits, and nothing in a cube is negative, so that no fold of it can overflow. Immutable and
/// safe to share between threads.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// // Synthetic.
/// Project a = new() { Name = "甲", Sector = Sector.NewUrbanization, Level = ProjectLevel.Provincial, TotalInvestment = Money.FromYi(12) };
/// Project b = new() { Name = "乙", Sector = Sector.EcologyAndEnvironment, Level = ProjectLevel.District, TotalInvestment = Money.FromYi(3) };
/// ProjectLedger ledger = [a, b];
/// ProjectCube cube = ProjectCube.Of(ledger, CountingBasis.DistinctProjects);
/// Console.WriteLine(cube.Total);                                                         // → 2个 15亿元
/// Console.WriteLine(cube.By(CubeDimension.Sector)[Sector.EcologyAndEnvironment]);        // → 1个 3亿元
/// Console.WriteLine(cube.By(CubeDimension.Level, CubeDimension.Sector)[ProjectLevel.Provincial, Sector.NewUrbanization]); // → 1个 12亿元
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class ProjectCube : IEquatable<ProjectCube>, IAdditionOperators<ProjectCube, ProjectCube, ProjectCube>
{
    // Trusted: cells and districts stand in order, each once and none empty.
    internal ProjectCube(CountingBasis basis, CubeCell[] cells, DistrictTally[]? districts = null)
    {
        Basis = basis;
        IsByDistrict = districts is not null;
        Cells = ValueList<CubeCell>.Of(ImmutableCollectionsMarshal.AsImmutableArray(cells));
        Districts = ValueList<DistrictTally>.Of(ImmutableCollectionsMarshal.AsImmutableArray(districts ?? []));
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

    /// <summary>Gets a value indicating whether a tally was kept for every district.</summary>
    public bool IsByDistrict { get; }

    /// <summary>
    /// Gets the tally of every district that occurs, in the order of their codes, projects without a district first;
    /// empty where the cube is not by district. They add up to the total.
    /// </summary>
    public ValueList<DistrictTally> Districts { get; }

    /// <summary>Rolls up projects in one pass.</summary>
    /// <param name="projects">The projects. Arrays, lists and ledgers are read fastest.</param>
    /// <param name="basis">What to count.</param>
    /// <param name="options">Whether by district, how many threads, who is told; none of it changes a number.</param>
    /// <param name="cancellationToken">Ends the work between two steps.</param>
    /// <exception cref="ArgumentNullException">The sequence or one of its projects is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The basis is unknown or no member.</exception>
    /// <exception cref="OverflowException">The grand total passes what money holds.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ProjectCube Of(
        IEnumerable<Project> projects,
        CountingBasis basis,
        RollUpOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(projects);
        options ??= RollUpOptions.Default;
        return options.MaxThreads > 1
            && ProjectSource.Of(projects) is { } source
            && ThreadedRollUp.ThreadsFor(source().Length, options.MaxThreads) is var threads and > 1
            ? ThreadedRollUp.Of(source, threads, basis, options, cancellationToken)
            : new ProjectCubeBuilder(basis, options).Add(projects, cancellationToken).Build();
    }

    /// <summary>
    /// Rolls up the groups of <c>SELECT sector, level, batch, period, stage, COUNT(*), SUM(…) … GROUP BY …</c> from
    /// whatever engine holds the rows; docs/scale.md has the statement.
    /// </summary>
    /// <param name="reader">The reader, before its first row.</param>
    /// <param name="unit">The unit of the numbers in the columns of money; a text may name another itself.</param>
    /// <param name="basis">What the counts of the groups count.</param>
    /// <param name="columns">Where to find what; <see cref="RowColumns.Default"/> unless given.</param>
    /// <param name="options">Whether by district, and who is told; a reader is read by one thread.</param>
    /// <param name="cancellationToken">Ends the work between two steps.</param>
    /// <exception cref="ArgumentException">The reader has no such column.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Basis or unit is unknown or no member.</exception>
    /// <exception cref="RowException">A cell cannot be read; it names row and column.</exception>
    /// <exception cref="OverflowException">The grand total passes what money holds.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ProjectCube FromGroups(
        IDataReader reader,
        MoneyUnit unit,
        CountingBasis basis,
        RowColumns? columns = null,
        RollUpOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new ProjectCubeBuilder(basis, options).AddGroups(reader, unit, columns, cancellationToken).Build();

    /// <summary>Adds two cubes that have no project in common.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second, of the same basis, and by district if the first is.</param>
    /// <exception cref="ArgumentException">The bases differ, or only one of two that hold something is by district.</exception>
    /// <exception cref="OverflowException">The grand total passes what money holds.</exception>
    public static ProjectCube operator +(ProjectCube left, ProjectCube right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        RollUpOptions options = new() { ByDistrict = left.IsByDistrict || right.IsByDistrict };
        return new ProjectCubeBuilder(left.Basis, options).Add(left).Add(right).Build();
    }

    /// <summary>Says whether two cubes have the same basis, cells and districts.</summary>
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
            sums[cell.Key.At(dimension.Shift)].Add(cell.Tally.Sums);
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
            sums[(cell.Key.At(rows.Shift) * width) + cell.Key.At(columns.Shift)].Add(cell.Tally.Sums);
        }

        var rowSums = new Cell[sums.Length / width];
        var columnSums = new Cell[width];
        for (int i = 0; i < sums.Length; i++)
        {
            (int row, int column) = Math.DivRem(i, width);
            rowSums[row].Add(sums[i]);
            columnSums[column].Add(sums[i]);
        }

        return new CrossTab<TRow, TColumn>(
            new Breakdown<TRow>(Basis, rows, rowSums, Total), new Breakdown<TColumn>(Basis, columns, columnSums, Total), sums);
    }

    /// <summary>Gives the tally of a district, or of all districts in a city or province.</summary>
    /// <param name="division">The code of the district, city or province.</param>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    /// <exception cref="InvalidOperationException">The cube is not by district.</exception>
    public Tally Within(DivisionCode division)
    {
        if (!division.HasValue)
        {
            throw new ArgumentException("The default is no division; give a code such as 410103.", nameof(division));
        }

        if (!IsByDistrict)
        {
            throw new InvalidOperationException(
                "The cube was built without districts; build it with RollUpOptions.ByDistrict.");
        }

        return Districts
            .Where(district => division.Contains(district.District))
            .Aggregate(default(Tally), (sum, district) => sum + district.Tally);
    }

    /// <summary>Gives the part of the cube that a filter admits. It is never by district.</summary>
    /// <param name="filter">The filter.</param>
    [Pure]
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
    [Pure]
    public ProjectCube Where<TKey>(CubeDimension<TKey> dimension, params ReadOnlySpan<TKey> keys) =>
        Where(CubeFilter.All.Where(dimension, keys));

    /// <summary>Gives one number of the cells that a filter admits, in 个 or 元; null where no project states it.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="measure">Which number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is no member of the enumeration.</exception>
    public Rational? Value(CubeFilter filter, Measure measure) => Where(filter).Total.Value(measure);

    /// <inheritdoc/>
    public bool Equals(ProjectCube? other) =>
        other is not null
        && Basis == other.Basis
        && IsByDistrict == other.IsByDistrict
        && Cells == other.Cells
        && Districts == other.Districts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProjectCube);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Basis, Cells.Count, Total);

    /// <summary>Gives what it counts, its total and its size, such as <c>DistinctProjects: 360个 2380.4亿元 in 96 cells</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Basis}: {Total} in {Cells.Count} cells{(IsByDistrict ? $", {Districts.Count} districts" : "")}");

    // The period is open-ended, so its table ends with the last one that occurs; cells stand in the order of periods.
    private int CodesOf<TKey>(CubeDimension<TKey> dimension) =>
        1 + (dimension.Shift != CubeKey.PeriodShift ? dimension.Last : Cells.Count == 0 ? 0 : Cells[^1].Key.Period);

    private static Tally Sum(ReadOnlySpan<CubeCell> cells)
    {
        Cell sum = default;
        foreach (ref readonly CubeCell cell in cells)
        {
            sum.Add(cell.Tally.Sums);
        }

        return new Tally(sum);
    }
}
