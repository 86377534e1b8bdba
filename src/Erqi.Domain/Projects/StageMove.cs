namespace Erqi.Domain.Projects;

/// <summary>One dated move of a project into the next of the four libraries (项目库).</summary>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class StageMove : ProjectMove
{
    /// <summary>Records a move.</summary>
    /// <param name="to">The library moved into.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>, or the stage is no member.</exception>
    public StageMove(Member<PipelineStage> to, LocalDate date)
        : base(date) => To = to;

    /// <summary>Gets the library the project stood in before, where known; filled in when the move is applied.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public Member<PipelineStage>? From { get; init => field = value is { } stage ? Guard.Member(stage) : null; }

    /// <summary>Gets the library moved into.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public Member<PipelineStage> To { get; private init => field = Guard.Member(value); }

    private protected override object Parts => (From, To);

    internal override string Said => $"{From?.ToChinese()}→{To.ToChinese()}";

    internal override Project ApplyTo(Project project) =>
        project with { StageMoves = [.. project.StageMoves, new(To, Date) { From = project.Stage }] };

    internal override Scheme Scheme => To.Scheme;

    private protected override string? Refusal(Project project)
    {
        if (From is { } from && from != project.Stage)
        {
            return $"“{this}” begins where {project} does not stand; it is in " +
                $"{project.Stage?.ToChinese() ?? "no library"}. Leave From out, or correct it.";
        }

        return project.Stage is not { } stage || To.Scheme.Stages.MayFollow((byte)stage.Number, (byte)To.Number)
            ? null
            : $"{project} stands in {stage.ToChinese()} and cannot move to {To.ToChinese()}; {Next(stage)}.";
    }
}
