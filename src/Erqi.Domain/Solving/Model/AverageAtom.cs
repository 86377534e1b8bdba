using Erqi.Domain.Quantities;

namespace Erqi.Domain.Solving.Model;

/// <summary>mean × Σ weight = Σ weight × value, and Σ weight &gt; 0.</summary>
internal sealed record AverageAtom(int Relation, int Mean, (int Value, int Weight)[] Pairs, Form Weights) : Atom(Relation)
{
    /// <summary>Gets values and weights in pairs, and the mean.</summary>
    public override int[] Scope => [.. Pairs.SelectMany(pair => (int[])[pair.Value, pair.Weight]), Mean];

    /// <inheritdoc/>
    public override int[] RateVariables => [Mean];

    /// <summary>Gets false: an average is no quotient of two variables.</summary>
    public override bool IsSimple => false;

    /// <inheritdoc/>
    public override int[] Factors => [Mean, .. Weights.Variables];

    /// <inheritdoc/>
    public override bool Holds(IReadOnlyList<Rational> values)
    {
        Rational weights = Weights.At(values), sum = Rational.Zero;
        foreach ((int value, int weight) in Pairs)
        {
            sum += values[value] * values[weight];
        }

        return weights.Sign > 0 && values[Mean] * weights == sum;
    }

    /// <inheritdoc/>
    public override Atom Renamed(int[] names) => this with
    {
        Mean = names[Mean],
        Pairs = Array.ConvertAll(Pairs, pair => (names[pair.Value], names[pair.Weight])),
        Weights = Weights.Renamed(names),
    };
}
