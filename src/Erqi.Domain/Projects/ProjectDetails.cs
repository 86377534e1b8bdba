namespace Erqi.Domain.Projects;

/// <summary>What a ledger keeps of a project and few roll-ups read; all of it optional.</summary>
/// <remarks>
/// Beside the project rather than in it, because a roll-up pays for every byte of a project it passes. What each member
/// means stands with the member of the project that hands it on.
/// </remarks>
internal sealed record ProjectDetails
{
    /// <summary>Gets the details of a project of which nothing is kept.</summary>
    public static ProjectDetails None { get; } = new();

    public ValueList<string> Aliases { get; init => field = Guard.Texts(value); }

    public ProjectCode? Code
    {
        get;
        init => field = value is { HasValue: false }
            ? throw Guard.Fault("The project code is the default; expected a code, or null where there is none.")
            : value;
    }

    /// <summary>Gets the number of the management type in the project's scheme; zero for none.</summary>
    public byte Type { get; init; }

    public string? Owner { get; init => field = Guard.OptionalText(value); }

    public UnifiedSocialCreditCode? OwnerCode
    {
        get;
        init => field = value is { HasValue: false }
            ? throw Guard.Fault("The credit code is the default; expected a code, or null where it is not known.")
            : value;
    }

    public string? Leader { get; init => field = Guard.OptionalText(value); }

    public string? ResponsibleUnit { get; init => field = Guard.OptionalText(value); }

    public string? TaskForce { get; init => field = Guard.OptionalText(value); }

    public string? Content { get; init => field = Guard.OptionalText(value); }

    public ValueList<string> IndustryChains { get; init => field = Guard.Texts(value); }

    public ValueList<string> Fields { get; init => field = Guard.Texts(value); }

    /// <summary>Gets the amounts that do not lie in the project itself, up to the last that is stated.</summary>
    public ValueList<Money> Far { get; init; }

    public LocalDate? ListedOn { get; init => field = Guard.OptionalDate(value); }

    public PartialDate? PlannedStart { get; init => field = Guard.OptionalDate(value); }

    public PartialDate? PlannedCompletion { get; init => field = Guard.OptionalDate(value); }

    public PartialDate? ActualStart { get; init => field = Guard.OptionalDate(value); }

    public PartialDate? ActualCompletion { get; init => field = Guard.OptionalDate(value); }

    public string? Source { get; init => field = Guard.OptionalText(value); }

    public ValueList<StageMove> StageMoves { get; init; }

    public ValueList<StatusMove> StatusMoves { get; init; }

    /// <summary>The amount at a place of an <see cref="AmountSet"/> that does not lie in the project itself.</summary>
    public long FarFen(int place) => place - AmountSets.NearCount is var index && index < Far.Count ? Far[index].Fen : 0;

    /// <summary>The same with another of those amounts; zero where it is not stated.</summary>
    public ProjectDetails With(AmountSet amount, Money? value)
    {
        int index = amount.Place - AmountSets.NearCount;
        Money[] far = new Money[Math.Max(Far.Count, index + 1)];
        Far.AsSpan().CopyTo(far);
        far[index] = Guard.Amount(value.GetValueOrDefault(), amount.ToString());
        return this with { Far = [.. far.AsSpan().TrimEnd(Money.Zero)] };
    }
}
