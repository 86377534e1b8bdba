using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Products;

/// <summary>Decides a problem without the links of its chains, and puts them back.</summary>
internal sealed class ChainMethod(Problem problem, Chains chains, Func<Problem, IMethod> choose, Budget budget) : IMethod
{
    private readonly IMethod _reduced = choose(chains.Reduced);

    public bool IsGapless => _reduced.IsGapless;

    public bool IsLinear => _reduced.IsLinear;

    public Answer Decide(bool[] held)
    {
        Answer answer = _reduced.Decide(held);
        if (answer.Values is { } values)
        {
            answer = Answer.Consistent(chains.AreExact(values) ? values : WithFractions(held) ?? values);
            chains.Complete(answer.Values!, budget);
        }

        // One quotient stands for several relations, which no proof of it names.
        return answer.Refutation is { } refutation
            ? Answer.Inconsistent(new Refutation(refutation.Figures, []))
            : answer;
    }

    public int? FirstNeedless(bool[] held, IReadOnlyList<int> members, out bool isKnown) =>
        _reduced.FirstNeedless(held, members, out isKnown);

    public IReadOnlyList<ValueRange?> Implied(bool[] held, IReadOnlyList<int> asked, out bool isComplete)
    {
        int[] all = [.. Enumerable.Range(0, held.Length)];
        ValueRange?[] implied = [.. _reduced.Implied(held, asked.Count == held.Length ? asked : all, out isComplete)];
        ValueRange[] known = [.. problem.Ranges(held).Select((range, variable) =>
            range.Intersect(implied[problem.FiguresOf(variable)[0]] ?? ValueRange.Everything))];
        foreach ((int middle, ValueRange range) in chains.RangesOfLinks(known))
        {
            foreach (int figure in problem.FiguresOf(middle))
            {
                implied[figure] = implied[figure] is null || range.IsEmpty ? null : range.Intersect(problem.Domain(figure));
            }
        }

        return implied;
    }

    // The root that the ends leave may be no fraction; where they have room, the root of others is one.
    private Rational[]? WithFractions(bool[] held)
    {
        Problem alone = new(chains.Reduced.Ranges(held), problem.Whole, chains.Reduced.Atoms);
        bool[] none = new bool[alone.Variables];
        return budget.Ask(Search, _ => null);

        Rational[]? Search()
        {
            foreach (int rate in chains.Rates)
            {
                ValueRange left = (choose(alone).Implied(none, [rate], out _)[rate] ?? ValueRange.Empty).Intersect(alone.Prints[rate]);
                if (left.IsEmpty)
                {
                    return null;
                }

                alone.Prints[rate] = ValueRange.Point(Choice.Middle(left, whole: false));
            }

            return LinearProblem.Solve(alone, choose) is { } found && chains.AreExact(found) ? found : null;
        }
    }
}
