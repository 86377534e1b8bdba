using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Local;

/// <summary>
/// What share, growth, mean and lead have in common: (rate ÷ Scale) = dividend ÷ divisor − Shift, where dividend and
/// divisor are weighted sums of two figures X and Y and the divisor is above zero.
/// </summary>
internal sealed record Quotient(
    string Rate, string X, string Y, (int X, int Y) Dividend, (int X, int Y) Divisor, Rational Shift, Rational Scale)
{
    public static Quotient Of(Relation relation, Bulletin bulletin) => relation switch
    {
        ShareRelation share => Simple(share.Rate, share.Part, share.Whole, 0, bulletin),
        LeadRelation lead => Simple(lead.Lead, lead.Part, lead.Whole, lead.Schedule, bulletin),
        MeanRelation mean => Simple(mean.Mean, mean.Total, mean.Count, 0, bulletin) with { Scale = MeanScale(mean, bulletin) },
        GrowthRelation { Previous: { } previous } growth => Simple(growth.Rate, growth.Current, previous, 1, bulletin),
        GrowthRelation { Increase: { } increase } growth =>
            new(growth.Rate, growth.Current, increase, (0, 1), (1, -1), 0, RateScale(growth.Rate, bulletin)),
        _ => throw new InvalidOperationException($"{relation.Kind} is no quotient."),
    };

    /// <summary>Gets whether dividend and divisor are two figures, each by itself.</summary>
    public bool IsPlain => X != Y && Dividend == (1, 0) && Divisor == (0, 1);

    /// <summary>The half-planes in which the rate lies in a range and the divisor is above zero.</summary>
    public IEnumerable<HalfPlane> Planes(ValueRange rate)
    {
        yield return new HalfPlane(Divisor.X, Divisor.Y, 0, IsStrict: true);
        if (rate.Low is { } low)
        {
            Rational ratio = (low / Scale) + Shift;
            yield return new HalfPlane(
                Dividend.X - (ratio * Divisor.X), Dividend.Y - (ratio * Divisor.Y), 0, !rate.IsLowClosed);
        }

        if (rate.High is { } high)
        {
            Rational ratio = (high / Scale) + Shift;
            yield return new HalfPlane(
                (ratio * Divisor.X) - Dividend.X, (ratio * Divisor.Y) - Dividend.Y, 0, !rate.IsHighClosed);
        }
    }

    /// <summary>The values the divisor can take.</summary>
    public ValueRange DivisorRange(PrintedRelation relation) => Range(Divisor, relation);

    /// <summary>
    /// The values the rate can take: just those where dividend and divisor share no figure, whole-number gaps aside,
    /// and at least those where they do.
    /// </summary>
    public ValueRange RateRange(PrintedRelation relation) =>
        (Products.Quotients(Range(Dividend, relation), DivisorRange(relation)) + ValueRange.Point(-Shift)) * Scale;

    /// <summary>The rate that printed numbers give, or null where their divisor is not above zero.</summary>
    public Rational? Printed(PrintedRelation relation)
    {
        Rational x = relation.Printed(X), y = relation.Printed(Y);
        Rational divisor = (x * Divisor.X) + (y * Divisor.Y);
        return divisor.Sign > 0 ? ((((x * Dividend.X) + (y * Dividend.Y)) / divisor) - Shift) * Scale : null;
    }

    private ValueRange Range((int X, int Y) weights, PrintedRelation relation) => X == Y
        ? relation.RangeOf(X) * (weights.X + weights.Y)
        : (relation.RangeOf(X) * weights.X) + (relation.RangeOf(Y) * weights.Y);

    private static Quotient Simple(string rate, string dividend, string divisor, Rational shift, Bulletin bulletin) =>
        new(rate, dividend, divisor, (1, 0), (0, 1), shift, RateScale(rate, bulletin));

    /// <summary>
    /// How many base units of the divisor the mean is per: one where the mean's unit says so itself, as 元/人 does, and else
    /// one of the divisor's own unit, so that 147人 to 1平方公里 is no number per square metre.
    /// </summary>
    public static Rational MeanScale(MeanRelation mean, Bulletin bulletin) =>
        bulletin[mean.Mean].Unit.Dimension.Kind == DimensionKind.PerUnit ? Rational.One : bulletin[mean.Count].Unit.Size;

    // The base unit of rates is one per cent; a plain number is the ratio itself.
    private static Rational RateScale(string rate, Bulletin bulletin) =>
        bulletin[rate].Unit.Dimension.Kind == DimensionKind.Rate ? 100 : 1;
}
