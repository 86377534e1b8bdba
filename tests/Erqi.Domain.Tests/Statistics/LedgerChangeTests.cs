using CsCheck;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;
using Erqi.Domain.Tests.Laws;
using Erqi.Domain.Tests.Projects;
using NodaTime;

namespace Erqi.Domain.Tests.Statistics;

public sealed class LedgerChangeTests
{
    private static readonly Project Base = Some.Project("虚构产业园（一期）") with { CompletedThisYear = Money.FromYi(0.5m) };

    [Fact]
    public void Each_project_is_of_the_first_kind_that_applies()
    {
        Assert.Equal(ChangeKind.Unchanged, Of(Base, Base));
        Assert.Equal(ChangeKind.Unchanged, Of(Base, Base with { Name = "虚构 产业园(一期)" }));
        Assert.Equal(ChangeKind.Unchanged, Of(Base with { Name = "ＡＢＣ〔１〕项目" }, Base with { Name = "ABC(1)项目" }));
        Assert.Equal(ChangeKind.Revised, Of(Base, Base with { TotalInvestment = Money.FromYi(2) }));
        Assert.Equal(ChangeKind.Revised, Of(Base, Base with { AnnualPlannedInvestment = Money.Zero, FundsInPlace = Money.Zero }));
        Assert.Equal(ChangeKind.Progressed, Of(Base, Base with { FundsInPlace = Money.Zero }));
        Assert.Equal(ChangeKind.Progressed, Of(Base, Base with { CompletedThisYear = null }));
        Assert.Equal(ChangeKind.Renamed, Of(Base, Base with { Name = "虚构产业城", Aliases = ["虚构产业园(一期)"], CompletedThisYear = Money.FromYi(1) }));
        Assert.Equal(ChangeKind.Moved, Of(Base, Base with { BatchEntries = [Some.Entry(7, Batch.Signed, 1)], TotalInvestment = Money.FromYi(2) }));
        Assert.Equal(ChangeKind.Moved, Of(Base, Base with { Stage = PipelineStage.Landed }));
        Assert.Equal(ChangeKind.Moved, Of(Base, Base with { Status = ProjectStatus.Stalled }));
        Assert.Equal(ChangeKind.Moved, Of(Base, Base with { Level = ProjectLevel.Municipal }));
        Assert.Equal(ChangeKind.Left, Of(Base, Base with { Status = ProjectStatus.Exited }));
        Assert.Equal(ChangeKind.New, Of(Base with { Status = ProjectStatus.Exited }, Base));
        Assert.Equal(ChangeKind.Renamed, Of(Base, Base with { Name = "虚构产业城", Aliases = ["虚构产业园(一期)"] }));
        Assert.Equal(ChangeKind.Renamed, Of(Base with { Aliases = ["虚构产业城"] }, Base with { Name = "虚构产业城" }));
        var code = ProjectCode.Parse("2301-410103-04-01-123456");
        Assert.Equal(ChangeKind.Renamed, Of(Base with { Code = code }, Base with { Code = code, Name = "别的名字" }));
        Assert.Equal(ChangeKind.Unchanged, Of(Base, Base with { Code = code }));
        Assert.Empty(LedgerChange.Between([Base with { Status = ProjectStatus.Exited }], [Base with { Status = ProjectStatus.Exited }]).Changes);

        static ChangeKind Of(Project before, Project after) => Assert.Single(LedgerChange.Between([before], [after]).Changes).Kind;
    }

    [Fact]
    public void A_name_that_is_the_same_to_the_letter_is_surer_than_one_that_is_only_written_alike() => Assert.All(
        LedgerChange.Between([Base, Base with { Name = "虚构产业园(一期)" }], [Base with { Name = "虚构产业园(一期)" }, Base]).Changes,
        change => Assert.Equal((ChangeKind.Unchanged, change.Before?.Name), (change.Kind, change.After?.Name)));

    [Fact]
    public void What_could_be_two_is_none_and_what_is_only_similar_is_proposed()
    {
        var code = ProjectCode.Parse("2301-410103-04-01-123456");
        Project here = Base with { District = DivisionCode.Parse("410103") }, there = Base with { District = DivisionCode.Parse("410102") };

        // A record without a district may be either, so it is neither.
        Assert.Equal([ChangeKind.Left, ChangeKind.Left, ChangeKind.New], LedgerChange.Between([here, there], [Base]).Changes.Select(change => change.Kind));
        Assert.Equal([ChangeKind.Unchanged, ChangeKind.Left], LedgerChange.Between([here, there], [here]).Changes.Select(change => change.Kind));
        Assert.Equal([ChangeKind.Left, ChangeKind.New], LedgerChange.Between([here], [there]).Changes.Select(change => change.Kind));
        Assert.Equal(
            [ChangeKind.Left, ChangeKind.New],
            LedgerChange.Between([Base with { Code = code }], [Base with { Code = ProjectCode.Parse("2301-410103-04-01-123457") }]).Changes.Select(change => change.Kind));

        LedgerChange alike = LedgerChange.Between([Base with { Name = "虚构智能装备产业园项目" }], [Base with { Name = "虚构智能装备制造产业园项目" }, Some.Project("虚构污水处理厂")]);
        NameProposal proposal = Assert.Single(alike.Proposals);
        Assert.Equal("虚构智能装备制造产业园项目", proposal.New.Name);
        Assert.Equal(Rational.Of(18, 22), proposal.Similarity);
        Assert.Equal([ChangeKind.Left, ChangeKind.New, ChangeKind.New], alike.Changes.Select(change => change.Kind));
    }

    [Fact]
    public void The_bridge_leads_from_one_total_to_the_other_to_the_last_fen() => Property.Holds(
        Gen.Select(AnyScheme.WithProjects, Gen.Int[0, 1_000_000].Array[40]),
        drawn =>
        {
            (Scheme scheme, Project[] projects) = drawn.Item1;
            int[] seeds = drawn.Item2;
            ProjectLedger earlier = ProjectLedger.Create(scheme, projects);
            ProjectLedger later = ProjectLedger.Create(scheme, [.. projects.SelectMany((project, place) => Changed(scheme, project, seeds[place]))]);
            var change = LedgerChange.Between(earlier, later);

            // Every standing project of either ledger is in exactly one change.
            HashSet<object> standing = new(projects.Where(Stands), ReferenceEqualityComparer.Instance);
            Assert.True(standing.SetEquals(change.Changes.Select(one => one.Before).OfType<Project>()));
            Assert.Equal(later.Count(Stands), change.Changes.Count(one => one.After is not null));
            Assert.Equal(change.Changes.Count, change.Changes.Select(one => (one.Before?.Name, one.After?.Name)).Distinct().Count());
            Assert.Equal(change.Closing.Count, change.Opening.Count + change.Lines.Sum(line => line.Count));
            return ProjectTerms.Measures.All.Where(measure => measure != Measure.Count).All(measure =>
                Fen(change.Closing, measure) == Fen(change.Opening, measure) + change.Lines.Sum(line => line.Amount(measure).Fen));

            static bool Stands(Project project) => !project.Status.Definition.IsOffTheList;
            static long Fen(Tally tally, Measure measure) => tally.Amount(measure)?.Fen ?? 0;
        },
        samples: 200);

    [Fact]
    public void Ledgers_of_two_schemes_or_in_the_wrong_order_are_refused()
    {
        Project other = new() { Name = "乙", Sector = Scheme.Henan2025.Sectors[0], Level = Scheme.Henan2025.Levels[0] };
        Assert.Throws<ArgumentException>(() => LedgerChange.Between([Base], [other]));
        ProjectLedger june = ProjectLedger.Create(Base).WithMonth(new YearMonth(2025, 6)), july = ProjectLedger.Create(Base).WithMonth(new YearMonth(2025, 7));
        Assert.Throws<ArgumentException>(() => LedgerChange.Between(july, june));
        Assert.Throws<ArgumentException>(() => LedgerChange.Between(june, june));
        LedgerChange change = LedgerChange.Between(june, july);
        Assert.All(change.Changes, one => Assert.Equal(ChangeKind.Unchanged, one.Kind));
        Assert.Throws<ArgumentOutOfRangeException>(() => change[ChangeKind.Unchanged]);
        Assert.Throws<ArgumentOutOfRangeException>(() => change[ChangeKind.New].Amount(Measure.Count));
    }

    [Fact]
    public void The_bridge_is_a_table_a_chart_and_a_document()
    {
        Project moved = Some.Project("虚构路") with { Stage = PipelineStage.Signed };
        LedgerChange change = LedgerChange.Between(
            [Base, moved, Some.Project("虚构旧项目")],
            [Base with { TotalInvestment = Money.FromYi(3) }, moved with { Stage = PipelineStage.Landed }, Some.Project("虚构新项目") with { TotalInvestment = Money.FromYi(7) }]);
        Table table = change.ToTable(MoneyUnit.Yi, Measure.Count, Measure.TotalInvestment);
        Assert.Equal(
            ["期初//3/3", "新增/1/1/7", "退出/1/-1/-1", "转化/1/0/0", "调整/1/0/2", "更名/0/0/0", "进展/0/0/0", "期末//3/11"],
            table.Rows.Select(row => string.Join('/', row.Select(cell => cell is decimal number ? number.ToString("0.##", null) : cell))));
        Assert.Equal(
            ["新增 虚构新项目", "退出 虚构旧项目", "转化 虚构路 签约→落地", "调整 虚构产业园（一期）"],
            change.ToProjectTable(MoneyUnit.Yi, Measure.TotalInvestment).Rows.Select(row => $"{row[0]} {row[1]} {row[3]}".TrimEnd()));
        Assert.Contains("期末", Chart.Bridge(change, Measure.TotalInvestment).ToSvg(), StringComparison.Ordinal);
        Assert.Contains("Closing", Chart.Bridge(change).WithLanguage(ReportLanguage.English).ToSvg(), StringComparison.Ordinal);
        string json = ErqiJson.Serialize(change);
        Assert.Contains("{\"kind\":\"new\",\"projects\":1,\"count\":1,\"totalInvestment\":\"7亿元\"}", json, StringComparison.Ordinal);
        Assert.Contains("{\"kind\":\"left\",\"before\":\"虚构旧项目\"}", json, StringComparison.Ordinal);
        Assert.Equal("3个→3个: 新增1, 退出1, 转化1, 调整1, 更名0, 进展0", change.ToString());
    }

    // What may become of a project, some of it twice over.
    private static IEnumerable<Project> Changed(Scheme scheme, Project project, int seed)
    {
        Measure? revised = ProjectTerms.Measures.All.Where(measure => measure != Measure.Count && scheme.Collects(measure)).Skip(seed % 6).Cast<Measure?>().FirstOrDefault();
        Project later = seed % 3 == 0 && revised is { } measure ? project.With(measure, seed % 2 == 0 ? Money.FromFen(seed) : null) : project;
        later = seed % 5 == 0 ? later with { Sector = scheme.Sectors[seed % scheme.Sectors.Count] } : later;
        later = seed % 7 == 0 ? later with { Name = later.Name + "（更名）", Aliases = [later.Name] } : later;
        return (seed % 11) switch
        {
            0 => [],
            1 => [later, later with { Name = later.Name + "二期", Aliases = [] }],
            2 => [later with { Status = scheme.Statuses[seed / 13 % scheme.Statuses.Count] }],
            _ => [later],
        };
    }
}
