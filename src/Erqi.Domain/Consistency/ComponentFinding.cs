namespace Erqi.Domain.Consistency;

/// <summary>What was found of figures that relations tie together.</summary>
/// <remarks>Figures that no relation touches are components of their own.</remarks>
public sealed class ComponentFinding
{
    internal ComponentFinding(
        ValueList<string> figures,
        ValueList<int> relations,
        BulletinVerdict verdict,
        Wording? reason,
        ValueList<Rational> witness,
        ValueList<ConflictFinding> conflicts) =>
        (Figures, Relations, Verdict, Reason, Witness, Conflicts) = (figures, relations, verdict, reason, witness, conflicts);

    /// <summary>Gets the ids of the figures, in the order of the bulletin.</summary>
    public ValueList<string> Figures { get; }

    /// <summary>Gets the places of the relations in the bulletin, from 0.</summary>
    public ValueList<int> Relations { get; }

    /// <summary>Gets whether all of it can be true at once.</summary>
    public BulletinVerdict Verdict { get; }

    /// <summary>Gets why that is undetermined; null where it is not.</summary>
    public Wording? Reason { get; }

    /// <summary>
    /// Gets true values in base units, one for each figure, that print as published and satisfy every relation; empty unless
    /// consistent.
    /// </summary>
    /// <remarks>
    /// They are exact, but for one kind: where the rate of an average growth, or of a chain of growths of one rate, can only be
    /// a root that no fraction is, as √1.2 − 1, it is given to eighteen decimals (as a quotient, before per cent), and what lies
    /// between the ends of the chain follows from that.
    /// </remarks>
    public ValueList<Rational> Witness { get; }

    /// <summary>Gets prints that cannot all be true, at least one conflict where inconsistent.</summary>
    public ValueList<ConflictFinding> Conflicts { get; internal init; }
}
