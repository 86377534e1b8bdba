using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Ranges;

/// <summary>What total ≥ count × threshold leaves to each of the three, where count and threshold are never below zero.</summary>
internal static class ProductRange
{
    /// <summary>Gives the totals.</summary>
    public static ValueRange Totals(ValueRange counts, ValueRange thresholds) => counts.IsEmpty || thresholds.IsEmpty
        ? ValueRange.Empty
        : End.Between(Least(End.Low(counts), End.Low(thresholds)), End.None);

    /// <summary>Gives the counts for totals and thresholds; or the thresholds for totals and counts.</summary>
    public static ValueRange Factors(ValueRange totals, ValueRange others)
    {
        if (totals.IsEmpty || others.IsEmpty)
        {
            return ValueRange.Empty;
        }

        if (totals.High is not { } total)
        {
            return ValueRange.NotNegative;
        }

        End other = End.Low(others);
        if (total.Sign < 0 || (total.Sign == 0 && !totals.IsHighClosed))
        {
            return ValueRange.Empty;
        }

        if (other.Value.Sign > 0)
        {
            // A factor of zero makes the total zero whether the other reaches its end or not.
            Rational most = total / other.Value;
            return ValueRange.Between(Rational.Zero, most, true, totals.IsHighClosed && (other.IsClosed || most.Sign == 0));
        }

        // A factor of zero, or one as small as wanted, leaves the other free, unless the total must be zero.
        return other.IsClosed || total.Sign > 0 ? ValueRange.NotNegative : ValueRange.Point(Rational.Zero);
    }

    /// <summary>Gives the least product of two factors that are never below zero.</summary>
    private static End Least(End count, End threshold)
    {
        bool isZero = (count.Value.Sign == 0 && count.IsClosed) || (threshold.Value.Sign == 0 && threshold.IsClosed);
        return new End(count.Value * threshold.Value, isZero || (count.IsClosed && threshold.IsClosed));
    }
}
