using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Products;
using Erqi.Domain.Solving.Trees;

namespace Erqi.Domain.Solving.Blocks;

/// <summary>
/// Lets ranges travel through the tree of blocks: what hangs on a cycle costs no more than in a tree, and each cycle is
/// a small problem by itself. What that cannot decide, and the proof where all is small, it leaves to a method for the
/// whole.
/// </summary>
internal sealed class BlockMethod(Problem problem, IMethod whole, Func<Problem, IMethod> choose, Budget budget) : IMethod
{
    // Up to here the whole at once is quicker than its parts one by one.
    private const int Few = 500;

    private readonly Lazy<TreeMethod<ValueRange>?> _tree = new(() => Tree(problem, choose, budget));
    private readonly bool _isFixed = BlockTree.IsFixed(problem, problem.AllHeld());

    public bool IsGapless => whole.IsGapless;

    public Answer Decide(bool[] held)
    {
        Answer? answer = problem.Variables <= Few && whole is not ProductMethod ? Ask(whole, held) : null;
        if (answer is { Standing: not Standing.Undetermined } || !HasTree(held, out TreeMethod<ValueRange>? tree))
        {
            return answer ?? Ask(whole, held);
        }

        // A tree finds a contradiction soon, but the whole mostly says it with fewer prints.
        Answer ofTree = Ask(tree, held);
        answer ??= ofTree.Standing == Standing.Consistent ? ofTree : Ask(whole, held);
        return answer.Refutation is { } said && !(ofTree.Refutation?.Figures.Count < said.Figures.Count) ? answer
            : ofTree.Standing != Standing.Undetermined ? ofTree
            : answer;
    }

    public int? FirstNeedless(bool[] held, IReadOnlyList<int> members, out bool isKnown) =>
        whole.FirstNeedless(held, members, out isKnown);

    public IReadOnlyList<ValueRange?> Implied(bool[] held, IReadOnlyList<int> asked, out bool isComplete)
    {
        bool fewAsked = asked.Count < held.Length && problem.Variables <= Few;
        if (fewAsked || !HasTree(held, out TreeMethod<ValueRange>? tree))
        {
            return whole.Implied(held, asked, out isComplete);
        }

        if (budget.Ask<ValueRange?[]?>(() => Through(tree, held, asked), _ => null) is { } implied)
        {
            isComplete = true;
            return implied;
        }

        return whole.Implied(held, asked, out isComplete);
    }

    private Answer Ask(IMethod method, bool[] held) => budget.Ask(() => method.Decide(held), Answer.Undetermined);

    private ValueRange?[] Through(TreeMethod<ValueRange> tree, bool[] held, IReadOnlyList<int> asked)
    {
        ValueRange?[] implied = [.. tree.Implied(held, asked, out _)];
        for (int figure = 0; figure < implied.Length; figure++)
        {
            if (problem.Whole[problem.VariableOf[figure]] && implied[figure]?.WholeNumbers() is { } range)
            {
                implied[figure] = range.IsEmpty ? null : range;
            }
        }

        return implied;
    }

    // Where the tree takes whole numbers for known, they are so as long as their prints are held.
    private bool HasTree(bool[] held, [NotNullWhen(true)] out TreeMethod<ValueRange>? tree)
    {
        tree = _isFixed && !BlockTree.IsFixed(problem, held) ? null : _tree.Value;
        return tree is not null;
    }

    private static TreeMethod<ValueRange>? Tree(Problem problem, Func<Problem, IMethod> choose, Budget budget) =>
        BlockTree.Of(problem) is { } tree && TreeShape.Of(tree) is { } shape
            ? new TreeMethod<ValueRange>(tree, shape, new ExactTreeRanges(tree, shape, budget, new BlockRanges(tree, choose, budget)), budget)
            : null;
}
