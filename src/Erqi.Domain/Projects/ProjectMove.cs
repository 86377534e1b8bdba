using NodaTime;

namespace Erqi.Domain.Projects;

/// <summary>
/// One dated step in the history of a project: a <see cref="BatchEntry"/>, a <see cref="StageMove"/> or a
/// <see cref="StatusMove"/>, and nothing else.
/// </summary>
public abstract record ProjectMove
{
    private protected ProjectMove(LocalDate date) => Date = date;

    /// <summary>Gets the day of the step.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public LocalDate Date { get; init => field = Guard.Date(value); }

    private protected string Day => NodaTime.Text.LocalDatePattern.Iso.Format(Date);
}
