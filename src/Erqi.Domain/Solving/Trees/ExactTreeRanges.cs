using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Trees;

/// <summary>Ranges as they are, for every kind of atom.</summary>
internal sealed class ExactTreeRanges(Problem problem, TreeShape shape, Budget budget, IBlockRanges? blocks = null) : ITreeRanges<ValueRange>
{
    public ValueRange Everything => ValueRange.Everything;

    public ValueRange Empty => ValueRange.Empty;

    public long Cost(ValueRange range) => Budget.Cost(range);

    public bool IsEmpty(ValueRange range) => range.IsEmpty;

    public ValueRange Intersect(ValueRange a, ValueRange b) => a.Intersect(b);

    public ValueRange Cut(int variable, ValueRange range) => shape.Whole[variable] ? range.WholeNumbers() : range;

    public ValueRange Print(int figure) => problem.Prints[figure];

    public ValueRange Domain(int figure) => problem.Domain(figure);

    public Rational[] Witness(ValueRange[] up) => TreeWitness.Of(problem, shape, up, budget, blocks);

    public ValueRange Exact(ValueRange range) => range;

    public ValueRange Rise(int atom, int above, ValueRange[] up) => problem.Atoms[atom] is BlockAtom block
        ? blocks!.Rise(block, above, up)
        : TreeProjection.To(above, problem.Atoms[atom], problem.Scopes[atom], up);

    public void Sink(int atom, int above, ValueRange fromAbove, ValueRange[] up, ValueRange[] others)
    {
        int[] scope = problem.Scopes[atom];
        if (problem.Atoms[atom] is BlockAtom block)
        {
            blocks!.Sink(block, above, fromAbove, up, others);
            return;
        }

        if (problem.Atoms[atom] is not LinearAtom linear)
        {
            ReadOnlySpan<ValueRange> known = [Known(scope[0]), Known(scope[1]), Known(scope[2])];
            for (int i = 0; i < scope.Length; i++)
            {
                if (scope[i] != above)
                {
                    others[scope[i]] = TreeProjection.Of(problem.Atoms[atom], i, known[0], known[1], known[2]);
                }
            }

            return;
        }

        RangeSum sum = default;
        foreach (Weighted term in linear.Form.Terms)
        {
            sum.Add(TreeProjection.Times(term.Variable == above ? fromAbove : up[term.Variable], term.Weight));
        }

        foreach (Weighted term in linear.Form.Terms)
        {
            if (term.Variable != above)
            {
                ValueRange rest = sum.Without(TreeProjection.Times(up[term.Variable], term.Weight));
                others[term.Variable] = TreeProjection.Rest(linear.Range, rest, term.Weight);
            }
        }

        ValueRange Known(int variable) => variable == above ? fromAbove : up[variable];
    }
}
