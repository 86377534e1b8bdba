namespace Erqi.Domain.Projects;

/// <summary>One line of a classification, as its list prints it: a sector, a level, a batch, a library, a state or a type.</summary>
/// <remarks>
/// Every text that means it, the identifier included, is a term: reading takes any of them. A text stands for the line
/// that is called so and is not otherwise described. Immutable and compared by value.
/// </remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record SchemeMember
{
    /// <summary>Names a line.</summary>
    /// <param name="chinese">The name it is printed with.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public SchemeMember(string chinese) => (Chinese, Identifier) = (chinese, chinese);

    /// <summary>Gets the number that stays with it, 1 to 250; 0, the default, stands for the next after the line before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 250.</exception>
    public int Number
    {
        get;
        init => field = value is >= 0 and <= Scheme.LastNumber
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, $"{value} is no number of a member; expected one from 1 to {Scheme.LastNumber}.");
    }

    /// <summary>Gets the name for programs and JSON; the Chinese name unless given.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Identifier { get; init => field = Guard.Text(value); }

    /// <summary>Gets the name it is printed with.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Chinese { get; init => field = Guard.Text(value); }

    /// <summary>Gets the English name, where there is one.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string? English { get; init => field = Guard.OptionalText(value); }

    /// <summary>Gets other terms it is known by.</summary>
    /// <exception cref="ArgumentException">A term is blank, or comes twice.</exception>
    public ValueList<string> Aliases { get; init => field = Guard.Texts(value); }

    /// <summary>Gets what it includes or means, such as 含安置房.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string? Note { get; init => field = Guard.OptionalText(value); }

    /// <summary>
    /// Gets the terms of the lines that a project may move to from here. Null, the default, is the next line for batches
    /// and libraries and any other for states; an empty list is none.
    /// </summary>
    public ValueList<string>? Next { get; init; }

    /// <summary>Gets a value indicating whether a project in this state moves through no batch and library (储备, 停滞).</summary>
    public bool IsHalted { get; init; }

    /// <summary>Gets a value indicating whether a project in this state is off the list (退出): nothing follows, and it is no stock.</summary>
    public bool IsOffTheList { get; init; }

    // Every text that means the member.
    internal IEnumerable<string> Terms =>
        new[] { Chinese, Identifier, CamelCase, English }.OfType<string>().Concat(Aliases).Distinct(StringComparer.Ordinal);

    internal string CamelCase => char.ToLowerInvariant(Identifier[0]) + Identifier[1..];

    /// <summary>Gives the line that is called so and not otherwise described.</summary>
    /// <param name="chinese">The name it is printed with.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static implicit operator SchemeMember(string chinese) => new(chinese);

    /// <summary>Gets the name it is printed with.</summary>
    public override string ToString() => Chinese;
}
