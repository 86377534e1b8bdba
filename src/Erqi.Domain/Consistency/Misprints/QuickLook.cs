using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>
/// Sees of most changed figures that one of their relations cannot hold with them, by its ranges alone, which is cheaper
/// than to have the whole bulletin judged.
/// </summary>
/// <param name="bulletin">The bulletin as printed; all its relations take part.</param>
internal sealed class QuickLook(Bulletin bulletin)
{
    private readonly PrintedRanges _ranges = new(bulletin);

    // Of a sum that names nobody twice: the ranges of its members, added up, from which one can be taken out again.
    private readonly RangeSum?[] _sums = new RangeSum?[bulletin.Relations.Count];

    private readonly bool?[] _areDistinct = new bool?[bulletin.Relations.Count];

    private readonly Lazy<Incidence> _relationsOf = new(() => new(bulletin.Figures.Count, bulletin.Relations.Count, bulletin.PlacesOf));

    /// <summary>Whether every relation of some figures may hold once they have changed.</summary>
    public bool MayHold(params ReadOnlySpan<BulletinFigure> changed)
    {
        (int, ValueRange)[] ranges = new (int, ValueRange)[changed.Length];
        for (int i = 0; i < ranges.Length; i++)
        {
            ranges[i] = (bulletin.PositionOf(changed[i].Id), changed[i].TrueValues(bulletin.Rounding));
        }

        return MayHold(ranges);
    }

    /// <summary>Whether every relation of the figures at some places may hold once these have other ranges.</summary>
    public bool MayHold(params ReadOnlySpan<(int Place, ValueRange Range)> changed)
    {
        for (int i = 0; i < changed.Length; i++)
        {
            int before = -1;
            foreach (int relation in _relationsOf.Value[changed[i].Place])
            {
                // One that names the figure many times stands there as often, one beside the other.
                bool isLookedAt = relation == before || (i > 0 && bulletin.PlacesOf(relation).Contains(changed[0].Place));
                before = relation;
                if (!isLookedAt && !MayHold(relation, changed))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool MayHold(int relation, ReadOnlySpan<(int Place, ValueRange Range)> changed)
    {
        if (!(_areDistinct[relation] ??= _ranges.AreDistinct(relation)))
        {
            return true;
        }

        switch (bulletin.Relations[relation].Meaning)
        {
            case SumMeaning sum:
                return sum.Admits(Remainder(relation, sum, changed));
            case QuotientMeaning { Weights.Count: 0 } quotient:
                ValueRange quotients = QuotientRange.Quotients(
                    Total(relation, quotient.Part, changed), Total(relation, quotient.Whole, changed));
                RateScale scale = RateScales.Of(bulletin.Relations[relation], quotient, bulletin);
                return !scale.Quotients(Range(bulletin.PlacesOf(relation)[0], changed)).Intersect(quotients).IsEmpty;
            case SameMeaning:
                ValueRange common = ValueRange.Everything;
                foreach (int place in bulletin.PlacesOf(relation))
                {
                    common = common.Intersect(Range(place, changed));
                }

                return !common.IsEmpty;
            default:
                return true;
        }
    }

    private ValueRange Remainder(int relation, SumMeaning sum, ReadOnlySpan<(int Place, ValueRange Range)> changed)
    {
        ReadOnlySpan<int> places = bulletin.PlacesOf(relation);
        RangeSum ranges = _sums[relation] ??= PlainRanges.Added(new PrintedRelation(_ranges, relation), sum);
        foreach ((int place, ValueRange range) in changed)
        {
            int at = places.IndexOf(place);
            if (at >= 0)
            {
                ranges = ranges.Less(_ranges[place], sum.Signs[at]);
                ranges.Add(range, sum.Signs[at]);
            }
        }

        return ranges.Total();
    }

    private ValueRange Total(int relation, ValueList<sbyte> signs, ReadOnlySpan<(int Place, ValueRange Range)> changed)
    {
        ReadOnlySpan<int> places = bulletin.PlacesOf(relation);
        ValueRange sum = ValueRange.Point(Rational.Zero);
        for (int i = 0; i < signs.Count; i++)
        {
            sum = signs[i] == 0 ? sum : sum + (Range(places[i], changed) * signs[i]);
        }

        return sum;
    }

    private ValueRange Range(int place, ReadOnlySpan<(int Place, ValueRange Range)> changed)
    {
        foreach ((int other, ValueRange range) in changed)
        {
            if (other == place)
            {
                return range;
            }
        }

        return _ranges[place];
    }
}
