namespace Erqi.Domain.Projects;

/// <summary>One dated change of a project's status: stalled, resumed, put in reserve, or off the list.</summary>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class StatusMove : ProjectMove
{
    /// <summary>Records a change.</summary>
    /// <param name="to">The status changed to.</param>
    /// <param name="reason">Why; an exit is not recorded without.</param>
    /// <exception cref="ArgumentException">
    /// The date is <c>default</c>, the status is no member, the reason is blank, or an exit has none.
    /// </exception>
    public StatusMove(Member<ProjectStatus> to, LocalDate date, string? reason = null)
        : base(date)
    {
        Reason = Guard.OptionalText(reason);
        To = Known(to, reason);
    }

    /// <summary>Gets the status before, where known; filled in when the change is applied.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public Member<ProjectStatus>? From { get; init => field = value is { } status ? Guard.Member(status) : null; }

    /// <summary>Gets the status changed to.</summary>
    public Member<ProjectStatus> To { get; }

    /// <summary>Gets the reason, where one is known; an exit has one.</summary>
    public string? Reason { get; }

    /// <summary>Gives the status back and refuses what is no member, and an exit without a reason.</summary>
    internal static Member<ProjectStatus> Known(Member<ProjectStatus> to, string? reason) =>
        Guard.Member(to).Definition.IsOffTheList && reason is null
            ? throw Guard.Fault($"An exit ({to.ToChinese()}) has no reason; expected one. Give the reason first.")
            : to;

    private protected override object Parts => (From, To, Reason);

    internal override string Said => $"{From?.ToChinese()}→{To.ToChinese()}{(Reason is null ? "" : $"（{Reason}）")}";

    internal override Project ApplyTo(Project project) =>
        project with { StatusMoves = [.. project.StatusMoves, new(To, Date, Reason) { From = project.Status }] };

    internal override Scheme Scheme => To.Scheme;

    private protected override string? Refusal(Project project)
    {
        if (From is { } from && from != project.Status)
        {
            return $"“{this}” begins where {project} does not stand; it is {project.Status.ToChinese()}. " +
                "Leave From out, or correct it.";
        }

        if (To == project.Status)
        {
            return $"{project} is {To.ToChinese()} already; expected a change.";
        }

        return To.Scheme.Statuses.MayFollow((byte)project.Status.Number, (byte)To.Number)
            ? null
            : $"{project} is {project.Status.ToChinese()} and cannot become {To.ToChinese()}; {Next(project.Status)}.";
    }
}
