using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Products;

/// <summary>
/// Looks for values that meet all demands near those that meet them nearly: with one factor of every product fixed, the
/// rest is linear.
/// </summary>
internal sealed class InnerValues(Problem problem, Func<Problem, IMethod> choose, Budget budget)
{
    // How much of the steps that are left one attempt may take.
    private const int Parts = 4;

    /// <summary>Gives values that are verified, or null.</summary>
    /// <param name="box">Where to look.</param>
    /// <param name="ranges">What all must lie in.</param>
    public Rational[]? Near(Rational[] near, ValueRange[] box, ValueRange[] ranges)
    {
        near = Rounded(near, box);
        if (IsWitness(near))
        {
            return near;
        }

        RatioAtom[] ratios = [.. problem.Atoms.OfType<RatioAtom>()];
        Rational[] middles = [.. box.Select((range, variable) => Choice.Middle(range, problem.Whole[variable]))];
        Rational[][] followed = [WithRates(ratios, near), WithRates(ratios.Reverse(), near), WithRates(ratios, middles)];
        if (Array.Find(followed, IsWitness) is { } follows)
        {
            return follows;
        }

        Func<Problem>[] within =
        [
            () => Relaxation.FixedDivisors(problem, box, near),
            () => Relaxation.FixedValues(problem, box, followed[2]),
            () => Relaxation.FixedValues(problem, box, followed[0]),
            () => Relaxation.FixedRates(problem, box, followed[0]),
            () => Relaxation.FixedRates(problem, box, followed[1]),
            () => Relaxation.FixedRates(problem, box, near),
            () => Relaxation.FixedRates(problem, box, middles),
            () => Relaxation.FixedDivisors(problem, box, middles),
        ];
        return within
            .Select(narrower => Solve(narrower(), box))
            .FirstOrDefault(found => found is not null && IsWitness(found));

        bool IsWitness(Rational[] values) => problem.IsWitness(values, variable => ranges[variable]);
    }

    // Broken numbers that were taken for whole ones add up; so shall the whole ones next to them, where they can.
    private Rational[] Rounded(Rational[] values, ValueRange[] box)
    {
        if (!problem.Whole.Where((isWhole, variable) => isWhole && !values[variable].IsInteger).Any())
        {
            return values;
        }

        Rational[]? sums = LinearProblem.Solve(Relaxation.Rounded(problem, box, values), choose);
        return [.. values.Select((value, variable) => !problem.Whole[variable] ? value
            : sums is not null ? sums[variable]
            : Choice.Near(box[variable], value, whole: true))];
    }

    // What one of them cannot decide in time, another may.
    private Rational[]? Solve(Problem narrower, ValueRange[] box) => budget.Ask(
        () => LinearProblem.Solve(narrower, choose) is { } found ? WithMeans(Rounded(found, box)) : null, _ => null, part: Parts);

    // A weighted mean follows from its values and weights.
    private Rational[] WithMeans(Rational[] values)
    {
        foreach (AverageAtom average in problem.Atoms.OfType<AverageAtom>().Where(average => average.Weights.At(values).Sign > 0))
        {
            values[average.Mean] = average.MeanAt(values);
        }

        return values;
    }

    // Rates follow from their quotients, one after the other; where several quotients share a rate, the last one gives it.
    private static Rational[] WithRates(IEnumerable<RatioAtom> ratios, Rational[] values)
    {
        Rational[] fixedValues = [.. values];
        foreach (RatioAtom ratio in ratios)
        {
            if (ratio.Whole.At(fixedValues).Sign > 0 && ratio.RatesAt(fixedValues) is { IsEmpty: false } rates)
            {
                fixedValues[ratio.Rate] = Choice.Middle(rates, whole: false);
            }
        }

        return fixedValues;
    }
}
