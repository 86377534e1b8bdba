using Erqi.Domain.Published;
using Erqi.Domain.Solving.Linear;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Trees;

namespace Erqi.Domain.Solving.Blocks;

/// <summary>What the relations of a block leave to each of its variables when the others have ranges.</summary>
/// <param name="tree">The problem that the blocks stand in.</param>
internal sealed class BlockRanges(Problem tree, Func<Problem, IMethod> choose, Budget budget) : IBlockRanges
{
    // The work done on the way up is of use on the way down.
    private readonly Dictionary<BlockAtom, (Problem Problem, LinearMethod Method)> _risen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes the problem of a block alone, in which what is known of each variable is its print.</summary>
    public static Problem Alone(BlockAtom block, ValueRange[] ranges, Problem tree) => new(
        ranges,
        Array.ConvertAll(block.Variables, tree.DomainOf),
        Array.ConvertAll(block.Variables, variable => tree.Whole[variable]),
        block.Atoms);

    public ValueRange Rise(BlockAtom block, int above, ValueRange[] up)
    {
        ValueRange[] ranges = Array.ConvertAll(block.Variables, variable => variable == above ? ValueRange.Everything : up[variable]);
        Problem problem = Alone(block, ranges, tree);
        IMethod method = choose(problem);
        int place = Array.IndexOf(block.Variables, above);
        _risen.Remove(block);
        if (method is LinearMethod linear && !block.IsFactor(place))
        {
            _risen[block] = (problem, linear);
        }

        return Implied(method, problem, [place])[place] ?? ValueRange.Empty;
    }

    public void Sink(BlockAtom block, int above, ValueRange fromAbove, ValueRange[] up, ValueRange[] others)
    {
        int place = Array.IndexOf(block.Variables, above);
        (Problem problem, IMethod method) = Method();
        int[] below = [.. Enumerable.Range(0, block.Variables.Length).Where(other => other != place)];
        IReadOnlyList<ValueRange?> implied = Implied(method, problem, below);
        foreach (int other in below)
        {
            others[block.Variables[other]] = implied[other] ?? ValueRange.Empty;
        }

        (Problem Problem, IMethod Method) Method()
        {
            if (_risen.Remove(block, out (Problem Problem, LinearMethod Method) risen))
            {
                risen.Problem.Prints[place] = fromAbove;
                return risen;
            }

            ValueRange[] ranges = Array.ConvertAll(block.Variables, variable => variable == above ? fromAbove : up[variable]);
            Problem alone = Alone(block, ranges, tree);
            return (alone, choose(alone));
        }
    }

    public void Choose(BlockAtom block, int above, ValueRange[] up, Rational[] values)
    {
        ValueRange[] ranges = Array.ConvertAll(
            block.Variables, variable => variable == above ? ValueRange.Point(values[above]) : up[variable]);
        Problem problem = Alone(block, ranges, tree);
        Answer answer = choose(problem).Decide(problem.AllHeld());
        for (int place = 0; place < block.Variables.Length; place++)
        {
            values[block.Variables[place]] = (answer.Values ?? throw budget.Exhausted())[place];
        }
    }

    private IReadOnlyList<ValueRange?> Implied(IMethod method, Problem problem, int[] asked)
    {
        // Where nothing is left to one variable, that one alone can be given something by giving up its own.
        int[] empty = [.. Enumerable.Range(0, problem.Variables).Where(place => problem.Prints[place].IsEmpty)];
        asked = empty.Length == 0 ? asked : [.. asked.Intersect(empty)];
        if (empty.Length > 1 || asked.Length == 0)
        {
            return new ValueRange?[problem.Variables];
        }

        IReadOnlyList<ValueRange?> implied = method.Implied(problem.AllHeld(), asked, out bool isComplete);
        return isComplete ? implied : throw budget.Exhausted();
    }
}
