using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Model;

/// <summary>
/// One component in the terms of the solvers. Figures are known by their places in the component; figures that
/// repeat one quantity share a variable.
/// </summary>
internal sealed class Problem
{
    private readonly int[] _starts;
    private readonly int[] _figures;

    public Problem(
        int[] variableOf, int variables, ValueRange[] prints, DomainList domains, bool[] whole, IReadOnlyList<Atom> atoms)
    {
        VariableOf = variableOf;
        Variables = variables;
        Prints = prints;
        Domains = domains;
        Whole = whole;
        Atoms = atoms;
        _starts = new int[variables + 1];
        foreach (int variable in variableOf)
        {
            _starts[variable + 1]++;
        }

        for (int i = 0; i < variables; i++)
        {
            _starts[i + 1] += _starts[i];
        }

        int[] next = _starts[..variables];
        _figures = new int[variableOf.Length];
        for (int figure = 0; figure < variableOf.Length; figure++)
        {
            _figures[next[variableOf[figure]]++] = figure;
        }
    }

    /// <summary>Gets the variable of each figure.</summary>
    public int[] VariableOf { get; }

    /// <summary>Gets the number of variables.</summary>
    public int Variables { get; }

    /// <summary>Gets whether some figures share a variable; else figures and variables are in one order.</summary>
    public bool HasRepeats => Variables < VariableOf.Length;

    /// <summary>Gets the true values behind the print of each figure, within its domain.</summary>
    public ValueRange[] Prints { get; }

    /// <summary>Gets the true values each figure could have if its print were given up.</summary>
    public DomainList Domains { get; }

    /// <summary>Gets which variables take whole numbers only.</summary>
    public bool[] Whole { get; }

    /// <summary>Gets what the relations demand.</summary>
    public IReadOnlyList<Atom> Atoms { get; }

    /// <summary>Gives the figures that share a variable.</summary>
    public ReadOnlySpan<int> FiguresOf(int variable) =>
        _figures.AsSpan(_starts[variable], _starts[variable + 1] - _starts[variable]);

    /// <summary>Gives what the figures say of a variable, with those prints alone that are held.</summary>
    public ValueRange RangeOf(int variable, bool[] held)
    {
        ReadOnlySpan<int> figures = FiguresOf(variable);
        ValueRange range = Of(figures[0], held);
        for (int i = 1; i < figures.Length; i++)
        {
            range = range.Intersect(Of(figures[i], held));
        }

        return range;
    }

    /// <summary>Gives what a variable can be before any print is looked at.</summary>
    public ValueRange DomainOf(int variable)
    {
        ValueRange range = ValueRange.Everything;
        foreach (int figure in FiguresOf(variable))
        {
            range = range.Intersect(Domains[figure]);
        }

        return range;
    }

    /// <summary>Gives all prints as held; a figure of which nothing is printed, or nothing that its domain does not say, has none.</summary>
    public bool[] AllHeld()
    {
        bool[] held = new bool[Prints.Length];
        for (int figure = 0; figure < held.Length; figure++)
        {
            held[figure] = Prints[figure] != Domains[figure];
        }

        return held;
    }

    /// <summary>Gives the problem of the variables alone, in which nothing is known of each but what the prints held say.</summary>
    public Problem Alone(bool[] held)
    {
        ValueRange[] ranges = new ValueRange[Variables];
        for (int variable = 0; variable < ranges.Length; variable++)
        {
            ranges[variable] = RangeOf(variable, held);
        }

        return new Problem([.. Enumerable.Range(0, Variables)], Variables, ranges, new DomainList(ranges), Whole, Atoms);
    }

    /// <summary>Gives what one figure says of its variable.</summary>
    public ValueRange Of(int figure, bool[] held) => held[figure] ? Prints[figure] : Domains[figure];

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
        return Atoms.All(atom => atom.Holds(values) && (atom is not RatioAtom ratio || HoldsExactly(ratio)));

        // Nor can it lie near its value only where others name it.
        bool HoldsExactly(RatioAtom ratio)
        {
            Rational quotient = ratio.Part.At(values) / ratio.Whole.At(values);
            return ratio.Scale.Quotients(rangeOf(ratio.Rate)).Contains(quotient)
                && (ratio.Periods == 1 || Uses(ratio.Rate) == 1 || ratio.Scale.Quotient(values[ratio.Rate]) == quotient);
        }
    }

    private int Uses(int variable) => Atoms.Sum(atom => atom.Scope.Count(named => named == variable));
}
