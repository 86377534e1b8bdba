namespace Erqi.Domain.Solving.Flows;

/// <summary>What flows along the arcs of a network, each of them between two bounds, and what more flows into a node than out of it.</summary>
internal sealed class ArcFlow
{
    private readonly Arc[] _arcs;
    private readonly int[] _starts;
    private readonly Way[] _ways;
    private readonly long[] _excess;
    private Stack<(int Arc, long Amount)>? _notes;

    public ArcFlow(int[] tails, int[] heads, int nodes)
    {
        (_arcs, _excess, _starts) = (new Arc[tails.Length], new long[nodes], new int[nodes + 1]);
        for (int arc = 0; arc < tails.Length; arc++)
        {
            (_arcs[arc].Tail, _arcs[arc].Head) = (tails[arc], heads[arc]);

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

    public int Arcs => _arcs.Length;

    /// <summary>Gets what more flows into each node than out of it; they add up to zero.</summary>
    public Span<long> Excess => _excess;

    public long this[int arc] => _arcs[arc].Flow;

    public ReadOnlySpan<Way> WaysOf(int node) => _ways.AsSpan(_starts[node].._starts[node + 1]);

    public int Other(int arc, int node) => _arcs[arc].Tail ^ _arcs[arc].Head ^ node;

    /// <summary>Gives how much more an arc can carry away from a node.</summary>
    public long Room(int arc, int from)
    {
        ref readonly Arc way = ref _arcs[arc];
        return way.Tail == from ? way.High - way.Flow : way.Flow - way.Low;
    }

    /// <summary>Bounds an arc, and moves its flow within the bounds.</summary>
    public void Bound(int arc, long low, long high)
    {
        (_arcs[arc].Low, _arcs[arc].High) = (low, high);
        Add(arc, Math.Clamp(_arcs[arc].Flow, low, high) - _arcs[arc].Flow);
    }

    /// <summary>Carries an amount along an arc, away from a node.</summary>
    public void Carry(int arc, int from, long amount) => Add(arc, from == _arcs[arc].Tail ? amount : -amount);

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
            Add(arc, -amount);
        }

        _notes = notes;
    }

    /// <summary>Undoes all changes noted, and notes no more.</summary>
    public void Undo()
    {
        Undo(0);
        _notes = null;
    }

    private void Add(int arc, long amount)
    {
        if (amount == 0)
        {
            return;
        }

        _notes?.Push((arc, amount));
        ref Arc carrier = ref _arcs[arc];
        carrier.Flow += amount;
        _excess[carrier.Tail] -= amount;
        _excess[carrier.Head] += amount;
    }

    /// <summary>An arc as seen from one of its nodes, with the other one.</summary>
    public readonly record struct Way(int Arc, int Other);

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
