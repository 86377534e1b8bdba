namespace Erqi.Domain.Json.Forms;

/// <summary>A filter as members of an object, one for each dimension that it narrows.</summary>
internal static class DimensionMembers
{
    public static Shape<CubeFilter> ByDimensions(SchemeForms forms, bool oneOrMore = false) => ByTerms(forms, oneOrMore)
        .By(forms, CubeDimension.District, Division, oneOrMore)
        .By(forms, CubeDimension.City, Division, oneOrMore)
        .By(forms, CubeDimension.Province, Division, oneOrMore);

    // Where one or more are asked for, a single member needs no list, and an empty list is refused, as null is.
    public static Shape<CubeFilter> ByTerms(SchemeForms forms, bool oneOrMore) => new Shape<CubeFilter>("a filter", CubeFilter.All, takesNull: !oneOrMore)
        .By(forms, CubeDimension.Sector, forms.Sector, oneOrMore)
        .By(forms, CubeDimension.Level, forms.Level, oneOrMore)
        .By(forms, CubeDimension.Batch, new OrNullForm<Member<Batch>>(forms.Batch), oneOrMore)
        .By(forms, CubeDimension.Period, new OrNullForm<int>(TextForms.Period), oneOrMore)
        .By(forms, CubeDimension.Stage, new OrNullForm<Member<PipelineStage>>(forms.Stage), oneOrMore);

    private static OrNullForm<DivisionCode> Division => new(TextForms.DivisionCode);

    private static Shape<CubeFilter> By<TKey>(
        this Shape<CubeFilter> shape, SchemeForms forms, CubeDimension<TKey> dimension, Form<TKey> key, bool oneOrMore) => shape.Optional(
            dimension.Name,
            oneOrMore ? new OneOrMoreForm<TKey>(key) : new ListForm<TKey>(key),
            filter => filter.Keys(dimension),
            (filter, keys) => Narrow(forms.Scheme, filter, dimension, keys));

    // An empty list admits nothing. It is what is left of a filter narrowed to members that exclude each other.
    private static CubeFilter Narrow<TKey>(Scheme scheme, CubeFilter filter, CubeDimension<TKey> dimension, IReadOnlyList<TKey> keys) =>
        keys.Count > 0 ? filter.Where(dimension, [.. keys]) : filter.WhereNone(scheme, dimension);
}
