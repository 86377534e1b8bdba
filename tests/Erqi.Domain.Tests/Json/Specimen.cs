using Erqi.Domain.Consistency;
using Erqi.Domain.Projects;
using Erqi.Domain.Prose;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using NodaTime;

namespace Erqi.Domain.Tests.Json;

/// <summary>Synthetic values of every type that JSON knows, with every member set, and with as few as possible.</summary>
internal static class Specimen
{
    private static readonly LocalDate Day = new(2023, 1, 28);

    public static Project Full { get; } = new()
    {
        Name = "虚构示范园",
        Aliases = ["示范园", "虚构园"],
        Code = ProjectCode.Parse("2301-410103-04-01-123456"),
        District = DivisionCode.Parse("410103"),
        Sector = Sector.NewUrbanization,
        Level = ProjectLevel.Provincial,
        Type = ProjectTerms.Types.All[0],
        TotalInvestment = Money.FromYi(168.7m),
        AnnualPlannedInvestment = Money.FromYi(20),
        CompletedThisYear = Money.FromFen(1),
        CompletedToDate = Money.FromWan(8512),
        CompletedThisMonth = Money.FromYuan(7),
        FundsInPlace = Money.Zero,
        Owner = "虚构公司",
        OwnerCode = UnifiedSocialCreditCode.Parse("914403001922038216"),
        Leader = "常务副区长",
        ResponsibleUnit = "发改委",
        TaskForce = "第三专班",
        Content = "<一期> & \"二期\"",
        IndustryChains = ["新能源"],
        Fields = ["数字经济", "其他"],
        ListedOn = Day,
        PlannedStart = Day.PlusDays(1),
        PlannedCompletion = PartialDate.FromYear(Day.Year + 2),
        ActualStart = new YearMonth(Day.Year, Day.Month),
        ActualCompletion = Day.PlusYears(3),
        BatchEntries =
        [
            new(new(7, Day), Batch.Signed, Day),
            new(new(8), Batch.Started, Day.PlusMonths(3)),
        ],
        StageMoves = [new(PipelineStage.Planned, Day), new(PipelineStage.Courted, Day.PlusDays(9)) { From = PipelineStage.Planned }],
        StatusMoves = [new StatusMove(ProjectStatus.Stalled, Day.PlusDays(3), "拆迁"), new StatusMove(ProjectStatus.Exited, Day.PlusDays(4), "撤资") { From = ProjectStatus.Stalled }],
        Source = "虚构清单 第1行",
    };

    public static Project Bare { get; } = new() { Name = "甲", Sector = Sector.EcologyAndEnvironment, Level = ProjectLevel.District };

    public static ProjectCube Cube { get; } = ProjectCube.Of([Full, Bare], CountingBasis.DistinctProjects);

    public static ProjectCube ByDistrict { get; } = ProjectCube.Of([Full, Bare], CountingBasis.DistinctProjects, new() { ByDistrict = true });

    public static CubeFilter Filter { get; } = CubeFilter.All
        .Where(CubeDimension.Sector, Sector.NewUrbanization, Sector.EcologyAndEnvironment)
        .Where(CubeDimension.Period, 7, null)
        .Where(CubeDimension.Batch, Batch.Signed, null);

    private static PublishedFigure InCaption => new BulletinFigure("a", PublishedFigure.Parse("1.22万"), FigureUnit.Things).Print!;

    /// <summary>Gets the values, each of which must come back as it was.</summary>
    public static IReadOnlyList<object> All { get; } =
    [
        .. ProjectTerms.Sectors.All.Select(x => (object)x), .. ProjectTerms.Levels.All.Select(x => (object)x), .. ProjectTerms.Batches.All.Select(x => (object)x),
        .. ProjectTerms.Stages.All.Select(x => (object)x), .. ProjectTerms.Statuses.All.Select(x => (object)x),
        .. ProjectTerms.Types.All.Select(x => (object)x), .. QuantityTerms.Conventions.All.Select(x => (object)x),
        .. StatisticsTerms.CountingBases.All.Select(x => (object)x), .. StatisticsTerms.Changes.All.Select(x => (object)x), .. ProjectTerms.Measures.All.Select(x => (object)x),
        .. PublishedTerms.Natures.All.Select(x => (object)x),
        .. PublishedTerms.Qualifiers.All.Select(x => (object)x), .. PublishedTerms.Relations.All.Select(x => (object)x), .. ConsistencyTerms.Verdicts.All.Select(x => (object)x),
        .. ConsistencyTerms.BulletinVerdicts.All.Select(x => (object)x), .. ConsistencyTerms.Slips.All.Select(x => (object)x),
        .. ProseTerms.Grounds.All.Select(x => (object)x), .. ProseTerms.Reasons.All.Select(x => (object)x),
        .. QuantityTerms.Units.All.Select(x => (object)x),
        .. Enum.GetValues<ReportLanguage>().Select(x => (object)x),
        .. Enum.GetValues<LedgerVerdict>().Select(x => (object)x),
        Scheme.Erqi2023, Scheme.Henan2022, Scheme.Henan2025, Scheme.Henan2025.Draft, Scheme.Erqi2023.Sectors[1].Definition, new SchemeMember("某领域"),
        Scheme.Erqi2023.Sectors[1], Scheme.Henan2025.Sectors[3], Scheme.Erqi2023.Levels[0], Scheme.Erqi2023.Batches[2],
        Scheme.Erqi2023.Stages[3], Scheme.Erqi2023.Statuses[1], Scheme.Erqi2023.Types[0],
        Money.FromYi(168.7m), Rational.Of(-250, 3), Rational.Of(1, 8),
        PartialDate.Parse("2024-03"), DivisionCode.Parse("410103"), ProjectCode.Parse("2301-410103-04-01-123456"), UnifiedSocialCreditCode.Parse("914403001922038216"),
        new CampaignPeriod(7, Day), new CampaignPeriod(7), InvestmentThreshold.OneYi, new Rate(RateKind.Start, 3, 2),
        .. StatisticsTerms.Rates.All.Select(x => (object)x), .. StatisticsTerms.DenominatorBases.All.Select(x => (object)x),
        Full, Bare, Full with { StageMoves = [], Stage = PipelineStage.Landed, StatusMoves = [], Status = ProjectStatus.Reserve },
        Full.BatchEntries[0], Full.StageMoves[1], Full.StatusMoves[1],
        Full.Identity, Bare.Identity, (Bare with { District = DivisionCode.Parse("410103") }).Identity,
        ProjectLedger.Create(), ProjectLedger.Create(Full, Bare),
        default(Tally), new Tally(3, Money.FromYi(1), Money.FromFen(2), Money.FromFen(3), Money.MaxValue), new Tally(2, fundsInPlace: Money.Zero).With(Measure.TotalInvestment, Money.FromYi(1), 1),
        Cube, ProjectCube.Of([], CountingBasis.EventEntries), ProjectCube.Of([Full, Bare], CountingBasis.EventEntries),
        ByDistrict, ProjectCube.Of([], CountingBasis.StandingStock, new() { ByDistrict = true }),
        CubeFilter.All, Filter, Filter.Where(CubeDimension.Sector, Sector.LivelihoodAndSocialServices),
        CubeFilter.All.Where(CubeDimension.Level, ProjectLevel.District).Where(CubeDimension.Stage, [null]),
        CubeDimension.Sector, CubeDimension.Period, CubeDimension.District,
        FigureUnit.Yi, FigureUnit.None, FigureUnit.Parse("万千瓦"), PublishedFigure.Parse("28.0亿元"), PublishedFigure.Parse("约3成"), InCaption,
        ValueRange.Everything, ValueRange.Empty, ValueRange.Between(1, Rational.Of(4, 3), true, false), ValueRange.LessThan(-2), ValueRange.Point(7),
        QualifierPolicy.Default with { About = Rational.Of(1, 2) }, FigureReading.Default,
        new FigureReading { Rounding = RoundingConvention.Truncate, Quantum = 100, Signed = true, Integer = false, Policy = new() { JustBelow = 2 } },
        new FigureSubject(Measure.Count, Filter), ErqiBulletins.Year2023, new Bulletin(new(null, null, null, RoundingConvention.Floor), [], []),
        .. ErqiBulletins.Year2023.Figures, .. ErqiBulletins.Year2023.Relations, new SumPart("a"), new SumPart("b", -1),
        GrowthRelation.FromIncrease("a", "b", "c", note: "说明"), new LeadRelation("a", "b", "c", Rational.Of(10, 12)), new AtMostRelation("a", "b"),
        new MeanRelation("a", "b", "c"), new ShareRelation("a", "b", "c"), new EachAtLeastRelation("a", "b", "c"), new SameRelation(["a", "b"]),
        new DifferenceRelation("a", "b", "c"), new MultipleRelation("a", "b", "c"), new StructureRelation(["a", "b"]),
        new WeightedMeanRelation("a", ["b", "c"], ["d", "e"]), new AverageGrowthRelation("a", "b", "c", 5),
        new PartOfRelation("a", ["b"]), new SumRelation("a", ["b", new("c", -1)]),
        new Wording("一致", "consistent"), .. Enum.GetValues<ProofStatement>().Select(x => (object)x),
        ValueList.Create("一", "二"), ValueList.Create(Full, Bare), Full.History, ValueList.Create(Money.Zero), ValueList.Create(1, 2),
    ];
}
