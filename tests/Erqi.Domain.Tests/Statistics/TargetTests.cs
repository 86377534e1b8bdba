using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tests.Statistics;

public class TargetTests
{
    private static readonly Money Yi = Money.FromFen(100_000_000_00);

    private static readonly ProjectCube Stand = new ProjectCubeBuilder(CountingBasis.DistinctProjects)
        .Add(
            Sector.NewUrbanization,
            ProjectLevel.District,
            new Tally(200, Money.FromFen(2000 * Yi.Fen), Money.FromFen(350 * Yi.Fen), Money.FromFen(340 * Yi.Fen)),
            stage: PipelineStage.Landed)
        .Add(Sector.IndustrialTransformation, ProjectLevel.District, new Tally(109, Money.Zero, Money.Zero, Money.Zero), stage: PipelineStage.Planned)
        .Build();

    [Fact]
    public void Progress_is_not_told_of_amounts_that_a_project_does_not_state()
    {
        ProjectCube partly = Stand + ProjectCube.Of(
            [SyntheticProjects.Make(Sector.NewUrbanization, ProjectLevel.District, Yi)], CountingBasis.DistinctProjects);
        var target = Target.OfAmount("年度计划完成投资", 2023, Measure.CompletedThisYear, Yi);
        Assert.Contains("CompletedThisYear", Assert.Throws<InvalidOperationException>(() => target.Progress(partly)).Message);
        Assert.True(Target.OfAmount("总投资", 2023, Measure.TotalInvestment, Yi).Progress(partly).IsReached);
    }

    [Fact]
    public void Progress_gives_the_share_reached_and_the_lead_on_the_schedule()
    {
        var target = Target.OfAmount("年度计划完成投资", 2023, Measure.CompletedThisYear, Money.FromFen(350 * Yi.Fen));
        TargetProgress progress = target.Progress(Stand);
        Assert.Equal(Rational.Of(340, 350), progress.Completion);
        Assert.Equal(97.1m, progress.Percent());
        Assert.Equal(Rational.Of(34, 35) - Rational.Of(10, 12), progress.LeadOn(Rational.Of(10, 12)));
        Assert.Equal(1_000_000_000, progress.Remaining);
        Assert.False(progress.IsReached);
    }

    [Fact]
    public void A_target_counts_only_what_its_filter_admits()
    {
        var target = Target.OfCount(
            "谋划产业项目", 2023, 218, CubeFilter.All.Where(CubeDimension.Stage, PipelineStage.Planned));
        Assert.Equal(Rational.Of(1, 2), target.Progress(Stand).Completion);
        Assert.Equal(target, Target.OfCount("谋划产业项目", 2023, 218, CubeFilter.All.Where(CubeDimension.Stage, PipelineStage.Planned)));
        TargetProgress all = Target.OfCount("全部", 2023, 100).Progress(Stand);
        Assert.True(all.IsReached);
        Assert.Equal(3.09m, all.Completion);
        Assert.Equal(0, all.Remaining);
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Target.OfCount(" ", 2023, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Target.OfCount("目标", 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Target.OfCount("目标", 10_000, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Target.OfCount("目标", 2023, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Target.OfAmount("目标", 2023, Measure.Count, Yi));
        Assert.Throws<ArgumentOutOfRangeException>(() => Target.OfAmount("目标", 2023, 0, Yi));
        Assert.Throws<ArgumentOutOfRangeException>(() => Target.OfAmount("目标", 2023, Measure.TotalInvestment, Money.Zero));
        TargetProgress progress = Target.OfCount("目标", 2023, 1).Progress(Stand);
        Assert.Throws<ArgumentOutOfRangeException>(() => progress.LeadOn(Rational.Of(13, 12)));
        Assert.Throws<ArgumentOutOfRangeException>(() => progress.LeadOn(-1));
        Assert.Throws<ArgumentNullException>(() => Target.OfCount("目标", 2023, 1).Progress(null!));
    }
}
