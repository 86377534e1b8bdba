using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>Searches boxes, in which every variable has a range, for values that meet all demands, products included.</summary>
internal sealed class ProductSearch(Problem problem, Budget budget)
{
    private const int Most = 120;
    private const int Few = 6;

    private readonly InnerValues _inner = new(problem, budget);

    /// <summary>Finds values; or says whether there are none. Where neither, it was given up.</summary>
    public (Rational[]? Values, bool IsRefuted) Find(ValueRange[] ranges) => Find(ranges, Most);

    /// <summary>Gives the range of a variable, null where there are no values at all; and whether it is known.</summary>
    public (ValueRange? Range, bool IsFound) RangeOf(int variable, ValueRange[] ranges)
    {
        (Rational[]? values, bool isRefuted) = Find(ranges, Most);
        if (values is null)
        {
            return (null, isRefuted);
        }

        List<(ValueRange[] Box, ValueRange Range)> boxes = [];
        Add(ranges);
        for (int count = 0; count < Few; count++)
        {
            (int low, int high) = (Furthest(true), Furthest(false));
            int unsure = !IsReached(low, true) ? low : !IsReached(high, false) ? high : -1;
            if (unsure < 0)
            {
                return (Hull(boxes[low].Range, boxes[high].Range), true);
            }

            ValueRange[] box = boxes[unsure].Box;
            boxes.RemoveAt(unsure);
            if (Halves(box, Outer(box)) is not { } halves)
            {
                break;
            }

            Add(halves.Item1);
            Add(halves.Item2);
            if (boxes.Count == 0)
            {
                break;
            }
        }

        return (null, false);

        void Add(ValueRange[] box)
        {
            box = [.. box];
            if (Propagation.Narrow(problem, box, budget) && OuterRange(variable, box) is { IsEmpty: false } range)
            {
                boxes.Add((box, range.Intersect(box[variable])));
            }
        }

        int Furthest(bool low)
        {
            int furthest = 0;
            for (int i = 1; i < boxes.Count; i++)
            {
                End best = End.Of(boxes[furthest].Range, low);
                furthest = best.IsTighterThan(End.Of(boxes[i].Range, low), low) ? i : furthest;
            }

            return furthest;
        }

        // What lies at an end, or as near to one that is open as makes no difference to any print, is shown by an instance.
        bool IsReached(int place, bool low)
        {
            ValueRange[] box = [.. boxes[place].Box];
            box[variable] = box[variable].Intersect(Edge(boxes[place].Range, low));
            return Find(box, Few).Values is not null;
        }
    }

    private static ValueRange Edge(ValueRange range, bool low)
    {
        End end = End.Of(range, low), other = End.Of(range, !low);
        Rational size = Rational.One + Rational.Abs(other.Value) + Rational.Abs(end.Value);
        Rational far = size * Rational.PowerOfTen(15), near = size * Rational.PowerOfTen(-12);
        return (end.Exists, end.IsClosed, low) switch
        {
            (true, true, _) => ValueRange.Point(end.Value),
            (true, _, true) => ValueRange.Between(end.Value, end.Value + near, false),
            (true, _, _) => ValueRange.Between(end.Value - near, end.Value, true, false),
            (_, _, true) => ValueRange.AtMost(-far),
            _ => ValueRange.AtLeast(far),
        };
    }

    private static ValueRange Hull(ValueRange low, ValueRange high) =>
        (low.Low is not { } least ? ValueRange.Everything : low.IsLowClosed ? ValueRange.AtLeast(least) : ValueRange.MoreThan(least))
        .Intersect(high.High is not { } most ? ValueRange.Everything : high.IsHighClosed ? ValueRange.AtMost(most) : ValueRange.LessThan(most));

    private (Rational[]? Values, bool IsRefuted) Find(ValueRange[] ranges, int most)
    {
        Stack<ValueRange[]> open = new([ranges]);
        bool isRefuted = true;
        for (int count = 0; count < most && open.TryPop(out ValueRange[]? box); count++)
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

    private Rational[]? Outer(ValueRange[] box) => LinearProblem.Solve(Relaxation.Outer(problem, box), budget);

    private ValueRange? OuterRange(int variable, ValueRange[] box)
    {
        Problem outer = Relaxation.Outer(problem, box);
        ValueRange? range = MethodChoice.For(outer, budget).Implied(new bool[problem.Variables], [variable], out bool isFound)[variable];
        return isFound ? range : throw budget.Exhausted();
    }

    /// <summary>Divides the range of a factor that the values miss the most; null where there is none to divide.</summary>
    private (ValueRange[], ValueRange[])? Halves(ValueRange[] box, Rational[]? values)
    {
        (int chosen, Rational most) = (-1, Rational.Zero);
        foreach (Atom atom in problem.Atoms)
        {
            if (atom.Factors.Length == 0 || (values is not null && atom.Holds(values)))
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
        above[chosen] = Propagation.Cut(problem, chosen, box[chosen].Intersect(ValueRange.MoreThan(middle)));
        below[chosen] = Propagation.Cut(problem, chosen, box[chosen].Intersect(ValueRange.AtMost(middle)));
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
