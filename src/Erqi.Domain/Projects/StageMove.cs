using NodaTime;

namespace Erqi.Domain.Projects;

/// <summary>One dated move of a project into the next of the four libraries (项目库).</summary>
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
}
