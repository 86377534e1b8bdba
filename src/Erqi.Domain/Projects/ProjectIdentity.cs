namespace Erqi.Domain.Projects;

/// <summary>What tells one project of a ledger from another: its code, or its district and name where it has none.</summary>
/// <remarks>
/// A name counts exactly as printed, aliases do not count. The same project once with and once without its code is two.
/// <c>default</c> identifies no project, and every look-up for it finds none.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct ProjectIdentity
{
    private readonly ProjectCode _code;
    private readonly DivisionCode _district;
    private readonly string? _name;

    private ProjectIdentity(ProjectCode code, DivisionCode district, string? name) =>
        (_code, _district, _name) = (code, district, name);

    // What it was made of, for those who write it down.
    internal (ProjectCode? Code, DivisionCode? District, string? Name) Parts =>
        (_code.HasValue ? _code : null, _district.HasValue ? _district : null, _name);

    /// <summary>Gives the identity of a project that has a code.</summary>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    public static ProjectIdentity Of(ProjectCode code) => code.HasValue
        ? new(code, default, null)
        : throw new ArgumentException("The project code is the default; expected a code.", nameof(code));

    /// <summary>Gives the identity of a project that has no code.</summary>
    /// <param name="name">The name as printed.</param>
    /// <param name="district">The district, where the project states one.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static ProjectIdentity Of(string name, DivisionCode? district = null) =>
        new(default, district.GetValueOrDefault(), Guard.Text(name, nameof(name)));

    /// <summary>Gets the code, or the name with the district before it.</summary>
    public override string ToString() => _code.HasValue ? _code.ToString() : $"{_district} {_name}".Trim();

    // Called for every project of a ledger; what it is made of has been checked.
    internal static ProjectIdentity Of(ProjectCode? code, DivisionCode? district, string name) => code is { } known
        ? new(known, default, null)
        : new(default, district.GetValueOrDefault(), name);
}
