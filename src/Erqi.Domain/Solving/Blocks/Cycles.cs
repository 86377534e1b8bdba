using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Blocks;

/// <summary>
/// Finds which atoms stand in cycles with each other. In the graph of variables and atoms a forest is grown; every edge
/// left out closes a cycle, and cycles that share an edge or an atom belong together.
/// </summary>
internal sealed class Cycles
{
    private readonly Problem _problem;
    private readonly int[] _parents;
    private readonly int[] _depths;

    // Edges of the forest, known by their lower ends, in sets that lie on cycles with each other; the upper end of each
    // set, and whether a cycle was closed over it.
    private readonly DisjointSets _edges;
    private readonly int[] _tops;
    private readonly bool[] _isClosed;

    private Cycles(Problem problem)
    {
        _problem = problem;
        int nodes = problem.Variables + problem.Scopes.Length;
        (_parents, _depths, _isClosed) = (new int[nodes], new int[nodes], new bool[nodes]);
        _edges = new DisjointSets(nodes);
        Grow();
        _tops = [.. _parents];
        for (int atom = 0; atom < problem.Scopes.Length; atom++)
        {
            foreach (int variable in problem.Scopes[atom])
            {
                if (!IsInForest(atom, variable, out _))
                {
                    Close(problem.Variables + atom, variable);
                }
            }
        }

        for (int atom = 0; atom < problem.Scopes.Length; atom++)
        {
            Join(atom);
        }
    }

    /// <summary>Gives the atoms that stand in cycles, block by block, in the order of their first atoms.</summary>
    public static IEnumerable<int[]> Of(Problem problem)
    {
        Cycles cycles = new(problem);
        return Enumerable.Range(0, problem.Scopes.Length)
            .Select(atom => (Atom: atom, Block: cycles.BlockOf(atom)))
            .Where(pair => pair.Block >= 0)
            .ToLookup(pair => pair.Block, pair => pair.Atom)
            .Select(block => block.ToArray());
    }

    private void Grow()
    {
        Queue<int> open = new();
        Array.Fill(_parents, -2);
        for (int root = 0; root < _problem.Variables; root++)
        {
            if (_parents[root] == -2)
            {
                _parents[root] = -1;
                open.Enqueue(root);
            }

            while (open.TryDequeue(out int node))
            {
                bool isVariable = node < _problem.Variables;
                foreach (int other in isVariable ? _problem.AtomsOf(node) : _problem.Scopes[node - _problem.Variables])
                {
                    int next = isVariable ? _problem.Variables + other : other;
                    if (_parents[next] == -2)
                    {
                        (_parents[next], _depths[next]) = (node, _depths[node] + 1);
                        open.Enqueue(next);
                    }
                }
            }
        }
    }

    // From both ends of the edge up to where they meet, set by set.
    private void Close(int a, int b)
    {
        int cycle = -1;
        while (a != b)
        {
            ref int lower = ref _depths[a] >= _depths[b] ? ref a : ref b;
            int set = _edges.Find(lower), top = _tops[set];
            if (cycle >= 0 && cycle != set)
            {
                int highest = _depths[top] < _depths[_tops[cycle]] ? top : _tops[cycle];
                _edges.Join(cycle, set);
                set = _edges.Find(set);
                _tops[set] = highest;
            }

            (cycle, lower) = (set, top);
            _isClosed[set] = true;
        }
    }

    /// <summary>Joins all cycles that an atom stands in.</summary>
    private void Join(int atom)
    {
        int first = -1;
        foreach (int variable in _problem.Scopes[atom])
        {
            if (IsInForest(atom, variable, out int edge) && _isClosed[_edges.Find(edge)])
            {
                first = first < 0 ? edge : first;
                _edges.Join(first, edge);
                _isClosed[_edges.Find(edge)] = true;
            }
        }
    }

    /// <summary>Gives a number for the block of an atom; −1 where it stands in no cycle.</summary>
    private int BlockOf(int atom)
    {
        foreach (int variable in _problem.Scopes[atom])
        {
            if (IsInForest(atom, variable, out int edge) && _isClosed[_edges.Find(edge)])
            {
                return _edges.Find(edge);
            }
        }

        return -1;
    }

    private bool IsInForest(int atom, int variable, out int edge)
    {
        int node = _problem.Variables + atom;
        edge = _parents[variable] == node ? variable : node;
        return _parents[variable] == node || _parents[node] == variable;
    }
}
