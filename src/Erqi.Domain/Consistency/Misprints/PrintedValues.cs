using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>What the other prints, taken at their word, say a figure is.</summary>
internal sealed class PrintedValues(Bulletin bulletin, IReadOnlyCollection<Relation> relations)
{
    private readonly Lazy<ILookup<string, Relation>> _relationsOf = new(() => relations
        .SelectMany(relation => relation.Figures.Distinct(), (relation, figure) => (relation, figure))
        .ToLookup(pair => pair.figure, pair => pair.relation, StringComparer.Ordinal));

    private readonly Dictionary<Relation, Rational?> _sums = new(ReferenceEqualityComparer.Instance);

    /// <summary>The values, in base units, that the figure has by the prints of the relations it is the result of.</summary>
    public IEnumerable<Rational> Of(string figure) =>
        RelationsOf(figure).SelectMany(relation => ByRelation(relation, figure));

    /// <summary>
    /// Whether the figure is one of several whose prints add up to the last digit: the parts of a sum, or the shares
    /// of one whole that make up 100 %.
    /// </summary>
    public bool IsInBalance(string figure) => RelationsOf(figure).Any(relation => relation.Meaning switch
    {
        SumMeaning { AllowsRemainder: false } sum => (sum.HasOneWhole || relation.Figures[0] != figure)
            && Remainder(relation, sum) is { Sign: 0 },
        QuotientMeaning { IsRate: true, Offset.Sign: 0, Periods: 1 } share =>
            relation.Figures[0] == figure && SharesMakeTheWhole(WholeOf(relation, share)),
        _ => false,
    });

    private IEnumerable<Rational> ByRelation(Relation relation, string figure)
    {
        bool isFirst = relation.Figures[0] == figure;
        switch (relation.Meaning)
        {
            case SumMeaning { AllowsRemainder: false, HasOneWhole: false } sum
                when isFirst && TryPrint(figure, out Rational own) && Remainder(relation, sum) is { } remainder:
                yield return own - remainder;
                break;
            case QuotientMeaning meaning
                when isFirst && Quotient(relation, meaning) is { } quotient && RateOf(relation, meaning, quotient) is { } rate:
                yield return rate;
                break;
            case SameMeaning:
                foreach (string other in relation.Figures)
                {
                    if (other != figure && TryPrint(other, out Rational print))
                    {
                        yield return print;
                    }
                }

                break;
        }
    }

    // A root is as fine as no print will be.
    private Rational? RateOf(Relation relation, QuotientMeaning meaning, Rational quotient) =>
        bulletin[relation.Figures[0]].Print is { } print
            ? RateScales.Of(relation, meaning, bulletin).Rate(quotient, print.BasePlace / 1_000_000)
            : null;

    private Rational? Remainder(Relation relation, SumMeaning sum)
    {
        if (!_sums.TryGetValue(relation, out Rational? value))
        {
            value = Sum(relation, sum.Signs) + sum.Whole(relation.Figures.Select(id => bulletin[id]));
            _sums.Add(relation, value);
        }

        return value;
    }

    private Rational? Quotient(Relation relation, QuotientMeaning meaning) =>
        Sum(relation, meaning.Part, meaning.Weights) is { } part && Sum(relation, meaning.Whole) is { Sign: > 0 } whole
            ? part / whole
            : null;

    private Rational? Sum(Relation relation, ValueList<sbyte> signs, ValueList<int> weights = default)
    {
        Rational sum = Rational.Zero, weight = Rational.One;
        for (int place = 0; place < signs.Count; place++)
        {
            if (signs[place] == 0)
            {
                continue;
            }

            if (!TryPrint(relation.Figures[place], out Rational print)
                || (weights.Count > 0 && !TryPrint(relation.Figures[weights[place]], out weight)))
            {
                return null;
            }

            sum += print * weight * signs[place];
        }

        return sum;
    }

    private bool SharesMakeTheWhole(string whole)
    {
        Rational sum = Rational.Zero, one = Rational.One;
        foreach (Relation relation in relations)
        {
            if (relation.Meaning is not QuotientMeaning { IsRate: true, Offset.Sign: 0, Periods: 1 } share || WholeOf(relation, share) != whole)
            {
                continue;
            }

            if (!TryPrint(relation.Figures[0], out Rational rate))
            {
                return false;
            }

            one = RateScales.OneWhole(bulletin[relation.Figures[0]]);
            sum += rate;
        }

        return sum == one;
    }

    private static string WholeOf(Relation relation, QuotientMeaning quotient) =>
        relation.Figures[quotient.Whole.TakeWhile(sign => sign == 0).Count()];

    private bool TryPrint(string figure, out Rational value)
    {
        PublishedFigure? print = bulletin[figure].Print;
        value = print?.BaseValue ?? default;
        return print is { IsPlain: true };
    }

    private IEnumerable<Relation> RelationsOf(string figure) => _relationsOf.Value[figure];
}
