using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Products;

/// <summary>
/// Quotients in a row that share their rate, tied by quantities of which nothing is printed: together they are one quotient
/// over so many periods, in which nothing unknown is multiplied with itself.
/// </summary>
internal sealed class Chains
{
    // Numbers to a higher power are too long to be worth it.
    private const int MostPeriods = 100;

    private readonly Problem _problem;
    private readonly List<Atom> _atoms;
    private readonly HashSet<Atom> _joined = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, RatioAtom> _byPart = [];
    private readonly Dictionary<int, RatioAtom> _byWhole = [];
    private readonly List<(int Middle, RatioAtom Before, RatioAtom Behind)> _links = [];

    private Chains(Problem problem)
    {
        (_problem, _atoms) = (problem, [.. problem.Atoms]);
        _atoms.ForEach(Enter);
        for (int middle = 0; middle < problem.Variables; middle++)
        {
            if (IsHelper(middle) && problem.AtomsOf(middle).Length == 2)
            {
                Join(middle);
            }
        }

        Reduced = problem.With(atoms: [.. _atoms.Where(atom => !_joined.Contains(atom))]);
    }

    /// <summary>Gets the problem of the same variables without the links.</summary>
    public Problem Reduced { get; }

    public IEnumerable<int> Rates => _links.Select(link => link.Before.Rate).Distinct();

    /// <summary>Finds the chains of a problem; null where there are none.</summary>
    public static Chains? Of(Problem problem)
    {
        int ratios = problem.Atoms.Count(atom => atom is RatioAtom);
        return ratios > 1 && new Chains(problem) is { _links.Count: > 0 } chains ? chains : null;
    }

    /// <summary>Says whether the rates of the chains are the roots of their quotients, not just next to them.</summary>
    public bool AreExact(Rational[] values) => Reduced.Atoms.OfType<RatioAtom>().All(ratio =>
        ratio.Periods == 1 || ratio.Part.At(values) == ratio.Scale.Quotient(values[ratio.Rate]) * ratio.Whole.At(values));

    /// <summary>Gives the links their values, each by what stands before it.</summary>
    public void Complete(Rational[] values, Budget budget)
    {
        foreach ((int middle, RatioAtom before, _) in Enumerable.Reverse(_links))
        {
            Rational whole = before.Whole.At(values), quotient = before.Scale.Quotient(values[before.Rate]);
            budget.Step(Budget.Cost(whole, quotient));
            values[middle] = whole * quotient;
        }
    }

    /// <summary>Gives what the ends of a chain, and its rate, leave a link.</summary>
    public IEnumerable<(int Middle, ValueRange Range)> RangesOfLinks(ValueRange[] known)
    {
        foreach ((int middle, RatioAtom before, RatioAtom behind) in Enumerable.Reverse(_links))
        {
            ValueRange byFirst = QuotientRange.Parts(before.Scale.Quotients(known[before.Rate]), Propagation.RangeOf(before.Whole, known));
            ValueRange byLast = QuotientRange.Wholes(Propagation.RangeOf(behind.Part, known), behind.Scale.Quotients(known[behind.Rate]));
            known[middle] = Shortened.Of(byFirst.Intersect(byLast));
            yield return (middle, known[middle]);
        }
    }

    private bool IsHelper(int variable) => !_problem.Whole[variable]
        && _problem.FiguresOf(variable).All(figure => _problem.Prints[figure] == _problem.Domain(figure));

    private void Join(int middle)
    {
        if (!_byPart.TryGetValue(middle, out RatioAtom? before) || !_byWhole.TryGetValue(middle, out RatioAtom? behind)
            || _joined.Contains(before) || _joined.Contains(behind)
            || before.Rate != behind.Rate
            || before.Scale with { Periods = 1 } != behind.Scale with { Periods = 1 }
            || before.Scale.Periods + behind.Scale.Periods > MostPeriods)
        {
            return;
        }

        _links.Add((middle, before, behind));
        _joined.Add(before);
        _joined.Add(behind);
        _atoms.Add(new RatioAtom(
            before.Relation,
            before.Rate,
            behind.Part,
            before.Whole,
            before.Scale with { Periods = before.Scale.Periods + behind.Scale.Periods }));
        Enter(_atoms[^1]);

        // What was divided by is above zero, and so is what comes of it.
        _atoms.Add(new LinearAtom(behind.Relation, behind.Part, ValueRange.Positive));
    }

    private void Enter(Atom atom)
    {
        if (atom is RatioAtom { IsSimple: true } ratio && ratio.Part.IsVariable(out int part) && ratio.Whole.IsVariable(out int whole))
        {
            (_byPart[part], _byWhole[whole]) = (ratio, ratio);
        }
    }
}
