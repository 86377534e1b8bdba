using Erqi.Domain.Prose.Clauses;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Says whether printed numbers agree as far as their last digits tell.</summary>
internal static class Closing
{
    private static readonly Rational Hundred = Rational.Of(100, 1);

    /// <summary>Says whether the parts add up to the total, within what rounding explains.</summary>
    public static bool Holds(Amount total, IReadOnlyList<Amount> parts) =>
        parts.Count > 0 && Longest(total, parts, parts.Count, isExact: false) == parts.Count;

    /// <summary>Gives how many of the parts, at least two and counted from the first, add up to the total; the most, or 0.</summary>
    public static int LongestFront(Amount total, IReadOnlyList<Amount> parts) => Longest(total, parts, 2, isExact: false);

    /// <summary>Gives how many of the parts, at least two and counted from the first, add up to the total as printed; the most, or 0.</summary>
    public static int LongestExact(Amount total, IReadOnlyList<Amount> parts) => Longest(total, parts, 2, isExact: true);

    /// <summary>Says whether the rate is the part over the whole, within what rounding explains.</summary>
    public static bool HoldsShare(Amount rate, Amount part, Amount whole) =>
        part.Value.Sign >= 0 && HoldsQuotient(rate with { Value = rate.Value / Hundred, HalfUnit = rate.HalfUnit / Hundred }, part, whole);

    /// <summary>Says whether the rate is the part over the whole, as printed.</summary>
    public static bool HoldsShare(Mention rate, Mention part, Mention whole) => HoldsShare(rate.Amount, part.Amount, whole.Amount);

    /// <summary>Says whether the rate is current over previous less one, within what rounding explains.</summary>
    public static bool HoldsGrowth(Amount rate, Amount current, Amount previous) =>
        HoldsQuotient(new Amount(Rational.One + (rate.Value / Hundred), rate.HalfUnit / Hundred, rate.IsPoint), current, previous);

    /// <summary>Says whether the mean is the total over the count, within what rounding explains.</summary>
    public static bool HoldsMean(Amount mean, Amount total, Amount count) => HoldsQuotient(mean, total, count);

    /// <summary>Gives the same for one of what is counted: for a 公里, not for a metre.</summary>
    public static Func<Amount, Amount, Amount, bool> HoldsMeanOf(Mention count) => (mean, total, divisor) =>
        HoldsMean(mean, total, divisor with { Value = divisor.Value / count.Unit.Size, HalfUnit = divisor.HalfUnit / count.Unit.Size });

    private static bool HoldsQuotient(Amount quotient, Amount dividend, Amount divisor)
    {
        if (divisor.Value <= divisor.HalfUnit || !quotient.IsPoint || !dividend.IsPoint || !divisor.IsPoint)
        {
            return false;
        }

        // The product of two ranges, widest where both ends are; half a unit above is rounded up.
        Rational least = quotient.Low * divisor.Low;
        Rational most = quotient.High * divisor.High;
        return least <= dividend.High && (quotient.HalfUnit.Sign > 0 || divisor.HalfUnit.Sign > 0 ? dividend.Low < most : dividend.Low <= most);
    }

    private static int Longest(Amount total, IReadOnlyList<Amount> parts, int least, bool isExact)
    {
        Rational difference = total.Value, tolerance = total.HalfUnit;
        int longest = 0;
        bool onlyGrows = parts.All(part => part.Value.Sign >= 0);
        for (int i = 0; i < parts.Count && total.IsPoint && parts[i].IsPoint && !(onlyGrows && difference < -tolerance); i++)
        {
            difference -= parts[i].Value;
            tolerance += parts[i].HalfUnit;
            bool closes = difference.Sign == 0 || (!isExact && Rational.Abs(difference) < tolerance);
            longest = closes && i + 1 >= least ? i + 1 : longest;
        }

        return longest;
    }
}
