using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Tests.Consistency.Solving;

/// <summary>Verifies answers from the bulletin alone, without any of the code that found them.</summary>
internal static class ProofChecker
{
    /// <summary>Says what is wrong with a witness, or null: each value within its print, all relations true.</summary>
    public static string? FaultOfWitness(Bulletin bulletin, ComponentResult component)
    {
        Dictionary<string, Rational> values = [];
        for (int i = 0; i < component.Figures.Count; i++)
        {
            BulletinFigure figure = bulletin.Figures[component.Figures[i]];
            Rational value = values[figure.Id] = component.Witness![i];
            if (!figure.TrueValues(bulletin.Rounding).Contains(value) || (figure.Step is { } step && !(value / step).IsInteger))
            {
                return $"{figure.Id} = {value} is not behind {figure.Print}";
            }
        }

        return component.Relations.All(r => Holds(bulletin, bulletin.Relations[r], values)) ? null : "a relation does not hold";
    }

    /// <summary>
    /// Says what is wrong with the multipliers of a conflict, or null. Σ weight × statement is at or above zero as long
    /// as the relations hold; the prints of the conflict must put it below.
    /// </summary>
    public static string? FaultOfConflict(Bulletin bulletin, Conflict conflict)
    {
        Dictionary<string, string> keys = Keys(bulletin, conflict);
        Dictionary<string, ValueRange> ranges = [];
        HashSet<int> held = [.. conflict.Figures], relations = [.. conflict.Relations];
        for (int i = 0; i < bulletin.Figures.Count; i++)
        {
            BulletinFigure f = bulletin.Figures[i];
            ValueRange range = (held.Contains(i) ? f.TrueValues(bulletin.Rounding) : f.Domain)
                .Intersect(ranges.GetValueOrDefault(keys[f.Id]));
            ranges[keys[f.Id]] = f.Step is { } step ? range.Multiples(step) : range;
        }

        Dictionary<string, Rational> sum = [];
        bool strict = false;
        foreach (Multiplier m in conflict.Multipliers)
        {
            if (!relations.Contains(m.Relation) || (m.Weight.Sign <= 0 && bulletin.Relations[m.Relation] is not (SumRelation or DifferenceRelation or StructureRelation)))
            {
                return $"relation {m.Relation} is taken {m.Weight} times";
            }

            (List<(string Id, Rational Weight)> statement, bool isStrict) = Statement(bulletin, m, id => ranges[keys[id]]);
            strict |= isStrict;
            foreach ((string id, Rational weight) in statement)
            {
                string key = keys.GetValueOrDefault(id, id);
                sum[key] = sum.GetValueOrDefault(key) + (weight * m.Weight);
            }
        }

        ranges[string.Empty] = ValueRange.Point(1);
        ValueRange reach = sum.Aggregate(ValueRange.Point(0), (total, term) => total + (ranges[term.Key] * term.Value));
        return reach.High is { } high && (high.Sign < 0 || (high.Sign == 0 && (strict || !reach.IsHighClosed)))
            ? null
            : $"the combination can reach {reach}";
    }

    private static bool Holds(Bulletin b, Relation relation, Dictionary<string, Rational> v) => relation switch
    {
        SumRelation r => v[r.Total] == Sum(r.Parts.Select(part => v[part.Figure] * part.Sign)),
        PartOfRelation r => Sum(r.Parts.Select(part => v[part])) <= v[r.Whole],
        SameRelation r => r.Figures.All(id => v[id] == v[r.Figures[0]]),
        ShareRelation r => v[r.Whole].Sign > 0 && v[r.Rate] / Per(b, r.Rate) == v[r.Part] / v[r.Whole],
        LeadRelation r => v[r.Whole].Sign > 0 && (v[r.Lead] / Per(b, r.Lead)) + r.Schedule == v[r.Part] / v[r.Whole],
        GrowthRelation r => (r.Previous is null ? v[r.Current] - v[r.Increase!] : v[r.Previous]) is { Sign: > 0 } previous
            && (v[r.Rate] / Per(b, r.Rate)) + 1 == v[r.Current] / previous,
        MeanRelation r => v[r.Count].Sign > 0 && v[r.Mean] == v[r.Total] / v[r.Count],
        EachAtLeastRelation r => v[r.Total] >= v[r.Count] * v[r.Threshold],
        AtMostRelation r => v[r.Lesser] <= v[r.Greater],
        DifferenceRelation r => v[r.Difference] == v[r.Minuend] - v[r.Subtrahend],
        MultipleRelation r => v[r.Whole].Sign > 0 && v[r.Times] / Per(b, r.Times) == v[r.Part] / v[r.Whole],
        StructureRelation r => Sum(r.Figures.Select(share => v[share])) == Whole(b, r.Figures),
        WeightedMeanRelation r => Sum(r.Weights.Select(weight => v[weight])) is { Sign: > 0 } weights
            && v[r.Mean] * weights == Sum(r.Values.Zip(r.Weights, (value, weight) => v[value] * v[weight])),
        AverageGrowthRelation r => v[r.Previous].Sign > 0 && IsAverageGrowth(b, r, v),
        _ => false,
    };

    // A root that no fraction is lies within a step of eighteen decimals of what is given, and within the print.
    private static bool IsAverageGrowth(Bulletin b, AverageGrowthRelation r, Dictionary<string, Rational> v)
    {
        Rational growth = v[r.Current] / v[r.Previous], rate = v[r.Rate] / Per(b, r.Rate), step = Rational.PowerOfTen(-18);
        ValueRange print = b.TrueValues(r.Rate);
        return Power(rate) == growth
            || (Power(rate - step) < growth && growth < Power(rate + step)
                && (print.Low is not { } low || (print.IsLowClosed ? Power(low / Per(b, r.Rate)) <= growth : Power(low / Per(b, r.Rate)) < growth))
                && (print.High is not { } high || (print.IsHighClosed ? growth <= Power(high / Per(b, r.Rate)) : growth < Power(high / Per(b, r.Rate)))));

        Rational Power(Rational rate) => Enumerable.Range(0, r.Periods).Aggregate(Rational.One, (power, _) => power * (1 + rate));
    }

    private static Rational Sum(IEnumerable<Rational> values) => values.Aggregate(Rational.Zero, (a, b) => a + b);

    private static Rational Whole(Bulletin bulletin, ValueList<string> shares) =>
        Per(bulletin, shares[0]) == 100 || shares.Any(share => bulletin[share].Print is { } print && print.Number > 1) ? 100 : 1;

    private static Rational Per(Bulletin bulletin, string rate) =>
        bulletin[rate].Unit.Dimension.Kind == UnitKind.Rate ? 100 : 1;

    /// <summary>Gives a form that the relation keeps at or above zero (at zero for a sum); the id "" is the number one.</summary>
    private static (List<(string Id, Rational Weight)> Form, bool Strict) Statement(
        Bulletin bulletin, Multiplier m, Func<string, ValueRange> rangeOf)
    {
        switch (bulletin.Relations[m.Relation])
        {
            case SumRelation r:
                return ([(r.Total, 1), .. r.Parts.Select(part => (part.Figure, (Rational)(-part.Sign)))], false);
            case PartOfRelation r:
                return ([(r.Whole, 1), .. r.Parts.Select(part => (part, (Rational)(-1)))], false);
            case AtMostRelation r:
                return ([(r.Greater, 1), (r.Lesser, -1)], false);
            case DifferenceRelation r:
                return ([(r.Difference, 1), (r.Minuend, -1), (r.Subtrahend, 1)], false);
            case StructureRelation r:
                return ([(string.Empty, Whole(bulletin, r.Figures)), .. r.Figures.Select(share => (share, (Rational)(-1)))], false);
            case EachAtLeastRelation r:
                (ValueRange count, ValueRange threshold) = (rangeOf(r.Count), rangeOf(r.Threshold));
                bool strict = !(count.IsLowClosed && threshold.IsLowClosed) && count.Low!.Value.Sign * threshold.Low!.Value.Sign > 0;
                return ([(r.Total, 1), (string.Empty, -count.Low!.Value * threshold.Low!.Value)], strict);
            case ShareRelation r:
                return Quotient(bulletin, m, r.Rate, [(r.Part, 1)], [(r.Whole, 1)], Per(bulletin, r.Rate), 0);
            case LeadRelation r:
                return Quotient(bulletin, m, r.Lead, [(r.Part, 1)], [(r.Whole, 1)], Per(bulletin, r.Lead), r.Schedule);
            case MultipleRelation r:
                return Quotient(bulletin, m, r.Times, [(r.Part, 1)], [(r.Whole, 1)], Per(bulletin, r.Times), 0);
            case AverageGrowthRelation r:
                return Quotient(bulletin, m, r.Rate, [(r.Current, 1)], [(r.Previous, 1)], Per(bulletin, r.Rate), 1, r.Periods);
            case MeanRelation r:
                return Quotient(bulletin, m, r.Mean, [(r.Total, 1)], [(r.Count, 1)], 1, 0);
            case GrowthRelation r:
                List<(string, Rational)> previous = r.Previous is null ? [(r.Current, 1), (r.Increase!, -1)] : [(r.Previous, 1)];
                return Quotient(bulletin, m, r.Rate, [(r.Current, 1)], previous, Per(bulletin, r.Rate), 1);
            default:
                throw new ArgumentException("This relation makes no statement of its own.", nameof(m));
        }
    }

    private static (List<(string Id, Rational Weight)> Form, bool Strict) Quotient(
        Bulletin bulletin, Multiplier m, string rate, List<(string Id, Rational Weight)> part,
        List<(string Id, Rational Weight)> whole, Rational per, Rational offset, int periods = 1)
    {
        if (m.Side == MultiplierSide.Divisor)
        {
            return (whole, true);
        }

        bool high = m.Side == MultiplierSide.RateHigh;
        ValueRange range = m.Owner < 0 ? bulletin[rate].Domain : bulletin.Figures[m.Owner].TrueValues(bulletin.Rounding);
        Rational sigma = ((high ? range.High : range.Low)!.Value / per) + offset, sign = high ? -1 : 1;
        sigma = Enumerable.Range(0, periods).Aggregate(Rational.One, (power, _) => power * sigma);
        return (
            [.. part.Select(p => (p.Id, p.Weight * sign)), .. whole.Select(w => (w.Id, -w.Weight * sigma * sign))],
            !(high ? range.IsHighClosed : range.IsLowClosed));
    }

    /// <summary>Gives each figure the name of the first one that relations of the conflict say it repeats.</summary>
    private static Dictionary<string, string> Keys(Bulletin bulletin, Conflict conflict)
    {
        Dictionary<string, string> keys = bulletin.Figures.ToDictionary(figure => figure.Id, figure => figure.Id);
        SameRelation[] repeats = [.. conflict.Relations.Select(r => bulletin.Relations[r]).OfType<SameRelation>()];
        foreach (SameRelation same in repeats.SelectMany(_ => repeats))
        {
            string least = same.Figures.Select(id => keys[id]).Min(StringComparer.Ordinal)!;
            same.Figures.ToList().ForEach(id => keys[id] = least);
        }

        return keys;
    }
}
