using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>
/// Decides tiny bulletins by case analysis: what is linear is eliminated; the ranges of rates, factors and whole numbers
/// are divided until each case is linear, impossible, or true for values that were found. Slow, exact, and written
/// differently from the solvers.
/// </summary>
internal sealed class CaseAnalysis
{
    private const int MostCases = 60;

    private readonly int _count;
    private readonly bool[] _whole;
    private readonly Claim[] _claims;
    private readonly ValueRange[] _domains;
    private readonly ValueRange[] _prints;
    private readonly int[] _hinges;
    private readonly int[] _uses;

    /// <summary>Analyses some relations of a bulletin.</summary>
    public CaseAnalysis(Bulletin bulletin, IEnumerable<int> relations)
    {
        _count = bulletin.Figures.Count;
        _whole = [.. bulletin.Figures.Select(figure => figure.IsWhole)];
        _domains = [.. bulletin.Figures.Select(figure => figure.Domain)];
        _prints = [.. bulletin.Figures.Select(figure => figure.TrueValues(bulletin.Rounding))];
        Claims claims = new(bulletin);
        _claims = [.. relations.Select(relation => claims.Of(bulletin.Relations[relation]))];
        _uses = new int[_count];
        foreach (string id in relations.SelectMany(relation => bulletin.Relations[relation].Figures))
        {
            _uses[bulletin.PositionOf(id)]++;
        }

        _hinges = [.. _claims.SelectMany(claim => claim.Hinges).Distinct().Where(i => !Follows(i))];
    }

    /// <summary>Gets a value indicating whether no unknown is multiplied by another, and no whole number divided.</summary>
    public bool IsLinear => _hinges.Length == 0 && (Array.TrueForAll(_claims, claim => claim is LinearClaim) || !_whole.Contains(true));

    /// <summary>Gets a value indicating whether a rate that others use, too, is a root, which perhaps no fraction is.</summary>
    public bool HasRoots => Array.Exists(_claims, claim => claim is QuotientClaim { Periods: > 1 } && !Follows(claim.Follower));

    /// <summary>Says whether values can be true while some prints hold; null where it takes too many cases to say.</summary>
    /// <param name="isHeld">Whether the print of a figure holds; else its domain does.</param>
    /// <param name="place">A figure that has a value.</param>
    /// <param name="range">What that figure lies in.</param>
    public bool? CanHold(Predicate<int> isHeld, int place = -1, ValueRange range = default)
    {
        Queue<ValueRange[]> cases = [];
        ValueRange[] all = [.. Enumerable.Range(0, _count).Select(i => isHeld(i) ? _prints[i] : _domains[i])];
        if (place >= 0)
        {
            all[place] = all[place].Intersect(range);
        }

        cases.Enqueue(all);
        try
        {
            for (int i = 0; cases.TryDequeue(out ValueRange[]? box); i++)
            {
                if (i >= MostCases)
                {
                    return null;
                }

                if (Decide(box, cases))
                {
                    return true;
                }
            }
        }
        catch (TooManyRowsException)
        {
            return null;
        }

        return false;
    }

    /// <summary>Says whether values lie behind their prints and make all claims true.</summary>
    /// <param name="values">The values.</param>
    /// <param name="isHeld">The figures that are asked for.</param>
    public bool IsTrue(Rational[] values, Predicate<int> isHeld)
    {
        for (int i = 0; i < _count; i++)
        {
            if (isHeld(i) && (!_prints[i].Contains(values[i]) || (_whole[i] && !values[i].IsInteger)))
            {
                return false;
            }
        }

        return Array.TrueForAll(_claims, claim => HoldsIn(claim, values, _prints));
    }

    // What the others determine, and stands nowhere else, need only lie in its range.
    private bool HoldsIn(Claim claim, Rational[] values, ValueRange[] box) => claim.Follower >= 0 && Follows(claim.Follower)
        ? claim.HoldsFor(values, box[claim.Follower])
        : claim.Holds(values);

    // A rate that stands nowhere else, and is not a whole number, is what the others make it.
    private bool Follows(int i) => _uses[i] == 1 && !_whole[i] && Array.Exists(_claims, claim => claim.Follower == i);

    private bool Decide(ValueRange[] box, Queue<ValueRange[]> cases)
    {
        for (int i = 0; i < _count; i++)
        {
            box[i] = _whole[i] ? box[i].WholeNumbers() : box[i];
        }

        if (Array.Exists(box, range => range.IsEmpty) || Solve(box) is not { } values)
        {
            return false;
        }

        if (IsTrueIn(box, values) || Samples(box, values).Any(sample => Solve(sample) is { } found && IsTrueIn(sample, found)))
        {
            return true;
        }

        int broken = Enumerable.Range(0, _count).FirstOrDefault(i => _whole[i] && !values[i].IsInteger, -1);
        int at = _hinges.FirstOrDefault(i => !box[i].IsPoint && _claims.Any(claim => claim.Hinges.Contains(i) && !claim.Holds(values)), broken);
        at = at >= 0 ? at : _hinges.FirstOrDefault(i => !box[i].IsPoint, -1);
        if (at < 0)
        {
            throw new InvalidOperationException("A case without anything to divide is linear, and was solved.");
        }

        Rational middle = Middle(box[at], values[at]);
        ValueRange[] parts = _whole[at]
            ? [ValueRange.AtMost(middle.Floor()), ValueRange.AtLeast(middle.Floor() + 1)]
            : [ValueRange.Point(middle), ValueRange.LessThan(middle), ValueRange.MoreThan(middle)];
        foreach (ValueRange part in parts)
        {
            ValueRange[] next = [.. box];
            next[at] = box[at].Intersect(part);
            cases.Enqueue(next);
        }

        return false;
    }

    private static Rational Middle(ValueRange range, Rational near) => (range.Low, range.High) switch
    {
        ({ } low, { } high) => (low + high) / 2,
        ({ } low, null) => low + (2 * Rational.Max(1, Rational.Abs(near - low))),
        (null, { } high) => high - (2 * Rational.Max(1, Rational.Abs(near - high))),
        _ => Rational.Zero,
    };

    private IEnumerable<ValueRange[]> Samples(ValueRange[] box, Rational[] values)
    {
        if (_hinges.Length == 0)
        {
            yield break;
        }

        foreach (Func<int, Rational?> pick in (Func<int, Rational?>[])[i => values[i], i => box[i].Low, i => box[i].High, i => Elimination.Within(box[i], _whole[i])])
        {
            ValueRange[] sample = [.. box];
            foreach (int hinge in _hinges)
            {
                Rational value = pick(hinge) ?? values[hinge];
                sample[hinge] = box[hinge].Intersect(ValueRange.Point(value));
                sample[hinge] = sample[hinge].IsEmpty || (_whole[hinge] && !value.IsInteger)
                    ? ValueRange.Point(Elimination.Within(box[hinge], _whole[hinge]))
                    : sample[hinge];
            }

            yield return sample;
        }
    }

    private bool IsTrueIn(ValueRange[] box, Rational[] values)
    {
        for (int i = 0; i < _count; i++)
        {
            if (_whole[i] && !values[i].IsInteger)
            {
                return false;
            }
        }

        return Array.TrueForAll(_claims, claim => HoldsIn(claim, values, box));
    }

    private Rational[]? Solve(ValueRange[] box) => Elimination.Solve(
        [.. _claims.SelectMany(claim => claim.Rows(box)), .. Enumerable.Range(0, _count).SelectMany(i => Bounds(i, box[i]))],
        _count,
        i => _whole[i]);

    private IEnumerable<Row> Bounds(int unknown, ValueRange range)
    {
        if (range.IsPoint)
        {
            yield return Bound(1, -range.Low!.Value, Sense.Zero);
            yield break;
        }

        if (range.Low is { } low)
        {
            yield return Bound(1, -low, range.IsLowClosed ? Sense.NotBelowZero : Sense.AboveZero);
        }

        if (range.High is { } high)
        {
            yield return Bound(-1, high, range.IsHighClosed ? Sense.NotBelowZero : Sense.AboveZero);
        }

        Row Bound(Rational weight, Rational constant, Sense sense)
        {
            Rational[] form = new Rational[_count + 1];
            form[unknown] = weight;
            form[^1] = constant;
            return new Row(form, sense);
        }
    }
}
