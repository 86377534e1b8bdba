using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Json.Forms;

/// <summary>Tallies, cubes, rates and targets.</summary>
internal static class StatisticsForms
{
    public static TextForm<CountingBasis> Basis { get; } = Terms.Of(CountingBasisTerms.Table);

    public static TextForm<Measure> Measure { get; } = Terms.Of(MeasureTerms.Table);

    public static Form<Tally> Tally { get; } = new MappedForm<Tally, TallyParts>(TallyParts.Shape, TallyParts.Of, parts => parts.ToTally());

    public static Form<CubeCell> Cell { get; } =
        new MappedForm<CubeCell, (int? Period, Sector Sector, ProjectLevel Level, Batch? Batch, PipelineStage? Stage, Tally Tally)>(
            new Shape<(int? Period, Sector Sector, ProjectLevel Level, Batch? Batch, PipelineStage? Stage, Tally Tally)>("a cell", default)
                .Optional("period", TextForms.Period, parts => parts.Period, (parts, value) => parts with { Period = value })
                .With("sector", ProjectForms.Sector, parts => parts.Sector, (parts, value) => parts with { Sector = value })
                .With("level", ProjectForms.Level, parts => parts.Level, (parts, value) => parts with { Level = value })
                .Optional("batch", ProjectForms.Batch, parts => parts.Batch, (parts, value) => parts with { Batch = value })
                .Optional("stage", ProjectForms.Stage, parts => parts.Stage, (parts, value) => parts with { Stage = value })
                .With("tally", Tally, parts => parts.Tally, (parts, value) => parts with { Tally = value }),
            cell => (cell.Period, cell.Sector, cell.Level, cell.Batch, cell.Stage, cell.Tally),
            parts => new CubeCell(
                new(
                    CubeDimension.Period.CodeOf(parts.Period),
                    CubeDimension.Sector.CodeOf(parts.Sector),
                    CubeDimension.Level.CodeOf(parts.Level),
                    CubeDimension.Batch.CodeOf(parts.Batch),
                    CubeDimension.Stage.CodeOf(parts.Stage)),
                parts.Tally));

    public static Shape<DistrictTally> District { get; } = new Shape<DistrictTally>("the tally of a district", default)
        .Optional(
            "district",
            TextForms.DivisionCode,
            tally => tally.District.HasValue ? tally.District : null,
            (tally, value) => tally with { District = value })
        .With("tally", Tally, tally => tally.Tally, (tally, value) => tally with { Tally = value });

    public static Form<ProjectCube> Cube { get; } = new MappedForm<ProjectCube, CubeParts>(
        new Shape<CubeParts>("a cube", default)
            .With("basis", Basis, parts => parts.Basis, (parts, value) => parts with { Basis = value })
            .With("cells", new ListForm<CubeCell>(Cell), parts => parts.Cells, (parts, value) => parts with { Cells = value })
            .Optional(
                "districts",
                new ListForm<DistrictTally>(District),
                parts => parts.Districts,
                (parts, value) => parts with { Districts = value }),
        CubeParts.Of,
        parts => parts.ToCube());

    public static Shape<CubeFilter> Filter { get; } = new Shape<CubeFilter>("a filter", CubeFilter.All).ByDimensions(
        filter => filter, (_, filter) => filter);

    public static Shape<Rate> Rate { get; } = new Shape<Rate>("a rate", new(RateKind.Start, 0, 1))
        .With("kind", Terms.Of(RateKindTerms.Table), rate => rate.Kind, (rate, value) => rate with { Kind = value })
        .With("numerator", NumberForms.Long, rate => rate.Numerator, (rate, value) => rate with { Numerator = value })
        .With("denominator", NumberForms.Long, rate => rate.Denominator, (rate, value) => rate with { Denominator = value })
        .With("basis", Terms.Of(DenominatorBasisTerms.Table), rate => rate.Basis, (rate, value) => rate with { Basis = value });

    public static Shape<PipelineStep> Step { get; } = new Shape<PipelineStep>("a step between libraries", default)
        .With("from", ProjectForms.Stage, step => step.From, (step, value) => step with { From = value })
        .With("to", ProjectForms.Stage, step => step.To, (step, value) => step with { To = value })
        .Optional("rate", TextForms.Number, step => step.Rate, (step, value) => step with { Rate = value });

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
