using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Consistency.Rendering;

/// <summary>A figure to which two relations leave ranges that have nothing in common, which says why they cannot both hold.</summary>
/// <param name="First">What one relation leaves it.</param>
/// <param name="Second">What the other does.</param>
internal sealed record Apart(BulletinFigure Figure, ValueRange First, ValueRange Second)
{
    /// <summary>Finds it: the total of two sums, a part of one that is the total of another, the whole of two shares.</summary>
    public static Apart? Of(ConsistencyReport report, int one, int other)
    {
        (RelationFinding a, RelationFinding b) = (report.Findings[one], report.Findings[other]);
        return a.Relation.Figures.Intersect(b.Relation.Figures)
            .Select(id => Left(a, id, report.Bulletin) is { } first && Left(b, id, report.Bulletin) is { } second && first.Intersect(second).IsEmpty
                ? new Apart(report.Bulletin[id], first, second)
                : null)
            .FirstOrDefault(apart => apart is not null);
    }

    // What the others of a relation leave to one of its figures; null where that is more than adding up or one division.
    private static ValueRange? Left(RelationFinding finding, string id, Bulletin bulletin) => finding.Relation switch
    {
        { Figures: [var first, ..] } when first == id => finding.Computed,
        { Meaning: SumMeaning { AllowsRemainder: false, HasOneWhole: false } sum, Figures: var figures } => Added(sum, figures, id, bulletin),
        { Meaning: QuotientMeaning { IsRate: true, Offset.Sign: 0, Periods: 1 }, Figures: [var rate, var part, var whole] } when whole == id =>
            Divided(bulletin.TrueValues(part), bulletin.TrueValues(rate) * (1 / RateScales.OneWhole(bulletin[rate]))),
        _ => null,
    };

    private static ValueRange? Added(SumMeaning sum, ValueList<string> figures, string id, Bulletin bulletin)
    {
        var others = ValueRange.Point(Rational.Zero);
        int sign = 0;
        foreach ((int at, string other) in figures.Index())
        {
            sign += other == id ? sum.Signs[at] : 0;
            others = other == id ? others : others + (bulletin.TrueValues(other) * sum.Signs[at]);
        }

        return sign is 1 or -1 ? others * -sign : null;
    }

    private static ValueRange? Divided(ValueRange part, ValueRange rate) =>
        part is { Low: { Sign: >= 0 } low, High: { } high } && rate is { Low: { Sign: > 0 } least, High: { } most }
            ? ValueRange.Between(low / most, high / least, part.IsLowClosed && rate.IsHighClosed, part.IsHighClosed && rate.IsLowClosed)
            : null;
}
