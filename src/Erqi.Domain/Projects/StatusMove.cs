using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using NodaTime;

namespace Erqi.Domain.Projects;

/// <summary>One dated change of a project's status: stalled, resumed, put in reserve, or off the list.</summary>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record StatusMove : ProjectMove
{
    /// <summary>Records a change.</summary>
    /// <param name="to">The status changed to.</param>
    /// <param name="date">The day.</param>
    /// <param name="reason">Why; an exit is not recorded without.</param>
    /// <exception cref="ArgumentException">
    /// The date is <c>default</c>, the status is no member, the reason is blank, or an exit has none.
    /// </exception>
    public StatusMove(ProjectStatus to, LocalDate date, string? reason = null)
        : base(date)
    {
        Reason = reason;
        To = to;
    }

    /// <summary>Gets the status before, where known; filled in when the change is applied.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public ProjectStatus? From
    {
        get;
        init => field = value is { } status ? ProjectStatusTerms.Table.Check(status, nameof(From)) : null;
    }

    /// <summary>Gets the status changed to.</summary>
    /// <exception cref="ArgumentException">The value is no member, or an exit without a reason.</exception>
    public ProjectStatus To
    {
        get;
        init => field = Reason is null && value == ProjectStatus.Exited
            ? throw Guard.Fault("An exit (退出) has no reason; expected one. Give the reason first.")
            : ProjectStatusTerms.Table.Check(value, nameof(To));
    }

    /// <summary>Gets the reason, where one is known.</summary>
    /// <exception cref="ArgumentException">The text is blank, or an exit would lose its reason.</exception>
    public string? Reason
    {
        get;
        init => field = value is null && To == ProjectStatus.Exited
            ? throw Guard.Fault("An exit (退出) needs a reason; expected one, found none.")
            : Guard.OptionalText(value);
    }

    /// <summary>Stalls a project (停滞).</summary>
    /// <param name="date">The day.</param>
    /// <param name="reason">What holds it up, where known.</param>
    public static StatusMove Stall(LocalDate date, string? reason = null) => new(ProjectStatus.Stalled, date, reason);

    /// <summary>Puts a stalled or reserve project back to work.</summary>
    /// <param name="date">The day.</param>
    /// <param name="reason">What made it possible, where known.</param>
    public static StatusMove Resume(LocalDate date, string? reason = null) => new(ProjectStatus.Active, date, reason);

    /// <summary>Puts a project in reserve (储备).</summary>
    /// <param name="date">The day.</param>
    /// <param name="reason">Why, where known.</param>
    public static StatusMove Reserve(LocalDate date, string? reason = null) => new(ProjectStatus.Reserve, date, reason);

    /// <summary>Takes a project off the list (退出), for good.</summary>
    /// <param name="date">The day.</param>
    /// <param name="reason">Why.</param>
    public static StatusMove Exit(LocalDate date, string reason) => new(ProjectStatus.Exited, date, reason);

    /// <summary>Gets the change as a person says it, such as <c>2023-03-01 推进→停滞（拆迁）</c>.</summary>
    public override string ToString() =>
        $"{Day} {From?.ToChinese()}→{To.ToChinese()}{(Reason is null ? "" : $"（{Reason}）")}";

    internal override Project ApplyTo(Project project) =>
        project with { StatusMoves = project.StatusMoves.With(this with { From = project.Status }) };

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

        return project.Status == ProjectStatus.Reserve && To == ProjectStatus.Stalled
            ? $"{project} is in reserve (储备) and cannot stall; only what is being pushed does."
            : null;
    }
}
