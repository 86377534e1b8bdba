using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Local;

/// <summary>One relation worked out: whether it can hold, whether the prints satisfy it, and by how much they miss it.</summary>
internal sealed class Comparison
{
    public required bool? CanHold { get; init; }

    public bool IsExact { get; private init; }

    public Rational? Difference { get; private init; }

    public Rational? Tolerance { get; private init; }

    public ValueRange? Stated { get; private init; }

    public ValueRange? Computed { get; private init; }

    public static Comparison Of(PrintedRelation relation, Budget budget) => relation.Relation switch
    {
        SumRelation or PartOfRelation or AtMostRelation when PlainSum.Of(relation) is { } sum =>
            Plain(relation, sum, relation.Relation is SumRelation),
        SumRelation sum => Linear(
            relation, LinearForm.Remainder(sum.Total, sum.Parts.Select(part => (part.Figure, part.Sign))), isSum: true, budget),
        PartOfRelation part => Linear(
            relation, LinearForm.Remainder(part.Whole, part.Parts.Select(id => (id, 1))), isSum: false, budget),
        AtMostRelation atMost => Linear(relation, LinearForm.Remainder(atMost.Greater, [(atMost.Lesser, 1)]), isSum: false, budget),
        SameRelation same => Same(relation, same),
        EachAtLeastRelation each => EachAtLeast(relation, each),
        _ => Quotient(relation, Local.Quotient.Of(relation.Relation, relation.Bulletin), budget),
    };

    private static Comparison Plain(PrintedRelation relation, PlainSum sum, bool isSum)
    {
        ValueRange remainder = sum.Remainder;
        Rational? difference = relation.AllPrinted ? sum.Printed : null;
        return new Comparison
        {
            CanHold = isSum
                ? !sum.HasEmptyRange && remainder.Contains(Rational.Zero)
                : !remainder.Intersect(ValueRange.NotNegative).IsEmpty,
            IsExact = isSum ? difference?.Sign == 0 : difference?.Sign >= 0,
            Difference = !relation.HasPlainPrints ? null : isSum ? difference : Rational.Min(difference!.Value, 0),
            Tolerance = relation.HasPlainPrints ? sum.Tolerance : null,
            Stated = relation.RangeAt(0),
            Computed = sum.Others,
        };
    }

    // A figure that is named twice is one quantity, and whole numbers beside others need a judge of their own.
    private static Comparison Linear(PrintedRelation relation, LinearForm remainder, bool isSum, Budget budget)
    {
        // A remainder that may be positive only has to reach zero from below: its greatest value decides.
        bool? canHold = isSum
            ? !relation.HasEmptyRange ? LinearJudge.CanBeZero(remainder, relation, budget) : false
            : !remainder.Range(relation).Intersect(ValueRange.NotNegative).IsEmpty;
        Rational? difference = relation.AllPrinted ? remainder.Printed(relation) : null;
        string first = relation.First.Id;
        return new Comparison
        {
            CanHold = canHold,
            IsExact = isSum ? difference?.Sign == 0 : difference?.Sign >= 0,
            Difference = !relation.HasPlainPrints ? null : isSum ? difference : Rational.Min(difference!.Value, 0),
            Tolerance = relation.HasPlainPrints ? SumOfHalfUnits(relation) : null,
            Stated = relation.RangeOf(first),
            Computed = Others(relation, remainder, first),
        };
    }

    private static Comparison Same(PrintedRelation relation, SameRelation same)
    {
        ValueRange common = same.Repeats.Aggregate(
            ValueRange.Everything, (range, id) => range.Intersect(relation.RangeOf(id)));
        bool whole = Array.Exists(relation.Figures, figure => figure.IsWhole);
        Rational[] printed = relation.AllPrinted ? [.. same.Repeats.Select(relation.Printed)] : [];
        return new Comparison
        {
            CanHold = !(whole ? common.WholeNumbers() : common).IsEmpty,
            IsExact = printed.Length > 0 && Array.TrueForAll(printed, value => value == printed[0]),
            Difference = relation.HasPlainPrints ? printed.Max() - printed.Min() : null,
            Tolerance = relation.HasPlainPrints ? SumOfHalfUnits(relation) : null,
            Stated = relation.RangeOf(same.Repeats[0]),
            Computed = same.Repeats.Skip(1).Aggregate(
                ValueRange.Everything, (range, id) => range.Intersect(relation.RangeOf(id))),
        };
    }

    private static Comparison EachAtLeast(PrintedRelation relation, EachAtLeastRelation each)
    {
        ValueRange least = Products.AtLeastSome(relation.RangeOf(each.Count), relation.RangeOf(each.Threshold));
        bool? canHold = each.Total == each.Threshold ? CanScaleDown(each.Total, each.Count, relation)
            : each.Total == each.Count ? CanScaleDown(each.Total, each.Threshold, relation)
            : !(relation.RangeOf(each.Total) + -least).Intersect(ValueRange.NotNegative).IsEmpty;
        Rational? spare = relation.AllPrinted
            ? relation.Printed(each.Total) - (relation.Printed(each.Count) * relation.Printed(each.Threshold))
            : null;
        return new Comparison
        {
            CanHold = canHold,
            IsExact = spare?.Sign >= 0,
            Difference = relation.HasPlainPrints ? Rational.Min(spare!.Value, 0) : null,
            Tolerance = relation.HasPlainPrints ? relation.HalfUnit(relation.First) : null,
            Stated = relation.RangeOf(each.Total),
            Computed = least,
        };
    }

    // A total that is itself a factor: total ≥ total × factor, so total × (factor − 1) must reach zero or less.
    private static bool CanScaleDown(string total, string factor, PrintedRelation relation) => Products
        .AtLeastSome(relation.RangeOf(total), relation.RangeOf(factor) + ValueRange.Point(-1))
        .Contains(Rational.Zero);

    private static Comparison Quotient(PrintedRelation relation, Quotient quotient, Budget budget)
    {
        ValueRange rates = quotient.RateRange(relation);
        Rational? computed = relation.AllPrinted ? quotient.Printed(relation) : null;
        Rational? difference = relation.HasPlainPrints ? relation.Printed(quotient.Rate) - computed : null;
        return new Comparison
        {
            CanHold = QuotientJudge.CanHold(quotient, relation, rates, budget),
            IsExact = computed is { } value && PrintsAs(relation, value),
            Difference = difference is null ? null : TwoPlacesMore(relation.First, difference.Value),
            Tolerance = relation.HasPlainPrints ? relation.HalfUnit(relation.First) : null,
            Stated = relation.RangeOf(quotient.Rate),
            Computed = rates,
        };
    }

    // The quotient of the printed numbers, rounded as the rate is, must be the print.
    private static bool PrintsAs(PrintedRelation relation, Rational computed)
    {
        BulletinFigure rate = relation.First;
        Rational unit = PrintedRelation.LastUnit(rate);
        Rational printed = rate.Print!.BaseValue;
        RoundingConvention convention = rate.ConventionIn(relation.Bulletin.Rounding);
        return convention is RoundingConvention.NearestUnknownTies or RoundingConvention.Exact
            ? Rational.Abs(printed - computed) <= unit / 2
            : Rounding.ToMultiple(computed, unit, convention) == printed;
    }

    private static Rational TwoPlacesMore(BulletinFigure rate, Rational difference) => Rounding.ToMultiple(
        difference, rate.Print!.LastPlace * rate.Unit.Scale / 100, RoundingConvention.HalfAwayFromZero);

    private static Rational SumOfHalfUnits(PrintedRelation relation) =>
        relation.Figures.Aggregate(Rational.Zero, (sum, figure) => sum + relation.HalfUnit(figure));

    private static ValueRange Others(PrintedRelation relation, LinearForm remainder, string first)
    {
        Rational own = remainder.Terms.First(term => term.Figure == first).Weight;
        return remainder.Terms.Where(term => term.Figure != first).Aggregate(
            ValueRange.Point(Rational.Zero),
            (sum, term) => sum + (relation.RangeOf(term.Figure) * (own.Sign < 0 ? term.Weight : -term.Weight)));
    }
}
