using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>
/// Decides problems with cycles as a whole, but lets implied ranges travel through the tree of their blocks: what hangs
/// on a cycle costs no more than in a tree, and each cycle is a small problem by itself.
/// </summary>
/// <param name="problem">The problem.</param>
/// <param name="whole">Decides the whole, and whatever goes beyond giving up one print.</param>
/// <param name="budget">What is left to spend.</param>
internal sealed class BlockMethod(Problem problem, IMethod whole, Budget budget) : IMethod
{
    private bool _isConsistent;

    public bool IsGapless => whole.IsGapless;

    public Answer Decide(bool[] held)
    {
        Answer answer = whole.Decide(held);
        _isConsistent = answer.Standing == Standing.Consistent && !held.Contains(false);
        return answer;
    }

    public int? FirstNeedless(bool[] held, IReadOnlyList<int> members) => whole.FirstNeedless(held, members);

    public IReadOnlyList<ValueRange?> Implied(bool[] held, IReadOnlyList<int> asked, out bool isComplete)
    {
        if (_isConsistent && !held.Contains(false) && ThroughBlocks(held, asked) is { } implied)
        {
            isComplete = true;
            return implied;
        }

        return whole.Implied(held, asked, out isComplete);
    }

    private ValueRange?[]? ThroughBlocks(bool[] held, IReadOnlyList<int> asked)
    {
        if (BlockTree.Of(problem) is not { } tree || TreeShape.Of(tree) is not { } shape)
        {
            return null;
        }

        try
        {
            using (budget.Ask())
            {
                ValueRange?[] implied = [.. new TreeMethod<ValueRange>(
                    tree, shape, new ExactTreeRanges(tree, shape, budget), budget).Implied(held, asked, out _)];
                for (int figure = 0; figure < implied.Length; figure++)
                {
                    implied[figure] = problem.Whole[problem.VariableOf[figure]] ? implied[figure]?.WholeNumbers() : implied[figure];
                }

                return implied;
            }
        }
        catch (LimitReachedException)
        {
            return null;
        }
    }
}
