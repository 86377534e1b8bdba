namespace Erqi.Domain.Projects;

/// <content>What else a ledger keeps of a project; all of it optional.</content>
public sealed partial record Project
{
    private readonly ProjectDetails _details = ProjectDetails.None;

    // The number alone, zero for none: it takes half the place that the code would.
    private readonly int _district;

    /// <summary>Gets other names the project is printed with.</summary>
    /// <exception cref="ArgumentException">A name is blank, or comes twice.</exception>
    public ValueList<string> Aliases { get => _details.Aliases; init => _details = _details with { Aliases = Guard.Texts(value) }; }

    /// <summary>Gets the project code (项目代码).</summary>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    public ProjectCode? Code
    {
        get => _details.Code;
        init => _details = value is { HasValue: false }
            ? throw Guard.Fault("The project code is the default; expected a code, or null where there is none.")
            : _details with { Code = value };
    }

    /// <summary>Gets the division the project lies in, such as 410103.</summary>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    public DivisionCode? District
    {
        get => _district == 0 ? null : DistrictOrZero;
        init => _district = value is { HasValue: false }
            ? throw Guard.Fault("The district is the default; expected a code, or null where it is not known.")
            : value.GetValueOrDefault().Number;
    }

    /// <summary>Gets the management type.</summary>
    /// <exception cref="ArgumentException">The value is no member, or of another scheme than the project.</exception>
    public Member<ProjectType>? Type
    {
        get => _details.Type == 0 ? null : new Member<ProjectType>(Scheme, _details.Type);
        init
        {
            _scheme = value is { } type ? SchemeWith(type) : _scheme;
            _details = _details with { Type = (byte)value.GetValueOrDefault().Number };
        }
    }

    /// <summary>Gets the company or body that builds it (建设单位), by its full name.</summary>
    /// <exception cref="ArgumentException">The text is blank, or begins or ends with a blank.</exception>
    public string? Owner { get => _details.Owner; init => _details = _details with { Owner = Guard.OptionalText(value) }; }

    /// <summary>Gets the unified social credit code (统一社会信用代码) of who builds it.</summary>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    public UnifiedSocialCreditCode? OwnerCode
    {
        get => _details.OwnerCode;
        init => _details = value is { HasValue: false }
            ? throw Guard.Fault("The credit code is the default; expected a code, or null where it is not known.")
            : _details with { OwnerCode = value };
    }

    /// <summary>Gets the office that answers for it (领导包联), such as 常务副区长; no private person's data.</summary>
    /// <exception cref="ArgumentException">The text is blank, or begins or ends with a blank.</exception>
    public string? Leader { get => _details.Leader; init => _details = _details with { Leader = Guard.OptionalText(value) }; }

    /// <summary>Gets the unit charged with it (专责推进).</summary>
    /// <exception cref="ArgumentException">The text is blank, or begins or ends with a blank.</exception>
    public string? ResponsibleUnit { get => _details.ResponsibleUnit; init => _details = _details with { ResponsibleUnit = Guard.OptionalText(value) }; }

    /// <summary>Gets the task force that serves it (专班服务).</summary>
    /// <exception cref="ArgumentException">The text is blank, or begins or ends with a blank.</exception>
    public string? TaskForce { get => _details.TaskForce; init => _details = _details with { TaskForce = Guard.OptionalText(value) }; }

    /// <summary>Gets what is built (建设内容).</summary>
    /// <exception cref="ArgumentException">The text is blank, or begins or ends with a blank.</exception>
    public string? Content { get => _details.Content; init => _details = _details with { Content = Guard.OptionalText(value) }; }

    /// <summary>Gets the industry chains (重点产业链) it belongs to, such as those of <see cref="Erqi2023"/>.</summary>
    /// <exception cref="ArgumentException">A tag is blank, or comes twice.</exception>
    public ValueList<string> IndustryChains { get => _details.IndustryChains; init => _details = _details with { IndustryChains = Guard.Texts(value) }; }

    /// <summary>Gets the fields (涉及领域) it touches, such as those of <see cref="Erqi2023"/>.</summary>
    /// <exception cref="ArgumentException">A tag is blank, or comes twice.</exception>
    public ValueList<string> Fields { get => _details.Fields; init => _details = _details with { Fields = Guard.Texts(value) }; }

    /// <summary>Gets the day it came on the list; before that day it is not there.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public LocalDate? ListedOn { get => _details.ListedOn; init => _details = _details with { ListedOn = Guard.OptionalDate(value) }; }

    /// <summary>Gets the planned start of construction, as far as it is stated.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public PartialDate? PlannedStart { get => _details.PlannedStart; init => _details = _details with { PlannedStart = Guard.OptionalDate(value) }; }

    /// <summary>Gets the planned completion, as far as it is stated.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public PartialDate? PlannedCompletion { get => _details.PlannedCompletion; init => _details = _details with { PlannedCompletion = Guard.OptionalDate(value) }; }

    /// <summary>Gets the actual start of construction, as far as it is stated.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public PartialDate? ActualStart { get => _details.ActualStart; init => _details = _details with { ActualStart = Guard.OptionalDate(value) }; }

    /// <summary>Gets the actual completion, as far as it is stated.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public PartialDate? ActualCompletion { get => _details.ActualCompletion; init => _details = _details with { ActualCompletion = Guard.OptionalDate(value) }; }

    /// <summary>Gets where the record comes from: a document and a place in it.</summary>
    /// <exception cref="ArgumentException">The text is blank, or begins or ends with a blank.</exception>
    public string? Source { get => _details.Source; init => _details = _details with { Source = Guard.OptionalText(value) }; }
}
