namespace Erqi.Domain.Consistency.Solving;

/// <summary>total ≥ count × threshold.</summary>
internal sealed record ProductAtom(int Relation, int Total, int Count, int Threshold) : Atom(Relation)
{
    /// <summary>Gets total, count and threshold.</summary>
    public override int[] Scope => [Total, Count, Threshold];

    /// <summary>Gets whether they are three variables.</summary>
    public override bool IsSimple => Total != Count && Total != Threshold && Count != Threshold;

    /// <inheritdoc/>
    public override Atom Renamed(int[] names) =>
        this with { Total = names[Total], Count = names[Count], Threshold = names[Threshold] };
}
