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

    private static readonly Gen<bool> Gap = Gen.Bool;

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

    // As ledgers are: whole columns that nobody fills, and gaps in the others.
    private static readonly Gen<Project[]> WithGaps = Gen.Select(
        Project.Array[0, 60],
        Gen.Select(Gap, Gap, Gap).Array[60],
        Gen.Select(Amount, Amount).Array[60],
        (projects, gaps, far) => projects.Select((project, i) => project with
        {
            TotalInvestment = gaps[i].Item1 ? null : project.TotalInvestment,
            CompletedThisYear = gaps[i].Item2 || gaps[0].Item2 ? null : project.CompletedThisYear,
            CompletedToDate = gaps[0].Item1 ? null : project.CompletedToDate,
            CompletedThisMonth = gaps[i].Item3 || gaps[0].Item3 ? null : far[i].Item1,
            FundsInPlace = gaps[0].Item3 ? null : far[i].Item2,
        }).ToArray());

    private static readonly DivisionCode?[] Districts =
        [null, .. new[] { "410103", "410102", "410105", "410181", "410203", "110101", "650100" }.Select(text => DivisionCode.Parse(text))];

    private static readonly Project[] Thousand = MakeThousand();

    public static Gen<Project[]> Some => Gen.OneOf(Complete, WithGaps);

    /// <summary>Projects that state the four amounts, and no others.</summary>
    public static Gen<Project[]> Complete => Project.Array[0, 60];

    /// <summary>As many projects as asked for, a thousand different ones over and over.</summary>
    public static IEnumerable<Project> Many(int count) =>
        Enumerable.Range(0, count).Select(i => Thousand[i % Thousand.Length]);

    private static Project[] MakeThousand() =>
        [.. Enumerable.Range(0, 1000).Select(i => Make(
            (Sector)(1 + (i % 5)),
            (ProjectLevel)(1 + (i / 3 % 3)),
            Money.FromFen(1 + (i * 7919)),
            stage: i % 11 == 0 ? null : (PipelineStage)(1 + (i % 4)),
            status: i % 13 == 0 ? ProjectStatus.Exited : ProjectStatus.Active,
            entries: [.. Enumerable.Range(0, i % 4).Select(j => new BatchEntry(
                new CampaignPeriod(1 + (i % 17) + j), (Batch)(1 + (j % 3)), new LocalDate(2021, 7, 10)))]) with
        {
            District = Districts[i % Districts.Length],
            AnnualPlannedInvestment = Money.FromFen(i * 31),
            CompletedThisYear = Money.FromFen(i * 17),
            CompletedToDate = Money.FromFen(i * 13),
        })];

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
