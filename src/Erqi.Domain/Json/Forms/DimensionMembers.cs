using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Json.Forms;

/// <summary>A filter as members of an object, one for each dimension that it narrows.</summary>
internal static class DimensionMembers
{
    public static Shape<T> ByDimensions<T>(this Shape<T> shape, Func<T, CubeFilter> get, Func<T, CubeFilter, T> set) => shape
        .By(CubeDimension.Sector, ProjectForms.Sector, get, set)
        .By(CubeDimension.Level, ProjectForms.Level, get, set)
        .By(CubeDimension.Batch, new OrNullForm<Batch>(ProjectForms.Batch), get, set)
        .By(CubeDimension.Period, new OrNullForm<int>(TextForms.Period), get, set)
        .By(CubeDimension.Stage, new OrNullForm<PipelineStage>(ProjectForms.Stage), get, set);

    private static Shape<T> By<T, TKey>(
        this Shape<T> shape, CubeDimension<TKey> dimension, Form<TKey> key, Func<T, CubeFilter> get, Func<T, CubeFilter, T> set) =>
        shape.Optional(
            dimension.Name,
            new ListForm<TKey>(key),
            whole => get(whole).Keys(dimension),
            (whole, keys) => set(whole, Narrow(get(whole), dimension, keys)));

    // An empty list admits nothing. It is what is left of a filter narrowed to members that exclude each other.
    private static CubeFilter Narrow<TKey>(CubeFilter filter, CubeDimension<TKey> dimension, IReadOnlyList<TKey> keys) =>
        keys.Count > 0
            ? filter.Where(dimension, [.. keys])
            : filter.Where(dimension, dimension.KeyOf(1)).Where(dimension, dimension.KeyOf(2));
}
