using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>Linear problems near one that is not linear, while every variable lies in a box.</summary>
internal static class Relaxation
{
    /// <summary>Gives a problem that all values of the true one satisfy, and perhaps others: exact where a factor is a point.</summary>
    public static Problem Outer(Problem problem, ValueRange[] boxes)
    {
        int[] uses = LinearModel.Uses(problem);
        return Linear(problem, boxes, atom => atom switch
        {
            RatioAtom ratio when LinearModel.IsLinear(ratio, uses, problem) => [ratio],
            RatioAtom { Scale.Periods: 1 } ratio when ratio.Whole.IsVariable(out int whole) && boxes[whole].IsPoint =>
                FixedDivisor(ratio, boxes[whole].Low!.Value),
            RatioAtom ratio => OuterRatio(ratio, ratio.Scale.Quotients(boxes[ratio.Rate])),
            ProductAtom product => OuterProduct(product, boxes[product.Count], boxes[product.Threshold]),
            AverageAtom average => OuterAverage(average, boxes),
            _ => [atom],
        });
    }

    /// <summary>Gives a problem whose values all satisfy the true one: divisors and counts stay as they are.</summary>
    public static Problem FixedDivisors(Problem problem, ValueRange[] boxes, Rational[] values) =>
        Linear(problem, boxes, atom => atom switch
        {
            RatioAtom { Scale.Periods: 1 } ratio => FixedDivisor(ratio, ratio.Whole.At(values)),
            RatioAtom ratio => OuterRatio(ratio, ratio.Scale.Quotients(boxes[ratio.Rate])),
            AverageAtom average => FixedWeights(average, values),
            ProductAtom product => FixedCount(product, values[product.Count]),
            _ => [atom],
        });

    /// <summary>Gives a problem whose values all satisfy the true one: rates and thresholds stay as they are.</summary>
    public static Problem FixedRates(Problem problem, ValueRange[] boxes, Rational[] values)
    {
        ValueRange[] narrow = [.. boxes];
        foreach (RatioAtom ratio in problem.Atoms.OfType<RatioAtom>())
        {
            narrow[ratio.Rate] = boxes[ratio.Rate].Intersect(ValueRange.Point(values[ratio.Rate]));
        }

        foreach (ProductAtom product in problem.Atoms.OfType<ProductAtom>())
        {
            narrow[product.Threshold] = boxes[product.Threshold].Intersect(ValueRange.Point(values[product.Threshold]));
        }

        return Outer(problem, narrow);
    }

    private static Problem Linear(Problem problem, ValueRange[] boxes, Func<Atom, IEnumerable<Atom>> linearise) => new(
        [.. Enumerable.Range(0, problem.Variables)],
        problem.Variables,
        boxes,
        new DomainList(boxes),
        problem.Whole,
        [.. problem.Atoms.SelectMany(linearise)]);

    private static IEnumerable<Atom> OuterRatio(RatioAtom ratio, ValueRange quotients)
    {
        yield return new LinearAtom(ratio.Relation, ratio.Whole, ValueRange.Positive);
        if (quotients.Low is { } low)
        {
            ValueRange range = quotients.IsLowClosed ? ValueRange.NotNegative : ValueRange.Positive;
            yield return new LinearAtom(ratio.Relation, ratio.Part.Plus(ratio.Whole, -low), range);
        }

        if (quotients.High is { } high)
        {
            ValueRange range = quotients.IsHighClosed ? ValueRange.NotNegative : ValueRange.Positive;
            yield return new LinearAtom(ratio.Relation, ratio.Whole.Times(high).Plus(ratio.Part, -Rational.One), range);
        }
    }

    // (count − its end) × (threshold − its end) ≥ 0 at both lower and at both upper ends.
    private static IEnumerable<Atom> OuterProduct(ProductAtom product, ValueRange counts, ValueRange thresholds)
    {
        if (counts.IsPoint || thresholds.IsPoint)
        {
            (int other, Rational factor) = counts.IsPoint
                ? (product.Threshold, counts.Low!.Value)
                : (product.Count, thresholds.Low!.Value);
            Form remainder = product.TotalPlus(other, -factor);
            yield return new LinearAtom(product.Relation, remainder, ValueRange.NotNegative);
            yield break;
        }

        foreach (bool low in (bool[])[true, false])
        {
            End count = End.Of(counts, low), threshold = End.Of(thresholds, low);
            if (count.Exists && threshold.Exists)
            {
                Form form = Form.Of(
                    new Weighted(product.Total, product.Size),
                    new Weighted(product.Threshold, -count.Value),
                    new Weighted(product.Count, -threshold.Value));
                yield return new LinearAtom(product.Relation, form, ValueRange.AtLeast(-count.Value * threshold.Value));
            }
        }
    }

    // Weights, never below zero, times the least value are at most the mean, and times the greatest at least. That says all
    // where values and mean stand in no other relation.
    private static IEnumerable<Atom> OuterAverage(AverageAtom average, ValueRange[] boxes)
    {
        yield return new LinearAtom(average.Relation, average.Weights, ValueRange.Positive);
        if (Array.TrueForAll(average.Pairs, pair => boxes[pair.Weight].IsPoint))
        {
            yield return Weighed(average, weight => boxes[weight].Low!.Value);
        }
        else if (Array.TrueForAll(average.Pairs, pair => boxes[pair.Weight].Low is { Sign: >= 0 }))
        {
            foreach (bool low in (bool[])[true, false])
            {
                if (Bounded(average, boxes, low) is { } bounded)
                {
                    yield return bounded;
                }
            }
        }
    }

    private static LinearAtom? Bounded(AverageAtom average, ValueRange[] boxes, bool low)
    {
        End mean = End.Of(boxes[average.Mean], !low);
        bool isStrict = mean is { Exists: true, IsClosed: false };
        Weighted[] terms = new Weighted[average.Pairs.Length];
        for (int i = 0; i < terms.Length; i++)
        {
            (int value, int weight) = average.Pairs[i];
            End end = End.Of(boxes[value], low);
            if (!mean.Exists || !end.Exists)
            {
                return null;
            }

            isStrict |= !end.IsClosed && (boxes[weight].Low is { Sign: > 0 } || !boxes[weight].IsLowClosed);
            terms[i] = new Weighted(weight, low ? mean.Value - end.Value : end.Value - mean.Value);
        }

        return new LinearAtom(average.Relation, Form.Taking(terms), isStrict ? ValueRange.Positive : ValueRange.NotNegative);
    }

    private static Atom[] FixedWeights(AverageAtom average, Rational[] values) =>
    [
        .. average.Weights.Variables.Select(weight =>
            new LinearAtom(average.Relation, Form.Of(weight), ValueRange.Point(values[weight]))),
        Weighed(average, weight => values[weight]),
    ];

    private static LinearAtom Weighed(AverageAtom average, Func<int, Rational> weightOf)
    {
        Rational sum = average.Pairs.Aggregate(Rational.Zero, (sum, pair) => sum + weightOf(pair.Weight));
        Weighted[] terms =
        [
            .. average.Pairs.Select(pair => new Weighted(pair.Value, weightOf(pair.Weight))),
            new Weighted(average.Mean, -sum),
        ];
        return new LinearAtom(average.Relation, Form.Taking(terms), ValueRange.Point(Rational.Zero));
    }

    private static Atom[] FixedDivisor(RatioAtom ratio, Rational whole) =>
    [
        new LinearAtom(ratio.Relation, ratio.Whole, ValueRange.Point(whole).Intersect(ValueRange.Positive)),
        new LinearAtom(
            ratio.Relation,
            ratio.Part.Plus(Form.Of(ratio.Rate), -whole / ratio.Scale.Scale),
            ValueRange.Point(-ratio.Scale.Offset * whole / ratio.Scale.Scale)),
    ];

    private static Atom[] FixedCount(ProductAtom product, Rational count) =>
    [
        new LinearAtom(product.Relation, Form.Of(product.Count), ValueRange.Point(count)),
        new LinearAtom(
            product.Relation, product.TotalPlus(product.Threshold, -count), ValueRange.NotNegative),
    ];
}
