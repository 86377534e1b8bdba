using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Json.Forms;

/// <summary>Tallies, cubes and filters.</summary>
internal static class StatisticsForms
{
    public static TextForm<CountingBasis> Basis { get; } = Terms.Of(StatisticsTerms.CountingBases);

    public static TextForm<Measure> Measure { get; } = Terms.Of(ProjectTerms.Measures);

    public static Form<Tally> Tally { get; } = new MappedForm<Tally, TallyParts>(TallyParts.Shape, TallyParts.Of, parts => parts.ToTally());

    public static Form<ProjectCube> Cube { get; } = new SchemedForm<ProjectCube>(forms => forms.Cube, cube => cube.Scheme);

    public static Form<CubeFilter> Filter { get; } = new SchemedForm<CubeFilter>(forms => forms.Filter, filter => filter.Scheme);
}
