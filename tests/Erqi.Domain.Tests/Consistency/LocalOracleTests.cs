using CsCheck;
using Erqi.Domain.Consistency;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Consistency;

/// <summary>Verdicts against a search that tries every value of a grid fine enough to decide the relation.</summary>
public sealed class LocalOracleTests
{
    // The shares of a structure are rates, of which these figures are none.
    private static readonly RelationKind[] Kinds = [.. PublishedTerms.Relations.All.Where(kind => kind != RelationKind.Structure)];

    private static readonly Gen<(BulletinFigure[] Figures, RelationKind Kind, int[] Roles)> Whole = Gen.Select(
        Figure("个").Array[3], Gen.OneOf(Kinds), Gen.Int[0, 2].Array[3]);

    private static readonly Gen<(BulletinFigure[] Figures, RelationKind Kind, int[] Roles)> Real = Gen.Select(
        Figure("亿元").Array[3],
        Gen.OneOf(RelationKind.Sum, RelationKind.PartOf, RelationKind.Same, RelationKind.AtMost),
        Gen.Int[0, 2].Array[3]);

    /// <summary>Small whole numbers, so that trying all of them is a proof.</summary>
    [Fact]
    public void Relations_of_whole_numbers_agree_with_trying_every_number() =>
        Property.Holds(Whole, sample => Agrees(sample.Figures, sample.Kind, sample.Roles, step: Rational.One), samples: 4_000);

    /// <summary>
    /// Ends of ranges stand on halves, and no weight is above three: where there is a solution there is one on twelfths,
    /// which leave room between an open end and the next half for three numbers to share.
    /// </summary>
    [Fact]
    public void Linear_relations_of_amounts_agree_with_trying_every_twelfth() =>
        Property.Holds(Real, sample => Agrees(sample.Figures, sample.Kind, sample.Roles, step: Rational.Of(1, 12)), samples: 250);

    private static Gen<BulletinFigure> Figure(string unit) => Gen.Select(
        Gen.Int[0, 4],
        Gen.OneOf(Enum.GetValues<RoundingConvention>()),
        (number, rounding) => new BulletinFigure(
            "?",
            PublishedFigure.Parse($"{number}{unit}"),
            null,
            new FigureReading { Rounding = rounding, Integer = unit == "个" ? true : null }));

    private static bool Agrees(BulletinFigure[] shapes, RelationKind kind, int[] roles, Rational step)
    {
        BulletinBuilder builder = new();
        for (int i = 0; i < shapes.Length; i++)
        {
            _ = builder.Figure(new BulletinFigure($"f{i}", shapes[i].Print, null, shapes[i].Reading));
        }

        // The first figure of a quotient is a rate in per cent; the mean is a number like the others.
        bool hasRate = kind is RelationKind.Share or RelationKind.Growth or RelationKind.Lead or RelationKind.Multiple or RelationKind.AverageGrowth;
        if (hasRate)
        {
            int[] rates = [0, 25, 33, 50, 67, 100, 150, 200, -50, -100];
            _ = builder.Figure("rate", $"{rates[(roles[0] * 3) + shapes[0].Print!.Places + roles[1]]}%");
        }

        string a = hasRate ? "rate" : $"f{roles[0]}", b = $"f{roles[1]}", c = $"f{roles[2]}";
        Relation relation = kind switch
        {
            RelationKind.Sum => new SumRelation(a, [new SumPart(b), new SumPart(c, roles[0] == 1 ? -1 : 1)]),
            RelationKind.PartOf => new PartOfRelation(a, [b, c]),
            RelationKind.Same => new SameRelation([a, b, c]),
            RelationKind.Share => new ShareRelation(a, b, c),
            RelationKind.Growth when roles[0] == 1 => GrowthRelation.FromIncrease(a, b, c),
            RelationKind.Growth => GrowthRelation.FromPrevious(a, b, c),
            RelationKind.Mean => new MeanRelation(a, b, c),
            RelationKind.Lead => new LeadRelation(a, b, c, Rational.Of(1, 2)),
            RelationKind.EachAtLeast => new EachAtLeastRelation(a, b, c),
            RelationKind.Difference => new DifferenceRelation(b, c, a),
            RelationKind.Multiple => new MultipleRelation(a, b, c),
            RelationKind.WeightedMean => new WeightedMeanRelation(a, [b, c], [c, $"f{roles[0]}"]),
            RelationKind.AverageGrowth => new AverageGrowthRelation(a, b, c, 1 + roles[0]),
            _ => new AtMostRelation(a, b),
        };
        Bulletin bulletin = builder.Relation(relation).Build();
        Verdict verdict = Referee.Check(bulletin).Findings[0].Verdict;
        if (verdict == Verdict.Undetermined)
        {
            return IsBeyondJudgement(relation, bulletin);
        }

        return (verdict == Verdict.Inconsistent) != Exists(relation, bulletin, step);
    }

    // Only a divisor that is never positive, or a mean that divides itself.
    private static bool IsBeyondJudgement(Relation relation, Bulletin bulletin) => relation switch
    {
        MeanRelation mean when mean.Mean == mean.Total || mean.Mean == mean.Count => true,
        GrowthRelation { Increase: { } increase } growth =>
            !Values(bulletin, growth.Current, Rational.One).Any(x => Values(bulletin, increase, Rational.One).Any(y => x > y))
            || growth.Current == increase,
        _ => bulletin.TrueValues(relation.Figures[^1]).Intersect(ValueRange.Positive).IsEmpty,
    };

    private static bool Exists(Relation relation, Bulletin bulletin, Rational step)
    {
        string[] ids = [.. relation.Figures.Distinct().Where(id => id != "rate")];
        return Try(0, []);

        bool Try(int index, Dictionary<string, Rational> values)
        {
            if (index == ids.Length)
            {
                return Holds(relation, id => values[id], rate => bulletin.TrueValues("rate").Contains(rate * 100), IsPower);
            }

            foreach (Rational value in Values(bulletin, ids[index], step))
            {
                values[ids[index]] = value;
                if (Try(index + 1, values))
                {
                    return true;
                }
            }

            return false;
        }

        // Whether the quotient lies between the powers of the ends of the rate; of even powers none is of a number below zero.
        bool IsPower(Rational quotient, int periods)
        {
            ValueRange rate = bulletin.TrueValues("rate");
            Rational Power(Rational end) => Enumerable.Range(0, periods).Aggregate(Rational.One, (x, _) => x * (1 + (end / 100)));
            bool isEven = periods == 2, isAbove = (isEven && rate.Low < -100)
                || (rate.IsLowClosed ? Power(rate.Low!.Value) <= quotient : Power(rate.Low!.Value) < quotient);
            return isAbove && !(isEven && (rate.High < -100 || quotient.Sign < 0))
                && (rate.IsHighClosed ? quotient <= Power(rate.High!.Value) : quotient < Power(rate.High!.Value));
        }
    }

    private static IEnumerable<Rational> Values(Bulletin bulletin, string id, Rational step)
    {
        FigureUnit unit = bulletin[id].Unit;
        ValueRange range = bulletin.TrueValues(id) * (Rational.One / unit.Scale);
        for (Rational value = -1; value <= 6; value += step)
        {
            if (range.Contains(value))
            {
                yield return value;
            }
        }
    }

    private static bool Holds(Relation relation, Func<string, Rational> value, Func<Rational, bool> isRate, Func<Rational, int, bool> isPower) => relation switch
    {
        SumRelation sum => value(sum.Total) == sum.Parts.Aggregate(Rational.Zero, (x, part) => x + (value(part.Figure) * part.Sign)),
        PartOfRelation part => value(part.Whole) >= part.Parts.Aggregate(Rational.Zero, (x, id) => x + value(id)),
        SameRelation same => same.Figures.All(id => value(id) == value(same.Figures[0])),
        ShareRelation share => value(share.Whole).Sign > 0 && isRate(value(share.Part) / value(share.Whole)),
        GrowthRelation { Previous: { } previous } growth =>
            value(previous).Sign > 0 && isRate((value(growth.Current) / value(previous)) - 1),
        GrowthRelation growth => value(growth.Current) - value(growth.Increase!) is { Sign: > 0 } previous
            && isRate(value(growth.Increase!) / previous),
        MeanRelation mean => value(mean.Count).Sign > 0 && value(mean.Mean) * value(mean.Count) == value(mean.Total),
        LeadRelation lead => value(lead.Whole).Sign > 0 && isRate((value(lead.Part) / value(lead.Whole)) - Rational.Of(1, 2)),
        EachAtLeastRelation each => value(each.Total) >= value(each.Count) * value(each.Threshold),
        AtMostRelation atMost => value(atMost.Lesser) <= value(atMost.Greater),
        DifferenceRelation difference => value(difference.Difference) == value(difference.Minuend) - value(difference.Subtrahend),
        AverageGrowthRelation growth => value(growth.Previous).Sign > 0
            && isPower(value(growth.Current) / value(growth.Previous), growth.Periods),
        MultipleRelation multiple => value(multiple.Whole).Sign > 0 && isRate(value(multiple.Part) / value(multiple.Whole)),
        WeightedMeanRelation mean => mean.Weights.Aggregate(Rational.Zero, (x, id) => x + value(id)) is { Sign: > 0 } weights
            && value(mean.Mean) * weights == mean.Values.Zip(mean.Weights).Aggregate(Rational.Zero, (x, pair) => x + (value(pair.First) * value(pair.Second))),
        _ => throw new InvalidOperationException(),
    };
}
