using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Trees;

/// <summary>Chooses true values from the roots down; every choice leaves room for those below it.</summary>
internal static class TreeWitness
{
    public static Rational[] Of(Problem problem, TreeShape shape, ValueRange[] up, Budget? budget = null, IBlockRanges? blocks = null)
    {
        Rational[] values = new Rational[problem.Variables];
        foreach (int variable in shape.Order)
        {
            if (shape.ParentOfVariable[variable] < 0)
            {
                values[variable] = Choice.Middle(up[variable], shape.Whole[variable]);
            }

            budget?.Step(Budget.Cost(values[variable]));
            foreach (int atom in problem.AtomsOf(variable))
            {
                if (atom == shape.ParentOfVariable[variable])
                {
                    continue;
                }

                if (problem.Atoms[atom] is LinearAtom linear)
                {
                    Share(linear, variable, shape, up, values);
                }
                else if (problem.Atoms[atom] is BlockAtom block)
                {
                    blocks!.Choose(block, variable, up, values);
                }
                else
                {
                    Follow(problem.Atoms[atom], problem.Scopes[atom], variable, shape, up, values);
                }
            }
        }

        return values;
    }

    // Every variable but the last takes its fair share of the room there is, so that no later one is pushed to the
    // edge and fractions stay short however deep the tree is.
    public static void Share(LinearAtom atom, int parent, TreeShape shape, ValueRange[] up, Rational[] values)
    {
        RangeSum rest = default;
        ValueRange demanded = atom.Range;
        foreach (Weighted term in atom.Form.Terms)
        {
            if (term.Variable == parent)
            {
                demanded += ValueRange.Point(-term.Weight * values[parent]);
            }
            else
            {
                rest.Add(TreeProjection.Times(up[term.Variable], term.Weight));
            }
        }

        if (demanded.IsPoint && ShareEvenly(atom, parent, shape, up, values, rest.Total(), demanded.Low!.Value))
        {
            return;
        }

        foreach (Weighted term in atom.Form.Terms)
        {
            if (term.Variable == parent)
            {
                continue;
            }

            ValueRange own = TreeProjection.Times(up[term.Variable], term.Weight);
            ValueRange all = rest.Total();
            rest = rest.Less(own);
            ValueRange free = own.Intersect(demanded + -rest.Total()) * (Rational.One / term.Weight);
            Rational fair = Choice.FairShare(own, all, demanded) / term.Weight;
            values[term.Variable] = Choice.Near(free, fair, shape.Whole[term.Variable]);
            demanded += ValueRange.Point(-term.Weight * values[term.Variable]);
        }
    }

    // The common case, and a cheap one: all go the same short fraction of their widths, and the widest takes the rest. Near
    // the end of what many can reach only a finer fraction leaves it room for that.
    private static bool ShareEvenly(
        LinearAtom atom, int parent, TreeShape shape, ValueRange[] up, Rational[] values, ValueRange all, Rational sum)
    {
        if (shape.Whole[parent] || all is not { Low: { } low, High: { } high } || low == high)
        {
            return false;
        }

        Rational exact = (sum - low) / (high - low);
        return ShareEvenly(Fraction(64)) || ShareEvenly(Fraction(4096 * (long)BitOperations.RoundUpToPowerOf2((uint)atom.Form.Count)));

        Rational Fraction(long parts) => Rational.Of((exact * parts).Floor(), parts);

        bool ShareEvenly(Rational fraction) => fraction.Sign > 0 && fraction < Rational.One
            && ShareBy(fraction, atom, parent, up, values, sum);
    }

    private static bool ShareBy(
        Rational fraction, LinearAtom atom, int parent, ValueRange[] up, Rational[] values, Rational sum)
    {
        Rational widest = Rational.Zero, left = sum;
        Weighted last = default;
        foreach (Weighted term in atom.Form.Terms)
        {
            if (term.Variable != parent)
            {
                ValueRange own = up[term.Variable];
                Rational width = own.High!.Value - own.Low!.Value;
                Rational share = width * fraction;
                values[term.Variable] = term.Weight.Sign > 0 ? own.Low.Value + share : own.High.Value - share;
                left -= values[term.Variable] * term.Weight;
                (last, widest) = width > widest ? (term, width) : (last, widest);
            }
        }

        values[last.Variable] += left / last.Weight;
        return up[last.Variable].Contains(values[last.Variable]);
    }

    private static void Follow(
        Atom atom, int[] scope, int parent, TreeShape shape, ValueRange[] up, Rational[] values)
    {
        Span<ValueRange> known = [up[scope[0]], up[scope[1]], up[scope[2]]];
        known[Array.IndexOf(scope, parent)] = ValueRange.Point(values[parent]);

        // The rate comes last: its value is a quotient, and those grow long.
        for (int i = 0; i < scope.Length; i++)
        {
            if (scope[i] != parent)
            {
                ValueRange free = known[i].Intersect(TreeProjection.Of(atom, i, known[0], known[1], known[2]));
                values[scope[i]] = Choice.Middle(free, shape.Whole[scope[i]]);
                known[i] = ValueRange.Point(values[scope[i]]);
            }
        }
    }
}
