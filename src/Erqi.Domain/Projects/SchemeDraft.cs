namespace Erqi.Domain.Projects;

/// <summary>A scheme (分类口径) as somebody writes it; <see cref="Build"/> makes it one, or says what contradicts itself.</summary>
/// <remarks>Immutable and compared by value; <c>with</c> makes next year's from this year's.</remarks>
/// <example>
/// <code>
/// Scheme city = new SchemeDraft("demo-2025")
/// {
///     Sectors = ["产业转型发展", "基础设施"], Levels = ["省重点", "市重点"], Batches = ["签约", "开工", "投产", "达效", "储备"],
/// }.Build();
/// </code>
/// </example>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record SchemeDraft
{
    /// <summary>Begins a scheme.</summary>
    /// <param name="name">What ledgers, cubes and documents call it, such as <c>henan-2025</c>.</param>
    /// <exception cref="ArgumentException">The name is blank, or has a solidus in it.</exception>
    public SchemeDraft(string name) => Name = name;

    /// <summary>Gets what ledgers, cubes and documents call it.</summary>
    /// <exception cref="ArgumentException">The name is blank, or has a solidus in it.</exception>
    public string Name
    {
        get;
        init => field = Guard.Text(value).Contains('/', StringComparison.Ordinal)
            ? throw Guard.Fault($"The name “{value}” has a solidus, which parts it from a member's; expected a name without one.")
            : value;
    }

    /// <summary>Gets the version, where the list was changed under one name.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string? Version { get; init => field = Guard.OptionalText(value); }

    /// <summary>Gets the full title, such as 河南省2025年重点建设项目名单.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string? Title { get; init => field = Guard.OptionalText(value); }

    /// <summary>Gets where the list is published.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string? Source { get; init => field = Guard.OptionalText(value); }

    /// <summary>Gets the sectors (行业领域), at least one.</summary>
    public ValueList<SchemeMember> Sectors { get; init; }

    /// <summary>Gets the levels, the highest first, at least one.</summary>
    public ValueList<SchemeMember> Levels { get; init; }

    /// <summary>Gets the batches, in the order a project enters them.</summary>
    public ValueList<SchemeMember> Batches { get; init; }

    /// <summary>Gets the project libraries (项目库), in the order a project moves through them.</summary>
    public ValueList<SchemeMember> Stages { get; init; }

    /// <summary>Gets the states, that of a new project first; those of 2023 unless given: 推进, 储备, 停滞, 退出.</summary>
    public ValueList<SchemeMember> Statuses { get; init; } = Schemes.Erqi2023.Statuses;

    /// <summary>Gets the management types.</summary>
    public ValueList<SchemeMember> Types { get; init; }

    /// <summary>Gets the measures that ledgers collect; all six amounts unless given. The count is always known.</summary>
    public ValueList<Measure> Measures { get; init; } =
    [
        Measure.TotalInvestment, Measure.AnnualPlannedInvestment, Measure.CompletedThisYear, Measure.CompletedToDate,
        Measure.CompletedThisMonth, Measure.FundsInPlace,
    ];

    /// <summary>Gets further amounts that the ledgers collect, at most four: <see cref="Measure.Own1"/> and so on, in order.</summary>
    public ValueList<SchemeMember> OwnAmounts { get; init; }

    /// <summary>Makes the scheme.</summary>
    /// <exception cref="ArgumentException">The draft contradicts itself; the message says where and how.</exception>
    [Pure]
    public Scheme Build() => new(this);
}
