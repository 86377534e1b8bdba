using Erqi.Domain.Published;
using Erqi.Domain.Solving.Linear;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Blocks;

/// <summary>
/// A problem in which relations that stand in cycles are taken as one demand, so that ranges can travel through the
/// tree of demands; only blocks need a method for cycles, each for itself.
/// </summary>
internal static class BlockTree
{
    /// <summary>
    /// Makes the tree; null where some block has no exact method. Whole numbers that are all printed exactly are known, and
    /// no longer count as whole.
    /// </summary>
    public static Problem? Of(Problem problem)
    {
        List<Atom> atoms = [.. problem.Atoms];
        Incidence incidence = new(problem.Variables, [.. atoms.Select(atom => atom.Scope)]);
        HashSet<int> inBlocks = [];
        int[] names = new int[problem.Variables];
        foreach (int[] block in Cycles.Of(incidence))
        {
            inBlocks.UnionWith(block);
            atoms.Add(Block([.. block.Select(atom => problem.Atoms[atom])], names));
        }

        for (int atom = 0; atom < problem.Atoms.Count; atom++)
        {
            atoms[atom] = problem.Atoms[atom].IsSimple || inBlocks.Contains(atom) ? atoms[atom] : Block([atoms[atom]], names);
        }

        Problem tree = new(
            problem.VariableOf,
            problem.Variables,
            problem.Prints,
            problem.Domains,
            IsFixed(problem, problem.AllHeld()) ? new bool[problem.Variables] : problem.Whole,
            [.. atoms.Where((_, atom) => !inBlocks.Contains(atom))]);
        int[] uses = LinearModel.Uses(problem);
        bool[] held = problem.AllHeld();
        return tree.Atoms.OfType<BlockAtom>().All(block => IsLinear(block, tree, held, uses)) ? tree : null;
    }

    /// <summary>
    /// Says whether every whole number is printed exactly. One of them at a time may then be given up: whatever is left to
    /// it is a range, and the whole numbers in that are all possible.
    /// </summary>
    public static bool IsFixed(Problem problem, bool[] held)
    {
        for (int variable = 0; variable < problem.Variables; variable++)
        {
            if (problem.Whole[variable] && problem.RangeOf(variable, held) is not { IsPoint: true, Low.IsInteger: true })
            {
                return false;
            }
        }

        return true;
    }

    private static BlockAtom Block(Atom[] atoms, int[] names)
    {
        int[] variables = [.. atoms.SelectMany(atom => atom.Scope).Distinct().Order()];
        for (int place = 0; place < variables.Length; place++)
        {
            names[variables[place]] = place;
        }

        return new BlockAtom(atoms[0].Relation, Array.ConvertAll(atoms, atom => atom.Renamed(names)), variables);
    }

    // What else hangs on a factor could leave it an end that its print does not have.
    private static bool IsLinear(BlockAtom block, Problem tree, bool[] held, int[] uses)
    {
        ValueRange[] prints = Array.ConvertAll(block.Variables, variable => tree.RangeOf(variable, held));
        Problem alone = BlockRanges.Alone(block, prints, tree);
        return LinearModel.Of(alone) is { } model
            && !model.Hidden.Where((atom, place) => atom is ProductAtom && uses[block.Variables[place]] > 1).Any();
    }
}
