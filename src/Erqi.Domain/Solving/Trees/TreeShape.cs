using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Trees;

/// <summary>
/// The order in which ranges travel through a problem whose variables and atoms form a tree (or several), or null
/// where they do not or where ranges alone would not be exact.
/// </summary>
internal sealed class TreeShape
{
    private readonly Incidence _incidence;

    private TreeShape(Problem problem, int[][] scopes)
    {
        Whole = [.. problem.Whole];
        _incidence = new Incidence(problem.Variables, scopes);
        ParentOfVariable = new int[problem.Variables];
        ParentOfAtom = new int[scopes.Length];
        Order = new int[problem.Variables];
        RootOf = new int[problem.Variables];
    }

    /// <summary>Gets the variables of each atom: rising in a linear one; part, whole, rate; total, count, threshold.</summary>
    public int[][] Scopes => _incidence.Scopes;

    /// <summary>Gets which variables are whole numbers, by their figures or because all else in a sum is.</summary>
    public bool[] Whole { get; }

    /// <summary>Gets the variables, parents before children.</summary>
    public int[] Order { get; }

    /// <summary>Gets the atom above each variable; −1 above a root.</summary>
    public int[] ParentOfVariable { get; }

    /// <summary>Gets the variable above each atom.</summary>
    public int[] ParentOfAtom { get; }

    /// <summary>Gets the root above each variable.</summary>
    public int[] RootOf { get; }

    /// <summary>Gets the roots, one per tree.</summary>
    public int[] Roots { get; private set; } = [];

    public static TreeShape? Of(Problem problem)
    {
        int[][] scopes = new int[problem.Atoms.Count][];
        long edges = 0;
        for (int atom = 0; atom < scopes.Length; atom++)
        {
            scopes[atom] = problem.Atoms[atom].Scope;
            edges += scopes[atom].Length;
            if (!problem.Atoms[atom].IsSimple || scopes[atom].Length == 0)
            {
                // What names no variable hangs nowhere in a tree, but may demand the impossible all the same.
                return null;
            }
        }

        if (edges >= problem.Variables + scopes.Length)
        {
            return null;
        }

        TreeShape shape = new(problem, scopes);
        if (!shape.Walk(problem))
        {
            return null;
        }

        shape.InferWhole(problem);
        return shape.IsExact(problem) ? shape : null;
    }

    /// <summary>Gives the atoms of a variable.</summary>
    public ReadOnlySpan<int> AtomsOf(int variable) => _incidence.AtomsOf(variable);

    /// <summary>Puts the variables in order; false where there is a cycle.</summary>
    private bool Walk(Problem problem)
    {
        bool[] isRate = new bool[problem.Variables], seen = new bool[problem.Variables];
        foreach (Atom atom in problem.Atoms)
        {
            foreach (int rate in atom.RateVariables)
            {
                isRate[rate] = true;
            }
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
                    if (!WalkFrom(root, ref count, seen))
                    {
                        return false;
                    }
                }
            }
        }

        Roots = [.. roots];
        return true;
    }

    private bool WalkFrom(int root, ref int count, bool[] seen)
    {
        (seen[root], ParentOfVariable[root], RootOf[root], Order[count]) = (true, -1, root, root);
        for (int next = count++; next < count; next++)
        {
            int variable = Order[next];
            foreach (int atom in AtomsOf(variable))
            {
                if (atom == ParentOfVariable[variable])
                {
                    continue;
                }

                ParentOfAtom[atom] = variable;
                foreach (int child in Scopes[atom])
                {
                    if (child == variable)
                    {
                        continue;
                    }

                    if (seen[child])
                    {
                        return false;
                    }

                    (seen[child], ParentOfVariable[child], RootOf[child]) = (true, atom, root);
                    Order[count++] = child;
                }
            }
        }

        return true;
    }

    // What is left of a sum of whole numbers is a whole number.
    private void InferWhole(Problem problem)
    {
        if (!Array.Exists(Whole, whole => whole))
        {
            return;
        }

        Queue<int> open = new(Enumerable.Range(0, problem.Atoms.Count));
        while (open.TryDequeue(out int atom))
        {
            if (problem.Atoms[atom] is not LinearAtom { Range.IsPoint: true } linear || !linear.Form.HasUnitWeights)
            {
                continue;
            }

            int left = -1, count = 0;
            foreach (int variable in Scopes[atom])
            {
                (left, count) = Whole[variable] ? (left, count) : (variable, count + 1);
            }

            if (count == 1 && linear.Range.Low!.Value.IsInteger)
            {
                Whole[left] = true;
                foreach (int other in AtomsOf(left))
                {
                    open.Enqueue(other);
                }
            }
        }
    }

    private bool IsExact(Problem problem)
    {
        for (int atom = 0; atom < Scopes.Length; atom++)
        {
            int whole = Scopes[atom].Count(variable => Whole[variable]);
            bool exact = problem.Atoms[atom] switch
            {
                // Sums of whole numbers leave no gaps; sums of whole and broken ones may.
                LinearAtom { Range.IsPoint: true } linear =>
                    whole == 0 || (whole == Scopes[atom].Length && linear.Form.HasUnitWeights),

                // The root of a range is rounded outwards, so that nothing else may hang on it.
                RatioAtom { Scale.Periods: > 1 } ratio =>
                    whole == 0 && ParentOfAtom[atom] != ratio.Rate && AtomsOf(ratio.Rate).Length == 1,
                RatioAtom or BlockAtom => whole == 0,
                ProductAtom product =>
                    IsNeverNegative(problem, product.Count) && IsNeverNegative(problem, product.Threshold),
                _ => true,
            };
            if (!exact)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNeverNegative(Problem problem, int variable)
    {
        foreach (int figure in problem.FiguresOf(variable))
        {
            if (problem.Domains[figure].Low is { Sign: >= 0 })
            {
                return true;
            }
        }

        return false;
    }
}
