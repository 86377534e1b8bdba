using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Flows;

/// <summary>
/// Decides a network of sums by a flow within the bounds that the prints give. Where there is none, some nodes take in
/// more at the least than they can give off at the most, and the prints of those arcs are the conflict. Exact; numbers
/// come out whole where all bounds are.
/// </summary>
internal sealed class NetworkMethod : IMethod
{
    // More than all bounds together, yet little enough for sums of a few such amounts.
    private const long Unlimited = Grid.Endless / 4;

    private readonly Problem _problem;
    private readonly Network _network;
    private readonly Grid _grid;
    private readonly Budget _budget;
    private readonly ArcFlow _flow;
    private readonly Circulation _circulation;
    private readonly bool[] _held;
    private readonly SortedSet<int> _crossed = [];

    public NetworkMethod(Problem problem, Network network, Grid grid, Budget budget)
    {
        (_problem, _network, _grid, _budget) = (problem, network, grid, budget);
        _flow = new ArcFlow(network.Tails, network.Heads, network.Nodes);
        _circulation = new Circulation(_flow, budget);
        _held = new bool[problem.Prints.Length];
        for (int variable = 0; variable < problem.Variables; variable++)
        {
            Bound(variable);
        }

        for (int spare = problem.Variables; spare < network.Tails.Length; spare++)
        {
            _flow.Bound(spare, 0, Grid.Endless);
        }
    }

    // Between whole numbers a broken one may be tied to whole steps.
    public bool IsGapless => Array.TrueForAll(_problem.Whole, whole => whole == _problem.Whole[0]);

    public Answer Decide(bool[] held)
    {
        Hold(held);
        return Exists()
            ? Answer.Consistent([.. Enumerable.Range(0, _problem.Variables).Select(arc => _grid.Value(_flow[arc]))])
            : Answer.Inconsistent(NetworkCut.Of(_problem, _network, _grid, held, _crossed, _flow, _circulation));
    }

    public int? FirstNeedless(bool[] held, IReadOnlyList<int> members, out bool isKnown)
    {
        isKnown = true;
        Hold(held);
        Exists();
        foreach (int member in members)
        {
            // What one way round has settled is near to what the next one needs, so that nothing is undone.
            Hold(member, false);
            bool canHold = Exists();
            Hold(member, true);
            if (!canHold)
            {
                return member;
            }
        }

        return null;
    }

    public IReadOnlyList<ValueRange?> Implied(bool[] held, IReadOnlyList<int> asked, out bool isComplete)
    {
        ValueRange?[] implied = new ValueRange?[held.Length];
        try
        {
            isComplete = AddImplied(held, asked, implied);
        }
        catch (LimitReachedException)
        {
            isComplete = false;
        }

        return implied;
    }

    private bool AddImplied(bool[] held, IReadOnlyList<int> asked, ValueRange?[] implied)
    {
        Hold(held);
        bool exists = Exists();
        if (exists && (long)asked.Count * _flow.Arcs / Circulation.LooksAStep > _budget.Left)
        {
            // To search for the range of each would cost too much, and for those of the first ones say little.
            return false;
        }

        // A contradiction that stays when one print is given up rules out all the prints that have no part in it.
        HashSet<int> open = [.. asked];
        foreach (int figure in asked)
        {
            if (!open.Contains(figure))
            {
                continue;
            }

            _flow.Note();
            try
            {
                Hold(figure, false);
                if (Exists())
                {
                    implied[figure] = RangeOf(_problem.VariableOf[figure]);
                }
                else
                {
                    open.IntersectWith(NetworkCut.Of(_problem, _network, _grid, _held, _crossed, _flow, _circulation).Figures);
                }
            }
            finally
            {
                _flow.Undo();
                Hold(figure, true);
            }
        }

        return true;
    }

    private bool Exists() => _crossed.Count == 0 && _circulation.Settle();

    private ValueRange RangeOf(int variable)
    {
        (int tail, int head) = (_network.Tails[variable], _network.Heads[variable]);
        (long low, long high) = Bounds(variable);
        long value = _flow[variable];

        // What more or less runs along the arc has to come round through all others, so the arc itself stands still.
        _flow.Bound(variable, value, value);
        int mark = _flow.Mark();
        try
        {
            long more = _circulation.Push(head, tail, Math.Min(high - value, Unlimited));
            _flow.Undo(mark);
            long less = _circulation.Push(tail, head, Math.Min(value - low, Unlimited));
            return _grid.Range(new GridRange(
                less == Unlimited ? -Grid.Endless : value - less, more == Unlimited ? Grid.Endless : value + more));
        }
        finally
        {
            _flow.Undo(mark);
        }
    }

    private void Hold(bool[] held)
    {
        for (int figure = 0; figure < held.Length; figure++)
        {
            if (held[figure] != _held[figure])
            {
                Hold(figure, held[figure]);
            }
        }
    }

    private void Hold(int figure, bool held)
    {
        _held[figure] = held;
        Bound(_problem.VariableOf[figure]);
    }

    private void Bound(int variable)
    {
        (long low, long high) = Bounds(variable);
        if (low > high)
        {
            _crossed.Add(variable);
        }
        else
        {
            _crossed.Remove(variable);
            _flow.Bound(variable, low, high);
        }
    }

    private (long Low, long High) Bounds(int variable)
    {
        (long low, long high) = _grid.Domain(variable);
        foreach (int figure in _problem.FiguresOf(variable))
        {
            if (_held[figure])
            {
                (low, high) = (Math.Max(low, _grid.Lows[figure]), Math.Min(high, _grid.Highs[figure]));
            }
        }

        return (low, high);
    }
}
