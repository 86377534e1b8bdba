using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>mean × Σ weight = Σ weight × value, where Σ weight is above zero.</summary>
internal sealed record AverageClaim(int Mean, int[] Values, int[] Weights, int Count) : Claim
{
    public override IReadOnlyList<int> Hinges => Weights;

    public override IEnumerable<Row> Rows(ValueRange[] box)
    {
        yield return Form(Sense.AboveZero, (form, i) => form[Weights[i]] += 1);
        if (Weights.All(weight => box[weight].IsPoint))
        {
            yield return Form(Sense.Zero, (form, i) => Add(form, box[Weights[i]].Low!.Value, i));
        }
        else if (box[Mean].IsPoint && Values.All(value => box[value].IsPoint))
        {
            yield return Form(Sense.Zero, (form, i) => form[Weights[i]] += box[Mean].Low!.Value - box[Values[i]].Low!.Value);
        }
        else if (Weights.All(weight => box[weight].Low is { Sign: >= 0 }))
        {
            // Σ weight × (mean − value) is zero, and each term lies between what the ranges leave it.
            if (box[Mean].High is { } high && Values.All(value => box[value].Low is not null))
            {
                yield return Form(Sense.NotBelowZero, (form, i) => form[Weights[i]] += high - box[Values[i]].Low!.Value);
            }

            if (box[Mean].Low is { } low && Values.All(value => box[value].High is not null))
            {
                yield return Form(Sense.NotBelowZero, (form, i) => form[Weights[i]] += box[Values[i]].High!.Value - low);
            }
        }
    }

    public override bool Holds(Rational[] values)
    {
        Rational weights = Weights.Aggregate(Rational.Zero, (sum, weight) => sum + values[weight]);
        return weights.Sign > 0 && values[Mean] * weights
            == Enumerable.Range(0, Values.Length).Aggregate(Rational.Zero, (sum, i) => sum + (values[Values[i]] * values[Weights[i]]));
    }

    private void Add(Rational[] form, Rational weight, int i)
    {
        form[Mean] += weight;
        form[Values[i]] -= weight;
    }

    private Row Form(Sense sense, Action<Rational[], int> add)
    {
        Rational[] form = new Rational[Count + 1];
        for (int i = 0; i < Values.Length; i++)
        {
            add(form, i);
        }

        return new Row(form, sense);
    }
}
