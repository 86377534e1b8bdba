namespace Erqi.Domain.Projects;

/// <summary>Who carries a project forward: offices and units, never private persons' data.</summary>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record ProjectCarrier
{
    /// <summary>Gets the office that answers for the project (领导包联), such as 常务副区长.</summary>
    /// <exception cref="ArgumentException">The text is blank, or begins or ends with a blank.</exception>
    public string? Leader { get; init => field = Guard.OptionalText(value); }

    /// <summary>Gets the unit charged with it (专责推进).</summary>
    /// <exception cref="ArgumentException">The text is blank, or begins or ends with a blank.</exception>
    public string? ResponsibleUnit { get; init => field = Guard.OptionalText(value); }

    /// <summary>Gets the task force that serves it (专班服务).</summary>
    /// <exception cref="ArgumentException">The text is blank, or begins or ends with a blank.</exception>
    public string? TaskForce { get; init => field = Guard.OptionalText(value); }
}
