using Erqi.Domain.Statistics;

namespace Erqi.Domain.Json.Forms;

/// <summary>A filter as members of an object, one for each dimension that it narrows.</summary>
internal static class DimensionMembers
{
    public static Shape<T> ByDimensions<T>(
        this Shape<T> shape, SchemeForms forms, Func<T, CubeFilter> get, Func<T, CubeFilter, T> set, bool oneOrMore = false) => shape
        .ByTerms(forms, get, set, oneOrMore)
        .By(forms, CubeDimension.District, Division, get, set, oneOrMore)
        .By(forms, CubeDimension.City, Division, get, set, oneOrMore)
        .By(forms, CubeDimension.Province, Division, get, set, oneOrMore);

    // Where one or more are asked for, a single member needs no list, and an empty list is refused.
    public static Shape<T> ByTerms<T>(
        this Shape<T> shape, SchemeForms forms, Func<T, CubeFilter> get, Func<T, CubeFilter, T> set, bool oneOrMore) => shape
        .By(forms, CubeDimension.Sector, forms.Sector, get, set, oneOrMore)
        .By(forms, CubeDimension.Level, forms.Level, get, set, oneOrMore)
        .By(forms, CubeDimension.Batch, new OrNullForm<Member<Batch>>(forms.Batch), get, set, oneOrMore)
        .By(forms, CubeDimension.Period, new OrNullForm<int>(TextForms.Period), get, set, oneOrMore)
        .By(forms, CubeDimension.Stage, new OrNullForm<Member<PipelineStage>>(forms.Stage), get, set, oneOrMore);

    private static OrNullForm<DivisionCode> Division => new(TextForms.DivisionCode);

    private static Shape<T> By<T, TKey>(
        this Shape<T> shape,
        SchemeForms forms,
        CubeDimension<TKey> dimension,
        Form<TKey> key,
        Func<T, CubeFilter> get,
        Func<T, CubeFilter, T> set,
        bool oneOrMore) =>
        shape.Optional(
            dimension.Name,
            oneOrMore ? new OneOrMoreForm<TKey>(key) : new ListForm<TKey>(key),
            whole => get(whole).Keys(dimension),
            (whole, keys) => set(whole, Narrow(forms.Scheme, get(whole), dimension, keys)));

    // An empty list admits nothing. It is what is left of a filter narrowed to members that exclude each other.
    private static CubeFilter Narrow<TKey>(Scheme scheme, CubeFilter filter, CubeDimension<TKey> dimension, IReadOnlyList<TKey> keys) =>
        keys.Count > 0 ? filter.Where(dimension, [.. keys]) : filter.WhereNone(scheme, dimension);
}
