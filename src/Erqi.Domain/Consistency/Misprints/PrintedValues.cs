using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>What the other prints, taken at their word, say a figure is.</summary>
/// <param name="bulletin">The bulletin.</param>
/// <param name="relations">The relations to ask.</param>
internal sealed class PrintedValues(Bulletin bulletin, IReadOnlyCollection<Relation> relations)
{
    private readonly Lazy<ILookup<string, Relation>> _relationsOf = new(() => relations
        .SelectMany(relation => relation.Figures.Distinct(), (relation, figure) => (relation, figure))
        .ToLookup(pair => pair.figure, pair => pair.relation, StringComparer.Ordinal));

    private readonly Dictionary<SumRelation, Rational?> _sums = new(ReferenceEqualityComparer.Instance);

    /// <summary>The values, in base units, that the figure has by the prints of the relations it is the result of.</summary>
    public IEnumerable<Rational> Of(string figure) =>
        RelationsOf(figure).SelectMany(relation => ByRelation(relation, figure));

    /// <summary>
    /// Whether the figure is one of several whose prints add up to the last digit: the parts of a sum, or the shares
    /// of one whole that make up 100 %.
    /// </summary>
    public bool IsInBalance(string figure) => RelationsOf(figure).Any(relation => relation switch
    {
        SumRelation sum => sum.Total != figure && SumOfPrints(sum) is { } parts && TryPrint(sum.Total, out Rational total) && parts == total,
        ShareRelation share => share.Rate == figure && SharesMakeTheWhole(share.Whole),
        _ => false,
    });

    private IEnumerable<Rational> ByRelation(Relation relation, string figure)
    {
        switch (relation)
        {
            case SumRelation sum when sum.Total == figure && SumOfPrints(sum) is { } value:
                yield return value;
                break;
            case SameRelation same:
                foreach (string other in same.Repeats)
                {
                    if (other != figure && TryPrint(other, out Rational print))
                    {
                        yield return print;
                    }
                }

                break;
            case ShareRelation share when share.Rate == figure && Quotient(share.Part, share.Whole) is { } rate:
                yield return rate * 100;
                break;
            case MeanRelation mean when mean.Mean == figure && Quotient(mean.Total, mean.Count) * Local.Quotient.MeanScale(mean, bulletin) is { } average:
                yield return average;
                break;
            case GrowthRelation { Previous: { } previous } growth
                when growth.Rate == figure && Quotient(growth.Current, previous) is { } ratio:
                yield return (ratio - Rational.One) * 100;
                break;
            case LeadRelation lead when lead.Lead == figure && Quotient(lead.Part, lead.Whole) is { } share:
                yield return (share - lead.Schedule) * 100;
                break;
        }
    }

    private Rational? SumOfPrints(SumRelation sum)
    {
        if (!_sums.TryGetValue(sum, out Rational? value))
        {
            value = Add(sum);
            _sums.Add(sum, value);
        }

        return value;
    }

    private Rational? Add(SumRelation sum)
    {
        Rational value = Rational.Zero;
        foreach (SumPart part in sum.Parts)
        {
            if (!TryPrint(part.Figure, out Rational print))
            {
                return null;
            }

            value += print * part.Sign;
        }

        return value;
    }

    private bool SharesMakeTheWhole(string whole)
    {
        Rational sum = Rational.Zero;
        foreach (ShareRelation share in relations.OfType<ShareRelation>())
        {
            if (share.Whole != whole)
            {
                continue;
            }

            if (!TryPrint(share.Rate, out Rational rate))
            {
                return false;
            }

            sum += rate;
        }

        return sum == 100;
    }

    private Rational? Quotient(string dividend, string divisor) =>
        TryPrint(dividend, out Rational x) && TryPrint(divisor, out Rational y) && y.Sign > 0 ? x / y : null;

    private bool TryPrint(string figure, out Rational value)
    {
        PublishedFigure? print = bulletin[figure].Print;
        value = print?.BaseValue ?? default;
        return print is { IsPlain: true };
    }

    private IEnumerable<Relation> RelationsOf(string figure) => _relationsOf.Value[figure];
}
