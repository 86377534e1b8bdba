using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Trees;

/// <summary>
/// The order in which ranges travel through a problem whose variables and atoms form a tree (or several), or null
/// where they do not or where ranges alone would not be exact.
/// </summary>
internal sealed class TreeShape
{
    private readonly Problem _problem;

    private TreeShape(Problem problem)
    {
        (_problem, Whole) = (problem, [.. problem.Whole]);
        ParentOfVariable = new int[problem.Variables];
        ParentOfAtom = [.. Enumerable.Repeat(-1, problem.Atoms.Count)];
        Order = new int[problem.Variables];
        RootOf = new int[problem.Variables];
    }

    /// <summary>Gets which variables are whole numbers, by their figures or because all else in a sum is.</summary>
    public bool[] Whole { get; }

    /// <summary>Gets the variables, parents before children.</summary>
    public int[] Order { get; }

    /// <summary>Gets the atom above each variable; −1 above a root.</summary>
    public int[] ParentOfVariable { get; }

    /// <summary>Gets the variable above each atom; −1 above one that names none.</summary>
    public int[] ParentOfAtom { get; }

    /// <summary>Gets the root above each variable.</summary>
    public int[] RootOf { get; }

    /// <summary>Gets the roots, one per tree.</summary>
    public int[] Roots { get; private set; } = [];

    public static TreeShape? Of(Problem problem)
    {
        // What names no variable hangs nowhere in a tree, but may demand the impossible all the same.
        if (!problem.Atoms.All(atom => atom.IsSimple)
            || Array.Exists(problem.Scopes, scope => scope.Length == 0))
        {
            return null;
        }

        // A forest has an edge for each of its nodes but the roots.
        long roots = problem.Variables + problem.Atoms.Count - problem.Scopes.Sum(scope => (long)scope.Length);
        if (roots <= 0 || Spanning(problem) is not { } shape || shape.Roots.Length != roots)
        {
            return null;
        }

        shape.InferWhole();
        return shape.IsExact() ? shape : null;
    }

    /// <summary>Grows trees through a problem that need be none: each variable and each atom hangs on the first one that reaches it.</summary>
    public static TreeShape Spanning(Problem problem)
    {
        TreeShape shape = new(problem);
        shape.Walk();
        return shape;
    }

    private void Walk()
    {
        bool[] isRate = new bool[_problem.Variables], seen = new bool[_problem.Variables];
        foreach (int rate in _problem.Atoms.SelectMany(atom => atom.RateVariables))
        {
            isRate[rate] = true;
        }

        // A rate is never a root if that can be helped: below its ratio, its print makes plain linear statements.
        int count = 0;
        List<int> roots = [];
        foreach (bool rates in (ReadOnlySpan<bool>)[false, true])
        {
            for (int root = 0; root < seen.Length; root++)
            {
                if (!seen[root] && isRate[root] == rates)
                {
                    roots.Add(root);
                    WalkFrom(root, ref count, seen);
                }
            }
        }

        Roots = [.. roots];
    }

    private void WalkFrom(int root, ref int count, bool[] seen)
    {
        (seen[root], ParentOfVariable[root], RootOf[root], Order[count]) = (true, -1, root, root);
        for (int next = count++; next < count; next++)
        {
            int variable = Order[next];
            foreach (int atom in _problem.AtomsOf(variable))
            {
                if (ParentOfAtom[atom] >= 0)
                {
                    continue;
                }

                ParentOfAtom[atom] = variable;
                foreach (int child in _problem.Scopes[atom])
                {
                    if (!seen[child])
                    {
                        (seen[child], ParentOfVariable[child], RootOf[child]) = (true, atom, root);
                        Order[count++] = child;
                    }
                }
            }
        }
    }

    // What is left of a sum of whole numbers is a whole number.
    private void InferWhole()
    {
        if (!Array.Exists(Whole, whole => whole))
        {
            return;
        }

        Queue<int> open = new(Enumerable.Range(0, _problem.Atoms.Count));
        while (open.TryDequeue(out int atom))
        {
            if (_problem.Atoms[atom] is not LinearAtom { Range.IsPoint: true } linear || !linear.Form.HasUnitWeights)
            {
                continue;
            }

            int left = -1, count = 0;
            foreach (int variable in _problem.Scopes[atom])
            {
                (left, count) = Whole[variable] ? (left, count) : (variable, count + 1);
            }

            if (count == 1 && linear.Range.Low!.Value.IsInteger)
            {
                Whole[left] = true;
                foreach (int other in _problem.AtomsOf(left))
                {
                    open.Enqueue(other);
                }
            }
        }
    }

    private bool IsExact()
    {
        for (int atom = 0; atom < _problem.Scopes.Length; atom++)
        {
            int whole = _problem.Scopes[atom].Count(variable => Whole[variable]);
            bool exact = _problem.Atoms[atom] switch
            {
                // Sums of whole numbers leave no gaps; sums of whole and broken ones may.
                LinearAtom { Range.IsPoint: true } linear =>
                    whole == 0 || (whole == _problem.Scopes[atom].Length && linear.Form.HasUnitWeights),

                // The root of a range is rounded outwards, so that nothing else may hang on it.
                RatioAtom { Scale.Periods: > 1 } ratio =>
                    whole == 0 && ParentOfAtom[atom] != ratio.Rate && _problem.AtomsOf(ratio.Rate).Length == 1,
                RatioAtom or BlockAtom => whole == 0,
                ProductAtom product =>
                    _problem.IsNeverNegative(product.Count) && _problem.IsNeverNegative(product.Threshold),
                _ => true,
            };
            if (!exact)
            {
                return false;
            }
        }

        return true;
    }
}
