using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Linear;

/// <summary>
/// Branch and bound over a simplex: where a whole variable comes out broken, the numbers below and those above are
/// two cases. Without whole variables there is one case only.
/// </summary>
internal sealed class WholeSearch
{
    // Past values that lie near, cases could go on for a long time: those are tried first.
    private static readonly int[] Caps = [100, 10_000];
    private const int CasesBelowCap = 1000;
    private const int Nothing = -1;

    private readonly Simplex _simplex;
    private readonly SimplexRepair _repair;
    private readonly SimplexAscent _ascent;
    private readonly WholeEnds _ends;
    private readonly int _variables;
    private readonly IReadOnlyList<int> _whole;
    private readonly IEnumerable<int> _counts;
    private readonly Stack<Split> _splits = new();
    private EpsilonNumber? _furthest;

    /// <param name="variables">How many variables the problem has; forms have places behind them.</param>
    /// <param name="counts">The places of forms that are whole, too, and are told apart first: asked for at each search.</param>
    public WholeSearch(Simplex simplex, int variables, IReadOnlyList<int> whole, IEnumerable<int> counts)
    {
        (_simplex, _variables, _whole, _counts) = (simplex, variables, whole, counts);
        (_repair, _ascent) = (new SimplexRepair(simplex), new SimplexAscent(simplex));
        _ends = new WholeEnds(simplex, _repair, _ascent, whole);
    }

    /// <summary>Gets why the last search for values found none.</summary>
    public Contradictions Contradictions { get; } = new();

    /// <summary>Finds values for all variables, or null.</summary>
    public Rational[]? Find()
    {
        Rational[]? found = null;
        SearchOutwards(() => found = _simplex.ValuesWithoutEpsilon(_variables));
        return found;
    }

    /// <summary>Says whether there are values.</summary>
    public bool Exists() => SearchOutwards(() => { });

    /// <summary>Gives the range of a variable; values are known to exist.</summary>
    public ValueRange RangeOf(int variable)
    {
        End greatest = Furthest(variable, up: true);
        return End.Between(Furthest(variable, up: false), greatest);
    }

    /// <summary>Gives the greatest value of a variable, or the least; values are known to exist.</summary>
    public End Furthest(int variable, bool up) => Within(() => Search(variable, up, () => { }) && _furthest is { } end
        ? new End(end.Value, end.Epsilons.Sign == 0)
        : End.None);

    /// <summary>
    /// Gives the range up to the greatest quotient of two forms, the second never below zero: from one quotient that
    /// is reached or approached to a greater one, until part − quotient × whole can no longer be above zero.
    /// </summary>
    public ValueRange UpToGreatestQuotient(LinearForm part, LinearForm whole) => Within(() => Ascend(part, whole));

    private T Within<T>(Func<T> search) => _whole.Count == 0 ? search() : _ends.Within(search);

    private bool SearchOutwards(Action found)
    {
        if (_repair.Contradiction() is null && FirstBroken() < 0)
        {
            found();
            return true;
        }

        return Within(() => Array.Exists(Caps, cap => _ends.UpTo(cap, () => Finds(CasesBelowCap))) || Finds(int.MaxValue));

        bool Finds(int cases) => Search(Nothing, true, found, cases) && _furthest is not null;
    }

    private ValueRange Ascend(LinearForm part, LinearForm whole)
    {
        Rational? reached = Rational.Zero;
        for (LinearForm objective = whole; ; objective = part.Plus(whole, -reached.Value))
        {
            if (objective.Count == 0)
            {
                return ValueRange.AtMost(reached.Value);
            }

            Rational? next = null;
            bool bounded = Search(_simplex.Aim(objective), true, () => next = Quotient(_simplex.At(part).Value, _simplex.At(whole).Value));
            if (bounded && objective != whole && _furthest!.Value.Value.Sign <= 0)
            {
                return End.Between(End.None, new End(reached.Value, _furthest.Value.Sign == 0));
            }

            reached = bounded ? next : Quotient(_ascent.Slope(part), _ascent.Slope(whole));
            if (reached is null)
            {
                return ValueRange.Everything;
            }
        }
    }

    private static Rational? Quotient(Rational part, Rational whole) => whole.Sign > 0 ? part / whole : null;

    /// <summary>
    /// Goes through the cases: to the first values there are, or to those that make a variable greatest, or least; false
    /// where it goes on for ever.
    /// </summary>
    private bool Search(int objective, bool up, Action found, int cases = int.MaxValue)
    {
        // Of what lies between two quotients there is the more, the greater the numbers are: where not all cases are tried, those.
        bool isUpwards = cases < int.MaxValue;
        Contradictions.Clear();
        _ends.Reasons.ForEach(Contradictions.Add);
        _furthest = null;
        try
        {
            do
            {
                if (_repair.Contradiction() is { } contradiction)
                {
                    Contradictions.Add(contradiction);
                    continue;
                }

                if (objective != Nothing && !_ascent.Push(objective, up))
                {
                    return false;
                }

                EpsilonNumber value = objective == Nothing ? EpsilonNumber.Zero : Reachable(objective, up);
                if (up ? value <= _furthest : value >= _furthest)
                {
                    continue;
                }

                int broken = FirstBroken();
                if (broken >= 0)
                {
                    Divide(broken);
                    continue;
                }

                _furthest = value;
                found();
                if (objective == Nothing)
                {
                    return true;
                }
            }
            while (cases-- > 0 && NextCase(isUpwards));
            return true;
        }
        finally
        {
            while (_splits.TryPop(out Split? split))
            {
                _simplex.Bound(split.Variable, split.Low, split.High);
            }
        }
    }

    // A whole number that is to be greatest is at most what is below the end without that.
    private EpsilonNumber Reachable(int objective, bool up)
    {
        EpsilonNumber value = _simplex.Value(objective);
        return !_whole.Contains(objective) ? value : up ? Floor(value) : -Floor(-value);
    }

    private static Rational Floor(EpsilonNumber value)
    {
        Rational floor = value.Value.Floor();
        return value.Value == floor && value.Epsilons.Sign < 0 ? floor - Rational.One : floor;
    }

    private int FirstBroken()
    {
        foreach (int variable in _counts.Concat(_whole))
        {
            if (_simplex.Value(variable) is not { Value.IsInteger: true, Epsilons.Sign: 0 })
            {
                return variable;
            }
        }

        return -1;
    }

    private void Divide(int variable)
    {
        Rational floor = Floor(_simplex.Value(variable));
        _splits.Push(new Split(variable, _simplex.Low(variable), _simplex.High(variable), floor));
    }

    private bool NextCase(bool isUpwards)
    {
        while (_splits.TryPop(out Split? split))
        {
            if (split.Done == 2)
            {
                _simplex.Bound(split.Variable, split.Low, split.High);
                continue;
            }

            _simplex.Budget.Case();
            bool below = split.Done == (isUpwards ? 1 : 0);
            _simplex.Bound(
                split.Variable, below ? split.Low : split.Floor + Rational.One, below ? split.Floor : split.High);
            _splits.Push(split with { Done = split.Done + 1 });
            return true;
        }

        return false;
    }

    private sealed record Split(int Variable, EpsilonNumber? Low, EpsilonNumber? High, Rational Floor, int Done = 0);
}
