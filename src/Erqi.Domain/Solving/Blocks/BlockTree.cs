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
        HashSet<int> inBlocks = [];
        int[] names = new int[problem.Variables];
        foreach (int[] block in Cycles.Of(problem))
        {
            inBlocks.UnionWith(block);
            atoms.Add(Block([.. block.Select(atom => problem.Atoms[atom])], names));
        }

        for (int atom = 0; atom < problem.Atoms.Count; atom++)
        {
            atoms[atom] = problem.Atoms[atom].IsSimple || inBlocks.Contains(atom) ? atoms[atom] : Block([atoms[atom]], names);
        }

        bool[] held = problem.AllHeld();
        Problem tree = problem.With(
            [.. atoms.Where((_, atom) => !inBlocks.Contains(atom))], IsFixed(problem, held) ? new bool[problem.Variables] : problem.Whole);
        return tree.Atoms.OfType<BlockAtom>().All(block => IsLinear(block, tree, held, problem)) ? tree : null;
    }

    /// <summary>
    /// Says whether every whole number is printed exactly. One of them at a time may then be given up: whatever is left to
    /// it is a range, and the whole numbers in that are all possible.
    /// </summary>
    public static bool IsFixed(Problem problem, bool[] held) => Enumerable.Range(0, problem.Variables).All(variable =>
        !problem.Whole[variable] || problem.RangeOf(variable, held) is { IsPoint: true, Low.IsInteger: true });

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
    private static bool IsLinear(BlockAtom block, Problem tree, bool[] held, Problem problem)
    {
        ValueRange[] prints = Array.ConvertAll(block.Variables, variable => tree.RangeOf(variable, held));
        Problem alone = BlockRanges.Alone(block, prints, tree);
        return LinearModel.Of(alone) is { } model
            && !model.Hidden.Where((atom, place) => atom is ProductAtom && problem.AtomsOf(block.Variables[place]).Length > 1).Any();
    }
}
