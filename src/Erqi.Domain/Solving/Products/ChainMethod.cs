using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Products;

/// <summary>Decides a problem without the links of its chains, and puts them back.</summary>
internal sealed class ChainMethod(Problem problem, Chains chains, IMethod reduced, Budget budget) : IMethod
{
    public bool IsGapless => reduced.IsGapless;

    public bool IsLinear => reduced.IsLinear;

    public Answer Decide(bool[] held)
    {
        Answer answer = reduced.Decide(held);
        if (answer.Values is { } values)
        {
            chains.Complete(values, budget);
        }

        // One quotient stands for several relations, which no proof of it names.
        return answer.Refutation is { } refutation
            ? Answer.Inconsistent(new Refutation(refutation.Figures, []))
            : answer;
    }

    public int? FirstNeedless(bool[] held, IReadOnlyList<int> members, out bool isKnown) =>
        reduced.FirstNeedless(held, members, out isKnown);

    public IReadOnlyList<ValueRange?> Implied(bool[] held, IReadOnlyList<int> asked, out bool isComplete)
    {
        int[] all = [.. Enumerable.Range(0, held.Length)];
        ValueRange?[] implied = [.. reduced.Implied(held, asked.Count == held.Length ? asked : all, out isComplete)];
        ValueRange[] known = new ValueRange[problem.Variables];
        for (int variable = 0; variable < known.Length; variable++)
        {
            known[variable] = problem.RangeOf(variable, held).Intersect(implied[problem.FiguresOf(variable)[0]] ?? ValueRange.Everything);
        }

        foreach ((int middle, ValueRange range) in chains.RangesOfLinks(known))
        {
            foreach (int figure in problem.FiguresOf(middle))
            {
                implied[figure] = implied[figure] is null || range.IsEmpty ? null : range.Intersect(problem.Domains[figure]);
            }
        }

        return implied;
    }
}
