using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Consistency.Local;

/// <summary>Says why a relation cannot be judged at all: dimensions, counting bases, or a divisor that is never positive.</summary>
internal static class Admission
{
    public static Wording? Refusal(PrintedRelation relation) => relation.Meaning switch
    {
        SumMeaning sum => OneDimension(relation.Figures)
            ?? (sum.IsOfOneBasis ? OneBasis(relation.Figures) : null)
            ?? (sum.HasOneWhole ? IsRate(relation.First) : null),
        ProductMeaning => OneDimension([relation.First, relation.Figures[2]]) ?? Counts(relation.Figures[1]),
        QuotientMeaning { IsRate: true } quotient =>
            OneDimension(relation.Figures.AsSpan()[1..]) ?? IsRate(relation.First) ?? PositiveDivisor(relation, quotient),
        QuotientMeaning { Weights.Count: 0 } quotient when IsPer(relation.First, relation.Figures[1], relation.Figures[2]) =>
            PositiveDivisor(relation, quotient),
        QuotientMeaning quotient => OneDimension([relation.First, .. Named(relation, quotient.Part)])
            ?? (quotient.Weights.Count > 0 ? OneDimension(Named(relation, quotient.Whole)) : Counts(Named(relation, quotient.Whole)[0]))
            ?? PositiveDivisor(relation, quotient),
        _ => OneDimension(relation.Figures) ?? OneBasis(relation.Figures),
    };

    private static BulletinFigure[] Named(PrintedRelation relation, ValueList<sbyte> signs) =>
        [.. relation.Figures.Where((_, place) => signs[place] != 0)];

    private static Wording? OneDimension(ReadOnlySpan<BulletinFigure> figures)
    {
        BulletinFigure first = figures[0];
        foreach (BulletinFigure figure in figures[1..])
        {
            if (!ReferenceEquals(figure.Unit, first.Unit) && figure.Unit.Dimension != first.Unit.Dimension)
            {
                (Wording a, Wording b) = (Measured(first, figure), Measured(figure, first));
                return new Wording(
                    $"量纲不同，不能相加或相比：“{first.Id}”{a.Chinese}，“{figure.Id}”{b.Chinese}。",
                    $"Dimensions do not fit: '{first.Id}' {a.English}, '{figure.Id}' {b.English}.");
            }
        }

        return null;
    }

    private static Wording? OneBasis(ReadOnlySpan<BulletinFigure> figures)
    {
        BulletinFigure? stated = null, unknown = null;
        foreach (BulletinFigure figure in figures)
        {
            if (figure.Basis == BulletinFigure.UnknownBasis)
            {
                unknown ??= figure;
                continue;
            }

            stated ??= figure;
            if (figure.Basis != stated.Basis)
            {
                return new Wording(
                    $"统计口径不同，不能相加或相比：“{stated.Id}”为{InChinese(stated.Basis)}，“{figure.Id}”为{InChinese(figure.Basis)}。",
                    $"Counting bases differ: '{stated.Id}' counts {VisibleText.Shortened(stated.Basis)}, '{figure.Id}' counts {VisibleText.Shortened(figure.Basis)}.");
            }
        }

        return stated is null || unknown is null || !IsRevised(stated.Basis)
            ? null
            : new Wording(
                $"“{stated.Id}”为{stated.Basis}，“{unknown.Id}”未注明，不能相加或相比。",
                $"'{stated.Id}' is marked {stated.Basis} and '{unknown.Id}' is not; they cannot be added or compared.");
    }

    // A basis that is no member is kept as it was written.
    private static string InChinese(string basis) =>
        StatisticsTerms.CountingBases.Terms.FirstOrDefault(term => term.CamelCase == basis)?.Chinese ?? VisibleText.Shortened(basis);

    // 元/人 says itself what is divided by what.
    private static bool IsPer(BulletinFigure mean, BulletinFigure total, BulletinFigure count) =>
        mean.Unit.Dimension == Dimension.Per(total.Unit.Dimension.Base, count.Unit.Dimension.Base);

    private static Wording? Counts(BulletinFigure count) =>
        count.Unit.Dimension.Kind is UnitKind.Count or UnitKind.Number or UnitKind.Other
            ? null
            : new Wording(
                $"量纲不符：“{count.Id}”应为个数，却以{Name(count)}计。",
                $"Dimensions do not fit: '{count.Id}' should be a count and is in {Name(count)}.");

    private static Wording? IsRate(BulletinFigure rate) =>
        rate.Unit.Dimension.Kind is UnitKind.Rate or UnitKind.Number
            ? null
            : new Wording(
                $"量纲不符：“{rate.Id}”应为比率，却以{Name(rate)}计。",
                $"Dimensions do not fit: '{rate.Id}' should be a rate and is in {Name(rate)}.");

    private static Wording? PositiveDivisor(PrintedRelation relation, QuotientMeaning quotient) =>
        relation.RangeOf(quotient.Whole).Intersect(ValueRange.Positive).IsEmpty
            ? new Wording("除数不可能大于零。", "No positive divisor is possible.")
            : null;

    // A unit left out is told from a unit of another kind.
    private static Wording Measured(BulletinFigure figure, BulletinFigure beside) =>
        figure.Unit.Dimension.Kind == UnitKind.Number
            ? new Wording($"没有单位（是否漏“{Name(beside)}”？）", $"has no unit (is {Name(beside)} missing?)")
            : new Wording($"以{Name(figure)}计", $"is in {Name(figure)}");

    private static string Name(BulletinFigure figure) =>
        figure.Unit.Dimension is { Kind: UnitKind.Number } ? "1" : figure.Unit.Dimension.Base;

    // 初步数, 修订数 and 决算数 differ because one was revised, and none is wrong.
    private static bool IsRevised(string basis) =>
        basis is ['初', '步', ..] or ['修', '订', ..] or ['决', '算', ..];
}
