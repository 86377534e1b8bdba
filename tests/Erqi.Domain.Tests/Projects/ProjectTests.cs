using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using NodaTime;

namespace Erqi.Domain.Tests.Projects;

public class ProjectTests
{
    [Fact]
    public void An_amount_that_was_never_set_is_unknown_and_differs_from_zero()
    {
        Project silent = new() { Name = "甲", Sector = Sector.NewUrbanization, Level = ProjectLevel.District };
        Action<Func<Project, Money?>, Func<Project, Money?, Project>> isKept = (get, set) =>
        {
            Project zero = set(silent, Money.Zero);
            Assert.Null(get(silent));
            Assert.Equal(Money.Zero, get(zero));
            Assert.NotEqual(silent, zero);
            Assert.Equal(silent, set(set(silent, Money.FromFen(7)), null));
            Assert.Throws<ArgumentOutOfRangeException>(() => set(silent, Money.FromFen(-1)));
        };
        isKept(project => project.TotalInvestment, (project, amount) => project with { TotalInvestment = amount });
        isKept(project => project.AnnualPlannedInvestment, (project, amount) => project with { AnnualPlannedInvestment = amount });
        isKept(project => project.CompletedThisYear, (project, amount) => project with { CompletedThisYear = amount });
        isKept(project => project.CompletedToDate, (project, amount) => project with { CompletedToDate = amount });
        isKept(project => project.CompletedThisMonth, (project, amount) => project with { CompletedThisMonth = amount });
        isKept(project => project.FundsInPlace, (project, amount) => project with { FundsInPlace = amount });
    }

    [Fact]
    public void Making_a_project_makes_nothing_else()
    {
        ValueList<BatchEntry> entries = [new BatchEntry(new CampaignPeriod(7), Batch.Signed, new LocalDate(2023, 1, 28))];
        DivisionCode district = DivisionCode.Parse("410103");
        Project made = Made();

        long copy = Allocated(() => made = made with { });
        Assert.Equal(copy, Allocated(() => made = Made()));
        Assert.InRange(copy, 1, 96);

        Project Made() => new()
        {
            Name = "甲",
            Sector = Sector.NewUrbanization,
            Level = ProjectLevel.District,
            Stage = PipelineStage.Signed,
            District = district,
            BatchEntries = entries,
            TotalInvestment = Money.FromFen(4),
            AnnualPlannedInvestment = Money.FromFen(3),
            CompletedThisYear = Money.FromFen(2),
            CompletedToDate = Money.FromFen(1),
        };

        static long Allocated(Action work)
        {
            work();
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void A_project_with_every_part_equals_one_made_alike()
    {
        Assert.Equal(Full(), Full());
        Assert.Equal(Full().GetHashCode(), Full().GetHashCode());
        Assert.Equal(Full(), Full() with { });
    }

    [Fact]
    public void Every_list_takes_part_in_equality()
    {
        Project project = Full();

        Assert.NotEqual(project, project with { Aliases = [] });
        Assert.NotEqual(project, project with { IndustryChains = ["新材料", "新能源"] });
        Assert.NotEqual(project, project with { Fields = [] });
        Assert.NotEqual(project, project with { BatchEntries = [] });
        Assert.NotEqual(project, project with { StageMoves = [] });
        Assert.NotEqual(project, project with { StatusMoves = [] });
    }

    [Fact]
    public void Guards_hold_through_with()
    {
        Project project = Full();
        Money negative = Money.FromFen(-1);

        Assert.Throws<ArgumentException>(() => project with { Name = "" });
        Assert.Throws<ArgumentException>(() => project with { Name = null! });
        Assert.Throws<ArgumentException>(() => project with { Name = "某项目 " });
        Assert.Throws<ArgumentOutOfRangeException>(() => project with { Sector = default });
        Assert.Throws<ArgumentOutOfRangeException>(() => project with { Sector = (Sector)6 });
        Assert.Throws<ArgumentOutOfRangeException>(() => project with { Level = default });
        Assert.Throws<ArgumentOutOfRangeException>(() => project with { Type = default(ProjectType) });
        Assert.Throws<ArgumentOutOfRangeException>(() => Some.Project() with { Stage = default(PipelineStage) });
        Assert.Throws<ArgumentOutOfRangeException>(() => Some.Project() with { Status = default });
        Assert.Throws<ArgumentOutOfRangeException>(() => project with { TotalInvestment = negative });
        Assert.Throws<ArgumentOutOfRangeException>(() => project with { AnnualPlannedInvestment = negative });
        Assert.Throws<ArgumentOutOfRangeException>(() => project with { CompletedThisYear = negative });
        Assert.Throws<ArgumentOutOfRangeException>(() => project with { CompletedToDate = negative });
        Assert.Throws<ArgumentException>(() => project with { Code = default(ProjectCode) });
        Assert.Throws<ArgumentException>(() => project with { District = default(DivisionCode) });
        Assert.Throws<ArgumentException>(() => project with { Content = " " });
        Assert.Throws<ArgumentException>(() => project with { Source = "" });
        Assert.Throws<ArgumentException>(() => project with { ListedOn = default(LocalDate) });
        Assert.Throws<ArgumentException>(() => project with { PlannedStart = default(LocalDate) });
        Assert.Throws<ArgumentException>(() => project with { PlannedCompletion = default(LocalDate) });
        Assert.Throws<ArgumentException>(() => project with { ActualStart = default(LocalDate) });
        Assert.Throws<ArgumentException>(() => project with { ActualCompletion = default(LocalDate) });
        Assert.Throws<ArgumentException>(() => project with { Aliases = ["甲", "甲"] });
        Assert.Throws<ArgumentException>(() => project with { IndustryChains = [" "] });
        Assert.Throws<ArgumentException>(() => project with { Fields = [""] });
        Assert.Throws<ArgumentException>(() => project with { Owner = " " });
        Assert.Throws<ArgumentException>(() => project with { OwnerCode = default(UnifiedSocialCreditCode) });
        Assert.Throws<ArgumentException>(() => project with { Leader = "" });
        Assert.Throws<ArgumentException>(() => project with { ResponsibleUnit = "" });
        Assert.Throws<ArgumentException>(() => project with { TaskForce = "" });
    }

    [Fact]
    public void A_refusal_names_the_property_and_what_was_found() => Assert.Equal(
        "Sector is no member (it is the default); expected one of 产业转型发展 新型城镇化 现代基础设施 民生和社会事业 生态环保. (Parameter 'Sector')",
        Assert.Throws<ArgumentOutOfRangeException>(() => Full() with { Sector = default }).Message.Split('\n')[0].TrimEnd('\r'));

    [Fact]
    public void A_negative_amount_is_named() => Assert.Contains(
        "TotalInvestment is -1亿元; expected zero or more.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Full() with { TotalInvestment = Money.FromYi(-1) }).Message);

    [Fact]
    public void Completion_above_the_plan_is_normal()
    {
        Project project = Some.Project() with
        {
            AnnualPlannedInvestment = Money.FromFen(1),
            CompletedThisYear = Money.FromFen(3),
            CompletedToDate = Money.FromFen(2),
        };

        Assert.True(project.CompletedThisYear > project.AnnualPlannedInvestment);
    }

    [Fact]
    public void Any_tag_is_welcome() => Assert.Equal(["低空经济"], (Some.Project() with { Fields = ["低空经济"] }).Fields);

    [Fact]
    public void A_threshold_includes_its_bound()
    {
        InvestmentThreshold threshold = InvestmentThreshold.OneYi;

        Assert.True(threshold.Includes(Money.FromFen(100_000_000_00)));
        Assert.False(threshold.Includes(Money.FromFen(100_000_000_00 - 1)));
        Assert.Equal("1亿元以上", threshold.ToString());
        Assert.True(threshold.Includes(Some.Project()));
        Assert.False(threshold.Includes(Some.Project() with { TotalInvestment = Money.Zero }));
        Assert.False(threshold.Includes(Some.Project() with { TotalInvestment = null }));
        Assert.True(default(InvestmentThreshold).Includes(Money.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => threshold with { Minimum = Money.FromFen(-1) });
        Assert.Throws<ArgumentNullException>(() => threshold.Includes(null!));
    }

    // Synthetic, apart from the codes.
    private static Project Full() => new()
    {
        Name = "虚构机器人项目",
        Aliases = ["机器人项目"],
        Code = ProjectCode.Parse("2301-410103-04-01-123456"),
        District = DivisionCode.Parse("410103"),
        Sector = Sector.IndustrialTransformation,
        Level = ProjectLevel.Provincial,
        Type = ProjectType.Industry,
        TotalInvestment = Money.FromFen(15),
        AnnualPlannedInvestment = Money.FromFen(5),
        CompletedThisYear = Money.FromFen(1),
        CompletedToDate = Money.FromFen(2),
        Owner = "虚构公司",
        OwnerCode = UnifiedSocialCreditCode.Parse("914403001922038216"),
        Leader = "常务副区长",
        ResponsibleUnit = "区工信局",
        TaskForce = "机器人专班",
        Content = "研发",
        IndustryChains = ["新能源", "新材料"],
        Fields = ["装备制造"],
        BatchEntries = [Some.Entry(7, Batch.Signed, 1)],
        StageMoves = [new(PipelineStage.Signed, Some.Day(1))],
        StatusMoves = [new StatusMove(ProjectStatus.Stalled, Some.Day(2), "拆迁")],
        ListedOn = Some.Day(1),
        PlannedStart = Some.Day(2),
        PlannedCompletion = Some.Day(3),
        ActualStart = Some.Day(4),
        ActualCompletion = Some.Day(5),
        Source = "虚构来源",
    };
}
