namespace Erqi.Domain.Consistency.Solving;

/// <summary>total ≥ count × threshold.</summary>
internal sealed record ProductAtom(int Relation, int Total, int Count, int Threshold) : Atom(Relation);
