using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Linear;

/// <summary>
/// Rates of one divisor that stand in sums with each other. Taken times the divisor, which is above zero, such sums are
/// linear statements of the dividends (the transformation of Charnes and Cooper, 1962), and so nothing is multiplied.
/// </summary>
internal sealed class CommonDivisors
{
    private readonly Problem _problem;
    private readonly RatioAtom?[] _quotients;
    private readonly bool[] _seen;

    // A sum leads from each of its terms to all others, and is looked through once.
    private readonly HashSet<int> _sums = [];

    private CommonDivisors(Problem problem) =>
        (_problem, _quotients, _seen) = (problem, new RatioAtom?[problem.Variables], new bool[problem.Variables]);

    /// <summary>Gets the quotients that are none of a relation: figures in such sums, taken times the divisor.</summary>
    public List<RatioAtom> Others { get; } = [];

    /// <summary>Gets the quotient that a variable of such a sum is; null for all others.</summary>
    public RatioAtom? this[int variable] => _quotients[variable];

    /// <summary>Finds all such sums.</summary>
    public static CommonDivisors Of(Problem problem)
    {
        CommonDivisors divisors = new(problem);
        foreach (Atom atom in problem.Atoms)
        {
            if (atom is RatioAtom { Scale.Periods: 1 } ratio && problem.AtomsOf(ratio.Rate).Length > 1)
            {
                divisors.Follow(ratio);
            }
        }

        return divisors;
    }

    /// <summary>Gives the divisor of a sum of such quotients; null for any other sum.</summary>
    public LinearForm? DivisorOf(LinearAtom atom) => atom.Form.Count > 0 ? _quotients[atom.Form.Terms[0].Variable]?.Whole : null;

    // From sum to sum, as long as all that stands in them is a quotient of the divisor, or can be taken for one.
    private void Follow(RatioAtom first)
    {
        if (_seen[first.Rate])
        {
            return;
        }

        List<int> members = [];
        Queue<int> open = new([first.Rate]);
        _seen[first.Rate] = true;
        bool isOfOneDivisor = true;
        while (open.TryDequeue(out int variable))
        {
            members.Add(variable);
            isOfOneDivisor &= !_problem.Whole[variable];
            foreach (int place in _problem.AtomsOf(variable))
            {
                if (_problem.Atoms[place] is LinearAtom linear)
                {
                    foreach (Weighted term in _sums.Add(place) ? linear.Form.Terms : [])
                    {
                        if (!_seen[term.Variable])
                        {
                            _seen[term.Variable] = true;
                            open.Enqueue(term.Variable);
                        }
                    }
                }
                else
                {
                    isOfOneDivisor &= IsQuotient(place, variable, first.Whole);
                }
            }
        }

        if (isOfOneDivisor)
        {
            members.ForEach(variable => Set(variable, first));
        }
    }

    private bool IsQuotient(int atom, int variable, LinearForm divisor) =>
        _problem.Atoms[atom] is RatioAtom { Scale.Periods: 1 } ratio
        && ratio.Rate == variable
        && ratio.Whole.Terms.SequenceEqual(divisor.Terms)
        && !ratio.Part.Variables.Contains(variable)
        && !divisor.Variables.Contains(variable);

    private void Set(int variable, RatioAtom first)
    {
        foreach (int atom in _problem.AtomsOf(variable))
        {
            _quotients[variable] ??= _problem.Atoms[atom] as RatioAtom;
        }

        if (_quotients[variable] is null)
        {
            RatioAtom other = new(first.Relation, variable, LinearForm.Of(variable), first.Whole, new RateScale(Rational.One, Rational.Zero));
            _quotients[variable] = other;
            Others.Add(other);
        }
    }
}
