using System.Diagnostics;

namespace Erqi.Domain.Projects;

/// <summary>Which moves a project may make, each refusal with its reason.</summary>
internal static class MoveRules
{
    public static string? WhyNot(Project project, ProjectMove move) =>
        project.Status == ProjectStatus.Exited ? $"{project.Name} has left the list (退出); nothing follows an exit."
        : project.History is [.., var last] && last.Date > move.Date
            ? $"“{move}” is dated before the last move of {project.Name}, “{last}”; expected that day or a later one."
        : move switch
        {
            BatchEntry entry => WhyNotActive(project, move) ?? WhyNotEnter(project, entry),
            StageMove stage => WhyNotActive(project, move) ?? WhyNotStage(project, stage),
            StatusMove status => WhyNotStatus(project, status),
            _ => throw new UnreachableException($"{move.GetType().Name} is no move."),
        };

    private static string? WhyNotActive(Project project, ProjectMove move) => project.Status == ProjectStatus.Active
        ? null
        : $"{project.Name} is {project.Status.ToChinese()} and cannot move (“{move}”); resume it first.";

    private static string? WhyNotEnter(Project project, BatchEntry entry)
    {
        if (project.BatchEntries is not [.., var last])
        {
            return null;
        }

        if (entry.Batch != last.Batch + 1)
        {
            return $"{project.Name} stands in {last.Batch.ToChinese()} and cannot enter {entry.Batch.ToChinese()}; " +
                Next(last.Batch + 1 is var next && BatchTerms.Table.Contains(next) ? next.ToChinese() : null);
        }

        return entry.Period.Number > last.Period.Number
            ? null
            : $"{project.Name} entered {last.Batch.ToChinese()} in {last.Period} and cannot enter " +
                $"{entry.Batch.ToChinese()} in {entry.Period}; expected a later period.";
    }

    private static string? WhyNotStage(Project project, StageMove move)
    {
        if (move.From is { } from && from != project.Stage)
        {
            return $"“{move}” begins where {project.Name} does not stand; it is in " +
                $"{project.Stage?.ToChinese() ?? "no library"}. Leave From out, or correct it.";
        }

        return project.Stage is not { } stage || move.To == stage + 1
            ? null
            : $"{project.Name} stands in {stage.ToChinese()} and cannot move to {move.To.ToChinese()}; " +
                Next(stage + 1 is var next && PipelineStageTerms.Table.Contains(next) ? next.ToChinese() : null);
    }

    private static string? WhyNotStatus(Project project, StatusMove move)
    {
        if (move.From is { } from && from != project.Status)
        {
            return $"“{move}” begins where {project.Name} does not stand; it is {project.Status.ToChinese()}. " +
                "Leave From out, or correct it.";
        }

        if (move.To == project.Status)
        {
            return $"{project.Name} is {move.To.ToChinese()} already; expected a change.";
        }

        return project.Status == ProjectStatus.Reserve && move.To == ProjectStatus.Stalled
            ? $"{project.Name} is in reserve (储备) and cannot stall; only what is being pushed does."
            : null;
    }

    private static string Next(string? next) => next is null ? "that was the last." : $"the next is {next}.";
}
