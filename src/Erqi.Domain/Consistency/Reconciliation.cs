using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>A change of assumption, not of any print, under which everything published can be true.</summary>
/// <remarks>
/// A closed set: <see cref="ConventionChange"/>, <see cref="CoarserQuantum"/>, <see cref="MissingPart"/>,
/// <see cref="OtherBasis"/> and <see cref="RevisedBase"/>. Each has been checked before it is proposed; none is ever applied.
/// </remarks>
public abstract class Reconciliation
{
    private protected Reconciliation()
    {
    }

    /// <summary>Says in one sentence what would have to be so.</summary>
    public Wording Explain() => Explain(figure => figure.Label ?? figure.Id);

    /// <summary>Says it with figures called as a bulletin calls them.</summary>
    internal abstract Wording Explain(Func<BulletinFigure, string> nameOf);

    /// <summary>Gives the same of a bulletin in which relations have other places.</summary>
    internal virtual Reconciliation At(Func<int, int> place) => this;

    /// <summary>Gives the sentence in Chinese.</summary>
    public sealed override string ToString() => Explain().Chinese;
}
