namespace Erqi.Domain.Solving.Model;

/// <summary>Relations that stand in cycles with each other, taken as one demand: a tree of such demands has no cycles.</summary>
/// <param name="Relation">The place in the bulletin of the first of the relations.</param>
/// <param name="Atoms">The relations, of variables that are known by their places in the scope.</param>
internal sealed record BlockAtom(int Relation, Atom[] Atoms, int[] Variables) : Atom(Relation)
{
    /// <summary>Gets the variables of all the relations, rising.</summary>
    public override int[] Scope => Variables;

    public override IEnumerable<int> Relations => Atoms.Select(atom => atom.Relation);

    public override int[] RateVariables => [.. Atoms.SelectMany(atom => atom.RateVariables).Select(place => Variables[place])];

    /// <summary>Says whether the variable at a place is a rate, or a factor.</summary>
    public bool IsFactor(int place) => Array.Exists(Atoms, atom => atom.Factors.Contains(place));

    public override bool Holds(IReadOnlyList<Rational> values)
    {
        Rational[] own = Array.ConvertAll(Variables, variable => values[variable]);
        return Array.TrueForAll(Atoms, atom => atom.Holds(own));
    }

    public override Atom Renamed(int[] names) => throw new UnreachableException("No block stands in a block.");
}
