using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Says whether printed numbers agree as far as their last digits tell.</summary>
internal static class Closing
{
    /// <summary>Says whether the parts add up to the total, within what rounding explains.</summary>
    public static bool Holds(Mention total, List<Mention> parts) => LongestFront(total, parts, parts.Count) == parts.Count;

    /// <summary>Gives how many of the parts, at least two and counted from the first, add up to the total; the most, or 0.</summary>
    public static int LongestFront(Mention total, List<Mention> parts, int least = 2) => Longest(total, parts, least, isExact: false);

    /// <summary>Gives how many of the parts, at least two and counted from the first, add up to the total as printed; the most, or 0.</summary>
    public static int LongestExact(Mention total, List<Mention> parts) => Longest(total, parts, 2, isExact: true);

    private static int Longest(Mention total, List<Mention> parts, int least, bool isExact)
    {
        Rational difference = total.Value, tolerance = total.HalfUnit;
        int longest = 0;
        for (int i = 0; i < parts.Count && total.IsPlain && parts[i].IsPlain; i++)
        {
            difference -= parts[i].Value;
            tolerance += parts[i].HalfUnit;
            bool closes = difference.Sign == 0 || (!isExact && Rational.Abs(difference) < tolerance);
            longest = closes && i + 1 >= least ? i + 1 : longest;
        }

        return longest;
    }

    /// <summary>Says whether the rate is the part over the whole, within what rounding explains.</summary>
    public static bool HoldsShare(Mention rate, Mention part, Mention whole)
    {
        if (whole.Value.Sign <= 0 || part.Value.Sign < 0 || whole.Value <= whole.HalfUnit || !part.IsPlain || !whole.IsPlain || !rate.IsPlain)
        {
            return false;
        }

        Rational hundred = Rational.Of(100, 1);
        Rational low = (part.Value - part.HalfUnit) * hundred / (whole.Value + whole.HalfUnit);
        Rational high = (part.Value + part.HalfUnit) * hundred / (whole.Value - whole.HalfUnit);
        return low <= rate.Value + rate.HalfUnit && rate.Value - rate.HalfUnit <= high;
    }

    /// <summary>Says whether the mean is the total over the count, within what rounding explains.</summary>
    public static bool HoldsMean(Mention mean, Mention total, Mention count) =>
        mean.IsPlain && total.IsPlain && count.IsPlain && count.Value.Sign > 0
        && Rational.Abs((mean.Value * count.Value) - total.Value) <= total.HalfUnit + (mean.Print.BasePlace / 2 * count.Value);

    /// <summary>Says whether the rate is current over previous less one, within what rounding explains.</summary>
    public static bool HoldsGrowth(Mention rate, Mention current, Mention previous)
    {
        if (previous.Value <= previous.HalfUnit || !current.IsPlain || !previous.IsPlain || !rate.IsPlain)
        {
            return false;
        }

        Rational hundred = Rational.Of(100, 1);
        Rational low = ((current.Value - current.HalfUnit) * hundred / (previous.Value + previous.HalfUnit)) - hundred;
        Rational high = ((current.Value + current.HalfUnit) * hundred / (previous.Value - previous.HalfUnit)) - hundred;
        return low <= rate.Value + rate.HalfUnit && rate.Value - rate.HalfUnit <= high;
    }
}
