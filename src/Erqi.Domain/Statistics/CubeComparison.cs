namespace Erqi.Domain.Statistics;

/// <summary>Two cubes side by side: year on year (同比) or month on month (环比).</summary>
/// <remarks>Both are of one scheme and count the same.</remarks>
[DebuggerDisplay("{Earlier} → {Later}")]
public sealed class CubeComparison
{
    private CubeComparison(ProjectCube earlier, ProjectCube later) => (Earlier, Later) = (earlier, later);

    internal ProjectCube Earlier { get; }

    internal ProjectCube Later { get; }

    /// <summary>Sets two cubes side by side.</summary>
    /// <exception cref="ArgumentException">They are of different schemes, or count differently.</exception>
    public static CubeComparison Between(ProjectCube earlier, ProjectCube later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        _ = earlier.Scheme.With(later.Scheme, "The later cube");
        return earlier.Basis == later.Basis ? new(earlier, later) : throw new ArgumentException(
            $"The earlier cube counts {earlier.Basis} and the later {later.Basis}; expected one basis, or growth says nothing.",
            nameof(later));
    }

    /// <summary>Compares one number of the projects that a filter admits.</summary>
    /// <param name="filter">Which projects; all unless said otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is no member of the enumeration.</exception>
    public Comparison Of(Measure measure, CubeFilter? filter = null) => Compare(
        Earlier.Where(filter ?? CubeFilter.All).Total, Later.Where(filter ?? CubeFilter.All).Total, measure);

    /// <summary>Compares one number of each member of a dimension, in the order of the later breakdown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The measure is no member of the enumeration.</exception>
    public IReadOnlyList<(TKey Key, Comparison Comparison)> By<TKey>(CubeDimension<TKey> dimension, Measure measure)
    {
        Breakdown<TKey> earlier = Earlier.By(dimension), later = Later.By(dimension);
        return
        [
            .. later.Rows.Select(row => row.Key).Union(earlier.Rows.Select(row => row.Key))
                .Select(key => (key, Compare(earlier[key], later[key], measure))),
        ];
    }

    private static Comparison Compare(Tally earlier, Tally later, Measure measure) =>
        new(earlier.ValueOfAll(measure), later.ValueOfAll(measure));
}
