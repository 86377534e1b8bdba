using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Trees;

/// <summary>
/// Follows the two ends that cross in a broken variable back down to the prints they come from. Each step down is one
/// linear statement taken so many times, and together they are the proof.
/// </summary>
internal sealed class TreeTrace(Problem problem, TreeShape shape, bool[] held, ValueRange[] up, ValueRange[] fromAtom)
{
    private readonly Stack<(int Variable, bool Low, Rational Weight)> _open = new();
    private readonly HashSet<(int Variable, bool Low)> _seen = [];
    private readonly List<(int Figure, bool Low, Rational Weight)> _prints = [];
    private readonly HashSet<int> _factors = [];
    private readonly List<Multiplier> _multipliers = [];
    private readonly HashSet<int> _relations = [];
    private bool _isLinear = true;

    // Whether a figure was taken for a whole number because others are, which relations say that no end comes from.
    private bool _infers;

    public Refutation Explain(int broken)
    {
        Rational gap = Start(broken);
        while (_open.TryPop(out var end))
        {
            if (_seen.Add((end.Variable, end.Low)))
            {
                Follow(end.Variable, end.Low, end.Weight);
            }
        }

        return _isLinear
            ? new Refutation([.. Needed(gap).Concat(_factors).Distinct()], _multipliers, [.. _relations.Order()])
            : new Refutation(
                [.. _prints.Select(print => print.Figure).Concat(_factors).Distinct()], [], _infers ? null : [.. _relations.Order()]);
    }

    /// <summary>Gives by how much the ends cross.</summary>
    private Rational Start(int variable)
    {
        foreach (int atom in problem.AtomsOf(variable))
        {
            if (atom != shape.ParentOfVariable[variable] && fromAtom[atom].IsEmpty)
            {
                _relations.UnionWith(problem.Atoms[atom].Relations);
                FollowAll(atom, variable);
                return Rational.Zero;
            }
        }

        _open.Push((variable, false, Rational.One));
        _open.Push((variable, true, Rational.One));
        return SourceOf(variable, true).End.Value - SourceOf(variable, false).End.Value;
    }

    private void Follow(int variable, bool low, Rational weight)
    {
        Source source = SourceOf(variable, low);
        _isLinear &= !source.IsRounded;
        if (source.Figure >= 0)
        {
            _prints.Add((source.Figure, low, weight));
        }
        else if (source.Atom >= 0)
        {
            _relations.UnionWith(problem.Atoms[source.Atom].Relations);
            switch (problem.Atoms[source.Atom])
            {
                case LinearAtom linear:
                    FollowLinear(linear, variable, low, weight);
                    break;
                case RatioAtom ratio when problem.Scopes[source.Atom][0] == variable:
                    FollowPart(ratio, problem.Scopes[source.Atom][1], low, weight);
                    break;
                case RatioAtom ratio when problem.Scopes[source.Atom][1] == variable:
                    FollowWhole(ratio, problem.Scopes[source.Atom][0], low, weight);
                    break;
                case ProductAtom product when product.Total == variable:
                    _multipliers.Add(new Multiplier(product.Relation, MultiplierSide.Balance, weight, -1));
                    FollowFactor(product.Count, true);
                    FollowFactor(product.Threshold, true);
                    break;
                default:
                    FollowAll(source.Atom, variable);
                    break;
            }
        }
    }

    private void FollowLinear(LinearAtom atom, int variable, bool low, Rational weight)
    {
        Rational times = (low ? weight : -weight) / atom.Form.WeightOf(variable);
        _multipliers.Add(new Multiplier(atom.Relation, atom.Side, times, -1));
        foreach (Weighted term in atom.Form.Terms)
        {
            if (term.Variable != variable)
            {
                Rational taken = -term.Weight * times;
                _open.Push((term.Variable, taken.Sign > 0, Rational.Abs(taken)));
            }
        }
    }

    private void FollowPart(RatioAtom atom, int whole, bool low, Rational weight)
    {
        Rational quotient = FollowRate(atom, low, weight);
        bool wholeLow = low == quotient.Sign > 0;
        if (quotient.Sign != 0)
        {
            FollowDivisor(atom, whole, wholeLow, weight * Rational.Abs(quotient));
        }
    }

    private void FollowWhole(RatioAtom atom, int part, bool low, Rational weight)
    {
        ValueRange quotients = atom.Scale.Quotients(up[atom.Rate]), parts = up[part];
        End byLow = End.Of(QuotientRange.NotTooGreat(quotients, parts), low);
        End byHigh = End.Of(QuotientRange.NotTooGreat(-quotients, -parts), low);
        End positive = End.Of(ValueRange.Positive, low);
        if (!byLow.IsTighterThan(positive, low) && !byHigh.IsTighterThan(positive, low))
        {
            _multipliers.Add(new Multiplier(atom.Relation, MultiplierSide.Divisor, weight, -1));
            return;
        }

        bool useLow = byLow.IsTighterThan(byHigh, low);
        Rational taken = weight / Rational.Abs(End.Of(quotients, useLow).Value);
        FollowRate(atom, useLow, taken);
        _open.Push((part, !useLow, taken));
    }

    private void FollowDivisor(RatioAtom atom, int whole, bool low, Rational weight)
    {
        if (low && !End.Low(up[whole]).IsTighterThan(End.Low(ValueRange.Positive), low))
        {
            _multipliers.Add(new Multiplier(atom.Relation, MultiplierSide.Divisor, weight, -1));
        }
        else
        {
            _open.Push((whole, low, weight));
        }
    }

    private Rational FollowRate(RatioAtom atom, bool low, Rational weight)
    {
        int owner = FollowFactor(atom.Rate, low);
        MultiplierSide side = owner < 0 ? MultiplierSide.RateDomain : low ? MultiplierSide.RateLow : MultiplierSide.RateHigh;
        _multipliers.Add(new Multiplier(atom.Relation, side, weight, owner));
        return atom.Scale.Quotient(End.Of(up[atom.Rate], low).Value);
    }

    // A factor is a number in a linear statement only while its end is printed, not derived.
    private int FollowFactor(int variable, bool low)
    {
        Source source = SourceOf(variable, low);
        if (source.Figure >= 0)
        {
            _factors.Add(source.Figure);
        }
        else if (source.Atom >= 0)
        {
            _relations.UnionWith(problem.Atoms[source.Atom].Relations);
            _isLinear = false;
            _open.Push((variable, low, Rational.One));
        }

        _isLinear &= !source.IsRounded;
        return source.Figure;
    }

    private void FollowAll(int atom, int variable)
    {
        _isLinear = false;
        foreach (int other in problem.Scopes[atom])
        {
            if (other != variable)
            {
                _open.Push((other, false, Rational.One));
                _open.Push((other, true, Rational.One));
            }
        }
    }

    /// <summary>Finds what an end of a variable comes from: a domain, else a print, else an atom below.</summary>
    private Source SourceOf(int variable, bool low)
    {
        int[] figures = problem.FiguresOf(variable).ToArray(), atoms = problem.AtomsOf(variable).ToArray();
        Source[] sources =
        [
            .. figures.Select(figure => Cut(variable, problem.Domain(figure), low)),
            .. figures.Where(figure => held[figure]).Select(figure => Cut(variable, problem.Prints[figure], low) with { Figure = figure }),
            .. atoms.Where(atom => atom != shape.ParentOfVariable[variable])
                .Select(atom => Cut(variable, fromAtom[atom], low) with { Atom = atom }),
        ];
        return sources.Aggregate((best, other) => other.End.IsTighterThan(best.End, low) ? other : best);
    }

    private Source Cut(int variable, ValueRange range, bool low)
    {
        End end = End.Of(range, low), cut = shape.Whole[variable] ? End.Of(range.WholeNumbers(), low) : end;
        _infers |= cut != end && !problem.Whole[variable];
        return new Source(cut, cut != end);
    }

    // What counts of a print is how far it lies from its domain.
    private IEnumerable<int> Needed(Rational gap) => Refutation.Needed(
        _prints.Select(print => End.Of(problem.Domain(print.Figure), print.Low) is { Exists: true } domain
            ? (print.Figure, Rational.Abs(End.Of(problem.Prints[print.Figure], print.Low).Value - domain.Value) * print.Weight)
            : (print.Figure, gap)),
        gap);

    private readonly record struct Source(End End, bool IsRounded, int Figure = -1, int Atom = -1);
}
