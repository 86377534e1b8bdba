using NodaTime.Text;

namespace Erqi.Domain.Projects;

/// <summary>
/// One dated step in the history of a project: a <see cref="BatchEntry"/>, a <see cref="StageMove"/> or a
/// <see cref="StatusMove"/>, and nothing else.
/// </summary>
[JsonConverter(typeof(ErqiJsonConverter))]
public abstract record ProjectMove
{
    private protected ProjectMove(LocalDate date) => Date = date;

    /// <summary>Gets the day of the step.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public LocalDate Date { get; internal init => field = Guard.Date(value); }

    private protected string Day => LocalDatePattern.Iso.Format(Date);

    /// <summary>Why a project may not make this move, or null where it may.</summary>
    internal string? WhyNot(Project project) =>
        Scheme != project.Scheme ? $"“{this}” is of the scheme {Scheme}, and {project} of {project.Scheme}; expected a move of its own."
        : project.IsOffTheList ? $"{project} has left the list ({project.Status.ToChinese()}); nothing follows an exit."
        : project.History is [.., var last] && last.Date > Date
            ? $"“{this}” is dated before the last move of {project}, “{last}”; expected that day or a later one."
        : Refusal(project);

    /// <summary>The project after the move, which it may make.</summary>
    internal abstract Project ApplyTo(Project project);

    // Out of reach outside the library, which is what closes the set.
    private protected abstract string? Refusal(Project project);

    internal abstract Scheme Scheme { get; }

    private protected string? Standstill(Project project) => project.Status.Definition.IsHalted
        ? $"{project} is {project.Status.ToChinese()} and cannot move (“{this}”); resume it first."
        : null;

    private protected static string Next<TEnum>(Member<TEnum> from)
        where TEnum : unmanaged, Enum => from.Scheme.Of<TEnum>().Following((byte)from.Number) is { } next
        ? $"the next is {next}"
        : "that was the last";
}
