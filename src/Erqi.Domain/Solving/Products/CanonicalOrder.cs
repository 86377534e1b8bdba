using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Products;

/// <summary>
/// An order of variables and relations that comes of what they say, not of where they stand, so that a search in this order
/// finds the same however a bulletin is arranged. Colours are refined by those of their neighbours (Weisfeiler and Leman,
/// 1968); where two stay alike, one of them is told apart, and the rest refined again (McKay, 1981).
/// </summary>
internal sealed class CanonicalOrder
{
    // Where there are a great many, those that stay alike keep their own order.
    private const int MostWork = 50_000;

    private readonly Problem _problem;
    private readonly (int Variable, ulong Role, int Partner)[][] _members;
    private readonly ulong[] _demands;
    private readonly ulong[] _atoms;
    private ulong[] _variables;

    private CanonicalOrder(Problem problem)
    {
        _problem = problem;
        _members = [.. problem.Atoms.Select(atom => Members(atom).ToArray())];
        _demands = [.. problem.Atoms.Select(Demand)];
        _atoms = new ulong[_demands.Length];
        _variables = [.. Enumerable.Range(0, problem.Variables).Select(Known)];
        for (int left = MostWork / (problem.Variables + _members.Sum(members => members.Length)); left >= 0 && Alike() is >= 0 and var alike;)
        {
            _variables[alike] = Mixed(_variables[alike], 1);
            for (int before = 0, colours = 1; left >= 0 && colours > before; left--)
            {
                before = colours;
                Refine();
                colours = _variables.Distinct().Count();
            }
        }

        Refine();
    }

    /// <summary>Gives a problem in that order.</summary>
    /// <param name="places">Where each variable stands in it.</param>
    public static Problem Of(Problem problem, out int[] places)
    {
        CanonicalOrder order = new(problem);
        int[] variables = [.. Enumerable.Range(0, problem.Variables).OrderBy(variable => order._variables[variable])];
        int[] names = new int[variables.Length];
        for (int place = 0; place < variables.Length; place++)
        {
            names[variables[place]] = place;
        }

        places = names;
        bool[] held = problem.AllHeld();
        ValueRange[] ranges = Array.ConvertAll(variables, variable => problem.RangeOf(variable, held));
        return new Problem(
            ranges,
            Array.ConvertAll(variables, problem.DomainOf),
            Array.ConvertAll(variables, variable => problem.Whole[variable]),
            [.. problem.Atoms.Select((atom, place) => (atom, place)).OrderBy(pair => order._atoms[pair.place]).Select(pair => Renamed(pair.atom))]);

        Atom Renamed(Atom atom) => atom.Renamed(names) is AverageAtom average
            ? average with { Pairs = [.. average.Pairs.Order()] }
            : atom.Renamed(names);
    }

    // The first of the variables that no colour tells from another; all are told apart anew at the beginning.
    private int Alike()
    {
        var alike = _variables.GroupBy(colour => colour).Where(group => group.Count() > 1).Select(group => group.Key).ToArray();
        return alike.Length == 0 ? -1 : Array.IndexOf(_variables, alike.Min());
    }

    private void Refine()
    {
        ulong[] sums = new ulong[_variables.Length];
        for (int atom = 0; atom < _members.Length; atom++)
        {
            ulong sum = 0;
            foreach ((int variable, ulong role, int partner) in _members[atom])
            {
                sum = unchecked(sum + Mixed(role, _variables[variable], OfPartner(partner)));
            }

            _atoms[atom] = Mixed(_demands[atom], sum);
            foreach ((int variable, ulong role, int partner) in _members[atom])
            {
                sums[variable] = unchecked(sums[variable] + Mixed(role, _atoms[atom], OfPartner(partner)));
            }
        }

        _variables = [.. _variables.Zip(sums, (colour, sum) => Mixed(colour, sum))];
    }

    private ulong OfPartner(int partner) => partner < 0 ? 0 : _variables[partner];

    private ulong Known(int variable)
    {
        ulong sum = 0;
        foreach (int figure in _problem.FiguresOf(variable))
        {
            sum = unchecked(sum + Mixed(Of(_problem.Prints[figure]), Of(_problem.Domain(figure))));
        }

        return Mixed(sum, _problem.Whole[variable] ? 1UL : 0);
    }

    private static ulong Demand(Atom atom) => atom switch
    {
        LinearAtom linear => Of(linear.Range),
        RatioAtom { Scale: var scale } => Mixed(Of(scale.Scale), Of(scale.Offset), (ulong)scale.Periods),
        ProductAtom product => Of(product.Size),
        _ => 0,
    };

    private static IEnumerable<(int Variable, ulong Role, int Partner)> Members(Atom atom) => atom switch
    {
        LinearAtom linear => Terms(linear.Form, 1),
        RatioAtom ratio => [.. Terms(ratio.Part, 2), .. Terms(ratio.Whole, 3), (ratio.Rate, 4, -1)],
        ProductAtom product => [(product.Total, 5, -1), (product.Count, 6, -1), (product.Threshold, 7, -1)],
        AverageAtom average =>
        [
            .. average.Pairs.SelectMany(pair => new[] { (pair.Value, 8UL, pair.Weight), (pair.Weight, 9UL, pair.Value) }),
            (average.Mean, 10, -1),
        ],
        _ => atom.Scope.Select((variable, place) => (variable, 11 + (ulong)place, -1)),
    };

    private static IEnumerable<(int Variable, ulong Role, int Partner)> Terms(LinearForm form, ulong role) =>
        form.Terms.ToArray().Select(term => (term.Variable, Mixed(role, Of(term.Weight)), -1));

    private static ulong Of(ValueRange range) => Mixed(
        range.Low is { } low ? Of(low) : 0,
        range.High is { } high ? Of(high) : 0,
        (range.IsLowClosed ? 1UL : 0) + (range.IsHighClosed ? 2UL : 0) + (range.IsEmpty ? 4UL : 0));

    private static ulong Of(Rational value) => Mixed(Of(value.Numerator), Of(value.Denominator));

    private static ulong Of(BigInteger value) => value.ToByteArray().Aggregate(1UL, (sum, part) => Mixed(sum, part));

    // The finalizer of SplitMix64 (Steele, Lea and Flood, 2014): colours are equal only where all that they come of is.
    private static ulong Mixed(params ReadOnlySpan<ulong> parts)
    {
        ulong mixed = 0;
        foreach (ulong part in parts)
        {
            mixed = unchecked(mixed + part + 0x9E3779B97F4A7C15);
            mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
            mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
            mixed ^= mixed >> 31;
        }

        return mixed;
    }
}
