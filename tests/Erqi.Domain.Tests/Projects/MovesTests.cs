using Erqi.Domain.Projects;

namespace Erqi.Domain.Tests.Projects;

public class MovesTests
{
    [Theory]
    [InlineData(null, Batch.Signed, true)]
    [InlineData(null, Batch.Started, true)]
    [InlineData(null, Batch.InProduction, true)]
    [InlineData(Batch.Signed, Batch.Signed, false)]
    [InlineData(Batch.Signed, Batch.Started, true)]
    [InlineData(Batch.Signed, Batch.InProduction, false)]
    [InlineData(Batch.Started, Batch.Signed, false)]
    [InlineData(Batch.Started, Batch.Started, false)]
    [InlineData(Batch.Started, Batch.InProduction, true)]
    [InlineData(Batch.InProduction, Batch.Signed, false)]
    [InlineData(Batch.InProduction, Batch.Started, false)]
    [InlineData(Batch.InProduction, Batch.InProduction, false)]
    public void Batches_are_entered_one_after_another(Batch? from, Batch to, bool allowed)
    {
        Project project = Some.Project() with { BatchEntries = from is { } batch ? [Some.Entry(6, batch, 1)] : [] };

        bool moves = project.TryApply(Some.Entry(7, to, 2), out Project? moved, out string? reason);

        Assert.Equal(allowed, moves);
        Assert.Equal(allowed ? to : null, moved?.CurrentBatch);
        Assert.Equal(allowed, reason is null);
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, false)]
    [InlineData(7, true)]
    [InlineData(9, true)]
    public void Every_batch_is_entered_in_a_later_period(int period, bool allowed) => Assert.Equal(
        allowed,
        (Some.Project() with { BatchEntries = [Some.Entry(6, Batch.Signed, 1)] })
            .TryApply(Some.Entry(period, Batch.Started, 2), out _, out _));

    [Fact]
    public void Libraries_are_moved_through_in_order_and_none_is_left_out()
    {
        foreach (PipelineStage to in ProjectTerms.Stages.All)
        {
            StageMove move = new(to, Some.Day(2));
            Assert.True(Some.Project().TryApply(move, out _, out _));
            foreach (PipelineStage from in ProjectTerms.Stages.All)
            {
                bool moves = (Some.Project() with { Stage = from }).TryApply(move, out Project? moved, out _);
                Assert.Equal((byte)to == (byte)from + 1, moves);
                Assert.Equal(moves ? [new StageMove(to, Some.Day(2)) { From = from }] : [], moved?.StageMoves ?? []);
                Assert.Equal(moves ? to : null, moved?.Stage);
            }
        }
    }

    [Theory]
    [InlineData(ProjectStatus.Active, ProjectStatus.Active, false)]
    [InlineData(ProjectStatus.Active, ProjectStatus.Reserve, true)]
    [InlineData(ProjectStatus.Active, ProjectStatus.Stalled, true)]
    [InlineData(ProjectStatus.Active, ProjectStatus.Exited, true)]
    [InlineData(ProjectStatus.Reserve, ProjectStatus.Active, true)]
    [InlineData(ProjectStatus.Reserve, ProjectStatus.Reserve, false)]
    [InlineData(ProjectStatus.Reserve, ProjectStatus.Stalled, false)]
    [InlineData(ProjectStatus.Reserve, ProjectStatus.Exited, true)]
    [InlineData(ProjectStatus.Stalled, ProjectStatus.Active, true)]
    [InlineData(ProjectStatus.Stalled, ProjectStatus.Reserve, true)]
    [InlineData(ProjectStatus.Stalled, ProjectStatus.Stalled, false)]
    [InlineData(ProjectStatus.Stalled, ProjectStatus.Exited, true)]
    [InlineData(ProjectStatus.Exited, ProjectStatus.Active, false)]
    [InlineData(ProjectStatus.Exited, ProjectStatus.Reserve, false)]
    [InlineData(ProjectStatus.Exited, ProjectStatus.Stalled, false)]
    [InlineData(ProjectStatus.Exited, ProjectStatus.Exited, false)]
    public void Status_changes_by_this_table(ProjectStatus from, ProjectStatus to, bool allowed)
    {
        StatusMove move = new(to, Some.Day(2), "虚构原因");

        Assert.Equal(allowed, (Some.Project() with { Status = from }).TryApply(move, out Project? moved, out _));
        Assert.Equal(allowed ? [new StatusMove(to, Some.Day(2), "虚构原因") { From = from }] : [], moved?.StatusMoves ?? []);
    }

    [Theory]
    [InlineData(ProjectStatus.Active, true)]
    [InlineData(ProjectStatus.Reserve, false)]
    [InlineData(ProjectStatus.Stalled, false)]
    [InlineData(ProjectStatus.Exited, false)]
    public void Only_active_projects_enter_batches_and_change_libraries(ProjectStatus status, bool allowed)
    {
        Project project = Some.Project() with { Status = status };

        Assert.Equal(allowed, project.TryApply(Some.Entry(7, Batch.Signed, 1), out _, out _));
        Assert.Equal(allowed, project.TryApply(new StageMove(PipelineStage.Planned, Some.Day(1)), out _, out _));
    }

    [Fact]
    public void No_move_is_dated_before_the_last_of_any_kind()
    {
        Project project = Some.Project()
            .Apply(new StageMove(PipelineStage.Planned, Some.Day(3)))
            .Apply(new StatusMove(ProjectStatus.Stalled, Some.Day(5)))
            .Apply(new StatusMove(ProjectStatus.Active, Some.Day(5)));

        Assert.False(project.TryApply(Some.Entry(7, Batch.Signed, 4), out _, out string? reason));
        Assert.Equal(
            "“2023-04-01 第7期签约一批” is dated before the last move of 虚构项目, “2023-05-01 停滞→推进”; " +
            "expected that day or a later one.",
            reason);
        Assert.True(project.TryApply(Some.Entry(7, Batch.Signed, 5), out _, out _));
    }

    [Fact]
    public void A_move_that_begins_elsewhere_is_refused()
    {
        Assert.False(Some.Project().TryApply(
            new StageMove(PipelineStage.Landed, Some.Day(1)) { From = PipelineStage.Signed }, out _, out string? stage));
        Assert.False(Some.Project().TryApply(
            new StatusMove(ProjectStatus.Active, Some.Day(1)) { From = ProjectStatus.Stalled }, out _, out string? status));
        Assert.Contains("it is in no library", stage);
        Assert.Contains("it is 推进", status);
    }

    [Fact]
    public void Refusals_say_why()
    {
        Project signed = Some.Project() with { BatchEntries = [Some.Entry(6, Batch.Signed, 1)], Stage = PipelineStage.Landed };

        AssertRefused("虚构项目 stands in 签约一批 and cannot enter 投产一批; the next is 开工一批.", signed, Some.Entry(7, Batch.InProduction, 2));
        AssertRefused(
            "虚构项目 entered 签约一批 in 第6期 and cannot enter 开工一批 in 第6期; expected a later period.",
            signed,
            Some.Entry(6, Batch.Started, 2));
        AssertRefused(
            "虚构项目 stands in 落地 and cannot move to 谋划; that was the last.", signed, new StageMove(PipelineStage.Planned, Some.Day(2)));
        AssertRefused(
            "虚构项目 has left the list (退出); nothing follows an exit.",
            signed.Apply(new StatusMove(ProjectStatus.Exited, Some.Day(2), "土地")),
            new StatusMove(ProjectStatus.Active, Some.Day(3)));
        AssertRefused("虚构项目 is 推进 already; expected a change.", signed, new StatusMove(ProjectStatus.Active, Some.Day(3)));
        Assert.Throws<ArgumentNullException>(() => signed.Apply(null!));
    }

    private static void AssertRefused(string reason, Project project, ProjectMove move) =>
        Assert.Equal(reason, Assert.Throws<InvalidOperationException>(() => project.Apply(move)).Message);
}
