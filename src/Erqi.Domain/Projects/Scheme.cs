namespace Erqi.Domain.Projects;

/// <summary>分类口径: how a set of ledgers classifies its projects, named and versioned.</summary>
/// <remarks>
/// Sectors, levels, batches, libraries, states and types are lists of one place and year, not facts of the field: another
/// year brings another scheme, made by <see cref="SchemeDraft.Build"/> in code or read from JSON. Two schemes never mix
/// silently. Equal when everything in them is. Immutable and safe to share.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record Scheme
{
    internal const int LastNumber = 250;

    // As many places as a table of a roll-up has for one period; a real scheme has some hundreds.
    private const int MostPlaces = 1 << 20;

    internal Scheme(SchemeDraft draft)
    {
        Draft = draft = draft with
        {
            Sectors = Numbered(draft.Sectors),
            Levels = Numbered(draft.Levels),
            Batches = Numbered(draft.Batches),
            Stages = Numbered(draft.Stages),
            Statuses = Numbered(draft.Statuses),
            Types = Numbered(draft.Types),
            OwnAmounts = Numbered(draft.OwnAmounts),
        };
        Sectors = new(this, "sectors", draft.Sectors, inOrder: false);
        Levels = new(this, "levels", draft.Levels, inOrder: false);
        Batches = new(this, "batches", draft.Batches, inOrder: true);
        Stages = new(this, "stages", draft.Stages, inOrder: true);
        Statuses = new(this, "statuses", draft.Statuses, inOrder: false);
        Types = new(this, "types", draft.Types, inOrder: false);
        OwnAmounts = new(this, "own amounts", draft.OwnAmounts, inOrder: false);
        Collected = draft.Measures.Select(measure => AmountSets.At(measure.AmountPlace()))
            .Concat(draft.OwnAmounts.Select(own => AmountSets.Own(own.Number)))
            .Aggregate(AmountSet.None, (all, amount) => all | amount);
        OffTheList =
            [.. Enumerable.Range(0, LastNumber + 1).Select(number => draft.Statuses.Any(status => status.Number == number && status.IsOffTheList))];
        Check(draft);
    }

    /// <summary>Gets the list of 二七区 of 2023, whose members are those of the enumerations.</summary>
    public static Scheme Erqi2023 { get; } = Schemes.Erqi2023.Draft.Build();

    /// <summary>Gets the list of Henan of 2022, with seven sectors.</summary>
    public static Scheme Henan2022 { get; } = Schemes.Henan.Year2022.Build();

    /// <summary>Gets the list of Henan of 2025, with six sectors.</summary>
    public static Scheme Henan2025 { get; } = Schemes.Henan.Year2025.Build();

    /// <summary>Gets what ledgers, cubes and documents call it.</summary>
    public string Name => Draft.Name;

    /// <summary>Gets the version, where the list was changed under one name.</summary>
    public string? Version => Draft.Version;

    /// <summary>Gets everything in it, to be changed by <c>with</c> and built again; members have their numbers.</summary>
    public SchemeDraft Draft { get; }

    /// <summary>Gets the sectors (行业领域).</summary>
    public SchemeMembers<Sector> Sectors { get; }

    /// <summary>Gets the levels, the highest first.</summary>
    public SchemeMembers<ProjectLevel> Levels { get; }

    /// <summary>Gets the batches, in the order a project enters them.</summary>
    public SchemeMembers<Batch> Batches { get; }

    /// <summary>Gets the project libraries (项目库), in the order a project moves through them.</summary>
    public SchemeMembers<PipelineStage> Stages { get; }

    /// <summary>Gets the states, that of a new project first.</summary>
    public SchemeMembers<ProjectStatus> Statuses { get; }

    /// <summary>Gets the management types.</summary>
    public SchemeMembers<ProjectType> Types { get; }

    /// <summary>Gets the amounts that the scheme names itself: number 1 is <see cref="Measure.Own1"/>, and so on.</summary>
    public SchemeMembers<Measure> OwnAmounts { get; }

    internal AmountSet Collected { get; }

    // Which states are off the list, by number.
    internal bool[] OffTheList { get; }

    /// <summary>Says whether the ledgers collect a measure; the count always is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The measure is no member of the enumeration.</exception>
    public bool Collects(Measure measure) => measure == Measure.Count || Collected.Has(measure.AmountPlace());

    /// <inheritdoc/>
    public bool Equals(Scheme? other) => ReferenceEquals(this, other) || (other is not null && Draft == other.Draft);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>Gets the name and the version, such as <c>henan-2025</c>.</summary>
    public override string ToString() => Version is null ? Name : $"{Name} {Version}";

    /// <summary>The measure that an amount of a scheme's own is.</summary>
    internal static Measure MeasureOf(Member<Measure> own) => Measure.Own1 + (byte)(own.Number - 1);

    /// <summary>Orders schemes by name and version; none comes first.</summary>
    internal static int Compare(Scheme? left, Scheme? right) => Equals(left, right) ? 0
        : left is null ? -1
        : right is null ? 1
        : string.CompareOrdinal(left.ToString(), right.ToString()) is not 0 and var order ? order
        : throw new InvalidOperationException($"Two different schemes are called {left}; expected one, or another version.");

    /// <summary>The members of the classification of an enumeration.</summary>
    internal SchemeMembers<TEnum> Of<TEnum>()
        where TEnum : unmanaged, Enum =>
        (SchemeMembers<TEnum>)(object)(
            typeof(TEnum) == typeof(Sector) ? Sectors
            : typeof(TEnum) == typeof(ProjectLevel) ? Levels
            : typeof(TEnum) == typeof(Batch) ? Batches
            : typeof(TEnum) == typeof(PipelineStage) ? Stages
            : typeof(TEnum) == typeof(ProjectStatus) ? Statuses
            : typeof(TEnum) == typeof(ProjectType) ? Types
            : typeof(TEnum) == typeof(Measure) ? OwnAmounts
            : throw new NotSupportedException($"A scheme has no members of {typeof(TEnum).Name}."));

    /// <summary>Refuses what is of another scheme.</summary>
    internal Scheme With(Scheme? other, string what) => Equals(other) ? this : throw new ArgumentException(
        $"{what} is of the scheme {other}, and what it goes with is of {this}; expected one scheme. Convert one of them by a SchemeMapping.",
        nameof(other));

    /// <summary>What is said of amounts that the ledgers do not collect.</summary>
    internal ArgumentException Uncollected(AmountSet amounts) => Guard.Fault(
        $"The scheme {this} does not collect {amounts}; expected no such amount. Leave it out, or let the scheme collect it.",
        amounts.ToString());

    /// <summary>Refuses more columns of own amounts than the scheme has.</summary>
    internal void CheckOwn(int columns, string argument)
    {
        if (columns > OwnAmounts.Count)
        {
            throw new ArgumentException(
                $"{columns} columns are of the scheme's own amounts, and {this} has {OwnAmounts.Count}; expected no more.", argument);
        }
    }

    private static ValueList<SchemeMember> Numbered(ValueList<SchemeMember> members)
    {
        int last = 0;
        return [.. members.Select(member => member with { Number = last = member.Number > 0 ? member.Number : last + 1 })];
    }

    private void Check(SchemeDraft draft)
    {
        string? fault = Sectors.Count == 0 ? "it has no sector; expected at least one."
            : Levels.Count == 0 ? "it has no level; expected at least one, such as 省重点."
            : Statuses.Count == 0 ? "it has no state; leave them out to have those of 2023."
            : Statuses[0].Definition.IsOffTheList ? $"a new project would be off the list (“{Statuses[0].ToChinese()}”); expected another state first."
            : OwnAmounts.Last > 4 ? "it names more than four amounts of its own; expected at most four."
            : (long)Sectors.Last * Levels.Last * (Batches.Last + 1) * (Stages.Last + 1) > MostPlaces
                ? $"its sectors, levels, batches and libraries combine in more than {MostPlaces} ways; expected smaller numbers."
            : draft.Measures.Distinct().Count() != draft.Measures.Count ? "it lists a measure twice; expected each once."
            : null;
        if (fault is not null)
        {
            throw new ArgumentException($"The scheme {Name} cannot be: {fault}", nameof(draft));
        }
    }
}
