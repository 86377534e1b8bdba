using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>Which cells of a cube are meant: for every dimension all of it, or a set of members.</summary>
/// <remarks>
/// A cell is admitted when every dimension admits it. The first member of a scheme that is named makes the filter one of
/// that scheme. Two filters are equal when they admit the same members, in whatever order those were named. Immutable and
/// safe to share.
/// </remarks>
/// <example>
/// <code>
/// CubeFilter started = CubeFilter.All.Where(CubeDimension.Period, 7).Where(CubeDimension.Batch, Batch.Started);
/// Console.WriteLine(started == CubeFilter.All.Where(CubeDimension.Batch, Batch.Started).Where(CubeDimension.Period, 7)); // → True
/// </code>
/// </example>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record CubeFilter
{
    // What is admitted, in ascending order; each dimension once and by its name, so that equal filters have equal lists.
    private readonly ValueList<(DimensionPlace Place, ValueList<int> Values)> _admitted;

    private CubeFilter(Scheme? scheme, ValueList<(DimensionPlace Place, ValueList<int> Values)> admitted) =>
        (Scheme, _admitted) = (scheme, admitted);

    /// <summary>Gets the filter that admits everything.</summary>
    public static CubeFilter All { get; } = new(null, []);

    /// <summary>Gets the scheme whose members are named; null where none is.</summary>
    internal Scheme? Scheme { get; }

    /// <summary>Narrows the filter to some members of a dimension.</summary>
    /// <param name="keys">
    /// The members, at least one; null admits projects that have none. Where the dimension is narrowed already, what
    /// both name is left.
    /// </param>
    /// <exception cref="ArgumentException">No member is named, or one of another scheme than before.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A key is no member of the dimension.</exception>
    [Pure]
    public CubeFilter Where<TKey>(CubeDimension<TKey> dimension, params ReadOnlySpan<TKey> keys)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        if (keys.IsEmpty)
        {
            throw new ArgumentException(
                $"A filter by {dimension.Name} names at least one member; leave it out to admit all.", nameof(keys));
        }

        Scheme? scheme = Scheme;
        SortedSet<int> values = [];
        foreach (TKey key in keys)
        {
            (Scheme? own, int value) = dimension.ValueOf(key);
            scheme = own is null ? scheme : (scheme ?? own).With(own, $"{dimension.Name} {key}");
            _ = values.Add(value);
        }

        if (ValuesOf(dimension.Place) is { } known)
        {
            values.IntersectWith(known);
        }

        return With(scheme, dimension.Place, [.. values]);
    }

    /// <summary>Gives the members of a dimension that are admitted, or null where all are.</summary>
    internal IReadOnlyList<TKey>? Keys<TKey>(CubeDimension<TKey> dimension) =>
        ValuesOf(dimension.Place) is { } values ? [.. values.Select(value => dimension.KeyOf(Scheme!, value))] : null;

    /// <summary>Gives what is admitted, such as <c>sector: NewUrbanization; period: 7, none</c>, or <c>all</c>.</summary>
    public override string ToString()
    {
        string[] parts =
        [
            .. Named(CubeDimension.Sector), .. Named(CubeDimension.Level), .. Named(CubeDimension.Batch),
            .. Named(CubeDimension.Period), .. Named(CubeDimension.Stage), .. Named(CubeDimension.District),
            .. Named(CubeDimension.City), .. Named(CubeDimension.Province),
        ];
        return parts.Length == 0 ? "all" : string.Join("; ", parts);
    }

    // Admits nothing: what is left of members that exclude each other.
    internal CubeFilter WhereNone<TKey>(Scheme scheme, CubeDimension<TKey> dimension) =>
        With(dimension.Place.IsOfScheme ? (Scheme ?? scheme).With(scheme, dimension.Name) : Scheme, dimension.Place, []);

    // Whether a cube can answer: it has the scheme, and districts where those are asked for.
    internal bool Asks(ProjectCube cube) => (Scheme is null || Scheme == cube.Scheme) && (cube.IsByDistrict || !IsByDivision);

    internal bool IsByDivision => _admitted.Any(known => known.Place.IsDivision);

    internal bool Admits(CubeFrame frame, CubeKey key)
    {
        foreach ((DimensionPlace place, ValueList<int> values) in _admitted)
        {
            if (values.AsSpan().BinarySearch(place.At(frame, key)) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private ValueList<int>? ValuesOf(DimensionPlace place) =>
        _admitted.Where(known => known.Place == place).Select(known => (ValueList<int>?)known.Values).FirstOrDefault();

    private CubeFilter With(Scheme? scheme, DimensionPlace place, ValueList<int> values) => new(
        scheme,
        [
            .. _admitted.Where(known => known.Place != place).Append((Place: place, Values: values))
                .OrderBy(known => known.Place.Name, StringComparer.Ordinal),
        ]);

    private IEnumerable<string> Named<TKey>(CubeDimension<TKey> dimension) => Keys(dimension) is { } keys
        ? [$"{dimension}: {string.Join(", ", keys.Select(key => key?.ToString() ?? "none"))}"]
        : [];
}
