namespace Erqi.Domain.Consistency.Solving;

/// <summary>
/// A flow through nodes and arcs in which each arc keeps within its bounds. What more flows into a node than out of it
/// is carried to where more flows out, along shortest ways that still have room, all of one length at a time.
/// </summary>
internal sealed class Circulation
{
    private readonly int[] _tails;
    private readonly int[] _heads;
    private readonly int[] _starts;
    private readonly int[] _arcs;
    private readonly long[] _lows;
    private readonly long[] _highs;
    private readonly long[] _excess;
    private readonly int[] _levels;
    private readonly int[] _next;
    private readonly int[] _queue;
    private readonly Stack<int> _way = new();
    private readonly Budget _budget;
    private Stack<(int Arc, long Amount)>? _notes;

    public Circulation(int[] tails, int[] heads, int nodes, Budget budget)
    {
        (_tails, _heads, _budget) = (tails, heads, budget);
        (_lows, _highs, Flows) = (new long[tails.Length], new long[tails.Length], new long[tails.Length]);
        (_excess, _levels, _next, _queue) = (new long[nodes], new int[nodes], new int[nodes], new int[nodes]);
        _starts = new int[nodes + 1];
        for (int arc = 0; arc < tails.Length; arc++)
        {
            // What leaves a node only to enter it again carries nothing anywhere.
            if (tails[arc] != heads[arc])
            {
                _starts[tails[arc] + 1]++;
                _starts[heads[arc] + 1]++;
            }
        }

        for (int node = 0; node < nodes; node++)
        {
            _starts[node + 1] += _starts[node];
        }

        int[] next = _starts[..^1];
        _arcs = new int[_starts[^1]];
        for (int arc = 0; arc < tails.Length; arc++)
        {
            if (tails[arc] != heads[arc])
            {
                _arcs[next[tails[arc]]++] = arc;
                _arcs[next[heads[arc]]++] = arc;
            }
        }
    }

    /// <summary>Gets what flows along each arc.</summary>
    public long[] Flows { get; }

    /// <summary>Bounds an arc, and moves its flow within the bounds.</summary>
    public void Bound(int arc, long low, long high)
    {
        (_lows[arc], _highs[arc]) = (low, high);
        Carry(arc, Math.Clamp(Flows[arc], low, high) - Flows[arc]);
    }

    /// <summary>Carries all excess to where there is too little; false where that cannot be.</summary>
    public bool Settle()
    {
        while (FindLevels())
        {
            _starts.AsSpan(0, _next.Length).CopyTo(_next);
            for (int node = 0; node < _excess.Length; node++)
            {
                while (_excess[node] > 0 && _levels[node] == 0 && PushFrom(node))
                {
                }
            }
        }

        return !Array.Exists(_excess, excess => excess > 0);
    }

    /// <summary>
    /// Says whether excess that could not be carried off reaches a node: what flows out of all such nodes is at its
    /// upper bounds, what flows in at its lower ones.
    /// </summary>
    public bool IsStuck(int node) => _levels[node] >= 0;

    /// <summary>
    /// Carries as much as possible from one node of a settled flow to another, up to a limit; gives how much. It is settled
    /// no more until that is undone.
    /// </summary>
    public long Push(int from, int to, long limit)
    {
        if (from == to)
        {
            return limit;
        }

        (_excess[from], _excess[to]) = (_excess[from] + limit, _excess[to] - limit);
        try
        {
            Settle();
            return limit - _excess[from];
        }
        finally
        {
            (_excess[from], _excess[to]) = (_excess[from] - limit, _excess[to] + limit);
        }
    }

    /// <summary>Begins to note changes of the flow, so that they can be undone.</summary>
    public void Note() => _notes = new();

    /// <summary>Gets how many changes were noted, to come back to this point.</summary>
    public int Mark() => _notes!.Count;

    /// <summary>Undoes the changes noted since a mark.</summary>
    public void Undo(int mark)
    {
        Stack<(int Arc, long Amount)> notes = _notes!;
        _notes = null;
        while (notes.Count > mark)
        {
            (int arc, long amount) = notes.Pop();
            Carry(arc, -amount);
        }

        _notes = notes;
    }

    /// <summary>Undoes all changes noted, and notes no more.</summary>
    public void Undo()
    {
        Undo(0);
        _notes = null;
    }

    private void Carry(int arc, long amount)
    {
        if (amount == 0)
        {
            return;
        }

        _notes?.Push((arc, amount));
        Flows[arc] += amount;
        _excess[_tails[arc]] -= amount;
        _excess[_heads[arc]] += amount;
    }

    /// <summary>Counts how many arcs each node is away from excess; false where there is no way to where it is lacking.</summary>
    private bool FindLevels()
    {
        Array.Fill(_levels, -1);
        (int first, int last) = (0, 0);
        for (int node = 0; node < _excess.Length; node++)
        {
            if (_excess[node] > 0)
            {
                (_queue[last++], _levels[node]) = (node, 0);
            }
        }

        int found = int.MaxValue;
        while (first < last && _levels[_queue[first]] < found)
        {
            int node = _queue[first++];
            _budget.Step(_starts[node + 1] - _starts[node]);
            foreach (int arc in _arcs.AsSpan(_starts[node].._starts[node + 1]))
            {
                int other = _tails[arc] == node ? _heads[arc] : _tails[arc];
                if (_levels[other] < 0 && Room(arc, node) > 0)
                {
                    (_queue[last++], _levels[other]) = (other, _levels[node] + 1);
                    found = _excess[other] < 0 ? _levels[other] : found;
                }
            }
        }

        return found < int.MaxValue;
    }

    /// <summary>Carries excess of a node along one way; false where no way of this length is left.</summary>
    private bool PushFrom(int source)
    {
        _way.Clear();
        int node = source;
        while (_excess[node] >= 0)
        {
            int arc = NextArc(node);
            if (arc >= 0)
            {
                _way.Push(arc);
                node = Other(arc, node);
            }
            else if (_way.TryPop(out int back))
            {
                node = Other(back, node);
                _next[node]++;
            }
            else
            {
                return false;
            }
        }

        PushAlong(source, node);
        return true;
    }

    private int NextArc(int node)
    {
        int from = _next[node];
        for (; _next[node] < _starts[node + 1]; _next[node]++)
        {
            int arc = _arcs[_next[node]];
            if (_levels[Other(arc, node)] == _levels[node] + 1 && Room(arc, node) > 0)
            {
                _budget.Step(1 + _next[node] - from);
                return arc;
            }
        }

        return -1;
    }

    private void PushAlong(int source, int sink)
    {
        long amount = Math.Min(_excess[source], -_excess[sink]);
        int node = sink;
        foreach (int arc in _way)
        {
            node = Other(arc, node);
            amount = Math.Min(amount, Room(arc, node));
        }

        node = sink;
        foreach (int arc in _way)
        {
            node = Other(arc, node);
            Carry(arc, node == _tails[arc] ? amount : -amount);
        }
    }

    private int Other(int arc, int node) => _tails[arc] ^ _heads[arc] ^ node;

    private long Room(int arc, int from) => _tails[arc] == from ? _highs[arc] - Flows[arc] : Flows[arc] - _lows[arc];
}
