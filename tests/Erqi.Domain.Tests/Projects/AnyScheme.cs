using CsCheck;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using NodaTime;

namespace Erqi.Domain.Tests.Projects;

/// <summary>Synthetic schemes of every shape, and ledgers under them.</summary>
internal static class AnyScheme
{
    private static readonly Gen<int> Gap = Gen.Frequency((3, Gen.Const(1)), (1, Gen.Int[2, 3]));

    public static Gen<Scheme> Value { get; } = Gen.Select(
        Members("领域", 1, 9),
        Members("级别", 1, 4),
        Members("批次", 0, 7),
        Members("库", 0, 5),
        Members("状态", 1, 5),
        Gen.Int[0, 31],
        (sectors, levels, batches, stages, statuses, own) => new SchemeDraft("synthetic")
        {
            Sectors = sectors,
            Levels = levels,
            Batches = batches,
            Stages = stages,
            Statuses = statuses.Count > 1 ? statuses.With(1, statuses[1] with { IsOffTheList = true, IsHalted = true }) : statuses,
            Types = ["类型甲", "类型乙"],
            // With gaps: a number stays with its amount when another is dropped.
            OwnAmounts = [.. Enumerable.Range(1, 4).Where(number => ((own >> number) & 1) == 1).Select(number => new SchemeMember($"自有金额{number}号") { Number = number })],
        }.Build());

    public static Gen<(Scheme Scheme, Project[] Projects)> WithProjects { get; } =
        from scheme in Value
        from seeds in Gen.Select(Gen.Int[0, 1_000_000], Gen.Long[0, 1_000_000_000_000], Gen.Int[0, 4095]).Array[0, 40]
        select (scheme, seeds.Select((seed, place) => Of(scheme, place, seed.Item1, seed.Item2, seed.Item3)).ToArray());

    private static Gen<ValueList<SchemeMember>> Members(string name, int least, int most) => Gap.Array[least, most].Select(gaps =>
    {
        int number = 0;
        return gaps.Select((gap, place) => new SchemeMember($"{name}第{(char)('甲' + place)}") { Number = number += gap }).ToValueList();
    });

    private static Project Of(Scheme scheme, int place, int seed, long fen, int stated)
    {
        DivisionCode?[] districts = [null, DivisionCode.Parse("410103"), DivisionCode.Parse("410122"), DivisionCode.Parse("411002")];
        Project project = new()
        {
            Name = $"合成项目{place}",
            Sector = scheme.Sectors[seed % scheme.Sectors.Count],
            Level = scheme.Levels[seed / 7 % scheme.Levels.Count],
            Stage = scheme.Stages.Count == 0 || seed % 5 == 0 ? null : scheme.Stages[seed / 11 % scheme.Stages.Count],
            Status = scheme.Statuses[seed / 13 % scheme.Statuses.Count],
            District = districts[seed / 17 % districts.Length],
            BatchEntries = scheme.Batches.Count == 0 ? [] :
            [
                .. Enumerable.Range(0, seed / 19 % 3).Select(entry => new BatchEntry(
                    new CampaignPeriod(1 + (seed % 5) + entry), scheme.Batches[(seed + entry) % scheme.Batches.Count], new LocalDate(2025, 1, 5))),
            ],
        };
        int bit = 1;
        foreach (Measure measure in ProjectTerms.Measures.All.Where(measure => measure != Measure.Count && scheme.Collects(measure)))
        {
            project = (stated & bit) == 0 ? project : project.With(measure, Money.FromFen(fen / bit));
            bit *= 2;
        }

        return project;
    }
}
