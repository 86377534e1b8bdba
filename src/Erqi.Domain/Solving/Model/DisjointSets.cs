namespace Erqi.Domain.Solving.Model;

/// <summary>Sets that only ever grow together.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    public int Count => _parents.Length;

    /// <summary>Gives the least member of the item's set.</summary>
    public int Find(int item)
    {
        while (_parents[item] != item)
        {
            _parents[item] = _parents[_parents[item]];
            item = _parents[item];
        }

        return item;
    }

    /// <summary>Joins two sets; false where they were one already.</summary>
    public bool Join(int a, int b)
    {
        (a, b) = (Find(a), Find(b));
        if (a == b)
        {
            return false;
        }

        // The least member stands for the set, so that sets come out in the order of their first members.
        _parents[Math.Max(a, b)] = Math.Min(a, b);
        return true;
    }
}
