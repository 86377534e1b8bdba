using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency;

/// <summary>How much work a check may do before it says that a part of a bulletin is undetermined.</summary>
/// <remarks>
/// The limits count steps, not time, so that the same bulletin gives the same answer everywhere. Work that is linear in
/// the size of the bulletin is not counted. Equality is by all members.
/// </remarks>
public sealed record SolverLimits
{
    /// <summary>Gets the usual limits.</summary>
    public static SolverLimits Default { get; } = new();

    /// <summary>
    /// Gets how many cases of whole numbers, or of a rate's range, may be told apart for each question; above zero,
    /// usually 100,000.
    /// </summary>
    public int Cases { get; init => field = Positive(value); } = 100_000;

    /// <summary>
    /// Gets how many operations on numbers of two words the whole check may take, with all that it tries again; one on
    /// longer numbers counts as many times as it takes that much longer. Above zero, usually 30,000,000: up to ten seconds.
    /// </summary>
    public long Steps { get; init => field = Positive(value); } = 30_000_000;

    /// <summary>Gives what a check may spend.</summary>
    internal Budget Begin(CancellationToken cancellation) => new(Steps, Cases, cancellation);

    private static T Positive<T>(T value)
        where T : System.Numerics.INumberBase<T> => T.IsPositive(value) && !T.IsZero(value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"A limit is above zero; found {value}.");
}
