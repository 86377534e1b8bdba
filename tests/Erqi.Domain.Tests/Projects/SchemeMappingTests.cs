using CsCheck;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tests.Laws;
using Erqi.Domain.Tests.Statistics;

namespace Erqi.Domain.Tests.Projects;

public sealed class SchemeMappingTests
{
    private static readonly Scheme Old = Scheme.Henan2022, New = Scheme.Henan2025;

    [Fact]
    public void A_mapping_converts_only_with_an_answer_for_every_member()
    {
        SchemeMapping begun = SchemeMapping.OfLikeNames(Old, New);
        Assert.Equal(["新基建", "新型城镇化", "重大基础设施", "产业转型升级", "生态环保", "民生和社会事业"], begun.Unanswered);
        ProjectLedger ledger = [Project("新型城镇化"), Project("新基建", "乙")];
        Assert.Contains("新型城镇化", Assert.Throws<ArgumentException>(() => begun.Convert(ledger)).Message, StringComparison.Ordinal);

        SchemeMapping mapping = Whole();
        Assert.Empty(mapping.Unanswered);
        ProjectLedger converted = mapping.Convert(ledger);
        Assert.Equal((New, mapping), (converted.Scheme, converted.Mapping));
        Assert.Equal(["基础设施", "新型基础设施"], converted.Select(project => project.Sector.ToChinese()));
        Assert.Equal(ledger[0].TotalInvestment, converted[0].TotalInvestment);
        Assert.Equal(mapping, ProjectCube.Of(converted, CountingBasis.DistinctProjects).Mapping);
    }

    [Fact]
    public void What_is_refused_may_not_occur_and_what_is_of_another_scheme_neither()
    {
        SchemeMapping mapping = Whole().Without(Old.Sectors["生态环保"]);
        ProjectLedger clean = [Project("新基建")], ecological = [Project("生态环保")];
        Assert.Single(mapping.Convert(clean));
        Assert.Contains("refuses Sector “生态环保”", Assert.Throws<ArgumentException>(() => mapping.Convert(ecological)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ProjectCube.Of(ecological, CountingBasis.DistinctProjects).Convert(mapping));
        Assert.Throws<ArgumentException>(() => mapping.Convert([Some.Project()]));
        Assert.Throws<ArgumentException>(() => mapping.With(New.Sectors[0], New.Sectors[0]));
        Assert.Throws<ArgumentException>(() => mapping.With(Old.Sectors[0], Old.Sectors[0]));
    }

    [Fact]
    public void Mapping_and_rolling_up_commute() => Property.Holds(
        Gen.Select(AnyScheme.WithProjects, AnyScheme.Value, Gen.Int[0, 1000]),
        drawn =>
        {
            (Scheme from, Project[] projects) = drawn.Item1;
            Scheme to = Wide(drawn.Item2, from);
            SchemeMapping mapping = Anyhow(SchemeMapping.OfLikeNames(from, to), drawn.Item3);
            ProjectLedger ledger = ProjectLedger.Create(from, projects);
            return SyntheticProjects.Bases.All(basis => new[] { true, false }.All(byDistrict =>
            {
                RollUpOptions options = new() { ByDistrict = byDistrict };
                return ProjectCube.Of(mapping.Convert(ledger), basis, options) == ProjectCube.Of(ledger, basis, options).Convert(mapping);
            }));
        },
        samples: 150);

    private static SchemeMapping Whole() => SchemeMapping.OfLikeNames(Old, New)
        .With(Old.Sectors["新基建"], New.Sectors["新型基础设施"])
        .With(Old.Sectors["新型城镇化"], New.Sectors["基础设施"])
        .With(Old.Sectors["重大基础设施"], New.Sectors["基础设施"])
        .With(Old.Sectors["产业转型升级"], New.Sectors["产业转型发展"])
        .With(Old.Sectors["生态环保"], New.Sectors["绿色低碳转型"])
        .With(Old.Sectors["民生和社会事业"], New.Sectors["民生社会事业改善"]);

    private static Project Project(string sector, string name = "甲") => new()
    {
        Name = name,
        Sector = Old.Sectors[sector],
        Level = Old.Levels["省重点"],
        TotalInvestment = Money.FromYi(2),
    };

    // Whatever another scheme lacks for a mapping to have an answer at all.
    private static Scheme Wide(Scheme scheme, Scheme from) => (scheme.Draft with
    {
        Batches = scheme.Batches.Count == 0 ? ["批次甲"] : scheme.Draft.Batches,
        Stages = scheme.Stages.Count == 0 ? ["库甲"] : scheme.Draft.Stages,
        Statuses = from.Draft.Statuses,
        OwnAmounts = from.Draft.OwnAmounts,
    }).Build();

    private static SchemeMapping Anyhow(SchemeMapping mapping, int seed)
    {
        mapping = Each(mapping, mapping.From.Sectors, mapping.To.Sectors);
        mapping = Each(mapping, mapping.From.Levels, mapping.To.Levels);
        mapping = Each(mapping, mapping.From.Batches, mapping.To.Batches);
        return Each(mapping, mapping.From.Stages, mapping.To.Stages);

        SchemeMapping Each<TEnum>(SchemeMapping before, SchemeMembers<TEnum> old, SchemeMembers<TEnum> members)
            where TEnum : unmanaged, Enum =>
            old.Aggregate(before, (all, member) => all.With(member, members[(seed + (member.Number * 7)) % members.Count]));
    }
}
