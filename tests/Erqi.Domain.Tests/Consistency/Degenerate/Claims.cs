using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>Puts relations into claims: the one place of the oracle that knows the kinds.</summary>
internal sealed class Claims(Bulletin bulletin)
{
    private readonly int _count = bulletin.Figures.Count;

    public Claim Of(Relation relation) => relation switch
    {
        SumRelation r => new LinearClaim(Form([(r.Total, 1), .. r.Parts.Select(part => (part.Figure, -part.Sign))], Sense.Zero)),
        PartOfRelation r => new LinearClaim(Form([(r.Whole, 1), .. r.Parts.Select(part => (part, -1))], Sense.NotBelowZero)),
        AtMostRelation r => new LinearClaim(Form([(r.Greater, 1), (r.Lesser, -1)], Sense.NotBelowZero)),
        SameRelation r => new LinearClaim(
            [.. r.Figures.Skip(1).Select(id => Form([(r.Figures[0], 1), (id, -1)], Sense.Zero))]),
        ShareRelation r => Quotient(r.Rate, Per(r.Rate), 0, Form([(r.Part, 1)]), Form([(r.Whole, 1)])),
        LeadRelation r => Quotient(r.Lead, Per(r.Lead), r.Schedule, Form([(r.Part, 1)]), Form([(r.Whole, 1)])),
        MultipleRelation r => Quotient(r.Times, Per(r.Times), 0, Form([(r.Part, 1)]), Form([(r.Whole, 1)])),
        AverageGrowthRelation r => Quotient(r.Rate, Per(r.Rate), 1, Form([(r.Current, 1)]), Form([(r.Previous, 1)]), r.Periods),
        MeanRelation r => Quotient(r.Mean, 1, 0, Form([(r.Total, 1)]), Form([(r.Count, 1)])),
        WeightedMeanRelation r => new AverageClaim(Place(r.Mean), [.. r.Values.Select(Place)], [.. r.Weights.Select(Place)], _count),
        DifferenceRelation r => new LinearClaim(Form([(r.Minuend, 1), (r.Subtrahend, -1), (r.Difference, -1)], Sense.Zero)),
        StructureRelation r => new LinearClaim(Structure(r)),
        GrowthRelation { Previous: { } previous } r =>
            Quotient(r.Rate, Per(r.Rate), 1, Form([(r.Current, 1)]), Form([(previous, 1)])),
        GrowthRelation r => Quotient(
            r.Rate, Per(r.Rate), 1, Form([(r.Current, 1)]), Form([(r.Current, 1), (r.Increase!, -1)])),
        EachAtLeastRelation r => new ProductClaim(Place(r.Total), Place(r.Count), Place(r.Threshold), _count),
        _ => throw new ArgumentException($"The oracle does not know {relation.Kind}.", nameof(relation)),
    };

    private int Place(string id) => bulletin.PositionOf(id);

    // The base unit of a rate is one per cent; a plain number is the ratio itself.
    private Rational Per(string rate) => bulletin[rate].Unit.Dimension.Kind == UnitKind.Rate ? 100 : 1;

    private QuotientClaim Quotient(string rate, Rational per, Rational shift, Row dividend, Row divisor, int periods = 1) =>
        new(Place(rate), per, shift, periods, dividend, divisor);

    // Shares that are plain numbers are the terms of a ratio, as in 7∶38∶55, unless none is greater than the whole.
    private Row Structure(StructureRelation structure)
    {
        Row shares = Form([.. structure.Figures.Select(id => (id, 1))]);
        bool isInHundredths = structure.Figures.Any(id => Per(id) == 100 || bulletin[id].Print?.BaseValue > 1);
        shares.Form[^1] = isInHundredths ? -100 : -1;
        return shares;
    }

    private Row Form((string Id, int Weight)[] terms, Sense sense = Sense.Zero)
    {
        Rational[] form = new Rational[_count + 1];
        foreach ((string id, int weight) in terms)
        {
            form[Place(id)] += weight;
        }

        return new Row(form, sense);
    }
}
