namespace Erqi.Domain.Consistency.Solving;

/// <summary>A relation in the terms of the solvers: what it demands of the variables.</summary>
/// <param name="Relation">The relation's place in the bulletin.</param>
internal abstract record Atom(int Relation);
