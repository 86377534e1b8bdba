using System.Numerics;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tests.Statistics;

/// <summary>
/// The slow roll-up that the cube is held against: rows in a list, one query for each question, sums of any size.
/// </summary>
internal sealed record Oracle(
    Member<Sector> Sector,
    Member<ProjectLevel> Level,
    Member<Batch>? Batch,
    int? Period,
    Member<PipelineStage>? Stage,
    DivisionCode? District,
    Money?[] Amounts)
{
    // In the order of the amounts of a row.
    private static readonly Measure[] Measures =
    [
        Measure.TotalInvestment, Measure.AnnualPlannedInvestment, Measure.CompletedThisYear, Measure.CompletedToDate,
        Measure.CompletedThisMonth, Measure.FundsInPlace,
    ];

    public static List<Oracle> Rows(IEnumerable<Project> projects, CountingBasis basis) => basis switch
    {
        CountingBasis.EventEntries =>
            [.. from project in projects from entry in project.BatchEntries select Row(project, entry)],
        CountingBasis.DistinctProjects =>
            [.. from project in projects select Row(project, project.BatchEntries.Count == 0 ? null : project.BatchEntries[^1])],
        _ => Rows(projects.Where(project => !project.Status.Definition.IsOffTheList), CountingBasis.DistinctProjects),
    };

    public static void AssertSame(IEnumerable<Oracle> rows, Tally tally)
    {
        Oracle[] all = [.. rows];
        Assert.Equal(all.LongLength, tally.Count);
        for (int i = 0; i < Measures.Length; i++)
        {
            Money[] stated = [.. all.Select(row => row.Amounts[i]).OfType<Money>()];
            BigInteger? sum = all.Length > 0 && stated.Length == 0 ? null
                : stated.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount.Fen);
            Assert.Equal(stated.LongLength, tally.StatedBy(Measures[i]));
            Assert.Equal(sum, tally.Amount(Measures[i])?.Fen);
        }
    }

    private static Oracle Row(Project project, BatchEntry? entry) => new(
        project.Sector,
        project.Level,
        entry?.Batch,
        entry?.Period.Number,
        project.Stage,
        project.District,
        [
            project.TotalInvestment, project.AnnualPlannedInvestment, project.CompletedThisYear, project.CompletedToDate,
            project.CompletedThisMonth, project.FundsInPlace,
        ]);
}
