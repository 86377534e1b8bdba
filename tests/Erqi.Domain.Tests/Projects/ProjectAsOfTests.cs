using Erqi.Domain.Projects;

namespace Erqi.Domain.Tests.Projects;

public class ProjectAsOfTests
{
    [Fact]
    public void A_project_is_taken_back_to_where_it_stood()
    {
        Project start = Some.Project() with { Stage = PipelineStage.Courted, ListedOn = Some.Day(1) };
        Project signed = start.Apply(new StageMove(PipelineStage.Signed, Some.Day(2)));
        Project entered = signed.Apply(Some.Entry(7, Batch.Signed, 3));
        Project stalled = entered.Apply(new StatusMove(ProjectStatus.Stalled, Some.Day(4), "拆迁"));
        Project resumed = stalled.Apply(new StatusMove(ProjectStatus.Active, Some.Day(5)));
        Project started = resumed.Apply(Some.Entry(8, Batch.Started, 6));

        Assert.Null(started.AsOf(Some.Day(1).PlusDays(-1)));
        Assert.Equal(start, started.AsOf(Some.Day(1)));
        Assert.Equal(start, started.AsOf(Some.Day(2).PlusDays(-1)));
        Assert.Equal(signed, started.AsOf(Some.Day(2)));
        Assert.Equal(entered, started.AsOf(Some.Day(3)));
        Assert.Equal(stalled, started.AsOf(Some.Day(4)));
        Assert.Equal(resumed, started.AsOf(Some.Day(5)));
        Assert.Equal(started, started.AsOf(Some.Day(6)));
    }

    [Fact]
    public void Event_counts_and_present_counts_come_from_the_same_history()
    {
        ProjectLedger ledger =
        [
            Some.Project("甲") with { BatchEntries = [Some.Entry(6, Batch.Signed, 1), Some.Entry(7, Batch.Started, 2)] },
            Some.Project("乙") with { BatchEntries = [Some.Entry(6, Batch.Signed, 1)] },
        ];

        Assert.Equal(2, ledger.Sum(project => project.BatchEntries.Count(entry => entry.Batch == Batch.Signed)));
        Assert.Equal(1, ledger.Count(project => project.CurrentBatch == Batch.Signed));
        Assert.Equal(2, ledger.AsOf(Some.Day(1)).Count(project => project.CurrentBatch == Batch.Signed));
    }

    [Fact]
    public void A_ledger_as_of_a_day_holds_what_was_on_the_list_by_then()
    {
        ProjectLedger ledger = [Some.Project("甲"), Some.Project("乙") with { ListedOn = Some.Day(2) }];

        Assert.Equal(["甲"], ledger.AsOf(Some.Day(1)).Select(project => project.Name));
        Assert.Equal(ledger, ledger.AsOf(Some.Day(2)));
    }

    [Fact]
    public void Before_a_move_that_does_not_say_where_it_began_the_stage_is_unknown()
    {
        Project project = Some.Project() with { StageMoves = [new(PipelineStage.Landed, Some.Day(2))], StatusMoves = [new StatusMove(ProjectStatus.Stalled, Some.Day(2))] };

        Assert.Null(project.AsOf(Some.Day(1))!.Stage);
        Assert.Equal(ProjectStatus.Active, project.AsOf(Some.Day(1))!.Status);
    }
}
