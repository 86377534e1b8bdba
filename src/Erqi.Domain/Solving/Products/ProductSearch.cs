using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Products;

/// <summary>Searches boxes, in which every variable has a range, for values that meet all demands, products included.</summary>
internal sealed class ProductSearch(Problem problem, Func<Problem, IMethod> choose, Budget budget)
{
    private const int Most = 120;

    private readonly InnerValues _inner = new(problem, choose, budget);

    /// <summary>
    /// Gives the range of a variable, null where there are no values at all; and whether it is known. It is that of the linear
    /// problem around, never too narrow.
    /// </summary>
    /// <param name="ranges">What all must lie in.</param>
    /// <param name="shown">Values that may do already.</param>
    public (ValueRange? Range, bool IsFound) RangeOf(int variable, ValueRange[] ranges, Rational[]? shown)
    {
        (Rational[]? values, bool isRefuted) = shown is not null && problem.IsWitness(shown, other => ranges[other])
            ? (shown, false)
            : Find(ranges);
        if (values is null)
        {
            return (null, isRefuted);
        }

        ValueRange[] box = [.. ranges];
        Propagation.Narrow(problem, box, budget);
        ValueRange? range = choose(Relaxation.Outer(problem, box))
            .Implied(new bool[problem.Variables], [variable], out bool isFound)[variable];
        return (range is { } outer ? problem.Cut(variable, outer.Intersect(box[variable])) : null, isFound);
    }

    /// <summary>Finds values; or says whether there are none. Where neither, it was given up.</summary>
    public (Rational[]? Values, bool IsRefuted) Find(ValueRange[] ranges)
    {
        Stack<ValueRange[]> open = new([ranges]);
        bool isRefuted = true;
        for (int count = 0; count < Most && open.TryPop(out ValueRange[]? box); count++)
        {
            budget.Case();
            box = [.. box];
            if (!Propagation.Narrow(problem, box, budget) || Outer(box) is not { } values)
            {
                continue;
            }

            if (_inner.Near(values, box, ranges) is { } found)
            {
                return (found, false);
            }

            if (Halves(box, values) is { } halves)
            {
                open.Push(halves.Item1);
                open.Push(halves.Item2);
            }
            else
            {
                isRefuted = false;
            }
        }

        return (null, isRefuted && open.Count == 0);
    }

    private Rational[]? Outer(ValueRange[] box) => LinearProblem.Solve(Relaxation.Outer(problem, box), choose);

    /// <summary>Divides the range of a factor that the values miss the most; null where there is none to divide.</summary>
    private (ValueRange[], ValueRange[])? Halves(ValueRange[] box, Rational[] values)
    {
        (int chosen, Rational most) = (-1, Rational.Zero);
        foreach (Atom atom in problem.Atoms)
        {
            if (atom.Factors.Length == 0 || atom.Holds(values))
            {
                continue;
            }

            foreach (int factor in atom.Factors.Concat(atom is RatioAtom ratio ? ratio.Whole.Variables : []))
            {
                Rational width = WidthOf(box[factor]);
                (chosen, most) = width > most ? (factor, width) : (chosen, most);
            }
        }

        if (chosen < 0)
        {
            return null;
        }

        Rational middle = MiddleOf(box[chosen]);
        ValueRange[] above = [.. box], below = [.. box];
        above[chosen] = problem.Cut(chosen, box[chosen].Intersect(ValueRange.MoreThan(middle)));
        below[chosen] = problem.Cut(chosen, box[chosen].Intersect(ValueRange.AtMost(middle)));
        return (above, below);
    }

    // Relative to the numbers of the range, so that millions and rates are weighed alike; without an end it is the widest.
    private static Rational WidthOf(ValueRange range) => range is { Low: { } low, High: { } high }
        ? (high - low) / (Rational.Abs(low) + Rational.Abs(high) + Rational.One)
        : 2;

    private static Rational MiddleOf(ValueRange range) => (range.Low, range.High) switch
    {
        ({ } low, { } high) => (low + high) / 2,
        ({ } low, null) => low.Sign > 0 ? low * 2 : low + Rational.One,
        (null, { } high) => high.Sign < 0 ? high * 2 : high - Rational.One,
        _ => Rational.Zero,
    };
}
