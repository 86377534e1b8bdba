using CsCheck;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using NodaTime;

namespace Erqi.Domain.Tests.Statistics;

/// <summary>Synthetic projects of every kind the cube tells apart.</summary>
internal static class SyntheticProjects
{
    public static readonly CountingBasis[] Bases =
        [CountingBasis.EventEntries, CountingBasis.DistinctProjects, CountingBasis.StandingStock];

    private static readonly Gen<Money> Amount = Gen.Long[0, 1_000_000_000_000].Select(Money.FromFen);

    private static readonly Gen<BatchEntry> Entry = Gen.Select(
        Gen.Int[1, 45],
        Gen.Int[1, 3],
        (period, batch) => new BatchEntry(new CampaignPeriod(period), (Batch)batch, new LocalDate(2021, 7, 10)));

    private static readonly Gen<Project> Project = Gen.Select(
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 3], Gen.Int[0, 4], Gen.Int[1, 4]),
        Gen.Select(Amount, Amount, Amount, Amount),
        Entry.Array[0, 3],
        (place, money, entries) => Make(
            (Sector)place.Item1,
            (ProjectLevel)place.Item2,
            money.Item1,
            stage: place.Item3 == 0 ? null : (PipelineStage)place.Item3,
            status: (ProjectStatus)place.Item4,
            entries: entries) with
        {
            AnnualPlannedInvestment = money.Item2,
            CompletedThisYear = money.Item3,
            CompletedToDate = money.Item4,
        });

    public static Gen<Project[]> Some => Project.Array[0, 60];

    public static Project Make(
        Sector sector,
        ProjectLevel level,
        Money total,
        PipelineStage? stage = null,
        ProjectStatus status = ProjectStatus.Active,
        params BatchEntry[] entries) => new()
        {
            Name = "合成项目",
            Sector = sector,
            Level = level,
            Stage = stage,
            Status = status,
            TotalInvestment = total,
            BatchEntries = [.. entries.DistinctBy(entry => (entry.Period.Number, entry.Batch))],
        };
}
