using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using NodaTime;

namespace Erqi.Domain.Projects;

/// <summary>One dated move of a project into the next of the four libraries (项目库).</summary>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record StageMove : ProjectMove
{
    /// <summary>Records a move.</summary>
    /// <param name="to">The library moved into.</param>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>, or the stage is no member.</exception>
    public StageMove(PipelineStage to, LocalDate date)
        : base(date) => To = to;

    /// <summary>Gets the library the project stood in before, where known; filled in when the move is applied.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public PipelineStage? From
    {
        get;
        init => field = value is { } stage ? PipelineStageTerms.Table.Check(stage, nameof(From)) : null;
    }

    /// <summary>Gets the library moved into.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public PipelineStage To { get; init => field = PipelineStageTerms.Table.Check(value, nameof(To)); }

    /// <summary>Gets the move as a person says it, such as <c>2023-03-01 签约→落地</c>.</summary>
    public override string ToString() => $"{Day} {From?.ToChinese()}→{To.ToChinese()}";

    internal override Project ApplyTo(Project project) =>
        project with { StageMoves = project.StageMoves.With(this with { From = project.Stage }) };

    private protected override string? Refusal(Project project)
    {
        if (Standstill(project) is { } reason)
        {
            return reason;
        }

        if (From is { } from && from != project.Stage)
        {
            return $"“{this}” begins where {project} does not stand; it is in " +
                $"{project.Stage?.ToChinese() ?? "no library"}. Leave From out, or correct it.";
        }

        return project.Stage is not { } stage || To == stage + 1
            ? null
            : $"{project} stands in {stage.ToChinese()} and cannot move to {To.ToChinese()}; " +
                (stage == PipelineStage.Landed ? "that was the last." : $"the next is {(stage + 1).ToChinese()}.");
    }
}
