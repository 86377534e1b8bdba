using Erqi.Domain.Projects;

namespace Erqi.Domain.Tests.Projects;

public class ProjectHistoryTests
{
    [Fact]
    public void A_project_without_entries_is_in_no_batch()
    {
        Project project = Some.Project();

        Assert.Null(project.CurrentBatch);
        Assert.Null(project.CurrentPeriod);
        Assert.Null(project.Stage);
        Assert.Equal(ProjectStatus.Active, project.Status);
        Assert.Empty(project.History);
    }

    [Fact]
    public void The_latest_entry_says_where_a_project_stands()
    {
        Project project = Some.Project() with
        {
            BatchEntries = [Some.Entry(5, Batch.Signed, 1), Some.Entry(6, Batch.Started, 4)],
        };

        Assert.Equal(Batch.Started, project.CurrentBatch);
        Assert.Equal(6, project.CurrentPeriod);
        Assert.Null((project with { BatchEntries = [] }).CurrentBatch);
    }

    [Fact]
    public void Entries_out_of_order_or_entered_twice_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Some.Project() with
        {
            BatchEntries = [Some.Entry(6, Batch.Started, 4), Some.Entry(5, Batch.Signed, 1)],
        });
        Assert.Throws<ArgumentException>(() => Some.Project() with
        {
            BatchEntries = [Some.Entry(5, Batch.Signed, 1), Some.Entry(6, Batch.Started, 2), Some.Entry(5, Batch.Signed, 3)],
        });
    }

    [Fact]
    public void Dated_moves_say_where_a_project_stands_and_nothing_contradicts_them()
    {
        Project project = Some.Project() with
        {
            StageMoves = [new(PipelineStage.Planned, Some.Day(1)), new(PipelineStage.Courted, Some.Day(2))],
            StatusMoves = [new StatusMove(ProjectStatus.Stalled, Some.Day(3), "拆迁")],
        };

        Assert.Equal(PipelineStage.Courted, project.Stage);
        Assert.Equal(ProjectStatus.Stalled, project.Status);
        Assert.Equal(project, project with { Stage = PipelineStage.Courted, Status = ProjectStatus.Stalled });
        Assert.Throws<ArgumentException>(() => project with { Stage = PipelineStage.Landed });
        Assert.Throws<ArgumentException>(() => project with { Stage = null });
        Assert.Throws<ArgumentException>(() => project with { Status = ProjectStatus.Active });
    }

    [Fact]
    public void Moves_with_a_gap_or_out_of_order_are_refused()
    {
        StageMove courted = new(PipelineStage.Courted, Some.Day(2));

        Assert.Throws<ArgumentException>(() => Some.Project() with
        {
            StageMoves = [courted, new(PipelineStage.Landed, Some.Day(3)) { From = PipelineStage.Signed }],
        });
        Assert.Throws<ArgumentException>(() => Some.Project() with
        {
            StageMoves = [courted, new(PipelineStage.Signed, Some.Day(1))],
        });
        Assert.Throws<ArgumentException>(() => Some.Project() with
        {
            StatusMoves = [new StatusMove(ProjectStatus.Stalled, Some.Day(2)), new StatusMove(ProjectStatus.Exited, Some.Day(3), "土地") { From = ProjectStatus.Active }],
        });
        Assert.Throws<ArgumentException>(() => Some.Project() with
        {
            StatusMoves = [new StatusMove(ProjectStatus.Stalled, Some.Day(2)), new StatusMove(ProjectStatus.Active, Some.Day(1))],
        });
    }

    [Fact]
    public void The_history_holds_every_dated_step_oldest_first()
    {
        StatusMove stalled = new StatusMove(ProjectStatus.Stalled, Some.Day(2));
        StageMove planned = new(PipelineStage.Planned, Some.Day(1));
        BatchEntry entry = Some.Entry(7, Batch.Signed, 1);
        Project project = Some.Project() with { StatusMoves = [stalled], StageMoves = [planned], BatchEntries = [entry] };

        Assert.Equal([entry, planned, stalled], project.History);
    }
}
