using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>
/// Decides a tree by letting ranges travel: up to the roots for the verdict, down again for the implied ranges. Exact,
/// linear in the size of the tree, and without recursion, so that depth costs no stack.
/// </summary>
internal sealed class TreeMethod : IMethod
{
    private readonly Problem _problem;
    private readonly TreeShape _shape;
    private readonly Budget _budget;

    // What a variable can be by its own figures and all below it; and what an atom, with all below it, leaves the
    // variable above it.
    private readonly ValueRange[] _up;
    private readonly ValueRange[] _fromAtom;
    private bool[]? _risenWith;
    private int _broken;

    public TreeMethod(Problem problem, TreeShape shape, Budget budget)
    {
        _problem = problem;
        _shape = shape;
        _budget = budget;
        _up = new ValueRange[problem.Variables];
        _fromAtom = new ValueRange[problem.Atoms.Count];
    }

    public bool IsGapless => true;

    public Answer Decide(bool[] held)
    {
        int broken = Rise(held);
        return broken < 0
            ? Answer.Consistent(TreeWitness.Of(_problem, _shape, _up))
            : Answer.Inconsistent(new TreeTrace(_problem, _shape, held, _up, _fromAtom).Explain(broken));
    }

    public int? FirstNeedless(bool[] held, IReadOnlyList<int> members)
    {
        ValueRange[] implied = Implied(held);
        foreach (int member in members)
        {
            if (implied[member].IsEmpty)
            {
                return member;
            }
        }

        return null;
    }

    public bool AddImplied(bool[] held, IReadOnlyList<int> asked, ValueRange?[] implied)
    {
        ValueRange[] ranges = Implied(held);
        foreach (int figure in asked)
        {
            implied[figure] = ranges[figure].IsEmpty ? null : ranges[figure];
        }

        return true;
    }

    private ValueRange[] Implied(bool[] held)
    {
        Rise(held);
        int[] broken = Array.FindAll(_shape.Roots, root => _up[root].IsEmpty);
        ValueRange[] others = Sink(held);
        ValueRange[] implied = new ValueRange[_problem.Prints.Length];
        for (int variable = 0; variable < others.Length; variable++)
        {
            // One print cannot mend two trees, nor one in which it does not stand.
            if (broken.Length > 1 || (broken.Length == 1 && _shape.RootOf[variable] != broken[0]))
            {
                others[variable] = ValueRange.Empty;
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

        int broken = -1;
        for (int i = _shape.Order.Length - 1; i >= 0; i--)
        {
            int variable = _shape.Order[i];
            ValueRange range = _problem.RangeOf(variable, held);
            foreach (int atom in _shape.AtomsOf(variable))
            {
                if (atom != _shape.ParentOfVariable[variable])
                {
                    _fromAtom[atom] = Rise(atom, variable);
                    range = range.Intersect(_fromAtom[atom]);
                }
            }

            _up[variable] = Cut(variable, range);
            broken = broken < 0 && _up[variable].IsEmpty ? variable : broken;
        }

        (_risenWith, _broken) = ([.. held], broken);
        return broken;
    }

    private ValueRange Rise(int atom, int variable)
    {
        int[] scope = _shape.Scopes[atom];
        _budget.Step(scope.Length);
        if (_problem.Atoms[atom] is not LinearAtom linear)
        {
            return TreeProjection.Of(_problem.Atoms[atom], Array.IndexOf(scope, variable), _up[scope[0]], _up[scope[1]], _up[scope[2]]);
        }

        RangeSum sum = default;
        Rational weight = default;
        foreach (Weighted term in linear.Form.Terms)
        {
            if (term.Variable == variable)
            {
                weight = term.Weight;
            }
            else
            {
                sum.Add(TreeProjection.Times(_up[term.Variable], term.Weight));
            }
        }

        return TreeProjection.Rest(linear.Range, sum.Total(), weight);
    }

    /// <summary>Gives what all others leave each variable, its own figures not counted.</summary>
    private ValueRange[] Sink(bool[] held)
    {
        ValueRange[] others = new ValueRange[_problem.Variables];
        List<ValueRange> after = [];
        foreach (int variable in _shape.Order)
        {
            ReadOnlySpan<int> atoms = _shape.AtomsOf(variable);
            if (atoms.Length == 1 && atoms[0] == _shape.ParentOfVariable[variable])
            {
                continue;
            }

            // What a child atom is told is all that the variable knows but for that atom itself: the part before
            // it in `before`, the part after it in `after`.
            ValueRange before = others[variable].Intersect(_problem.RangeOf(variable, held));
            after.Clear();
            after.Add(ValueRange.Everything);
            for (int i = atoms.Length - 1; i > 0; i--)
            {
                bool isParent = atoms[i] == _shape.ParentOfVariable[variable];
                after.Add(isParent ? after[^1] : after[^1].Intersect(_fromAtom[atoms[i]]));
            }

            for (int i = 0; i < atoms.Length; i++)
            {
                if (atoms[i] != _shape.ParentOfVariable[variable])
                {
                    Sink(atoms[i], variable, Cut(variable, before.Intersect(after[^(i + 1)])), others);
                    before = before.Intersect(_fromAtom[atoms[i]]);
                    others[variable] = others[variable].Intersect(_fromAtom[atoms[i]]);
                }
            }
        }

        return others;
    }

    private void Sink(int atom, int parent, ValueRange fromParent, ValueRange[] others)
    {
        int[] scope = _shape.Scopes[atom];
        _budget.Step(scope.Length);
        if (_problem.Atoms[atom] is not LinearAtom linear)
        {
            (ValueRange own, _up[parent]) = (_up[parent], fromParent);
            for (int i = 0; i < scope.Length; i++)
            {
                if (scope[i] != parent)
                {
                    others[scope[i]] = TreeProjection.Of(
                        _problem.Atoms[atom], i, _up[scope[0]], _up[scope[1]], _up[scope[2]]);
                }
            }

            _up[parent] = own;
            return;
        }

        RangeSum sum = default;
        foreach (Weighted term in linear.Form.Terms)
        {
            sum.Add(TreeProjection.Times(term.Variable == parent ? fromParent : _up[term.Variable], term.Weight));
        }

        foreach (Weighted term in linear.Form.Terms)
        {
            if (term.Variable != parent)
            {
                ValueRange rest = sum.Without(TreeProjection.Times(_up[term.Variable], term.Weight));
                others[term.Variable] = TreeProjection.Rest(linear.Range, rest, term.Weight);
            }
        }
    }

    private void LeaveOneOut(int variable, bool[] held, ValueRange others, ValueRange[] implied)
    {
        ReadOnlySpan<int> figures = _problem.FiguresOf(variable);
        if (figures.Length == 1)
        {
            implied[figures[0]] = Cut(variable, others.Intersect(_problem.Domains[figures[0]]));
            return;
        }

        ValueRange before = others;
        for (int i = 0; i < figures.Length; i++)
        {
            implied[figures[i]] = before;
            before = before.Intersect(_problem.Of(figures[i], held));
        }

        ValueRange after = ValueRange.Everything;
        for (int i = figures.Length - 1; i >= 0; i--)
        {
            ValueRange own = _problem.Domains[figures[i]];
            implied[figures[i]] = Cut(variable, implied[figures[i]].Intersect(after).Intersect(own));
            after = after.Intersect(_problem.Of(figures[i], held));
        }
    }

    private ValueRange Cut(int variable, ValueRange range) => _shape.Whole[variable] ? range.WholeNumbers() : range;
}
