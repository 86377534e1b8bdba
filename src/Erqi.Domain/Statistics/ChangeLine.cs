namespace Erqi.Domain.Statistics;

/// <summary>What all changes of one kind do to the totals: a line of the bridge from the earlier ledger to the later.</summary>
/// <remarks>Exact; below zero where something became less.</remarks>
public sealed class ChangeLine
{
    private readonly ValueList<Money> _amounts;

    internal ChangeLine(ChangeKind kind, int projects, int count, ValueList<Money> amounts) =>
        (Kind, Projects, Count, _amounts) = (kind, projects, count, amounts);

    /// <summary>Gets the kind.</summary>
    public ChangeKind Kind { get; }

    /// <summary>Gets how many projects changed so.</summary>
    public int Projects { get; }

    /// <summary>Gets what it does to the number of projects.</summary>
    public int Count { get; }

    /// <summary>Gives what it does to the sum of an amount; one that comes to be stated, or no longer is, counts as a change.</summary>
    /// <param name="measure">The amount; not <see cref="Measure.Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is the count, or no member of the enumeration.</exception>
    public Money Amount(Measure measure) => _amounts[measure.AmountPlace()];
}
