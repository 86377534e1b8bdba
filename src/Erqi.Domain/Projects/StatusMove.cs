namespace Erqi.Domain.Projects;

/// <summary>One dated change of a project's status: stalled, resumed, put in reserve, or off the list.</summary>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record StatusMove : ProjectMove
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
        Reason = reason;
        To = to;
    }

    /// <summary>Gets the status before, where known; filled in when the change is applied.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public Member<ProjectStatus>? From { get; init => field = value is { } status ? Guard.Member(status) : null; }

    /// <summary>Gets the status changed to.</summary>
    /// <exception cref="ArgumentException">The value is no member, or an exit without a reason.</exception>
    public Member<ProjectStatus> To
    {
        get;
        internal init => field = Reason is null && Guard.Member(value).Definition.IsOffTheList
            ? throw Guard.Fault($"An exit ({value.ToChinese()}) has no reason; expected one. Give the reason first.")
            : value;
    }

    /// <summary>Gets the reason, where one is known.</summary>
    /// <exception cref="ArgumentException">The text is blank, or an exit would lose its reason.</exception>
    public string? Reason
    {
        get;
        init => field = value is null && To.HasValue && To.Definition.IsOffTheList
            ? throw Guard.Fault($"An exit ({To.ToChinese()}) needs a reason; expected one, found none.")
            : Guard.OptionalText(value);
    }

    /// <summary>Gets the change as a person says it, such as <c>2023-03-01 推进→停滞（拆迁）</c>.</summary>
    public override string ToString() =>
        $"{Day} {From?.ToChinese()}→{To.ToChinese()}{(Reason is null ? "" : $"（{Reason}）")}";

    internal override Project ApplyTo(Project project) =>
        project with { StatusMoves = project.StatusMoves.With(this with { From = project.Status }) };

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
