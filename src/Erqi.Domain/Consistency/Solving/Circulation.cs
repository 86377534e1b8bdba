namespace Erqi.Domain.Consistency.Solving;

/// <summary>
/// A flow through nodes and arcs in which each arc keeps within its bounds. What more flows into a node than out of it
/// is carried to where more flows out, along shortest ways that still have room, all of one length at a time.
/// </summary>
internal sealed class Circulation
{
    private readonly Arc[] _all;
    private readonly int[] _starts;
    private readonly Way[] _ways;
    private readonly long[] _excess;
    private readonly int[] _levels;
    private readonly bool[] _leads;
    private readonly int[] _next;
    private readonly int[] _queue;
    private readonly Stack<int> _way = new();
    private readonly Budget _budget;
    private Stack<(int Arc, long Amount)>? _notes;

    public Circulation(int[] tails, int[] heads, int nodes, Budget budget)
    {
        _budget = budget;
        _all = new Arc[tails.Length];
        for (int arc = 0; arc < tails.Length; arc++)
        {
            (_all[arc].Tail, _all[arc].Head) = (tails[arc], heads[arc]);
        }

        (_excess, _levels, _next, _queue) = (new long[nodes], new int[nodes], new int[nodes], new int[nodes]);
        _leads = new bool[nodes];
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
        _ways = new Way[_starts[^1]];
        for (int arc = 0; arc < tails.Length; arc++)
        {
            if (tails[arc] != heads[arc])
            {
                _ways[next[tails[arc]]++] = new Way(arc, heads[arc]);
                _ways[next[heads[arc]]++] = new Way(arc, tails[arc]);
            }
        }
    }

    /// <summary>Gets the number of arcs.</summary>
    public int Arcs => _all.Length;

    /// <summary>Gives what flows along an arc.</summary>
    public long Flow(int arc) => _all[arc].Flow;

    /// <summary>Bounds an arc, and moves its flow within the bounds.</summary>
    public void Bound(int arc, long low, long high)
    {
        (_all[arc].Low, _all[arc].High) = (low, high);
        Carry(arc, Math.Clamp(_all[arc].Flow, low, high) - _all[arc].Flow);
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
        ref Arc carrier = ref _all[arc];
        carrier.Flow += amount;
        _excess[carrier.Tail] -= amount;
        _excess[carrier.Head] += amount;
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

        int found = int.MaxValue, lacking = _excess.Count(excess => excess < 0);
        while (first < last && lacking > 0 && _levels[_queue[first]] < found)
        {
            int node = _queue[first++];
            _budget.Step(_starts[node + 1] - _starts[node]);
            foreach ((int arc, int other) in WaysOf(node))
            {
                if (_levels[other] < 0 && Room(arc, node) > 0)
                {
                    (_queue[last++], _levels[other]) = (other, _levels[node] + 1);
                    (found, lacking) = _excess[other] < 0 ? (_levels[other], lacking - 1) : (found, lacking);
                }
            }
        }

        if (found < int.MaxValue)
        {
            MarkWays(last);
        }

        return found < int.MaxValue;
    }

    /// <summary>Marks the nodes of the queue from which a way leads on to where it is lacking, so that no others are tried.</summary>
    private void MarkWays(int count)
    {
        Array.Clear(_leads);
        for (int place = count - 1; place >= 0; place--)
        {
            int node = _queue[place];
            _leads[node] |= _excess[node] < 0;
            if (!_leads[node])
            {
                continue;
            }

            _budget.Step(_starts[node + 1] - _starts[node]);
            foreach ((int arc, int other) in WaysOf(node))
            {
                _leads[other] = _leads[other] || (_levels[other] == _levels[node] - 1 && Room(arc, other) > 0);
            }
        }
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
            (int arc, int other) = _ways[_next[node]];
            if (_leads[other] && _levels[other] == _levels[node] + 1 && Room(arc, node) > 0)
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
            Carry(arc, node == _all[arc].Tail ? amount : -amount);
        }
    }

    private ReadOnlySpan<Way> WaysOf(int node) => _ways.AsSpan(_starts[node].._starts[node + 1]);

    private int Other(int arc, int node) => _all[arc].Tail ^ _all[arc].Head ^ node;

    private long Room(int arc, int from)
    {
        ref readonly Arc way = ref _all[arc];
        return way.Tail == from ? way.High - way.Flow : way.Flow - way.Low;
    }

    /// <summary>An arc as seen from one of its nodes, with the other one.</summary>
    private readonly record struct Way(int Arc, int Other);

    // Side by side, as whoever looks at an arc looks at all of it.
    private struct Arc
    {
        public int Tail;
        public int Head;
        public long Low;
        public long High;
        public long Flow;
    }
}
