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

    public bool AddImplied(bool[] held, IReadOnlyList<int> asked, ValueRange?[] implied)
    {
        return (_isConsistent && !held.Contains(false) && AddThroughBlocks(held, asked, implied))
            || whole.AddImplied(held, asked, implied);
    }

    private bool AddThroughBlocks(bool[] held, IReadOnlyList<int> asked, ValueRange?[] implied)
    {
        if (BlockTree.Of(problem) is not { } tree || TreeShape.Of(tree) is not { } shape)
        {
            return false;
        }

        try
        {
            using (budget.Ask())
            {
                new TreeMethod<ValueRange>(tree, shape, new ExactTreeRanges(tree, shape, budget), budget)
                    .AddImplied(held, asked, implied);
            }
        }
        catch (LimitReachedException)
        {
            return false;
        }

        foreach (int figure in asked)
        {
            if (problem.Whole[problem.VariableOf[figure]])
            {
                implied[figure] = implied[figure]?.WholeNumbers();
            }
        }

        return true;
    }
}
