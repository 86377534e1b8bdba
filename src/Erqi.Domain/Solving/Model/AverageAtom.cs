namespace Erqi.Domain.Solving.Model;

/// <summary>mean × Σ weight = Σ weight × value, and Σ weight &gt; 0.</summary>
internal sealed record AverageAtom(int Relation, int Mean, (int Value, int Weight)[] Pairs, LinearForm Weights) : Atom(Relation)
{
    /// <summary>Gets values and weights in pairs, and the mean.</summary>
    public override int[] Scope => [.. Pairs.SelectMany(pair => (int[])[pair.Value, pair.Weight]), Mean];

    public override int[] RateVariables => [Mean];

    public override bool IsSimple => false;

    public override int[] Factors => [Mean, .. Weights.Variables];

    public override bool Holds(IReadOnlyList<Rational> values) => Weights.At(values).Sign > 0 && values[Mean] == MeanAt(values);

    /// <summary>Gives the mean of values whose weights add up to more than nothing.</summary>
    public Rational MeanAt(IReadOnlyList<Rational> values) =>
        Pairs.Aggregate(Rational.Zero, (sum, pair) => sum + (values[pair.Value] * values[pair.Weight])) / Weights.At(values);

    public override Atom Renamed(int[] names) => this with
    {
        Mean = names[Mean],
        Pairs = Array.ConvertAll(Pairs, pair => (names[pair.Value], names[pair.Weight])),
        Weights = Weights.Renamed(names),
    };
}
