using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Trees;

/// <summary>
/// Decides a tree by letting ranges travel: up to the roots for the verdict, down again for the implied ranges. Exact,
/// linear in the size of the tree, and without recursion, so that depth costs no stack.
/// </summary>
internal sealed class TreeMethod<T>(Problem problem, TreeShape shape, ITreeRanges<T> ranges, Budget budget) : IMethod
{
    // What a variable can be by its own figures and all below it; and what an atom, with all below it, leaves the
    // variable above it.
    private readonly T[] _up = new T[problem.Variables];
    private readonly T[] _fromAtom = new T[problem.Atoms.Count];
    private bool[]? _risenWith;
    private int _broken;

    // What is left of a sum of whole numbers has gaps that its figure does not know of.
    public bool IsGapless => shape.Whole.AsSpan().SequenceEqual(problem.Whole);

    public bool IsLinear => true;

    public Answer Decide(bool[] held)
    {
        int broken = Rise(held);
        return broken < 0 ? Answer.Consistent(ranges.Witness(_up)) : Answer.Inconsistent(Explain(held, broken));
    }

    public int? FirstNeedless(bool[] held, IReadOnlyList<int> members, out bool isKnown)
    {
        isKnown = true;
        T[] implied = Implied(held);
        foreach (int member in members)
        {
            if (ranges.IsEmpty(implied[member]))
            {
                return member;
            }
        }

        return null;
    }

    // What is not asked for is found on the way.
    public IReadOnlyList<ValueRange?> Implied(bool[] held, IReadOnlyList<int> asked, out bool isComplete)
    {
        isComplete = true;
        return new TreeImplied<T>(Implied(held), ranges);
    }

    private Refutation Explain(bool[] held, int broken)
    {
        ValueRange[] up = Array.ConvertAll(_up, ranges.Exact), fromAtom = Array.ConvertAll(_fromAtom, ranges.Exact);
        return new TreeTrace(problem, shape, held, up, fromAtom).Explain(broken);
    }

    private T[] Implied(bool[] held)
    {
        Rise(held);
        int[] broken = Array.FindAll(shape.Roots, root => ranges.IsEmpty(_up[root]));
        T[] others = Sink(held), implied = problem.HasRepeats ? new T[problem.Prints.Length] : others;
        for (int variable = 0; variable < others.Length; variable++)
        {
            // One print cannot mend two trees, nor one in which it does not stand.
            if (broken.Length > 1 || (broken.Length == 1 && shape.RootOf[variable] != broken[0]))
            {
                others[variable] = ranges.Empty;
            }

            LeaveOneOut(variable, held, others[variable], implied);
        }

        return implied;
    }

    /// <summary>Fills the ranges from the leaves up; gives the first variable nothing is left to, or −1.</summary>
    private int Rise(bool[] held)
    {
        if (_risenWith is not null && held.AsSpan().SequenceEqual(_risenWith))
        {
            return _broken;
        }

        // Where the budget breaks it off, what has risen is of no use.
        _risenWith = null;
        int broken = -1;
        for (int i = shape.Order.Length - 1; i >= 0; i--)
        {
            int variable = shape.Order[i];
            T range = RangeOf(variable, held);
            foreach (int atom in problem.AtomsOf(variable))
            {
                if (atom != shape.ParentOfVariable[variable])
                {
                    _fromAtom[atom] = ranges.Rise(atom, variable, _up);
                    budget.Step(problem.Scopes[atom].Length * ranges.Cost(_fromAtom[atom]));
                    range = ranges.Intersect(range, _fromAtom[atom]);
                }
            }

            _up[variable] = ranges.Cut(variable, range);
            broken = broken < 0 && ranges.IsEmpty(_up[variable]) ? variable : broken;
        }

        (_risenWith, _broken) = ([.. held], broken);
        return broken;
    }

    /// <summary>Gives what all others leave each variable, its own figures not counted.</summary>
    private T[] Sink(bool[] held)
    {
        T[] others = _up;
        _risenWith = null;
        foreach (int root in shape.Roots)
        {
            others[root] = ranges.Everything;
        }

        List<T> after = [];
        foreach (int variable in shape.Order)
        {
            ReadOnlySpan<int> atoms = problem.AtomsOf(variable);
            if (atoms.Length == 1 && atoms[0] == shape.ParentOfVariable[variable])
            {
                continue;
            }

            // What a child atom is told is all that the variable knows but for that atom itself: the part before
            // it in `before`, the part after it in `after`.
            T before = ranges.Intersect(others[variable], RangeOf(variable, held));
            after.Clear();
            after.Add(ranges.Everything);
            for (int i = atoms.Length - 1; i > 0; i--)
            {
                bool isParent = atoms[i] == shape.ParentOfVariable[variable];
                after.Add(isParent ? after[^1] : ranges.Intersect(after[^1], _fromAtom[atoms[i]]));
            }

            for (int i = 0; i < atoms.Length; i++)
            {
                if (atoms[i] != shape.ParentOfVariable[variable])
                {
                    T told = ranges.Cut(variable, ranges.Intersect(before, after[^(i + 1)]));
                    budget.Step(problem.Scopes[atoms[i]].Length * ranges.Cost(told));
                    ranges.Sink(atoms[i], variable, told, _up, others);
                    before = ranges.Intersect(before, _fromAtom[atoms[i]]);
                    others[variable] = ranges.Intersect(others[variable], _fromAtom[atoms[i]]);
                }
            }
        }

        return others;
    }

    private void LeaveOneOut(int variable, bool[] held, T others, T[] implied)
    {
        ReadOnlySpan<int> figures = problem.FiguresOf(variable);
        if (figures.Length == 1)
        {
            implied[figures[0]] = ranges.Cut(variable, ranges.Intersect(others, ranges.Domain(figures[0])));
            return;
        }

        T before = others;
        for (int i = 0; i < figures.Length; i++)
        {
            implied[figures[i]] = before;
            before = ranges.Intersect(before, Of(figures[i], held));
        }

        T after = ranges.Everything;
        for (int i = figures.Length - 1; i >= 0; i--)
        {
            T left = ranges.Intersect(ranges.Intersect(implied[figures[i]], after), ranges.Domain(figures[i]));
            implied[figures[i]] = ranges.Cut(variable, left);
            after = ranges.Intersect(after, Of(figures[i], held));
        }
    }

    private T RangeOf(int variable, bool[] held)
    {
        ReadOnlySpan<int> figures = problem.FiguresOf(variable);
        T range = Of(figures[0], held);
        foreach (int figure in figures[1..])
        {
            range = ranges.Intersect(range, Of(figure, held));
        }

        return range;
    }

    private T Of(int figure, bool[] held) => held[figure] ? ranges.Print(figure) : ranges.Domain(figure);
}
