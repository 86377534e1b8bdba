using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Linear;

/// <summary>Gives the rates and factors that are no variables of the linear model values that go with the others.</summary>
internal sealed class LinearWitness(Problem problem, LinearModel model)
{
    public Rational[] Complete(Rational[] values, bool[] held)
    {
        foreach (RatioAtom ratio in model.Quotients)
        {
            ValueRange rates = ratio.RatesAt(values).Intersect(problem.RangeOf(ratio.Rate, held));
            values[ratio.Rate] = Choice.Middle(rates, whole: false);
        }

        foreach (ProductAtom product in problem.Atoms.OfType<ProductAtom>())
        {
            Complete(product, values, held);
        }

        return values;
    }

    private void Complete(ProductAtom product, Rational[] values, bool[] held)
    {
        ValueRange total = ValueRange.Point(values[product.Total] * product.Size);
        ValueRange thresholds = RangeOf(product.Threshold, values, held);
        ValueRange counts = RangeOf(product.Count, values, held).Intersect(ProductRange.Factors(total, thresholds));
        values[product.Count] = Choice.Middle(counts, problem.Whole[product.Count]);
        thresholds = thresholds.Intersect(ProductRange.Factors(total, ValueRange.Point(values[product.Count])));
        values[product.Threshold] = Choice.Middle(thresholds, problem.Whole[product.Threshold]);
    }

    private ValueRange RangeOf(int variable, Rational[] values, bool[] held) =>
        model.Hidden[variable] is null ? ValueRange.Point(values[variable]) : problem.RangeOf(variable, held);
}
