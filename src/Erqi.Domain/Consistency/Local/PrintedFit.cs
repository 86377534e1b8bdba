using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Local;

/// <summary>How well the printed numbers themselves, as they stand, meet a relation.</summary>
/// <param name="IsExact">Whether they do.</param>
/// <param name="Difference">By how much they do not; null where a print is qualified or missing.</param>
/// <param name="Tolerance">How much of a difference rounding can explain; null as above.</param>
internal readonly record struct PrintedFit(bool IsExact, Rational? Difference, Rational? Tolerance)
{
    /// <summary>The fit of a relation whose figures are all printed; none where one is not.</summary>
    public static PrintedFit Of(PrintedRelation relation) => !relation.AllPrinted ? default : relation.Meaning switch
    {
        SumMeaning sum => OfSum(relation, sum),
        QuotientMeaning quotient => OfQuotient(relation, quotient),
        ProductMeaning => OfProduct(relation),
        _ => OfSame(relation),
    };

    /// <summary>Gets a value indicating whether the quotient is another number than the print that it rounds to.</summary>
    public bool IsRounded { get; private init; }

    private static PrintedFit OfSum(PrintedRelation relation, SumMeaning sum)
    {
        (Rational remainder, Rational tolerance) = relation.PrintedSum(sum);
        return sum.AllowsRemainder
            ? OfInequality(relation, remainder, tolerance)
            : new(remainder.Sign == 0, remainder, tolerance) { IsStated = relation.HasPlainPrints };
    }

    private static PrintedFit OfProduct(PrintedRelation relation) => OfInequality(
        relation,
        relation.Printed(0) - (relation.Printed(1) * relation.Printed(2) / relation.Figures[1].Unit.Size),
        relation.HalfUnit(relation.First));

    private static PrintedFit OfInequality(PrintedRelation relation, Rational spare, Rational tolerance) =>
        new(spare.Sign >= 0, Rational.Min(spare, 0), tolerance) { IsStated = relation.HasPlainPrints };

    private static PrintedFit OfSame(PrintedRelation relation)
    {
        Rational[] printed = [.. relation.Figures.Select(figure => figure.Print!.BaseValue)];
        Rational spread = printed.Max() - printed.Min();
        Rational tolerance = relation.Figures.Aggregate(Rational.Zero, (sum, figure) => sum + relation.HalfUnit(figure));
        return new(spread.Sign == 0, spread, tolerance) { IsStated = relation.HasPlainPrints };
    }

    private static PrintedFit OfQuotient(PrintedRelation relation, QuotientMeaning meaning)
    {
        if (meaning.Of(place => relation.Printed(place)) is not { } quotient)
        {
            return default;
        }

        BulletinFigure rate = relation.First;
        RateScale scale = RateScales.Of(relation.Relation, meaning, relation.Bulletin);
        Rational place = rate.Print!.BasePlace / 100;
        Rational? missed = scale.Rate(quotient, place / 2) is { } computed ? rate.Print.BaseValue - computed : null;
        Rational? difference = missed is { } exact ? Rounding.ToMultiple(exact, place, RoundingConvention.HalfAwayFromZero) : null;
        return new(PrintsAs(relation, scale, quotient), difference, relation.HalfUnit(rate))
        {
            IsStated = relation.HasPlainPrints,
            IsRounded = relation.HasPlainPrints && missed is { Sign: not 0 },
        };
    }

    // The quotient of the printed numbers, rounded as the rate is, must be the print.
    private static bool PrintsAs(PrintedRelation relation, RateScale scale, Rational quotient)
    {
        BulletinFigure rate = relation.First;
        Rational unit = PrintedRelation.LastUnit(rate), printed = rate.Print!.BaseValue;
        RoundingConvention convention = rate.ConventionIn(relation.Bulletin.Rounding);
        return scale.Rate(quotient, unit / 2) is { } computed
            && (convention is RoundingConvention.NearestUnknownTies or RoundingConvention.Exact
                ? Rational.Abs(printed - computed) <= unit / 2
                : Rounding.ToMultiple(computed, unit, convention) == printed);
    }

    private bool IsStated
    {
        init => (Difference, Tolerance) = value ? (Difference, Difference is null ? null : Tolerance) : (null, null);
    }
}
