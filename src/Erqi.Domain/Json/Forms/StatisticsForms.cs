namespace Erqi.Domain.Json.Forms;

/// <summary>Tallies, cubes and filters.</summary>
internal static class StatisticsForms
{
    public static TextForm<CountingBasis> Basis { get; } = Terms.Of(StatisticsTerms.CountingBases);

    public static TextForm<Measure> Measure { get; } = Terms.Of(ProjectTerms.Measures);

    public static Form<Tally> Tally { get; } = TallyParts.Shape.Makes(parts => parts.ToTally(), TallyParts.Of);

    public static Form<ProjectCube> Cube { get; } = new SchemedForm<ProjectCube>(forms => forms.Cube, cube => cube.Scheme);

    public static Shape<Rate> Rate { get; } = new Shape<Rate>("a rate", new(RateKind.Start, 0, 1))
        .With("kind", Terms.Of(StatisticsTerms.Rates), rate => rate.Kind, (rate, value) => rate with { Kind = value })
        .With("numerator", NumberForms.Long, rate => rate.Numerator, (rate, value) => rate with { Numerator = value })
        .With("denominator", NumberForms.Long, rate => rate.Denominator, (rate, value) => rate with { Denominator = value })
        .With("basis", Terms.Of(StatisticsTerms.DenominatorBases), rate => rate.Basis, (rate, value) => rate with { Basis = value });

    public static Form<CubeFilter> Filter { get; } = new SchemedForm<CubeFilter>(forms => forms.Filter, filter => filter.Scheme);
}
