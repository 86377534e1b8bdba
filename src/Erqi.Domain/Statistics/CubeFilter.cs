using Erqi.Domain.Projects;
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
    // What is admitted, by the order of its dimension.
    private readonly SortedDictionary<int, int[]> _values;

    private CubeFilter(Scheme? scheme, SortedDictionary<int, int[]> values) => (Scheme, _values) = (scheme, values);

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

        if (_values.TryGetValue(dimension.Place.Order, out int[]? known))
        {
            values.IntersectWith(known);
        }

        return new CubeFilter(
            scheme, new SortedDictionary<int, int[]>(_values) { [dimension.Place.Order] = [.. values] });
    }

    /// <summary>Gives the members of a dimension that are admitted, or null where all are.</summary>
    internal IReadOnlyList<TKey>? Keys<TKey>(CubeDimension<TKey> dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return _values.TryGetValue(dimension.Place.Order, out int[]? values)
            ? Array.ConvertAll(values, value => dimension.KeyOf(Scheme!, value))
            : null;
    }

    /// <inheritdoc/>
    public bool Equals(CubeFilter? other)
    {
        if (other is null || Scheme != other.Scheme || _values.Count != other._values.Count)
        {
            return false;
        }

        foreach ((int order, int[] values) in _values)
        {
            if (!other._values.TryGetValue(order, out int[]? others) || !values.AsSpan().SequenceEqual(others))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach ((int order, int[] values) in _values)
        {
            hash.Add(order);
            hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan()));
        }

        return hash.ToHashCode();
    }

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
    internal CubeFilter WhereNone<TKey>(Scheme scheme, CubeDimension<TKey> dimension) => new(
        dimension.Place.IsOfScheme ? (Scheme ?? scheme).With(scheme, dimension.Name) : Scheme,
        new SortedDictionary<int, int[]>(_values) { [dimension.Place.Order] = [] });

    // Whether a cube can answer: it has the scheme, and districts where those are asked for.
    internal bool Asks(ProjectCube cube) => (Scheme is null || Scheme == cube.Scheme) && (cube.IsByDistrict || !IsByDivision);

    internal bool IsByDivision => _values.Keys.Any(order => DimensionPlace.All[order].IsDivision);

    internal bool Admits(CubeFrame frame, CubeKey key)
    {
        foreach ((int order, int[] values) in _values)
        {
            if (Array.BinarySearch(values, DimensionPlace.All[order].At(frame, key)) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<string> Named<TKey>(CubeDimension<TKey> dimension) => Keys(dimension) is { } keys
        ? [$"{dimension}: {string.Join(", ", keys.Select(key => key?.ToString() ?? "none"))}"]
        : [];
}
