using System.Numerics;
using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tests.Statistics;

/// <summary>
/// The slow roll-up that the cube is held against: rows in a list, one query for each question, sums of any size.
/// </summary>
internal sealed record Oracle(
    Sector Sector,
    ProjectLevel Level,
    Batch? Batch,
    int? Period,
    PipelineStage? Stage,
    BigInteger Total,
    BigInteger Annual,
    BigInteger Year,
    BigInteger ToDate)
{
    public static List<Oracle> Rows(IEnumerable<Project> projects, CountingBasis basis) => basis switch
    {
        CountingBasis.EventEntries =>
            [.. from project in projects from entry in project.BatchEntries select Row(project, entry)],
        CountingBasis.DistinctProjects =>
            [.. from project in projects select Row(project, project.BatchEntries.Count == 0 ? null : project.BatchEntries[^1])],
        _ => Rows(projects.Where(project => project.Status != ProjectStatus.Exited), CountingBasis.DistinctProjects),
    };

    public static (long Count, BigInteger Total, BigInteger Annual, BigInteger Year, BigInteger ToDate) Sum(
        IEnumerable<Oracle> rows)
    {
        Oracle[] all = [.. rows];
        return (
            all.LongLength,
            all.Aggregate(BigInteger.Zero, (sum, row) => sum + row.Total),
            all.Aggregate(BigInteger.Zero, (sum, row) => sum + row.Annual),
            all.Aggregate(BigInteger.Zero, (sum, row) => sum + row.Year),
            all.Aggregate(BigInteger.Zero, (sum, row) => sum + row.ToDate));
    }

    public static void AssertSame(IEnumerable<Oracle> rows, Tally tally) => Assert.Equal(
        Sum(rows),
        (tally.Count,
            (BigInteger)tally.TotalInvestment.Fen,
            (BigInteger)tally.AnnualPlannedInvestment.Fen,
            (BigInteger)tally.CompletedThisYear.Fen,
            (BigInteger)tally.CompletedToDate.Fen));

    private static Oracle Row(Project project, BatchEntry? entry) => new(
        project.Sector,
        project.Level,
        entry?.Batch,
        entry?.Period.Number,
        project.Stage,
        project.TotalInvestment.Fen,
        project.AnnualPlannedInvestment.Fen,
        project.CompletedThisYear.Fen,
        project.CompletedToDate.Fen);
}
