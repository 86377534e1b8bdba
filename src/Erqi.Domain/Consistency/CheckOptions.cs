namespace Erqi.Domain.Consistency;

/// <summary>How far a check goes.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record CheckOptions
{
    /// <summary>Gets the usual check, which looks for everything.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>Gets how much work each question may cost before it is given up as undetermined.</summary>
    public SolverLimits Limits { get; init; } = SolverLimits.Default;

    /// <summary>Gets a value indicating whether the prints that a slip explains are looked for, in an inconsistent bulletin.</summary>
    public bool FindCandidates { get; init; } = true;

    /// <summary>
    /// Gets a value indicating whether pairs of figures are looked for that two misprints befell, in an inconsistent bulletin.
    /// </summary>
    public bool FindPairs { get; init; } = true;

    /// <summary>Gets a value indicating whether changes of assumption are looked for that would reconcile a bulletin.</summary>
    public bool FindReconciliations { get; init; } = true;

    /// <summary>Gets how many changed bulletins may be judged in one part of a bulletin; above zero.</summary>
    public int MaxRechecks { get; init => field = Positive(value); } = 10_000;

    private static int Positive(int value) => value > 0
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"A limit is above zero; found {value}.");
}
