using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Trees;

namespace Erqi.Domain.Solving.Blocks;

/// <summary>
/// Finds which atoms stand in cycles with each other. Every edge that a forest of variables and atoms leaves out closes a
/// cycle, and cycles that share an atom belong together.
/// </summary>
internal sealed class Cycles
{
    private readonly TreeShape _forest;
    private readonly int[] _places;

    // Atoms that stand in cycles with each other, and the variable above all of each set.
    private readonly DisjointSets _blocks;
    private readonly int[] _above;

    private Cycles(Problem problem)
    {
        _forest = TreeShape.Spanning(problem);
        _places = new int[problem.Variables];
        for (int place = 0; place < _places.Length; place++)
        {
            _places[_forest.Order[place]] = place;
        }

        (_blocks, _above) = (new DisjointSets(problem.Scopes.Length), [.. _forest.ParentOfAtom]);
        for (int atom = 0; atom < problem.Scopes.Length; atom++)
        {
            foreach (int variable in problem.Scopes[atom])
            {
                if (_forest.ParentOfAtom[atom] != variable && _forest.ParentOfVariable[variable] != atom)
                {
                    Close(atom, variable);
                }
            }
        }
    }

    /// <summary>Gets the atoms that stand in cycles, block by block, in the order of their first atoms.</summary>
    public static IEnumerable<int[]> Of(Problem problem)
    {
        DisjointSets blocks = new Cycles(problem)._blocks;
        return Enumerable.Range(0, blocks.Count).GroupBy(blocks.Find, (_, block) => block.ToArray()).Where(block => block.Length > 1);
    }

    // From both ends of the edge up to where they meet, set by set: whichever comes later in the forest is below.
    private void Close(int atom, int variable)
    {
        int own = Above(atom);
        while (own != variable)
        {
            ref int lower = ref _places[own] > _places[variable] ? ref own : ref variable;
            int next = _forest.ParentOfVariable[lower];
            lower = Above(next);
            Join(atom, next);
        }
    }

    private void Join(int a, int b)
    {
        (int aboveA, int aboveB) = (Above(a), Above(b));
        if (_blocks.Join(a, b))
        {
            _above[_blocks.Find(a)] = _places[aboveA] < _places[aboveB] ? aboveA : aboveB;
        }
    }

    private int Above(int atom) => _above[_blocks.Find(atom)];
}
