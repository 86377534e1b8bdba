using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>The figures of a relation count different things (口径不同), so that the relation does not apply.</summary>
/// <remarks>The greatest change of all: without the relation the rest can hold, which proves nothing about its figures.</remarks>
public sealed class OtherBasis : Reconciliation
{
    internal OtherBasis(int relation, BulletinFigure first) => (Relation, First) = (relation, first);

    /// <summary>Gets the place in the bulletin, from 0, of the relation that would not apply.</summary>
    public int Relation { get; }

    /// <summary>Gets the figure the relation speaks about: its total, its whole, its rate.</summary>
    public BulletinFigure First { get; }

    internal override Reconciliation At(Func<int, int> place) => new OtherBasis(place(Relation), First);

    internal override Wording Explain(Func<BulletinFigure, string> nameOf) => new(
        $"若 {FindingSentence.Named(First, nameOf)} 与其他各数口径不同，关系{Relation}不适用，则其余可一致。",
        $"The rest can hold if {FindingSentence.Named(First, nameOf)} is counted on another basis, so that relation {Relation} does not apply.");
}
