using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency;

/// <summary>How far a check goes, and how much work it may do before it says that a part of a bulletin is undetermined.</summary>
/// <remarks>
/// The limits count steps, not time, so that the same bulletin gives the same answer everywhere. Work that is linear in
/// the size of the bulletin is not counted.
/// </remarks>
public sealed class CheckOptions
{
    /// <summary>
    /// Gets how many cases of whole numbers, or of a rate's range, may be told apart for each question; above zero,
    /// usually 100,000.
    /// </summary>
    public int MaxCases { get; init => field = Positive(value); } = 100_000;

    /// <summary>
    /// Gets how many operations on numbers of two words the whole check may take, with all that it tries again; one on
    /// longer numbers counts as many times as it takes that much longer. Above zero, usually 30,000,000: up to ten seconds.
    /// </summary>
    public long MaxSteps { get; init => field = Positive(value); } = 30_000_000;

    /// <summary>Gets how many changed bulletins may be judged in one part of a bulletin; above zero, usually 10,000.</summary>
    internal int MaxRechecks { get; init => field = Positive(value); } = 10_000;

    /// <summary>Gets a value indicating whether the prints that a slip explains are looked for, in an inconsistent bulletin.</summary>
    public bool FindCandidates { get; init; } = true;

    /// <summary>
    /// Gets a value indicating whether pairs of figures are looked for that two misprints befell, in an inconsistent bulletin.
    /// </summary>
    public bool FindPairs { get; init; } = true;

    /// <summary>Gets a value indicating whether changes of assumption are looked for that would reconcile a bulletin.</summary>
    public bool FindReconciliations { get; init; } = true;

    /// <summary>Gets the usual check, which looks for everything.</summary>
    internal static CheckOptions Default { get; } = new();

    /// <summary>Gives what a check may spend.</summary>
    internal Budget Begin(CancellationToken cancellation) => new(MaxSteps, MaxCases, cancellation);

    private static T Positive<T>(T value)
        where T : INumberBase<T> => T.IsPositive(value) && !T.IsZero(value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"A limit is above zero; found {value}.");
}
