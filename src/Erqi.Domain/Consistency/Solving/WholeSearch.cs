using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>
/// Branch and bound over a simplex: where a whole variable comes out broken, the numbers below and those above are
/// two cases. Without whole variables there is one case only.
/// </summary>
internal sealed class WholeSearch(Simplex simplex, int variables, IReadOnlyList<int> whole, Budget budget)
{
    private readonly Stack<Split> _splits = new();
    private Near? _greatest;

    /// <summary>Gets the contradictions of the last search for values, one for each case refuted.</summary>
    public List<List<BoundUse>> Contradictions { get; } = [];

    /// <summary>Finds values for all variables, or null.</summary>
    public Rational[]? Find()
    {
        Rational[]? found = null;
        Search(null, () => found = Concrete.Values(simplex, variables));
        return found;
    }

    /// <summary>Says whether there are values.</summary>
    public bool Exists()
    {
        Search(null, () => { });
        return _greatest is not null;
    }

    /// <summary>Gives the range up to the greatest value of a form; values are known to exist.</summary>
    public ValueRange UpToGreatest(Form form) => !Search(form, () => { })
        ? ValueRange.Everything
        : _greatest!.Value.Epsilons.Sign == 0
            ? ValueRange.AtMost(_greatest.Value.Value)
            : ValueRange.LessThan(_greatest.Value.Value);

    /// <summary>
    /// Gives the range up to the greatest quotient of two forms, the second never below zero: from one quotient that
    /// is reached or approached to a greater one, until part − quotient × whole can no longer be above zero.
    /// </summary>
    public ValueRange UpToGreatestQuotient(Form part, Form whole)
    {
        Rational? reached = Rational.Zero;
        for (Form objective = whole; ; objective = part.Plus(whole, -reached.Value))
        {
            if (objective.Count == 0)
            {
                return ValueRange.AtMost(reached.Value);
            }

            Rational? next = null;
            bool bounded = Search(objective, () => next = Quotient(simplex.At(part).Value, simplex.At(whole).Value));
            if (bounded && objective != whole && _greatest!.Value.Value.Sign <= 0)
            {
                return _greatest.Value.Sign == 0 ? ValueRange.AtMost(reached.Value) : ValueRange.LessThan(reached.Value);
            }

            reached = bounded ? next : Quotient(simplex.Slope(part), simplex.Slope(whole));
            if (reached is null)
            {
                return ValueRange.Everything;
            }
        }
    }

    private static Rational? Quotient(Rational part, Rational whole) => whole.Sign > 0 ? part / whole : null;

    /// <summary>
    /// Goes through the cases: to the first values there are, or to those that make a form greatest; false where it
    /// has no greatest value.
    /// </summary>
    private bool Search(Form? objective, Action found)
    {
        Contradictions.Clear();
        _greatest = null;
        try
        {
            do
            {
                if (simplex.Contradiction() is { } contradiction)
                {
                    Contradictions.Add(contradiction);
                    continue;
                }

                if (objective is not null && !simplex.Maximise(objective))
                {
                    return false;
                }

                Near value = objective is null ? Near.Zero : simplex.At(objective);
                if (value <= _greatest)
                {
                    continue;
                }

                int broken = FirstBroken();
                if (broken >= 0)
                {
                    Divide(broken);
                    continue;
                }

                _greatest = value;
                found();
                if (objective is null)
                {
                    return true;
                }
            }
            while (NextCase());
            return true;
        }
        finally
        {
            while (_splits.TryPop(out Split? split))
            {
                simplex.Bound(split.Variable, split.Low, split.High);
            }
        }
    }

    private int FirstBroken()
    {
        foreach (int variable in whole)
        {
            if (simplex.Value(variable) is not { Value.IsInteger: true, Epsilons.Sign: 0 })
            {
                return variable;
            }
        }

        return -1;
    }

    private void Divide(int variable)
    {
        Near value = simplex.Value(variable);
        Rational floor = value.Value.Floor();
        floor = value.Value == floor && value.Epsilons.Sign < 0 ? floor - Rational.One : floor;
        _splits.Push(new Split(variable, simplex.Low(variable), simplex.High(variable), floor));
    }

    private bool NextCase()
    {
        while (_splits.TryPop(out Split? split))
        {
            if (split.Done == 2)
            {
                simplex.Bound(split.Variable, split.Low, split.High);
                continue;
            }

            budget.Case();
            bool below = split.Done == 0;
            simplex.Bound(
                split.Variable, below ? split.Low : split.Floor + Rational.One, below ? split.Floor : split.High);
            _splits.Push(split with { Done = split.Done + 1 });
            return true;
        }

        return false;
    }

    private sealed record Split(int Variable, Near? Low, Near? High, Rational Floor, int Done = 0);
}
