using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>Which cells of a cube are meant: for every dimension all of it, or a set of members.</summary>
/// <remarks>
/// A cell is admitted when every dimension admits it. Two filters are equal when they admit the same members,
/// in whatever order those were named. Immutable and safe to share.
/// </remarks>
/// <example>
/// <code>
/// CubeFilter started = CubeFilter.All.Where(CubeDimension.Period, 7).Where(CubeDimension.Batch, Batch.Started);
/// Console.WriteLine(started == CubeFilter.All.Where(CubeDimension.Batch, Batch.Started).Where(CubeDimension.Period, 7)); // → True
/// </code>
/// </example>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class CubeFilter : IEquatable<CubeFilter>
{
    private readonly SortedDictionary<int, int[]> _codesByShift;

    private CubeFilter(SortedDictionary<int, int[]> codesByShift) => _codesByShift = codesByShift;

    /// <summary>Gets the filter that admits everything.</summary>
    public static CubeFilter All { get; } = new([]);

    /// <summary>Says whether two filters admit the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(CubeFilter? left, CubeFilter? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two filters admit different members.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(CubeFilter? left, CubeFilter? right) => !(left == right);

    /// <summary>Narrows the filter to some members of a dimension.</summary>
    /// <typeparam name="TKey">The type of the members.</typeparam>
    /// <param name="dimension">The dimension.</param>
    /// <param name="keys">
    /// The members, at least one; null admits projects that have none. Where the dimension is narrowed already, what
    /// both name is left.
    /// </param>
    /// <exception cref="ArgumentException">No member is named.</exception>
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

        SortedSet<int> codes = [];
        foreach (TKey key in keys)
        {
            _ = codes.Add(dimension.CodeOf(key));
        }

        if (_codesByShift.TryGetValue(dimension.Shift, out int[]? known))
        {
            codes.IntersectWith(known);
        }

        return new CubeFilter(new SortedDictionary<int, int[]>(_codesByShift) { [dimension.Shift] = [.. codes] });
    }

    /// <summary>Gives the members of a dimension that are admitted, or null where all are.</summary>
    /// <typeparam name="TKey">The type of the members.</typeparam>
    /// <param name="dimension">The dimension.</param>
    public IReadOnlyList<TKey>? Keys<TKey>(CubeDimension<TKey> dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return _codesByShift.TryGetValue(dimension.Shift, out int[]? codes)
            ? Array.ConvertAll(codes, dimension.KeyOf)
            : null;
    }

    /// <inheritdoc/>
    public bool Equals(CubeFilter? other)
    {
        if (other is null || _codesByShift.Count != other._codesByShift.Count)
        {
            return false;
        }

        foreach ((int shift, int[] codes) in _codesByShift)
        {
            if (!other._codesByShift.TryGetValue(shift, out int[]? others) || !codes.AsSpan().SequenceEqual(others))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CubeFilter);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach ((int shift, int[] codes) in _codesByShift)
        {
            hash.Add(shift);
            hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(codes.AsSpan()));
        }

        return hash.ToHashCode();
    }

    /// <summary>Gives what is admitted, such as <c>sector: NewUrbanization; period: 7, none</c>, or <c>all</c>.</summary>
    public override string ToString()
    {
        string[] parts =
        [
            .. Named(CubeDimension.Sector), .. Named(CubeDimension.Level), .. Named(CubeDimension.Batch),
            .. Named(CubeDimension.Period), .. Named(CubeDimension.Stage),
        ];
        return parts.Length == 0 ? "all" : string.Join("; ", parts);
    }

    internal bool Admits(CubeKey key)
    {
        foreach ((int shift, int[] codes) in _codesByShift)
        {
            if (Array.BinarySearch(codes, key.At(shift)) < 0)
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
