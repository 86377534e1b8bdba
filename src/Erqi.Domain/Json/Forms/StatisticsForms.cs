using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Json.Forms;

/// <summary>Tallies, cubes, rates and targets.</summary>
internal static class StatisticsForms
{
    public static TextForm<CountingBasis> Basis { get; } = Terms.Of(StatisticsTerms.CountingBases);

    public static TextForm<Measure> Measure { get; } = Terms.Of(ProjectTerms.Measures);

    public static Form<Tally> Tally { get; } = new MappedForm<Tally, TallyParts>(TallyParts.Shape, TallyParts.Of, parts => parts.ToTally());

    public static Form<CubeCell> Cell { get; } = new SchemedForm<CubeCell>(forms => forms.Cell, cell => cell.Scheme);

    public static Form<ProjectCube> Cube { get; } = new SchemedForm<ProjectCube>(forms => forms.Cube, cube => cube.Scheme);

    public static Form<CubeFilter> Filter { get; } = new SchemedForm<CubeFilter>(forms => forms.Filter, filter => filter.Scheme);

    public static Shape<Rate> Rate { get; } = new Shape<Rate>("a rate", new(RateKind.Start, 0, 1))
        .With("kind", Terms.Of(StatisticsTerms.Rates), rate => rate.Kind, (rate, value) => rate with { Kind = value })
        .With("numerator", NumberForms.Long, rate => rate.Numerator, (rate, value) => rate with { Numerator = value })
        .With("denominator", NumberForms.Long, rate => rate.Denominator, (rate, value) => rate with { Denominator = value })
        .With("basis", Terms.Of(StatisticsTerms.DenominatorBases), rate => rate.Basis, (rate, value) => rate with { Basis = value });

    public static Form<PipelineStep> Step { get; } = new SchemedForm<PipelineStep>(forms => forms.Step, step => step.From.Scheme);

    public static Form<Target> Target { get; } = new MappedForm<Target, TargetParts>(
        new Shape<TargetParts>("a target", TargetParts.Unset)
            .With("name", TextForms.Any, parts => parts.Name, (parts, value) => parts with { Name = value })
            .With("year", NumberForms.Int, parts => parts.Year, (parts, value) => parts with { Year = value })
            .With("measure", Measure, parts => parts.Measure, (parts, value) => parts with { Measure = value })
            .Optional("count", NumberForms.Long, parts => parts.Count, (parts, value) => parts with { Count = value })
            .Optional("amount", TextForms.Amount, parts => parts.Amount, (parts, value) => parts with { Amount = value })
            .Optional(
                "filter",
                Filter,
                parts => parts.Filter == CubeFilter.All ? null : parts.Filter,
                (parts, value) => parts with { Filter = value }),
        TargetParts.Of,
        parts => parts.ToTarget());

    public static Form<TargetProgress> Progress { get; } = new MappedForm<TargetProgress, (Target Target, Rational Actual)>(
        new Shape<(Target Target, Rational Actual)>("the progress of a target", default)
            .With("target", Target, parts => parts.Target, (parts, value) => parts with { Target = value })
            .With("actual", TextForms.Number, parts => parts.Actual, (parts, value) => parts with { Actual = value }),
        progress => (progress.Target, progress.Actual),
        parts => new TargetProgress(parts.Target, parts.Actual));
}
