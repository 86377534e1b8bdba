using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Proofreading;

/// <summary>
/// Sees by plain interval arithmetic that a relation cannot hold by itself. It takes every range for closed and every
/// number for a broken one, so that it sees too little rather than too much; it shares no code with the judges.
/// </summary>
internal static class PlainEye
{
    public static bool SeesFault(Bulletin bulletin, Relation relation)
    {
        return relation switch
        {
            SumRelation sum => Misses(Of(sum.Total), Sum(sum.Parts.Select(part => Times(Of(part.Figure), part.Sign)))),
            PartOfRelation part => Of(part.Whole).High < Sum(part.Parts.Select(Of)).Low,
            SameRelation same => same.Figures.Max(id => Of(id).Low) > same.Figures.Min(id => Of(id).High),
            ShareRelation share => Quotient(share.Rate, share.Part, share.Whole, 0),
            GrowthRelation { Previous: { } previous } growth => Quotient(growth.Rate, growth.Current, previous, 1),
            MeanRelation mean => Quotient(mean.Mean, mean.Total, mean.Count, 0),
            LeadRelation lead => Quotient(lead.Lead, lead.Part, lead.Whole, lead.Schedule),
            MultipleRelation multiple => Quotient(multiple.Times, multiple.Part, multiple.Whole, 0),
            DifferenceRelation difference => Misses(Of(difference.Difference), Sum([Of(difference.Minuend), Times(Of(difference.Subtrahend), -1)])),
            StructureRelation structure => Misses((100, 100), Sum(structure.Figures.Select(Of))),
            WeightedMeanRelation mean => Misses(Of(mean.Mean), (mean.Values.Min(id => Of(id).Low), mean.Values.Max(id => Of(id).High))),
            _ => false,
        };

        bool Quotient(string rate, string dividend, string divisor, Rational shift)
        {
            (Rational Low, Rational High) x = Of(dividend), y = Of(divisor);
            Rational scale = bulletin[rate].Unit.Dimension.Kind == UnitKind.Rate ? 100 : 1;
            return y.Low.Sign > 0 && Misses(
                Of(rate),
                (((x.Low / (x.Low.Sign < 0 ? y.Low : y.High)) - shift) * scale, ((x.High / (x.High.Sign < 0 ? y.High : y.Low)) - shift) * scale));
        }

        (Rational Low, Rational High) Of(string id) => bulletin.TrueValues(id) is { IsEmpty: false, Low: { } low, High: { } high }
            ? (low, high)
            : (-Rational.PowerOfTen(30), Rational.PowerOfTen(30));
    }

    private static bool Misses((Rational Low, Rational High) a, (Rational Low, Rational High) b) => a.High < b.Low || b.High < a.Low;

    private static (Rational Low, Rational High) Times((Rational Low, Rational High) range, int sign) =>
        sign < 0 ? (-range.High, -range.Low) : range;

    private static (Rational Low, Rational High) Sum(IEnumerable<(Rational Low, Rational High)> ranges) =>
        ranges.Aggregate((Rational.Zero, Rational.Zero), (sum, range) => (sum.Item1 + range.Low, sum.Item2 + range.High));
}
