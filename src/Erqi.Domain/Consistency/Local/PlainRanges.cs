using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Consistency.Local;

/// <summary>
/// What the other figures of a relation leave to the first one, as if no figure stood there twice and whole numbers had no
/// gaps; and whether it can hold, where that is so: in nearly every sum and quotient.
/// </summary>
/// <param name="Computed">What the others leave to the first figure.</param>
/// <param name="CanHold">Whether it can hold; null where that takes more than ranges.</param>
internal readonly record struct PlainRanges(ValueRange? Computed, bool? CanHold)
{
    public static PlainRanges Of(PrintedRelation relation) => relation.Meaning switch
    {
        SumMeaning sum => OfSum(relation, sum),
        QuotientMeaning { Weights.Count: 0 } quotient => OfQuotient(relation, quotient),
        ProductMeaning => new(null, null),
        SameMeaning => OfSame(relation),
        _ => default,
    };

    /// <summary>What a sum can be whose members have nothing but their prints.</summary>
    public static RangeSum Added(PrintedRelation relation, SumMeaning sum)
    {
        RangeSum ranges = default;
        for (int place = 0; place < sum.Signs.Count; place++)
        {
            ranges.Add(relation.RangeAt(place), sum.Signs[place]);
        }

        if (sum.HasOneWhole)
        {
            ranges.Add(ValueRange.Point(sum.Whole(relation.Figures)));
        }

        return ranges;
    }

    private static PlainRanges OfSum(PrintedRelation relation, SumMeaning sum)
    {
        RangeSum ranges = Added(relation, sum);
        ValueRange others = ranges.Without(relation.RangeAt(0), sum.Signs[0]) * -sum.Signs[0];

        // A remainder that may be above zero only has to reach it from below, which its greatest value decides.
        bool isPlain = relation.IsDistinct && (sum.AllowsRemainder || relation.IsOfOneKind);
        return new(others, isPlain ? sum.Admits(ranges.Total()) : null);
    }

    private static PlainRanges OfQuotient(PrintedRelation relation, QuotientMeaning quotient)
    {
        RateScale scale = RateScales.Of(relation.Relation, quotient, relation.Bulletin);
        ValueRange quotients = QuotientRange.Quotients(relation.RangeOf(quotient.Part), relation.RangeOf(quotient.Whole));

        // Between broken numbers, and numbers that are known, quotients have no gaps.
        bool isPlain = relation.Figures.Length == quotient.Part.Count(sign => sign != 0) + quotient.Whole.Count(sign => sign != 0) + 1
            && relation.IsDistinct
            && Enumerable.Range(0, relation.Figures.Length).All(place =>
                !relation.RangeAt(place).IsEmpty && (!relation.Figures[place].IsWhole || relation.RangeAt(place).IsPoint));
        return new(
            scale.Rates(quotients),
            isPlain ? !scale.Quotients(relation.RangeAt(0)).Intersect(quotients).IsEmpty : null);
    }

    private static PlainRanges OfSame(PrintedRelation relation)
    {
        ValueRange others = ValueRange.Everything;
        for (int place = 1; place < relation.Figures.Length; place++)
        {
            others = others.Intersect(relation.RangeAt(place));
        }

        // What is whole in several units is so in their least common multiple.
        ValueRange common = others.Intersect(relation.RangeAt(0));
        Rational? step = null;
        foreach (BulletinFigure figure in relation.Figures)
        {
            step = figure.Step is { } own && step is { } all ? Rational.CommonMultiple(all, own) : step ?? figure.Step;
        }

        return new(others, !(step is { } multiple ? common.Multiples(multiple) : common).IsEmpty);
    }
}
