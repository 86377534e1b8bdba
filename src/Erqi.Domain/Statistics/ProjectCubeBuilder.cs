using System.Data;
using Erqi.Domain.Statistics.RollUp;
using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Statistics;

/// <summary>Fills a <see cref="ProjectCube"/> with projects, with rows that never were objects, and with other cubes.</summary>
/// <remarks>
/// Order does not matter: the same rows give the same cube. Where an addition overflows, or is
/// refused or cancelled half-way, the builder holds a part of it, and gives no cube from then on.
/// A builder is used by one thread at a time; for several threads use a builder each and add the cubes.
/// </remarks>
public sealed class ProjectCubeBuilder
{
    private readonly Steps _steps;

    // Made when the scheme is known: by the options, or by what is added first.
    private SumTables? _tables;

    // How many bulk additions have begun and not ended; one that was refused never ends.
    private int _open;

    /// <summary>Begins an empty cube.</summary>
    /// <param name="basis">What the cube will count.</param>
    /// <param name="options">What to keep beside the cells, and who is told; nothing and nobody unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The basis is <see cref="CountingBasis.Unknown"/> or no member: a cube says what it counts.
    /// </exception>
    public ProjectCubeBuilder(CountingBasis basis, RollUpOptions? options = null)
        : this(basis, options ?? RollUpOptions.Default, new Steps(options?.Progress))
    {
    }

    internal ProjectCubeBuilder(CountingBasis basis, RollUpOptions options, Steps steps)
    {
        if (basis is < CountingBasis.EventEntries or > CountingBasis.StandingStock)
        {
            throw new ArgumentOutOfRangeException(
                nameof(basis),
                basis,
                "A cube says what it counts: choose EventEntries, DistinctProjects or StandingStock.");
        }

        Basis = basis;
        IsByDistrict = options.ByDistrict;
        _tables = options.Scheme is { } scheme ? new SumTables(scheme, IsByDistrict) : null;
        _steps = steps;
    }

    internal CountingBasis Basis { get; }

    internal bool IsByDistrict { get; }

    // Null as long as neither the options nor anything that was added says it.
    internal Scheme? Scheme => _tables?.Scheme;

    /// <summary>Adds projects, each as the basis counts it.</summary>
    /// <param name="projects">The projects. Arrays, lists and ledgers are read fastest.</param>
    /// <exception cref="ArgumentNullException">The sequence or one of its projects is null.</exception>
    /// <exception cref="OverflowException">A sum passes what money holds.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ProjectCubeBuilder Add(IEnumerable<Project> projects, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(projects);
        if (ProjectSource.Of(projects) is { } source)
        {
            return Add(source(), cancellationToken);
        }

        _open++;
        var step = new Project[Steps.Length / 16];
        int count = 0;
        foreach (Project project in projects)
        {
            step[count++] = project;
            if (count == step.Length)
            {
                _ = Add(step, cancellationToken);
                count = 0;
            }
        }

        _ = Add(step.AsSpan(0, count), cancellationToken);
        return End();
    }

    internal ProjectCubeBuilder Add(ReadOnlySpan<Project> projects, CancellationToken cancellationToken = default)
    {
        _open++;
        for (int start = 0; start < projects.Length; start += Steps.Length)
        {
            ReadOnlySpan<Project> step = projects.Slice(start, Math.Min(projects.Length - start, Steps.Length));
            ArgumentNullException.ThrowIfNull(step[0], nameof(projects));
            ProjectLoop.Add(TablesOf(step[0].Scheme), Basis, step);
            _steps.Done(step.Length, cancellationToken);
        }

        return End();
    }

    /// <summary>Adds rows that arrive as columns.</summary>
    /// <exception cref="ArgumentException">
    /// The columns have different lengths, or there is one of an amount that the scheme does not collect.
    /// </exception>
    /// <exception cref="RowException">A value is no member of its dimension, or an amount is below zero.</exception>
    /// <exception cref="OverflowException">A sum passes what money holds.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ProjectCubeBuilder Add(in ProjectColumns columns, CancellationToken cancellationToken = default)
    {
        ColumnLoop.CheckLengths(columns, Scheme ?? Scheme.Erqi2023);
        SumTables tables = TablesOrUsual();
        _open++;
        for (int start = 0; start < columns.Length; start += Steps.Length)
        {
            int length = Math.Min(columns.Length - start, Steps.Length);
            ColumnLoop.Add(tables, columns, start, length);
            _steps.Done(length, cancellationToken);
        }

        return End();
    }

    /// <summary>
    /// Adds the rows of a reader, each a project or an entry, one after the other: CSV, Excel or any database. Memory
    /// does not depend on their number, and nothing is kept of the reader.
    /// </summary>
    /// <param name="reader">The reader, before its first row.</param>
    /// <param name="unit">The unit of the numbers in the columns of money; a text may name another itself.</param>
    /// <param name="columns">Where to find what, if the columns are not called as usual.</param>
    /// <exception cref="ArgumentException">The reader has no such column.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is no member of its enumeration.</exception>
    /// <exception cref="RowException">A cell cannot be read; it names row and column.</exception>
    /// <exception cref="OverflowException">A sum passes what money holds.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ProjectCubeBuilder AddRows(
        IDataReader reader,
        MoneyUnit unit,
        RowColumns? columns = null,
        CancellationToken cancellationToken = default) => Add(reader, unit, columns, areGroups: false, cancellationToken);

    /// <summary>Adds a row, or a group of rows that agree in all dimensions, without project objects.</summary>
    /// <param name="tally">What is known of the row or group; <c>new Tally(1, total)</c> for a single row.</param>
    /// <param name="batch">The batch, or null where there is none.</param>
    /// <param name="period">The number of the campaign period, from 1 to 65,535, or null where there is none.</param>
    /// <param name="stage">The project library, or null where there is none.</param>
    /// <param name="district">The district, or null where there is none; kept only where the cube is by district.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no member of its dimension.</exception>
    /// <exception cref="ArgumentException">A member is of another scheme.</exception>
    /// <exception cref="OverflowException">A sum passes what money holds; the builder gives no cube from then on.</exception>
    public ProjectCubeBuilder Add(
        Member<Sector> sector,
        Member<ProjectLevel> level,
        Tally tally,
        Member<Batch>? batch = null,
        int? period = null,
        Member<PipelineStage>? stage = null,
        DivisionCode? district = null)
    {
        CubeKey key = new(
            CubeDimension.Period.ValueOf(period).Value,
            NumberOf(CubeDimension.Sector, sector),
            NumberOf(CubeDimension.Level, level),
            NumberOf(CubeDimension.Batch, batch),
            NumberOf(CubeDimension.Stage, stage));
        SumTables tables = TablesOf(sector.Scheme);
        _open++;
        tables.Add(district.GetValueOrDefault(), key, tally);
        return End();

        int NumberOf<TKey>(CubeDimension<TKey> dimension, TKey key)
        {
            (Scheme? scheme, int number) = dimension.ValueOf(key);
            _ = scheme is null ? null : (Scheme ?? sector.Scheme).With(scheme, $"{dimension.Name} {key}");
            return number;
        }
    }

    /// <summary>Adds all cells of another cube.</summary>
    /// <param name="cube">
    /// A cube of the same basis, with districts if this one has them, that has no project in common with what was added
    /// before.
    /// </param>
    /// <exception cref="ArgumentException">The cube has another scheme or basis, or only one of the two is by district.</exception>
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

        if (cube.IsByDistrict != IsByDistrict && cube.Total.Count > 0)
        {
            throw new ArgumentException(
                "One cube is by district and the other is not, so the districts would not add up to the total. " +
                "Build both with the same RollUpOptions.ByDistrict.",
                nameof(cube));
        }

        SumTables tables = TablesOf(cube.Scheme);
        _open++;
        cube.Planes.AddTo(tables, cube.Frame);
        return End();
    }

    /// <summary>Gives the cube of everything added so far; the builder may go on.</summary>
    /// <exception cref="OverflowException">The grand total passes what money holds.</exception>
    /// <exception cref="InvalidOperationException">Something was added in part only.</exception>
    public ProjectCube Build() => _open == 0
        ? TablesOrUsual().ToCube(Basis)
        : throw new InvalidOperationException(
            "An Add was refused or cancelled half-way, so that a part of its rows would be in the cube and a part not. " +
            "Begin again with a new builder.");

    // For a reader whose rows somebody else walks along; a builder that met a fault gives no cube.
    internal RowLoop Loop(RowReader rows, MoneyUnit unit, RowPlaces places) => new(TablesOrUsual(), rows, unit, places);

    internal ProjectCubeBuilder Add(
        IDataReader reader, MoneyUnit unit, RowColumns? columns, bool areGroups, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reader);
        RowReader rows = new(reader);
        RowLoop loop = Loop(rows, unit, (columns ?? RowColumns.Default).PlacesIn(rows, TablesOrUsual(), areGroups));
        _open++;
        int count;
        do
        {
            count = loop.AddStep();
            _steps.Done(count, cancellationToken);
        }
        while (count == Steps.Length);
        return End();
    }

    private SumTables TablesOf(Scheme scheme)
    {
        _tables ??= new SumTables(scheme, IsByDistrict);
        _ = _tables.Scheme.With(scheme, "What is added");
        return _tables;
    }

    private SumTables TablesOrUsual() => _tables ??= new SumTables(Scheme.Erqi2023, IsByDistrict);

    private ProjectCubeBuilder End()
    {
        _open--;
        return this;
    }
}
