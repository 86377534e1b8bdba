namespace Erqi.Domain.Projects;

/// <summary>The company or body that builds a project.</summary>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record ProjectOwner
{
    /// <summary>Names an owner.</summary>
    /// <param name="name">The full name.</param>
    /// <param name="creditCode">The unified social credit code, where known.</param>
    /// <exception cref="ArgumentException">The name is blank, or the code is <c>default</c>.</exception>
    public ProjectOwner(string name, UnifiedSocialCreditCode? creditCode = null) =>
        (Name, CreditCode) = (name, creditCode);

    /// <summary>Gets the full name.</summary>
    /// <exception cref="ArgumentException">The text is blank, or begins or ends with a blank.</exception>
    public string Name { get; internal init => field = Guard.Text(value); }

    /// <summary>Gets the unified social credit code (统一社会信用代码), where known.</summary>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    public UnifiedSocialCreditCode? CreditCode
    {
        get;
        internal init => field = value is { HasValue: false }
            ? throw Guard.Fault("The credit code is the default; expected a code, or null where it is not known.")
            : value;
    }

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;
}
