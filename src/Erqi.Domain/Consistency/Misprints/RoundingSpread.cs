using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>How far the parts of a sum can spread within their prints, and how much of that its total leaves.</summary>
/// <param name="Widths">The widths of the parts that are not points.</param>
/// <param name="Step">What those parts are whole multiples of; null where they may be any numbers.</param>
/// <param name="Room">How far the sum may lie from the end of its spread that the printed total is nearer to.</param>
internal sealed record RoundingSpread(IReadOnlyList<Rational> Widths, Rational? Step, Rational Room)
{
    /// <summary>
    /// Measures a sum; null where a range has no end, where parts whole in several units, or whole and real ones, are mixed, and where a figure stands
    /// twice, which is no two independent parts.
    /// </summary>
    public static RoundingSpread? Of(Bulletin bulletin, SumRelation sum)
    {
        ValueRange total = bulletin.TrueValues(sum.Total);
        Rational least = Rational.Zero, most = Rational.Zero;
        List<Rational> widths = [];
        HashSet<string> seen = [sum.Total];
        Rational? step = null;
        bool isOfOneKind = true;
        foreach (SumPart part in sum.Parts)
        {
            BulletinFigure figure = bulletin[part.Figure];
            ValueRange range = figure.TrueValues(bulletin.Rounding) * part.Sign;
            if (!seen.Add(part.Figure) || range.IsEmpty || range.Low is not { } low || range.High is not { } high)
            {
                return null;
            }

            least += low;
            most += high;
            if (low != high)
            {
                step = widths.Count == 0 ? figure.Step : step;
                isOfOneKind &= figure.Step == step;
                widths.Add(high - low);
            }
        }

        // What the parts are short of their greatest sum is distributed as what they exceed their least, so that of the
        // two chances the lesser one is that of the end with less room.
        return total is { IsEmpty: false, Low: { } from, High: { } to } && isOfOneKind
            ? new RoundingSpread(widths, step, Rational.Min(to - least, most - from))
            : null;
    }

    /// <summary>The chance that independent parts come as near to the end as the total says; null where it costs too much.</summary>
    public Rational? Tail() => Step is { } step
        ? UniformSum.ChanceOfAtMost((Room / step).Floor(), [.. Widths.Select(width => (width / step).Floor())])
        : UniformSum.ChanceOfAtMost(Room, Widths);

    /// <summary>Whether the chance is at least a threshold for sure, found without working it out.</summary>
    /// <remarks>
    /// Let t be the distance from the middle. Two parts at least w wide are t off on one side with a chance of at least
    /// (1 − t/w)²/2, and more parts, symmetric and independent, only spread the sum farther (Anderson).
    /// </remarks>
    public bool IsOrdinary(Rational threshold)
    {
        Rational spread = Rational.Zero, widest = Rational.Zero, second = Rational.Zero;
        foreach (Rational width in Widths)
        {
            spread += width;
            second = Rational.Max(second, Rational.Min(widest, width));
            widest = Rational.Max(widest, width);
        }

        Rational distance = (spread / 2) - Room;
        if (distance.Sign <= 0)
        {
            return threshold <= Rational.Of(1, 2);
        }

        if (Step is not null || distance >= second)
        {
            return false;
        }

        Rational nearness = Rational.One - (distance / second);
        return nearness * nearness >= threshold * 2;
    }
}
