using NodaTime;

namespace Erqi.Domain.Projects;

/// <content>What else a ledger keeps of a project; all of it optional.</content>
public sealed partial record Project
{
    /// <summary>Gets other names the project is printed with.</summary>
    /// <exception cref="ArgumentException">A name is blank, or comes twice.</exception>
    public ValueList<string> Aliases { get; init => field = Guard.Texts(value); }

    /// <summary>Gets the project code (项目代码).</summary>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    public ProjectCode? Code
    {
        get;
        init => field = value is { HasValue: false }
            ? throw Guard.Fault("The project code is the default; expected a code, or null where there is none.")
            : value;
    }

    /// <summary>Gets the division the project lies in, such as 410103.</summary>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    public DivisionCode? District
    {
        get;
        init => field = value is { HasValue: false }
            ? throw Guard.Fault("The district is the default; expected a code, or null where it is not known.")
            : value;
    }

    /// <summary>Gets the management type.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public ProjectType? Type
    {
        get;
        init => field = value is { } type ? ProjectTypeTerms.Table.Check(type, nameof(Type)) : null;
    }

    /// <summary>Gets who builds it.</summary>
    public ProjectOwner? Owner { get; init; }

    /// <summary>Gets who carries it forward (领导包联, 专责, 专班).</summary>
    public ProjectCarrier? Carrier { get; init; }

    /// <summary>Gets what is built (建设内容).</summary>
    /// <exception cref="ArgumentException">The text is blank, or begins or ends with a blank.</exception>
    public string? Content { get; init => field = Guard.OptionalText(value); }

    /// <summary>Gets the industry chains (重点产业链) it belongs to, see <see cref="Projects.IndustryChains"/>.</summary>
    /// <exception cref="ArgumentException">A tag is blank, or comes twice.</exception>
    public ValueList<string> IndustryChains { get; init => field = Guard.Texts(value); }

    /// <summary>Gets the fields (涉及领域) it touches, see <see cref="Projects.Fields"/>.</summary>
    /// <exception cref="ArgumentException">A tag is blank, or comes twice.</exception>
    public ValueList<string> Fields { get; init => field = Guard.Texts(value); }

    /// <summary>Gets the day it came on the list; before that day it is not there.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public LocalDate? ListedOn { get; init => field = Guard.OptionalDate(value); }

    /// <summary>Gets the planned start of construction.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public LocalDate? PlannedStart { get; init => field = Guard.OptionalDate(value); }

    /// <summary>Gets the planned completion.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public LocalDate? PlannedCompletion { get; init => field = Guard.OptionalDate(value); }

    /// <summary>Gets the actual start of construction.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public LocalDate? ActualStart { get; init => field = Guard.OptionalDate(value); }

    /// <summary>Gets the actual completion.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public LocalDate? ActualCompletion { get; init => field = Guard.OptionalDate(value); }

    /// <summary>Gets where the record comes from: a document and a place in it.</summary>
    /// <exception cref="ArgumentException">The text is blank, or begins or ends with a blank.</exception>
    public string? Source { get; init => field = Guard.OptionalText(value); }
}
