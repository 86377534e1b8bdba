using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Model;

/// <summary>
/// One component in the terms of the solvers. Figures are known by their places in the component; figures that
/// repeat one quantity share a variable.
/// </summary>
internal sealed class Problem
{
    public Problem(
        int[] variableOf, int variables, ValueRange[] prints, Func<int, ValueRange> domain, bool[] whole, IReadOnlyList<Atom> atoms)
    {
        (VariableOf, Variables, Prints, Domain, Whole, Atoms) = (variableOf, variables, prints, domain, whole, atoms);

        // A bulletin falls apart into many small problems, of which LINQ would be a good part of the cost.
        Scopes = new int[atoms.Count][];
        for (int atom = 0; atom < Scopes.Length; atom++)
        {
            Scopes[atom] = atoms[atom].Scope;
        }
    }

    /// <summary>Makes a problem in which figures and variables are the same.</summary>
    public Problem(ValueRange[] prints, ValueRange[] domains, bool[] whole, IReadOnlyList<Atom> atoms)
        : this([.. Enumerable.Range(0, prints.Length)], prints.Length, prints, variable => domains[variable], whole, atoms)
    {
    }

    /// <summary>Makes a problem of variables of which nothing is known but their ranges.</summary>
    public Problem(ValueRange[] ranges, bool[] whole, IReadOnlyList<Atom> atoms)
        : this(ranges, ranges, whole, atoms)
    {
    }

    public int[] VariableOf { get; }

    public int Variables { get; }

    /// <summary>Gets whether some figures share a variable; else figures and variables are in one order.</summary>
    public bool HasRepeats => Variables < VariableOf.Length;

    /// <summary>Gets the true values behind the print of each figure, within its domain.</summary>
    public ValueRange[] Prints { get; }

    /// <summary>Gets what gives the true values that a figure could have if its print were given up.</summary>
    public Func<int, ValueRange> Domain { get; }

    /// <summary>Gets which variables take whole numbers only.</summary>
    public bool[] Whole { get; }

    /// <summary>Gets what the relations demand.</summary>
    public IReadOnlyList<Atom> Atoms { get; }

    public int[][] Scopes { get; }

    private Incidence Repeats => field ??= new Incidence(Variables, VariableOf.Length, figure => new(in VariableOf[figure]));

    private Incidence Uses => field ??= new Incidence(Variables, Atoms.Count, atom => Scopes[atom]);

    /// <summary>Gives the figures that share a variable.</summary>
    public ReadOnlySpan<int> FiguresOf(int variable) => HasRepeats ? Repeats[variable] : new(in VariableOf[variable]);

    /// <summary>Gives the atoms of a variable, rising; one that names it twice stands there twice.</summary>
    public ReadOnlySpan<int> AtomsOf(int variable) => Uses[variable];

    /// <summary>Gives what the figures say of a variable, with those prints alone that are held, or with none.</summary>
    public ValueRange RangeOf(int variable, bool[]? held)
    {
        ValueRange range = ValueRange.Everything;
        foreach (int figure in FiguresOf(variable))
        {
            range = range.Intersect(held?[figure] == true ? Prints[figure] : Domain(figure));
        }

        return range;
    }

    /// <summary>Gives the tightest end that figures give a variable, and the one whose print it is; −1 where a domain says as much.</summary>
    public (End End, int Owner) EndOf(int variable, bool low, bool[] held)
    {
        (End End, int Owner) tightest = (End.None, -1);
        foreach (int figure in FiguresOf(variable))
        {
            Tighten(Domain(figure), -1);
        }

        foreach (int figure in FiguresOf(variable))
        {
            if (held[figure])
            {
                Tighten(Prints[figure], figure);
            }
        }

        return tightest;

        void Tighten(ValueRange range, int owner)
        {
            End end = End.Of(Cut(variable, range), low);
            tightest = end.IsTighterThan(tightest.End, low) ? (end, owner) : tightest;
        }
    }

    /// <summary>Gives what the figures say of each variable.</summary>
    public ValueRange[] Ranges(bool[] held) => [.. Enumerable.Range(0, Variables).Select(variable => RangeOf(variable, held))];

    /// <summary>Gives what each variable can be, with those prints alone that are held.</summary>
    public ValueRange[] CutRanges(bool[] held) =>
        [.. Enumerable.Range(0, Variables).Select(variable => Cut(variable, RangeOf(variable, held)))];

    /// <summary>Gives what a variable can be before any print is looked at.</summary>
    public ValueRange DomainOf(int variable) => RangeOf(variable, held: null);

    /// <summary>Says whether a variable is not below zero, whatever is printed.</summary>
    public bool IsNeverNegative(int variable) => DomainOf(variable).Low >= 0;

    /// <summary>Gives the whole numbers of a range where a variable takes no others.</summary>
    public ValueRange Cut(int variable, ValueRange range) => Whole[variable] ? range.WholeNumbers() : range;

    /// <summary>Gives all prints as held; a figure of which nothing is printed, or nothing that its domain does not say, has none.</summary>
    public bool[] AllHeld()
    {
        bool[] held = new bool[Prints.Length];
        for (int figure = 0; figure < held.Length; figure++)
        {
            held[figure] = Prints[figure] != Domain(figure);
        }

        return held;
    }

    /// <summary>Gives the problem with other demands, or of numbers that need not be whole.</summary>
    public Problem With(IReadOnlyList<Atom>? atoms = null, bool[]? whole = null) =>
        new(VariableOf, Variables, Prints, Domain, whole ?? Whole, atoms ?? Atoms);

    /// <summary>Says whether values satisfy all that is held.</summary>
    public bool IsWitness(IReadOnlyList<Rational> values, bool[] held) => IsWitness(values, variable => RangeOf(variable, held));

    /// <summary>Says whether values satisfy all demands, each within its range.</summary>
    public bool IsWitness(IReadOnlyList<Rational> values, Func<int, ValueRange> rangeOf)
    {
        for (int variable = 0; variable < Variables; variable++)
        {
            if ((Whole[variable] && !values[variable].IsInteger) || !rangeOf(variable).Contains(values[variable]))
            {
                return false;
            }
        }

        // A rate that no fraction is lies as near to its value as can be said; the quotient tells on which side of an end.
        Dictionary<int, ValueRange>? repeated = null;
        return Atoms.All(atom => atom.Holds(values) && (atom is not RatioAtom ratio || HoldsExactly(ratio)));

        // Nor can it lie near its value only where others name it.
        bool HoldsExactly(RatioAtom ratio)
        {
            Rational quotient = ratio.Part.At(values) / ratio.Whole.At(values);
            return ratio.Scale.Quotients(RangeOfRate(ratio.Rate)).Contains(quotient)
                && (ratio.Periods == 1 || AtomsOf(ratio.Rate).Length == 1 || ratio.Scale.Quotient(values[ratio.Rate]) == quotient);
        }

        // One rate may be printed thousands of times, for as many quotients.
        ValueRange RangeOfRate(int rate) => FiguresOf(rate).Length == 1 ? rangeOf(rate)
            : (repeated ??= []).TryGetValue(rate, out ValueRange range) ? range
            : repeated[rate] = rangeOf(rate);
    }
}
