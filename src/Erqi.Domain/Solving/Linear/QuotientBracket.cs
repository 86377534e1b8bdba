using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Linear;

/// <summary>
/// What holds of a problem whose quotients have printed wholes, found without them: a rate of a whole that is known within
/// its print says of the part nearly what a print of the part would say.
/// </summary>
/// <remarks>
/// With the widest bounds that rate × whole gives, all true values remain; with the narrowest, all that remain are true. Sums
/// that are left are often a tree or a flow. Both mostly give one verdict, and a figure to which both leave the same range
/// has that range.
/// </remarks>
internal sealed class QuotientBracket(Problem problem, Func<Problem, IMethod?> choose, Budget budget)
{
    // Each needs bounds of its own, and more of them take longer than what they are to spare.
    private const int MostWholes = 8;

    // Measured: so many steps a figure, to write the sums down and to see what method they need.
    private const long CostOfSums = 16;

    private readonly RatioAtom[] _ratios = [.. problem.Atoms.OfType<RatioAtom>()];
    private readonly Lazy<Problem> _bare = new(() => Bare(problem));
    private readonly bool _isGapless = !problem.Whole.Contains(true);

    private bool IsApt => _ratios.Length > 0 && Array.TrueForAll(_ratios, IsPlain);

    private HashSet<int> Rates => field ??= [.. _ratios.Select(ratio => ratio.Rate)];

    private HashSet<int> Wholes => field ??= [.. _ratios.SelectMany(ratio => ratio.Whole.Variables)];


    /// <summary>
    /// Gives values that the narrowest bounds leave, or a contradiction that the widest do not escape, without multipliers;
    /// null where neither is there.
    /// </summary>
    public Answer? Decide(bool[] held)
    {
        ValueRange[] wholes = problem.Ranges(held);
        if (!IsApt || !Array.TrueForAll(_ratios, ratio => IsKnown(wholes[WholeOf(ratio)])) || Bounds(wholes) is not var (wide, narrow))
        {
            return null;
        }

        return narrow.Decide(held).Values is { } values ? Answer.Consistent(Complete(values))
            : wide.Decide(held).Refutation is { } refutation ? Answer.Inconsistent(WithWholes(refutation, held))
            : null;
    }

    /// <summary>Enters the ranges that are found so; the others stay as they are.</summary>
    public void Enter(bool[] held, IReadOnlyList<int> asked, ValueRange?[] implied)
    {
        if (!IsApt)
        {
            return;
        }

        ValueRange[] wholes = problem.Ranges(held);
        int[] unknown = [.. _ratios.Select(WholeOf).Where(whole => !IsKnown(wholes[whole])).Distinct()];
        foreach (int figure in asked.Where(figure => Wholes.Contains(problem.VariableOf[figure])).Take(MostWholes))
        {
            implied[figure] = Array.TrueForAll(unknown, whole => whole == problem.VariableOf[figure]) ? OfWhole(figure, held, wholes) : null;
        }

        if (unknown.Length > 0 || Bounds(wholes) is not var (wide, narrow))
        {
            return;
        }

        int[] others = [.. asked.Where(figure => !Wholes.Contains(problem.VariableOf[figure])).OrderBy(IsOfRate)];
        ValueRange?[] parts = Agreed(wide, narrow, held, others);
        foreach (int figure in others)
        {
            implied[figure] = !IsOfRate(figure) ? parts[figure]
                : _isGapless && parts[figure] is { Low.Sign: >= 0, High: not null } part ? OfRate(figure, part, held, wholes, wide)
                : null;
        }
    }

    // A rate is what its part and whole say.
    private Rational[] Complete(Rational[] sums)
    {
        Rational[] values = new Rational[problem.Variables];
        for (int figure = 0; figure < problem.Prints.Length; figure++)
        {
            values[problem.VariableOf[figure]] = sums[_bare.Value.VariableOf[figure]];
        }

        Array.ForEach(_ratios, ratio => values[ratio.Rate] = ratio.RatesAt(values).Low!.Value);
        return values;
    }

    // What a rate says of its part rests on the whole.
    private Refutation WithWholes(Refutation refutation, bool[] held)
    {
        HashSet<int> rates = [.. refutation.Figures.Select(figure => problem.VariableOf[figure]).Where(Rates.Contains)];
        RatioAtom[] used = Array.FindAll(_ratios, ratio => rates.Contains(ratio.Rate));
        int[] figures = [.. refutation.Figures, .. used.SelectMany(ratio => problem.FiguresOf(WholeOf(ratio)).ToArray()).Where(figure => held[figure])];
        int[]? relations = refutation.Relations is { } sums ? [.. sums, .. used.Select(ratio => ratio.Relation)] : null;
        return new Refutation([.. figures.Distinct().Order()], [], relations is null ? null : [.. relations.Distinct().Order()]);
    }

    private bool IsOfRate(int figure) => Rates.Contains(problem.VariableOf[figure]);

    private static int WholeOf(RatioAtom ratio) => ratio.Whole.Terms[0].Variable;

    private static int PartOf(RatioAtom ratio) => ratio.Part.Terms[0].Variable;

    private static bool[] Less(bool[] held, int figure) => [.. held.Select((isHeld, other) => isHeld && other != figure)];

    private static bool IsKnown(ValueRange whole) => whole is { Low.Sign: > 0, High: not null };

    private bool IsPlain(RatioAtom ratio) => ratio.IsSimple
        && problem.AtomsOf(ratio.Rate).Length == 1
        && problem.DomainOf(ratio.Rate) == ValueRange.Everything;

    private (IMethod Wide, IMethod Narrow)? Bounds(ValueRange[] wholes) =>
        choose(Sums(wholes, isWide: true)) is { } wide && choose(Sums(wholes, isWide: false)) is { } narrow ? (wide, narrow) : null;

    private static ValueRange?[] Agreed(IMethod wide, IMethod narrow, bool[] held, int[] asked)
    {
        IReadOnlyList<ValueRange?> most = wide.Implied(held, asked, out _), least = narrow.Implied(held, asked, out _);
        return [.. held.Select((_, figure) => asked.Contains(figure) && most[figure] == least[figure] ? most[figure] : null)];
    }

    // Without its own print a whole is known by the sums alone, and nearly as well.
    private ValueRange? OfWhole(int figure, bool[] held, ValueRange[] wholes)
    {
        bool[] fewer = Less(held, figure);
        int whole = problem.VariableOf[figure];
        ValueRange[] known = [.. wholes];
        known[whole] = ValueRange.Everything;
        known[whole] = choose(Sums(known, isWide: true))?.Implied(fewer, [figure], out _)[figure] ?? ValueRange.Everything;
        return IsKnown(known[whole]) && Bounds(known) is var (wide, narrow) ? Agreed(wide, narrow, fewer, [figure])[figure] : null;
    }

    // The greatest part of the least whole is the greatest rate, where both go together.
    private ValueRange? OfRate(int figure, ValueRange part, bool[] held, ValueRange[] wholes, IMethod wide)
    {
        RatioAtom ratio = Array.Find(_ratios, ratio => ratio.Rate == problem.VariableOf[figure])!;
        bool[] fewer = Less(held, figure);
        int whole = problem.FiguresOf(WholeOf(ratio))[0];
        if (wide.Implied(fewer, [whole], out _)[whole]?.Intersect(wholes[WholeOf(ratio)]) is not { IsEmpty: false } wholeRange)
        {
            return null;
        }

        ValueRange quotients = QuotientRange.Quotients(part, wholeRange);
        return CanMeet(part, wholeRange, isGreatest: true) && CanMeet(part, wholeRange, isGreatest: false)
            ? ratio.Scale.Rates(quotients)
            : null;

        bool CanMeet(ValueRange parts, ValueRange known, bool isGreatest)
        {
            bool isClosed = isGreatest ? parts.IsHighClosed && known.IsLowClosed : parts.IsLowClosed && known.IsHighClosed;
            Problem sums = Sums(wholes, isWide: false);
            bool[] fixedToo = [.. fewer];
            for (int other = 0; other < sums.Prints.Length; other++)
            {
                int variable = problem.VariableOf[other];
                fixedToo[other] |= variable == PartOf(ratio) || variable == WholeOf(ratio);
                sums.Prints[other] = variable == PartOf(ratio) ? ValueRange.Point((isGreatest ? parts.High : parts.Low)!.Value)
                    : variable == WholeOf(ratio) ? ValueRange.Point((isGreatest ? known.Low : known.High)!.Value)
                    : isClosed ? sums.Prints[other]
                    : sums.Prints[other].Closed();
            }

            return choose(sums)?.Decide(fixedToo).Standing == Standing.Consistent;
        }
    }

    // What is said of a rate is said of its part, and the rate is no more.
    private Problem Sums(ValueRange[] wholes, bool isWide)
    {
        budget.Step(CostOfSums * problem.Prints.Length);
        Problem bare = _bare.Value;
        ValueRange[] prints = [.. problem.Prints];
        foreach (RatioAtom ratio in _ratios)
        {
            foreach (int figure in problem.FiguresOf(ratio.Rate))
            {
                prints[figure] = Parts(ratio.Scale.Quotients(prints[figure]), wholes[WholeOf(ratio)], isWide);
            }
        }

        return new Problem(bare.VariableOf, bare.Variables, prints, bare.Domain, bare.Whole, bare.Atoms);
    }

    // The sums alone; figures of a rate are figures of its part, with prints that are still to be put in.
    private static Problem Bare(Problem problem)
    {
        RatioAtom[] ratios = [.. problem.Atoms.OfType<RatioAtom>()];
        HashSet<int> rates = [.. ratios.Select(ratio => ratio.Rate)];
        int[] names = new int[problem.Variables];
        int count = 0;
        for (int variable = 0; variable < names.Length; variable++)
        {
            names[variable] = rates.Contains(variable) ? -1 : count++;
        }

        Array.ForEach(ratios, ratio => names[ratio.Rate] = names[PartOf(ratio)]);
        return new Problem(
            Array.ConvertAll(problem.VariableOf, variable => names[variable]),
            count,
            problem.Prints,
            problem.Domain,
            [.. problem.Whole.Where((_, variable) => !rates.Contains(variable))],
            [.. problem.Atoms.Where(atom => atom is not RatioAtom).Select(atom => atom.Renamed(names))]);
    }

    private static ValueRange Parts(ValueRange quotients, ValueRange whole, bool isWide)
    {
        if (whole is not { Low: { } least, High: { } greatest })
        {
            return ValueRange.Everything;
        }

        return End.Between(Part(End.Low(quotients), low: true), Part(End.High(quotients), low: false));

        End Part(End end, bool low) => end with { Value = end.Value * (end.Value.Sign > 0 == (isWide == low) ? least : greatest) };
    }
}
