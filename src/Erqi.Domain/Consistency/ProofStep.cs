namespace Erqi.Domain.Consistency;

/// <summary>How often one linear statement of a relation is taken in the sum that refutes a bulletin.</summary>
public sealed class ProofStep
{
    internal ProofStep(int relation, ProofStatement statement, Rational weight, string? rate) =>
        (Relation, Statement, Weight, Rate) = (relation, statement, weight, rate);

    /// <summary>Gets the place of the relation in the bulletin, from 0.</summary>
    public int Relation { get; }

    /// <summary>Gets which statement the relation makes.</summary>
    public ProofStatement Statement { get; }

    /// <summary>Gets the multiplier: above zero for an inequality, of any sign for an equation.</summary>
    public Rational Weight { get; }

    /// <summary>Gets the id of the figure whose print gives the statement its rate; null where none does.</summary>
    public string? Rate { get; }
}
