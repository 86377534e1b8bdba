namespace Erqi.Domain.Published;

/// <summary>What a figure counts in a ledger: a measure of the projects that a filter admits.</summary>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record FigureSubject
{
    /// <summary>Says what is counted.</summary>
    /// <param name="filter">Which projects.</param>
    public FigureSubject(Measure measure, CubeFilter filter) => (Measure, Filter) = (measure, filter);

    /// <summary>Gets the measure.</summary>
    public Measure Measure { get; internal init => field = ProjectTerms.Measures.Check(value); }

    /// <summary>Gets which projects are counted.</summary>
    public CubeFilter Filter { get; internal init => field = Stated(value); }

    /// <summary>Gives the ledger's value in base units, 个 or 元; null where a project that is counted does not state the amount.</summary>
    internal Rational? ValueIn(ProjectCube ledger) => ledger.Where(Filter).Total.ValueOfAll(Measure);

    /// <summary>Says whether figures in a unit can state the measure: counts in 个 and the like, money in 元.</summary>
    internal bool Fits(FigureUnit unit) => unit.Dimension == (Measure == Measure.Count ? Dimension.Things : Dimension.Money);

    private static CubeFilter Stated(CubeFilter? filter) => filter ?? throw new ArgumentNullException(
        nameof(filter), "A subject says which projects it counts; CubeFilter.All counts them all.");
}
