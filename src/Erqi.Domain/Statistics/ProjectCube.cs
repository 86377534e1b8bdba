using System.Data;
using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>
/// All the totals of a set of projects at once: a tally for every combination of sector, level, batch, period and
/// stage that occurs, and of district where it is by district. Every table of a report is a fold of it.
/// </summary>
/// <remarks>
/// A cube names what it counts, its <see cref="CountingBasis"/>: every project once where it stands now
/// (<see cref="CountingBasis.DistinctProjects"/>), the same without those that left
/// (<see cref="CountingBasis.StandingStock"/>), or every batch entry once at its own batch and period
/// (<see cref="CountingBasis.EventEntries"/>). The margins of an event cube therefore count entries, not projects, and
/// its money counts a project again at each entry.
/// <para>
/// Its size depends on the cells that occur, not on the projects. Two cubes are equal when scheme, basis and cells are,
/// and both or neither are by district.
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
public sealed record ProjectCube : IAdditionOperators<ProjectCube, ProjectCube, ProjectCube>
{
    private readonly Lazy<ValueList<CubeCell>> _cells;

    // Trusted: the cells of each plane stand each once, and none is empty.
    internal ProjectCube(CountingBasis basis, CubeFrame frame, CubePlanes planes, SchemeMapping? mapping = null)
    {
        (Basis, Frame, Planes, Mapping) = (basis, frame, planes, mapping);
        _cells = new(() => Planes.Cells(Frame));
        Total = Planes.SumsOf(DimensionCodes.All, DimensionCodes.All).At(0);
    }

    /// <summary>Gets the scheme by which the projects are classified.</summary>
    public Scheme Scheme => Frame.Scheme;

    /// <summary>
    /// Gets the mapping that converted the cube, or the ledger it was rolled up from, and null where none did. Equality is
    /// not of it.
    /// </summary>
    public SchemeMapping? Mapping { get; }

    /// <summary>Gets what the cube counts.</summary>
    public CountingBasis Basis { get; }

    /// <summary>
    /// Gets the cells that hold something, in the order of district, period, sector, level, batch and stage, those
    /// without one first.
    /// </summary>
    public ValueList<CubeCell> Cells => _cells.Value;

    /// <summary>Gets the tally of everything in the cube.</summary>
    public Tally Total { get; }

    /// <summary>Gets a value indicating whether cells are kept apart by district.</summary>
    public bool IsByDistrict => Frame.Districts.Length > 0;

    internal CubeFrame Frame { get; }

    internal CubePlanes Planes { get; }

    /// <summary>Rolls up projects in one pass.</summary>
    /// <param name="projects">The projects. Arrays, lists and ledgers are read fastest.</param>
    /// <param name="basis">What to count.</param>
    /// <param name="options">Whether by district, how many threads, who is told; none of it changes a number.</param>
    /// <exception cref="ArgumentNullException">The sequence or one of its projects is null.</exception>
    /// <exception cref="ArgumentException">A project is of another scheme than the first.</exception>
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
        ProjectCube cube = options.MaxThreads > 1
            && ProjectSource.Of(projects) is { } source
            && ThreadedRollUp.ThreadsFor(source().Length, options.MaxThreads) is var threads and > 1
            ? ThreadedRollUp.Of(source, threads, basis, options, cancellationToken)
            : new ProjectCubeBuilder(basis, OptionsFor(projects, options)).Add(projects, cancellationToken).Build();
        return projects is ProjectLedger { Mapping: { } mapping } ? new ProjectCube(basis, cube.Frame, cube.Planes, mapping) : cube;
    }

    /// <summary>
    /// Rolls up the groups of <c>SELECT sector, level, batch, period, stage, COUNT(*), SUM(…) … GROUP BY …</c> from
    /// whatever engine holds the rows; docs/scale.md has the statement.
    /// </summary>
    /// <param name="reader">The reader, before its first row.</param>
    /// <param name="unit">The unit of the numbers in the columns of money; a text may name another itself.</param>
    /// <param name="basis">What the counts of the groups count.</param>
    /// <param name="columns">
    /// Where to find what, if the columns are not called as usual, and how many projects of a group state an amount; without that
    /// every amount is taken as stated by all.
    /// </param>
    /// <param name="options">Whether by district, and who is told; a reader is read by one thread.</param>
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
        new ProjectCubeBuilder(basis, options).Add(reader, unit, columns, areGroups: true, cancellationToken).Build();

    /// <summary>Adds two cubes that have no project in common.</summary>
    /// <param name="right">The second, of the same basis, and by district if the first is.</param>
    /// <exception cref="ArgumentException">Schemes or bases differ, or only one of two that hold something is by district.</exception>
    /// <exception cref="OverflowException">The grand total passes what money holds.</exception>
    public static ProjectCube operator +(ProjectCube left, ProjectCube right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        RollUpOptions options = new() { ByDistrict = left.IsByDistrict || right.IsByDistrict, Scheme = left.Scheme };
        return new ProjectCubeBuilder(left.Basis, options).Add(left).Add(right).Build();
    }

    /// <summary>Breaks the cube down by one dimension.</summary>
    /// <exception cref="InvalidOperationException">The dimension is of divisions and the cube is not by district.</exception>
    public Breakdown<TKey> By<TKey>(CubeDimension<TKey> dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        DimensionCodes codes = dimension.CodesIn(this);
        return new Breakdown<TKey>(this, dimension, codes, Planes.SumsOf(codes, DimensionCodes.All));
    }

    /// <summary>Breaks the cube down by two dimensions, with the margins of both.</summary>
    /// <exception cref="InvalidOperationException">A dimension is of divisions and the cube is not by district.</exception>
    public CrossTab<TRow, TColumn> By<TRow, TColumn>(CubeDimension<TRow> rows, CubeDimension<TColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        DimensionCodes rowCodes = rows.CodesIn(this), columnCodes = columns.CodesIn(this);
        PlaneSums sums = Planes.SumsOf(rowCodes, columnCodes);
        return new CrossTab<TRow, TColumn>(
            new Breakdown<TRow>(this, rows, rowCodes, sums.Margin(rowCodes.Count, isOfRows: true)),
            new Breakdown<TColumn>(this, columns, columnCodes, sums.Margin(columnCodes.Count, isOfRows: false)),
            sums,
            columnCodes.Count);
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

        return division.IsProvince ? By(CubeDimension.Province)[division]
            : division.IsCity ? By(CubeDimension.City)[division]
            : By(CubeDimension.District)[division];
    }

    /// <summary>Gives the part of the cube that a filter admits.</summary>
    /// <exception cref="ArgumentException">The filter names members of another scheme.</exception>
    /// <exception cref="InvalidOperationException">The filter names divisions and the cube is not by district.</exception>
    [Pure]
    public ProjectCube Where(CubeFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        _ = filter.Scheme is null ? null : Scheme.With(filter.Scheme, $"The filter “{filter}”");
        if (filter.IsByDivision && !IsByDistrict)
        {
            throw new InvalidOperationException(
                $"The cube was built without districts, which “{filter}” asks for; build it with RollUpOptions.ByDistrict.");
        }

        return new ProjectCube(Basis, Frame, Planes.Where(key => filter.Admits(Frame, key)), Mapping);
    }

    /// <summary>Gives the part of the cube with some members of one dimension.</summary>
    /// <param name="keys">The members, at least one; null admits projects that have none.</param>
    /// <exception cref="ArgumentException">No member is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A key is no member of the dimension.</exception>
    [Pure]
    public ProjectCube Where<TKey>(CubeDimension<TKey> dimension, params ReadOnlySpan<TKey> keys) =>
        Where(CubeFilter.All.Where(dimension, keys));

    /// <summary>Converts the cube to another scheme; cells whose members become one add up.</summary>
    /// <param name="mapping">The mapping, from the scheme of the cube.</param>
    /// <exception cref="ArgumentException">
    /// The cube is of another scheme, a member has no answer, or a cell has one that is refused or an amount that the new
    /// scheme does not collect.
    /// </exception>
    [Pure]
    public ProjectCube Convert(SchemeMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        mapping.Check(Scheme);
        SumTables tables = new(mapping.To, IsByDistrict);
        foreach (CubeCell cell in Cells)
        {
            CubeKey key = new(
                cell.Period ?? 0,
                mapping.NumberOf<Sector>(cell.Sector.Number),
                mapping.NumberOf<ProjectLevel>(cell.Level.Number),
                mapping.NumberOf<Batch>(cell.Batch?.Number ?? 0),
                mapping.NumberOf<PipelineStage>(cell.Stage?.Number ?? 0));
            tables.Add(cell.District.GetValueOrDefault(), key, cell.Tally.Converted(mapping));
        }

        return tables.ToCube(Basis, mapping);
    }

    /// <inheritdoc/>
    public bool Equals(ProjectCube? other) =>
        other is not null
        && Scheme == other.Scheme
        && Basis == other.Basis
        && IsByDistrict == other.IsByDistrict
        && Cells == other.Cells;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scheme, Basis, Total);

    /// <summary>Gives what it counts, its total and its size, such as <c>DistinctProjects: 360个 2380.4亿元 in 96 cells</c>.</summary>
    public override string ToString() =>
        $"{Basis}: {Total} in {Cells.Count} cells{(IsByDistrict ? " by district" : "")}";

    // A ledger knows its scheme even without projects.
    private static RollUpOptions OptionsFor(IEnumerable<Project> projects, RollUpOptions options) =>
        projects is ProjectLedger ledger ? options.Of(ledger.Scheme) : options;
}
