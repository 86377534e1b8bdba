using NodaTime.Text;

namespace Erqi.Domain.Projects;

/// <summary>
/// One dated step in the history of a project: a <see cref="BatchEntry"/>, a <see cref="StageMove"/> or a
/// <see cref="StatusMove"/>, and nothing else.
/// </summary>
/// <remarks>Two are equal when kind, day and all that they say are.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public abstract class ProjectMove : IEquatable<ProjectMove>
{
    private protected ProjectMove(LocalDate date) => Date = date;

    /// <summary>Gets the day of the step.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public LocalDate Date { get; private init => field = Guard.Date(value); }

    /// <summary>Says whether two steps are equal.</summary>
    public static bool operator ==(ProjectMove? left, ProjectMove? right) => left?.Equals(right) ?? right is null;

    /// <summary>Says whether two steps differ.</summary>
    public static bool operator !=(ProjectMove? left, ProjectMove? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ProjectMove? other) => ReferenceEquals(this, other)
        || (other is not null && GetType() == other.GetType() && Date == other.Date && Parts.Equals(other.Parts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProjectMove);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, Parts);

    /// <summary>Gets the step as a person says it, such as <c>2023-01-28 第7期开工一批</c> or <c>2023-03-01 推进→停滞（拆迁）</c>.</summary>
    public sealed override string ToString() => $"{LocalDatePattern.Iso.Format(Date)} {Said}";

    // What it says besides the day, which two equal ones say alike.
    private protected abstract object Parts { get; }

    internal abstract string Said { get; }

    /// <summary>Why a project may not make this move, or null where it may.</summary>
    internal string? WhyNot(Project project) =>
        Scheme != project.Scheme ? $"“{this}” is of the scheme {Scheme}, and {project} of {project.Scheme}; expected a move of its own."
        : project.IsOffTheList ? $"{project} has left the list ({project.Status.ToChinese()}); nothing follows an exit."
        : project.History is [.., var last] && last.Date > Date
            ? $"“{this}” is dated before the last move of {project}, “{last}”; expected that day or a later one."
        : project.Status.Definition.IsHalted && this is not StatusMove
            ? $"{project} is {project.Status.ToChinese()} and cannot move (“{this}”); resume it first."
        : Refusal(project);

    internal abstract Project ApplyTo(Project project);

    // Out of reach outside the library, which is what closes the set.
    private protected abstract string? Refusal(Project project);

    internal abstract Scheme Scheme { get; }

    private protected static string Next<TEnum>(Member<TEnum> from)
        where TEnum : unmanaged, Enum => from.Scheme.Of<TEnum>().Following((byte)from.Number) is { } next
        ? $"the next is {next}"
        : "that was the last";
}
