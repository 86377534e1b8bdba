namespace Erqi.Domain.Solving.Model;

/// <summary>A relation in the terms of the solvers: what it demands of the variables.</summary>
/// <param name="Relation">The relation's place in the bulletin.</param>
internal abstract record Atom(int Relation)
{
    /// <summary>Gets the variables, in an order that each kind of atom fixes; one that is named twice stands there twice.</summary>
    public abstract int[] Scope { get; }

    /// <summary>Gets the places in the bulletin of all relations that make the demand.</summary>
    public virtual IEnumerable<int> Relations => [Relation];

    /// <summary>Gets the variables that are quotients of others.</summary>
    public virtual int[] RateVariables => [];

    /// <summary>Gets the variables that others are multiplied by.</summary>
    public virtual int[] Factors => RateVariables;

    /// <summary>Gets the power that the demand takes of a variable.</summary>
    public virtual int Periods => 1;

    /// <summary>Gets whether the scope names no variable twice, and the kind says all of what is demanded of which.</summary>
    public virtual bool IsSimple => true;

    /// <summary>Says whether values meet the demand.</summary>
    public abstract bool Holds(IReadOnlyList<Rational> values);

    /// <summary>Gives the same demand of variables that are named otherwise.</summary>
    /// <param name="names">The new name of each variable of the scope, by its old one.</param>
    public abstract Atom Renamed(int[] names);
}
