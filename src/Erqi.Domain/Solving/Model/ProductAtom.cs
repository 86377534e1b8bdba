namespace Erqi.Domain.Solving.Model;

/// <summary>total × size ≥ count × threshold, where the size is that of the unit that is counted: 1 but for 亩 and its like.</summary>
internal sealed record ProductAtom(int Relation, int Total, int Count, int Threshold, Rational Size) : Atom(Relation)
{
    public override int[] Scope => [Total, Count, Threshold];

    public override bool IsSimple => Total != Count && Total != Threshold && Count != Threshold;

    public override int[] Factors => [Count, Threshold];

    public override bool Holds(IReadOnlyList<Rational> values) => values[Total] * Size >= values[Count] * values[Threshold];

    /// <summary>Gives a form of the total, plus another variable so many times where the total is taken times the size.</summary>
    public LinearForm TotalPlus(int variable, Rational times) =>
        LinearForm.Of(new Weighted(Total, Rational.One), new Weighted(variable, times / Size));

    public override Atom Renamed(int[] names) =>
        this with { Total = names[Total], Count = names[Count], Threshold = names[Threshold] };
}
