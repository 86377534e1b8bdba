using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Flows;

/// <summary>
/// Settles a flow: what more flows into a node than out of it is carried to where more flows out, along shortest ways
/// that still have room, all of one length at a time.
/// </summary>
internal sealed class Circulation(ArcFlow flow, Budget budget)
{
    // Measured: so many arcs are looked at in the time of an operation on a fraction.
    public const int LooksAStep = 64;

    private readonly int[] _levels = new int[flow.Excess.Length];
    private readonly bool[] _leads = new bool[flow.Excess.Length];
    private readonly int[] _tried = new int[flow.Excess.Length];
    private readonly int[] _queue = new int[flow.Excess.Length];
    private readonly Stack<int> _way = new();
    private int _looks;

    /// <summary>Carries all excess to where there is too little; false where that cannot be.</summary>
    public bool Settle()
    {
        while (FindLevels())
        {
            Array.Clear(_tried);
            for (int node = 0; node < _levels.Length; node++)
            {
                while (flow.Excess[node] > 0 && _levels[node] == 0 && PushFrom(node))
                {
                }
            }
        }

        return !flow.Excess.ContainsAnyInRange(1, long.MaxValue);
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

        AddExcess(limit);
        try
        {
            Settle();
            return limit - flow.Excess[from];
        }
        finally
        {
            AddExcess(-limit);
        }

        void AddExcess(long amount) =>
            (flow.Excess[from], flow.Excess[to]) = (flow.Excess[from] + amount, flow.Excess[to] - amount);
    }

    /// <summary>Counts how many arcs each node is away from excess; false where there is no way to where it is lacking.</summary>
    private bool FindLevels()
    {
        Array.Fill(_levels, -1);
        Look(_levels.Length);
        ReadOnlySpan<long> excess = flow.Excess;
        (int first, int last, int found, int lacking) = (0, 0, int.MaxValue, 0);
        for (int node = 0; node < excess.Length; node++)
        {
            lacking += excess[node] < 0 ? 1 : 0;
            if (excess[node] > 0)
            {
                (_queue[last++], _levels[node]) = (node, 0);
            }
        }

        while (first < last && lacking > 0 && _levels[_queue[first]] < found)
        {
            int node = _queue[first++];
            ReadOnlySpan<ArcFlow.Way> ways = flow.WaysOf(node);
            Look(ways.Length);
            foreach ((int arc, int other) in ways)
            {
                if (_levels[other] < 0 && flow.Room(arc, node) > 0)
                {
                    (_queue[last++], _levels[other]) = (other, _levels[node] + 1);
                    (found, lacking) = excess[other] < 0 ? (_levels[other], lacking - 1) : (found, lacking);
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
            _leads[node] |= flow.Excess[node] < 0;
            if (!_leads[node])
            {
                continue;
            }

            ReadOnlySpan<ArcFlow.Way> ways = flow.WaysOf(node);
            Look(ways.Length);
            foreach ((int arc, int other) in ways)
            {
                _leads[other] = _leads[other] || (_levels[other] == _levels[node] - 1 && flow.Room(arc, other) > 0);
            }
        }
    }

    /// <summary>Carries excess of a node along one way; false where no way of this length is left.</summary>
    private bool PushFrom(int source)
    {
        _way.Clear();
        int node = source;
        while (flow.Excess[node] >= 0)
        {
            int arc = NextArc(node);
            if (arc >= 0)
            {
                _way.Push(arc);
                node = flow.Other(arc, node);
            }
            else if (_way.TryPop(out int back))
            {
                node = flow.Other(back, node);
                _tried[node]++;
            }
            else
            {
                return false;
            }
        }

        PushAlong(source, node);
        return true;
    }

    private void Look(int arcs)
    {
        _looks += 1 + arcs;
        budget.Step(_looks / LooksAStep);
        _looks %= LooksAStep;
    }

    private int NextArc(int node)
    {
        ReadOnlySpan<ArcFlow.Way> ways = flow.WaysOf(node);
        int from = _tried[node];
        for (; _tried[node] < ways.Length; _tried[node]++)
        {
            (int arc, int other) = ways[_tried[node]];
            if (_leads[other] && _levels[other] == _levels[node] + 1 && flow.Room(arc, node) > 0)
            {
                Look(_tried[node] - from);
                return arc;
            }
        }

        return -1;
    }

    private void PushAlong(int source, int sink)
    {
        long amount = Math.Min(flow.Excess[source], -flow.Excess[sink]);
        int node = sink;
        foreach (int arc in _way)
        {
            node = flow.Other(arc, node);
            amount = Math.Min(amount, flow.Room(arc, node));
        }

        Look(_way.Count);
        node = sink;
        foreach (int arc in _way)
        {
            node = flow.Other(arc, node);
            flow.Carry(arc, node, amount);
        }
    }
}
