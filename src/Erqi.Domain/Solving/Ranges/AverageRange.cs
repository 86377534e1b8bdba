using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Ranges;

/// <summary>What a weighted mean leaves to the mean and to each value, where no weight is below zero.</summary>
internal static class AverageRange
{
    public static IEnumerable<(int Variable, ValueRange Left)> Of(AverageAtom average, ValueRange[] known)
    {
        if (Array.Exists(average.Pairs, pair => !(known[pair.Weight].Low >= 0) || known[pair.Weight].IsEmpty || known[pair.Value].IsEmpty))
        {
            yield break;
        }

        yield return (average.Mean, UpToGreatestMean(average, known, 1).Intersect(-UpToGreatestMean(average, known, -1)));
        foreach ((int value, int weight) in average.Pairs)
        {
            yield return (value, UpToGreatestValue(average, value, weight, known, 1).Intersect(-UpToGreatestValue(average, value, weight, known, -1)));
        }
    }

    // The greatest mean gives the values above it their greatest weights, and the others their least: from one mean to a
    // greater one, until there is none (Dinkelbach, 1967). The sign turns all values round, for the least mean.
    private static ValueRange UpToGreatestMean(AverageAtom average, ValueRange[] known, int sign)
    {
        (Rational Value, ValueRange Weight)[] pairs = new (Rational, ValueRange)[average.Pairs.Length];
        for (int i = 0; i < pairs.Length; i++)
        {
            (int value, int weight) = average.Pairs[i];
            if (End.High(known[value] * sign) is not { Exists: true } end)
            {
                return ValueRange.Everything;
            }

            pairs[i] = (end.Value, known[weight]);
        }

        Rational mean = pairs.Min(pair => pair.Value);
        while (true)
        {
            Rational sum = Rational.Zero, weights = Rational.Zero;
            foreach ((Rational value, ValueRange weight) in pairs)
            {
                if (value > mean && weight.High is null)
                {
                    return ValueRange.AtMost(pairs.Max(pair => pair.Value));
                }

                Rational taken = value > mean ? weight.High!.Value : weight.Low!.Value;
                (sum, weights) = (sum + (taken * value), weights + taken);
            }

            if (weights.Sign == 0 || sum / weights <= mean)
            {
                return weights.Sign == 0 ? ValueRange.AtMost(pairs.Max(pair => pair.Value)) : ValueRange.AtMost(mean);
            }

            mean = sum / weights;
        }
    }

    // value = mean + Σ other weight × (mean − other value) ÷ weight, greatest with the greatest mean and the least others.
    private static ValueRange UpToGreatestValue(AverageAtom average, int own, int ownWeight, ValueRange[] known, int sign)
    {
        if ((known[average.Mean] * sign).High is not { } mean)
        {
            return ValueRange.Everything;
        }

        Rational sum = Rational.Zero;
        bool isOwnSeen = false;
        foreach ((int value, int weight) in average.Pairs)
        {
            if (!isOwnSeen && value == own && weight == ownWeight)
            {
                isOwnSeen = true;
                continue;
            }

            if ((known[value] * sign).Low is not { } least)
            {
                return ValueRange.Everything;
            }

            Rational room = mean - least;
            if (room.Sign > 0 && known[weight].High is null)
            {
                return ValueRange.Everything;
            }

            sum += room * (room.Sign > 0 ? known[weight].High!.Value : known[weight].Low!.Value);
        }

        // A value without weight may be anything, where the others can do without it.
        if (sum.Sign == 0 && known[ownWeight].Contains(Rational.Zero))
        {
            return ValueRange.Everything;
        }

        return sum.Sign <= 0
            ? ValueRange.AtMost(known[ownWeight].High is { Sign: > 0 } most ? mean + (sum / most) : mean)
            : known[ownWeight].Low is { Sign: > 0 } few ? ValueRange.AtMost(mean + (sum / few)) : ValueRange.Everything;
    }
}
