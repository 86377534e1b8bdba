using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>What a relation says of the true values of a bulletin's figures, by their places.</summary>
internal abstract record Claim
{
    /// <summary>Gets the unknowns that, once known, leave a linear statement.</summary>
    public virtual IReadOnlyList<int> Hinges => [];

    /// <summary>Gets an unknown that others determine, where they are known, or −1.</summary>
    public virtual int Follower => -1;

    /// <summary>Gives linear rows that hold where the claim does, and say just that where the hinges are points.</summary>
    public abstract IEnumerable<Row> Rows(ValueRange[] box);

    /// <summary>Says whether the claim is true.</summary>
    public abstract bool Holds(Rational[] values);

    /// <summary>Says whether the claim is true for some value of the unknown that follows from the others, within a range.</summary>
    public virtual bool HoldsFor(Rational[] values, ValueRange follower) => throw new InvalidOperationException("Nothing follows here.");
}
