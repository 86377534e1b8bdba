using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>What the other prints, taken at their word, say a figure is.</summary>
internal sealed class PrintedValues(Bulletin bulletin)
{
    private readonly Lazy<ILookup<string, Relation>> _relationsOf = new(() => bulletin.Relations
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
                when isFirst && Printed(figure) is { } own && Remainder(relation, sum) is { } remainder:
                yield return own - remainder;
                break;
            case QuotientMeaning meaning
                when isFirst
                    && meaning.Of(place => Printed(relation.Figures[place])) is { } quotient
                    && RateOf(relation, meaning, quotient) is { } rate:
                yield return rate;
                break;
            case SameMeaning:
                foreach (string other in relation.Figures)
                {
                    if (other != figure && Printed(other) is { } print)
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
            value = relation.Figures.Zip(sum.Signs, (id, sign) => Printed(id) * sign)
                .Aggregate<Rational?, Rational?>(sum.Whole(relation.Figures.Select(id => bulletin[id])), (all, one) => all + one);
            _sums.Add(relation, value);
        }

        return value;
    }

    private bool SharesMakeTheWhole(string whole)
    {
        string[] shares = [.. bulletin.Relations
            .Where(relation => relation.Meaning is QuotientMeaning { IsRate: true, Offset.Sign: 0, Periods: 1 } share
                && WholeOf(relation, share) == whole)
            .Select(relation => relation.Figures[0])];
        Rational? sum = shares.Aggregate((Rational?)Rational.Zero, (sum, share) => sum + Printed(share));
        return sum == RateScales.OneWhole(bulletin[shares[^1]]);
    }

    private static string WholeOf(Relation relation, QuotientMeaning quotient) =>
        relation.Figures[QuotientMeaning.FirstOf(quotient.Whole)];

    private Rational? Printed(string figure) => bulletin[figure].Print is { IsPlain: true } print ? print.BaseValue : null;

    private IEnumerable<Relation> RelationsOf(string figure) => _relationsOf.Value[figure];
}
