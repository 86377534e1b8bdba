using Erqi.Domain.Projects;
using NodaTime;

namespace Erqi.Domain.Tests.Projects;

public class ProjectMoveTests
{
    [Fact]
    public void Moves_refuse_defaults_and_what_is_no_member()
    {
        LocalDate day = Some.Day(1);

        Assert.Throws<ArgumentException>(() => new BatchEntry(default, Batch.Signed, day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchEntry(new CampaignPeriod(7), default, day));
        Assert.Throws<ArgumentException>(() => new BatchEntry(new CampaignPeriod(7), Batch.Signed, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StageMove(default, day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StageMove((PipelineStage)5, day));
        Assert.Throws<ArgumentException>(() => new StageMove(PipelineStage.Signed, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatusMove(default, day));
        Assert.Throws<ArgumentException>(() => new StatusMove(ProjectStatus.Stalled, default));
        Assert.Throws<ArgumentException>(() => new StatusMove(ProjectStatus.Stalled, day, " "));
    }

    [Fact]
    public void A_move_is_refused_that_says_what_cannot_be()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new StageMove(PipelineStage.Signed, Some.Day(1)) { From = default(PipelineStage) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatusMove(ProjectStatus.Exited, Some.Day(1), "土地") { From = (ProjectStatus)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatusMove((ProjectStatus)9, Some.Day(1), "土地"));
        Assert.Throws<ArgumentException>(() => new StatusMove(ProjectStatus.Exited, Some.Day(1)));
    }

    [Fact]
    public void An_exit_needs_a_reason()
    {
        Assert.Throws<ArgumentException>(() => new StatusMove(ProjectStatus.Exited, Some.Day(1), null!));
        Assert.Throws<ArgumentException>(() => new StatusMove(ProjectStatus.Exited, Some.Day(1), ""));
        Assert.Equal("土地", new StatusMove(ProjectStatus.Exited, Some.Day(1), "土地").Reason);
    }

    [Fact]
    public void Moves_are_equal_by_value_and_never_across_kinds()
    {
        ProjectMove stall = new StatusMove(ProjectStatus.Stalled, Some.Day(1), "拆迁");

        Assert.Equal(stall, new StatusMove(ProjectStatus.Stalled, Some.Day(1), "拆迁"));
        Assert.NotEqual(stall, new StatusMove(ProjectStatus.Stalled, Some.Day(1)));
        Assert.NotEqual<ProjectMove>(stall, new StageMove(PipelineStage.Courted, Some.Day(1)));
    }

    [Fact]
    public void Moves_read_as_a_person_says_them()
    {
        Assert.Equal("2023-01-28 第7期开工一批", new BatchEntry(Some.SeventhPeriod, Batch.Started, new LocalDate(2023, 1, 28)).ToString());
        Assert.Equal("2023-01-01 →签约", new StageMove(PipelineStage.Signed, Some.Day(1)).ToString());
        Assert.Equal(
            "2023-01-01 推进→停滞（拆迁）",
            (new StatusMove(ProjectStatus.Stalled, Some.Day(1), "拆迁") { From = ProjectStatus.Active }).ToString());
    }
}
