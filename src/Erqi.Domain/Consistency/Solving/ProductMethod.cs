using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>
/// Decides problems in which a rate, or a factor, is itself unknown to other relations, so that two unknowns are
/// multiplied. Refutes by linear relaxation, shows values that are verified, and halves ranges in between; where
/// neither comes of it, says so.
/// </summary>
internal sealed class ProductMethod(Problem problem, Budget budget) : IMethod
{
    private const int Patience = 60;

    private static readonly Wording Unclear = new(
        "某个比率或因数还与其他数相关联，其乘积既不能否定，也未能找到实例",
        "a rate or a factor is tied to other figures as well, and the product could be neither refuted nor shown");

    private readonly int[] _factors = [.. problem.Atoms
        .SelectMany(atom => atom.Factors)
        .Distinct()];

    public bool IsGapless => false;

    public Answer Decide(bool[] held)
    {
        Stack<ValueRange[]> open = new([Boxes(held)]);
        int cases = 0;
        bool skipped = false;
        while (open.TryPop(out ValueRange[]? boxes))
        {
            budget.Case();
            if (Array.Exists(boxes, box => box.IsEmpty) || Solve(Relaxation.Outer(problem, boxes)) is not { } values)
            {
                continue;
            }

            if (Verified(boxes, values, held) is { } found)
            {
                return Answer.Consistent(found);
            }

            if (++cases > Patience || !Halve(boxes, open))
            {
                skipped = true;
                break;
            }
        }

        return skipped
            ? Answer.Undetermined(Unclear)
            : Answer.Inconsistent(new Refutation([.. Enumerable.Range(0, held.Length).Where(figure => held[figure])], []));
    }

    public int? FirstNeedless(bool[] held, IReadOnlyList<int> members, out bool isKnown)
    {
        isKnown = true;
        bool[] fewer = [.. held];
        foreach (int member in members)
        {
            fewer[member] = false;
            Standing standing = Decide(fewer).Standing;
            if (standing == Standing.Inconsistent)
            {
                return member;
            }

            isKnown &= standing == Standing.Consistent;

            fewer[member] = true;
        }

        return null;
    }

    // The range is that of the relaxation: never too narrow, exact where a factor is a point.
    public IReadOnlyList<ValueRange?> Implied(bool[] held, IReadOnlyList<int> asked, out bool isComplete)
    {
        ValueRange?[] implied = new ValueRange?[held.Length];
        isComplete = true;
        bool[] fewer = [.. held];
        foreach (int figure in asked)
        {
            fewer[figure] = false;
            try
            {
                using (budget.Ask())
                {
                    (implied[figure], bool isFound) = Implied(figure, fewer);
                    isComplete &= isFound;
                }
            }
            catch (LimitReachedException)
            {
                isComplete = false;
            }

            fewer[figure] = held[figure];
        }

        return implied;
    }

    private (ValueRange? Range, bool IsFound) Implied(int figure, bool[] held)
    {
        // A range for what has not been shown to be possible would accuse a figure without proof.
        Standing standing = Decide(held).Standing;
        if (standing != Standing.Consistent)
        {
            return (null, standing == Standing.Inconsistent);
        }

        Problem outer = Relaxation.Outer(problem, Boxes(held));
        int variable = problem.VariableOf[figure];
        ValueRange? range = MethodChoice.For(outer, budget)
            .Implied(new bool[problem.Variables], [variable], out bool isFound)[variable];
        return (range, isFound);
    }

    private ValueRange[] Boxes(bool[] held)
    {
        ValueRange[] boxes = new ValueRange[problem.Variables];
        for (int variable = 0; variable < boxes.Length; variable++)
        {
            boxes[variable] = Cut(variable, problem.RangeOf(variable, held));
        }

        Tighten(boxes);
        return boxes;
    }

    // Quotients of ranges bound a rate of which nothing is printed; a few rounds do what they can. All of a round see the
    // same ranges, so that nothing depends on the order of the relations.
    private void Tighten(ValueRange[] boxes)
    {
        for (int round = 0; round < 3; round++)
        {
            ValueRange[] known = [.. boxes];
            foreach (RatioAtom ratio in problem.Atoms.OfType<RatioAtom>())
            {
                if (ratio.Part.IsVariable(out int part) && ratio.Whole.IsVariable(out int whole) && part != whole)
                {
                    ValueRange wholes = known[whole].Intersect(ValueRange.Positive);
                    Narrow(whole, wholes);
                    Narrow(ratio.Rate, TreeProjection.Of(ratio, 2, known[part], wholes, known[ratio.Rate]));
                    Narrow(part, TreeProjection.Of(ratio, 0, known[part], wholes, known[ratio.Rate]));
                    Narrow(whole, TreeProjection.Of(ratio, 1, known[part], wholes, known[ratio.Rate]));
                }
            }
        }

        void Narrow(int variable, ValueRange range) =>
            boxes[variable] = Shortened.Of(Cut(variable, boxes[variable].Intersect(range)));
    }

    private Rational[]? Solve(Problem linear)
    {
        if (Array.Exists(linear.Prints, print => print.IsEmpty))
        {
            return null;
        }

        // What was not decided is neither refuted nor shown.
        Answer answer = MethodChoice.For(linear, budget).Decide(new bool[linear.Variables]);
        return answer.Standing == Standing.Undetermined ? throw LimitReachedException.Because(answer.Reason!) : answer.Values;
    }

    private Rational[]? Verified(ValueRange[] boxes, Rational[] values, bool[] held)
    {
        if (problem.IsWitness(values, held))
        {
            return values;
        }

        RatioAtom[] ratios = [.. problem.Atoms.OfType<RatioAtom>()];
        Func<Problem>[] narrower =
        [
            () => Relaxation.FixedDivisors(problem, boxes, values),
            () => Relaxation.FixedRates(problem, boxes, WithRates(ratios, values)),
            () => Relaxation.FixedRates(problem, boxes, WithRates(ratios.Reverse(), values)),
            () => Relaxation.FixedRates(problem, boxes, Array.ConvertAll(boxes, box => Choice.Middle(box, false))),
        ];
        return narrower
            .Select(problem => Solve(problem()))
            .FirstOrDefault(found => found is not null && problem.IsWitness(found, held));
    }

    // Where several quotients share a rate, the last one gives it.
    private static Rational[] WithRates(IEnumerable<RatioAtom> ratios, Rational[] values)
    {
        Rational[] fixedValues = [.. values];
        foreach (RatioAtom ratio in ratios)
        {
            fixedValues[ratio.Rate] = Choice.Middle(ratio.RatesAt(values), whole: false);
        }

        return fixedValues;
    }

    /// <summary>Divides the widest range of a factor in two; false where none can be divided.</summary>
    private bool Halve(ValueRange[] boxes, Stack<ValueRange[]> open)
    {
        int widest = -1;
        Rational most = Rational.Zero;
        foreach (int factor in _factors)
        {
            if (boxes[factor] is { Low: { } low, High: { } high } && high - low > most)
            {
                (widest, most) = (factor, high - low);
            }
        }

        if (widest < 0)
        {
            return false;
        }

        Rational middle = boxes[widest].Low!.Value + (most / 2);
        foreach (ValueRange half in (ValueRange[])[ValueRange.MoreThan(middle), ValueRange.AtMost(middle)])
        {
            ValueRange[] part = [.. boxes];
            part[widest] = Cut(widest, boxes[widest].Intersect(half));
            Tighten(part);
            open.Push(part);
        }

        return true;
    }

    private ValueRange Cut(int variable, ValueRange range) => problem.Whole[variable] ? range.WholeNumbers() : range;
}
