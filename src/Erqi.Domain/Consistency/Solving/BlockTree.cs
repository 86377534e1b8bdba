using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>
/// A problem in which relations that stand in cycles are taken as one demand, so that ranges can travel through the
/// tree of demands; only blocks need a method for cycles, each for itself.
/// </summary>
internal static class BlockTree
{
    /// <summary>
    /// Makes the tree, for all prints being held but one; null where ranges alone would not be exact.
    /// </summary>
    public static Problem? Of(Problem problem)
    {
        bool[] whole = Unfixed(problem);
        List<Atom> atoms = [.. problem.Atoms];
        Incidence incidence = new(problem.Variables, [.. atoms.Select(atom => atom.Scope)]);
        HashSet<int> inBlocks = [];
        foreach (int[] block in Cycles.Of(incidence))
        {
            inBlocks.UnionWith(block);
            atoms.Add(Block([.. block.Select(atom => problem.Atoms[atom])]));
        }

        for (int atom = 0; atom < problem.Atoms.Count; atom++)
        {
            atoms[atom] = problem.Atoms[atom].IsSimple || inBlocks.Contains(atom) ? atoms[atom] : Block([atoms[atom]]);
        }

        Problem tree = new(
            problem.VariableOf,
            problem.Variables,
            problem.Prints,
            problem.Domains,
            whole,
            [.. atoms.Where((_, atom) => !inBlocks.Contains(atom))]);
        int[] uses = LinearModel.Uses(problem);
        return tree.Atoms.OfType<BlockAtom>().All(block => IsLinear(block, tree, uses)) ? tree : null;
    }

    // Where every whole number is printed exactly, one at a time is free, and whatever is left to that one is a range: the
    // whole numbers in it are all possible.
    private static bool[] Unfixed(Problem problem)
    {
        for (int variable = 0; variable < problem.Variables; variable++)
        {
            if (problem.Whole[variable] && !IsPrintedExactly(problem, variable))
            {
                return problem.Whole;
            }
        }

        return new bool[problem.Variables];
    }

    private static bool IsPrintedExactly(Problem problem, int variable)
    {
        foreach (int figure in problem.FiguresOf(variable))
        {
            if (problem.Prints[figure].IsPoint)
            {
                return true;
            }
        }

        return false;
    }

    private static BlockAtom Block(Atom[] atoms)
    {
        int[] variables = [.. atoms.SelectMany(atom => atom.Scope).Distinct().Order()];
        int[] names = new int[variables[^1] + 1];
        for (int place = 0; place < variables.Length; place++)
        {
            names[variables[place]] = place;
        }

        return new BlockAtom(atoms[0].Relation, Array.ConvertAll(atoms, atom => atom.Renamed(names)), variables);
    }

    // What else hangs on a factor could leave it an end that its print does not have.
    private static bool IsLinear(BlockAtom block, Problem tree, int[] uses)
    {
        bool[] held = tree.AllHeld();
        ValueRange[] prints = Array.ConvertAll(block.Variables, variable => tree.RangeOf(variable, held));
        Problem alone = BlockRanges.Alone(block, prints, tree);
        return LinearModel.Of(alone) is { } model
            && !model.Hidden.Where((atom, place) => atom is ProductAtom && uses[block.Variables[place]] > 1).Any();
    }
}
