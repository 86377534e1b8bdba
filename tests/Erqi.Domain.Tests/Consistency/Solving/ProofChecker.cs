using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

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
            if (!figure.TrueValues(bulletin.Rounding).Contains(value) || (figure.IsWhole && !value.IsInteger))
            {
                return $"{figure.Id} = {value} is not behind {figure.Print}";
            }
        }

        foreach (int relation in component.Relations)
        {
            if (!Holds(bulletin, bulletin.Relations[relation], values))
            {
                return $"relation {relation} does not hold";
            }
        }

        return null;
    }

    /// <summary>Says what is wrong with the multipliers of a conflict, or null.</summary>
    public static string? FaultOfConflict(Bulletin bulletin, Conflict conflict)
    {
        // Σ weight × statement is at least zero (or just above it) while every statement holds. The prints of the
        // conflict must put it below.
        Dictionary<string, Rational> form = [];
        Rational constant = Rational.Zero;
        bool strict = false;
        foreach (Multiplier multiplier in conflict.Multipliers)
        {
            Relation relation = bulletin.Relations[multiplier.Relation];
            bool isEquation = relation is SumRelation;
            if (!conflict.Relations.Contains(multiplier.Relation) || (multiplier.Weight.Sign <= 0 && !isEquation))
            {
                return $"relation {multiplier.Relation} is taken {multiplier.Weight} times";
            }

            (Dictionary<string, Rational> statement, bool isStrict) = Statement(bulletin, conflict, relation, multiplier);
            strict |= isStrict;
            foreach ((string id, Rational weight) in statement)
            {
                string key = id.Length == 0 ? id : Shared(bulletin, conflict, id);
                form[key] = form.GetValueOrDefault(key) + (weight * multiplier.Weight);
            }
        }

        form.Remove(string.Empty, out constant);
        ValueRange sum = ValueRange.Point(constant);
        foreach ((string id, Rational weight) in form)
        {
            sum += RangeOf(bulletin, conflict, id) * weight;
        }

        bool below = sum.High is { } high && (high.Sign < 0 || (high.Sign == 0 && (strict || !sum.IsHighClosed)));
        return below ? null : $"the combination can reach {sum}";
    }

    private static bool Holds(Bulletin bulletin, Relation relation, Dictionary<string, Rational> v) => relation switch
    {
        SumRelation r => v[r.Total] == Sum(r.Parts.Select(part => v[part.Figure] * part.Sign)),
        PartOfRelation r => Sum(r.Parts.Select(part => v[part])) <= v[r.Whole],
        SameRelation r => r.Repeats.All(id => v[id] == v[r.Repeats[0]]),
        ShareRelation r => v[r.Whole].Sign > 0 && Ratio(bulletin, r.Rate, v) == v[r.Part] / v[r.Whole],
        LeadRelation r => v[r.Whole].Sign > 0 && Ratio(bulletin, r.Lead, v) == (v[r.Part] / v[r.Whole]) - r.Schedule,
        GrowthRelation r => (r.Previous is null ? v[r.Current] - v[r.Increase!] : v[r.Previous]) is { Sign: > 0 } previous
            && Ratio(bulletin, r.Rate, v) == (v[r.Current] / previous) - 1,
        MeanRelation r => v[r.Count].Sign > 0 && v[r.Mean] == v[r.Total] / v[r.Count],
        EachAtLeastRelation r => v[r.Total] >= v[r.Count] * v[r.Threshold],
        AtMostRelation r => v[r.Lesser] <= v[r.Greater],
        _ => false,
    };

    private static Rational Sum(IEnumerable<Rational> values) => values.Aggregate(Rational.Zero, (a, b) => a + b);

    private static Rational Ratio(Bulletin bulletin, string rate, Dictionary<string, Rational> v) =>
        v[rate] / PerUnit(bulletin, rate);

    private static Rational PerUnit(Bulletin bulletin, string rate) =>
        bulletin[rate].Unit.Dimension.Kind == DimensionKind.Rate ? 100 : 1;

    /// <summary>Gives a form that the relation keeps at or above zero (at zero for a sum); "" holds the constant.</summary>
    private static (Dictionary<string, Rational> Form, bool Strict) Statement(
        Bulletin bulletin, Conflict conflict, Relation relation, Multiplier multiplier)
    {
        Dictionary<string, Rational> form = [];
        switch (relation)
        {
            case SumRelation r:
                Add(r.Total, 1);
                r.Parts.ToList().ForEach(part => Add(part.Figure, -part.Sign));
                return (form, false);
            case PartOfRelation r:
                Add(r.Whole, 1);
                r.Parts.ToList().ForEach(part => Add(part, -1));
                return (form, false);
            case AtMostRelation r:
                Add(r.Greater, 1);
                Add(r.Lesser, -1);
                return (form, false);
            case EachAtLeastRelation r:
                // Valid while neither factor is below its low end and neither is below zero.
                Add(r.Total, 1);
                Rational count = RangeOf(bulletin, conflict, r.Count).Low!.Value;
                Add(string.Empty, -count * RangeOf(bulletin, conflict, r.Threshold).Low!.Value);
                ValueRange product = RangeOf(bulletin, conflict, r.Count);
                return (form, !product.IsLowClosed || !RangeOf(bulletin, conflict, r.Threshold).IsLowClosed);
            default:
                return Quotient(bulletin, relation, multiplier);
        }

        void Add(string id, Rational weight) => form[id] = form.GetValueOrDefault(id) + weight;
    }

    private static (Dictionary<string, Rational> Form, bool Strict) Quotient(
        Bulletin bulletin, Relation relation, Multiplier multiplier)
    {
        (string rate, string part, Rational offset) = relation switch
        {
            ShareRelation r => (r.Rate, r.Part, Rational.Zero),
            LeadRelation r => (r.Lead, r.Part, r.Schedule),
            GrowthRelation r => (r.Rate, r.Current, Rational.One),
            MeanRelation r => (r.Mean, r.Total, Rational.Zero),
            _ => throw new ArgumentException("no quotient", nameof(relation)),
        };
        (string plus, string? minus) = relation switch
        {
            ShareRelation r => (r.Whole, null),
            LeadRelation r => (r.Whole, null),
            MeanRelation r => (r.Count, null),
            GrowthRelation r => (r.Previous ?? r.Current, r.Increase),
            _ => throw new ArgumentException("no quotient", nameof(relation)),
        };
        bool high = multiplier.Side == MultiplierSide.RateHigh;
        Rational per = relation is MeanRelation ? 1 : PerUnit(bulletin, rate);
        ValueRange range = multiplier.Owner < 0
            ? bulletin[rate].Domain
            : bulletin.Figures[multiplier.Owner].TrueValues(bulletin.Rounding);
        bool isDivisor = multiplier.Side == MultiplierSide.Divisor;
        Rational whole = isDivisor ? 1 : -(((high ? range.High : range.Low)!.Value / per) + offset) * (high ? -1 : 1);
        Dictionary<string, Rational> form = isDivisor ? [] : new() { [part] = high ? -1 : 1 };
        form[plus] = form.GetValueOrDefault(plus) + whole;
        if (minus is not null)
        {
            form[minus] = form.GetValueOrDefault(minus) - whole;
        }

        return (form, isDivisor || !(high ? range.IsHighClosed : range.IsLowClosed));
    }

    /// <summary>Gives the first of the figures that relations of the conflict say are one with this one.</summary>
    private static string Shared(Bulletin bulletin, Conflict conflict, string id)
    {
        HashSet<string> group = [id];
        foreach (int _ in conflict.Relations)
        {
            foreach (SameRelation same in conflict.Relations.Select(r => bulletin.Relations[r]).OfType<SameRelation>())
            {
                group.UnionWith(same.Repeats.Any(group.Contains) ? same.Repeats : []);
            }
        }

        return group.Order(StringComparer.Ordinal).First();
    }

    private static ValueRange RangeOf(Bulletin bulletin, Conflict conflict, string id)
    {
        ValueRange range = ValueRange.Everything;
        for (int i = 0; i < bulletin.Figures.Count; i++)
        {
            if (Shared(bulletin, conflict, bulletin.Figures[i].Id) == Shared(bulletin, conflict, id))
            {
                BulletinFigure figure = bulletin.Figures[i];
                range = range.Intersect(conflict.Figures.Contains(i) ? figure.TrueValues(bulletin.Rounding) : figure.Domain);
                range = figure.IsWhole ? range.WholeNumbers() : range;
            }
        }

        return range;
    }
}
