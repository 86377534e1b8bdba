namespace Erqi.Domain.Projects;

/// <summary>What a ledger keeps of a project and few roll-ups read; all of it optional.</summary>
/// <remarks>
/// Beside the project rather than in it, because a roll-up pays for every byte of a project it passes. What each member
/// means, and what is refused, stands with the member of the project that hands it on.
/// </remarks>
/// <param name="Type">The number of the management type in the project's scheme; zero for none.</param>
/// <param name="Far">The amounts that do not lie in the project itself, up to the last that is stated.</param>
internal sealed record ProjectDetails(
    ValueList<string> Aliases = default,
    ProjectCode? Code = null,
    byte Type = 0,
    string? Owner = null,
    UnifiedSocialCreditCode? OwnerCode = null,
    string? Leader = null,
    string? ResponsibleUnit = null,
    string? TaskForce = null,
    string? Content = null,
    ValueList<string> IndustryChains = default,
    ValueList<string> Fields = default,
    ValueList<Money> Far = default,
    LocalDate? ListedOn = null,
    PartialDate? PlannedStart = null,
    PartialDate? PlannedCompletion = null,
    PartialDate? ActualStart = null,
    PartialDate? ActualCompletion = null,
    string? Source = null,
    ValueList<StageMove> StageMoves = default,
    ValueList<StatusMove> StatusMoves = default)
{
    /// <summary>Gets the details of a project of which nothing is kept.</summary>
    public static ProjectDetails None { get; } = new();

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
