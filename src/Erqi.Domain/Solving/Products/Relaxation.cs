using Erqi.Domain.Published;
using Erqi.Domain.Solving.Linear;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Products;

/// <summary>Linear problems near one that is not linear, while every variable lies in a box.</summary>
internal static class Relaxation
{
    /// <summary>
    /// Gives a problem that all values of the true one satisfy, and perhaps others: exact where a factor is a point, else
    /// between the planes through the corners of the boxes (McCormick, 1976).
    /// </summary>
    /// <remarks>Where a range holds a great many whole numbers, broken ones between them are let in.</remarks>
    public static Problem Outer(Problem problem, ValueRange[] boxes)
    {
        bool[] whole = [.. problem.Whole.Select((isWhole, variable) => isWhole && !HoldsMany(boxes[variable]))];
        return Outer(problem, boxes, whole);
    }

    /// <summary>Gives the problem of whole numbers next to given ones that add up as the relations say.</summary>
    public static Problem Rounded(Problem problem, ValueRange[] boxes, Rational[] values)
    {
        ValueRange[] next = [.. boxes];
        for (int variable = 0; variable < next.Length; variable++)
        {
            Rational floor = values[variable].Floor(), ceiling = values[variable].Ceiling();
            next[variable] = problem.Whole[variable] ? boxes[variable].Intersect(ValueRange.Between(floor, ceiling)) : boxes[variable];
        }

        return Linear(problem, next, problem.Whole, atom => atom is LinearAtom ? [atom] : []);
    }

    private static Problem Outer(Problem problem, ValueRange[] boxes, bool[] whole)
    {
        CommonDivisors common = CommonDivisors.Of(problem);
        return Linear(problem, boxes, whole, atom => atom switch
        {
            RatioAtom ratio when LinearModel.IsLinear(ratio, problem) || common[ratio.Rate] is not null => [ratio],
            RatioAtom { Scale.Periods: 1 } ratio when Propagation.RangeOf(ratio.Whole, boxes) is { IsPoint: true, Low: var whole } =>
                FixedDivisor(ratio, whole!.Value),
            RatioAtom ratio => [.. OuterRatio(ratio, boxes), .. Planes(ratio, boxes)],
            ProductAtom product => OuterProduct(product, boxes[product.Count], boxes[product.Threshold]),
            AverageAtom average => OuterAverage(average, boxes),
            _ => [atom],
        });
    }

    /// <summary>Gives a problem whose values all satisfy the true one: divisors, weights and counts stay as they are.</summary>
    public static Problem FixedDivisors(Problem problem, ValueRange[] boxes, Rational[] values) =>
        Linear(problem, boxes, problem.Whole, atom => atom switch
        {
            RatioAtom { Scale.Periods: 1 } ratio => FixedDivisor(ratio, ratio.Whole.At(values)),
            RatioAtom ratio => OuterRatio(ratio, boxes),
            AverageAtom average => FixedWeights(average, values),
            ProductAtom product => FixedCount(product, values[product.Count]),
            _ => [atom],
        });

    /// <summary>Gives a problem whose values all satisfy the true one: rates stay as they are.</summary>
    public static Problem FixedRates(Problem problem, ValueRange[] boxes, Rational[] values) =>
        Outer(problem, Fixed(boxes, values, problem.Atoms.SelectMany(atom => atom.RateVariables)), problem.Whole);

    /// <summary>
    /// Gives a problem whose values satisfy the true one, each mean taken from them and whole numbers rounded: rates, and the
    /// values of means, stay as they are, and means well inside of their ranges, so that rounding takes none of them out.
    /// </summary>
    public static Problem FixedValues(Problem problem, ValueRange[] boxes, Rational[] values)
    {
        ValueRange[] narrow = Fixed(boxes, values, problem.Atoms.SelectMany(atom =>
            atom is AverageAtom average ? average.Pairs.Select(pair => pair.Value) : atom.RateVariables));
        foreach (AverageAtom average in problem.Atoms.OfType<AverageAtom>())
        {
            if (narrow[average.Mean] is { IsPoint: false, Low: { } low, High: { } high })
            {
                Rational margin = (high - low) / 4;
                narrow[average.Mean] = ValueRange.Between(low + margin, high - margin);
            }
        }

        return Outer(problem, narrow);
    }

    private static ValueRange[] Fixed(ValueRange[] boxes, Rational[] values, IEnumerable<int> variables)
    {
        ValueRange[] narrow = [.. boxes];
        foreach (int variable in variables)
        {
            narrow[variable] = boxes[variable].Intersect(ValueRange.Point(values[variable]));
        }

        return narrow;
    }

    private static bool HoldsMany(ValueRange range) => range is not { Low: { } low, High: { } high } || high - low > 100;

    private static Problem Linear(Problem problem, ValueRange[] boxes, bool[] whole, Func<Atom, IEnumerable<Atom>> linearise) =>
        new(boxes, whole, [.. problem.Atoms.SelectMany(linearise)]);

    private static IEnumerable<Atom> OuterRatio(RatioAtom ratio, ValueRange[] boxes) =>
    [
        new LinearAtom(ratio.Relation, ratio.Whole, ValueRange.Positive),
        .. LinearForm.Quotient(ratio.Part, ratio.Whole, ratio.Scale.Quotients(boxes[ratio.Rate]))
            .Select(end => new LinearAtom(ratio.Relation, end.Form, end.Range)),
    ];

    // (quotient − its end) × (whole − its end) has the sign that the two ends give it; the product of both is the part.
    private static IEnumerable<Atom> Planes(RatioAtom ratio, ValueRange[] boxes)
    {
        ValueRange wholes = Propagation.RangeOf(ratio.Whole, boxes).Intersect(ValueRange.Positive), rates = boxes[ratio.Rate];
        if (ratio.Scale.Periods > 1)
        {
            yield break;
        }

        foreach ((bool lowWhole, bool lowRate) in ((bool, bool)[])[(true, true), (true, false), (false, true), (false, false)])
        {
            End whole = End.Of(wholes, lowWhole), rate = End.Of(rates, lowRate);
            if (whole.Exists && rate.Exists)
            {
                // In rates: rate × whole = scale × part + offset × whole.
                LinearForm form = ratio.TimesWhole.Plus(LinearForm.Of(ratio.Rate), -whole.Value).Plus(ratio.Whole, -rate.Value);
                Rational corner = -(whole.Value * rate.Value);
                yield return new LinearAtom(
                    ratio.Relation, form, lowWhole == lowRate ? ValueRange.AtLeast(corner) : ValueRange.AtMost(corner));
            }
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
            yield return new LinearAtom(product.Relation, product.TotalPlus(other, -factor), ValueRange.NotNegative);
            yield break;
        }

        foreach (bool low in (bool[])[true, false])
        {
            End count = End.Of(counts, low), threshold = End.Of(thresholds, low);
            if (count.Exists && threshold.Exists)
            {
                LinearForm form = LinearForm.Of(
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

        return new LinearAtom(average.Relation, LinearForm.Taking(terms), isStrict ? ValueRange.Positive : ValueRange.NotNegative);
    }

    private static Atom[] FixedWeights(AverageAtom average, Rational[] values) =>
    [
        .. average.Weights.Variables.Select(weight =>
            new LinearAtom(average.Relation, LinearForm.Of(weight), ValueRange.Point(values[weight]))),
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
        return new LinearAtom(average.Relation, LinearForm.Taking(terms), ValueRange.Point(Rational.Zero));
    }

    private static Atom[] FixedDivisor(RatioAtom ratio, Rational whole) =>
    [
        new LinearAtom(ratio.Relation, ratio.Whole, ValueRange.Point(whole).Intersect(ValueRange.Positive)),
        new LinearAtom(
            ratio.Relation,
            ratio.Part.Plus(LinearForm.Of(ratio.Rate), -whole / ratio.Scale.Scale),
            ValueRange.Point(-ratio.Scale.Offset * whole / ratio.Scale.Scale)),
    ];

    private static Atom[] FixedCount(ProductAtom product, Rational count) =>
    [
        new LinearAtom(product.Relation, LinearForm.Of(product.Count), ValueRange.Point(count)),
        new LinearAtom(product.Relation, product.TotalPlus(product.Threshold, -count), ValueRange.NotNegative),
    ];
}
