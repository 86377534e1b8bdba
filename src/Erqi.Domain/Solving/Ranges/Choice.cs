using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Ranges;

/// <summary>Chooses a value from a range that is not empty: a short one where any would do.</summary>
internal static class Choice
{
    /// <summary>Chooses a value about the middle.</summary>
    public static Rational Middle(ValueRange range, bool whole) => Near(range, MiddleOf(range), whole);

    /// <summary>Chooses a value near the one wished for.</summary>
    public static Rational Near(ValueRange range, Rational wished, bool whole)
    {
        if (range.IsPoint)
        {
            return range.Low!.Value;
        }

        if (whole)
        {
            (Rational floor, ValueRange numbers) = (wished.Floor(), range.WholeNumbers());
            return Rational.Max(numbers.Low ?? floor, Rational.Min(numbers.High ?? floor, floor));
        }

        if (!range.Contains(wished))
        {
            wished = MiddleOf(range);
        }

        // The steps get finer until one of them lies in the range; a width gives the step to begin with. Where the value
        // wished for is an end, only those on one side of it ever do.
        for (Rational step = FirstStep(range); ; step /= 10)
        {
            Rational rounded = ((wished / step) + (Rational.One / 2)).Floor() * step;
            Rational other = rounded > wished ? rounded - step : rounded + step;
            if (range.Contains(rounded) || range.Contains(other))
            {
                return range.Contains(rounded) ? rounded : other;
            }
        }
    }

    /// <summary>
    /// Gives what one summand takes of a sum that shall meet a demand, in proportion to its width; a summand
    /// without an end takes what is missing.
    /// </summary>
    public static Rational FairShare(ValueRange own, ValueRange all, ValueRange demanded)
    {
        ValueRange target = all.Intersect(demanded);
        if (all is not { Low: { } allLow, High: { } allHigh })
        {
            return MiddleOf(own is { Low: not null, High: not null } ? own : own.Intersect(demanded));
        }

        if (own.IsPoint || allLow == allHigh)
        {
            return own.Low!.Value;
        }

        Rational width = own.High!.Value - own.Low!.Value;
        return own.Low.Value + ((MiddleOf(target) - allLow) * width / (allHigh - allLow));
    }

    private static Rational MiddleOf(ValueRange range) => (range.Low, range.High) switch
    {
        ({ } low, { } high) => (low + high) / 2,
        ({ } low, null) => range.IsLowClosed ? low : low + Rational.One,
        (null, { } high) => range.IsHighClosed ? high : high - Rational.One,
        _ => Rational.Zero,
    };

    private static Rational FirstStep(ValueRange range)
    {
        if (range is not { Low: { } low, High: { } high })
        {
            return Rational.One;
        }

        // Ten bits are about three digits: the step comes to some hundredth of the width.
        Rational width = high - low;
        BigInteger millionths = (width * 1_000_000).Floor();
        if (millionths.IsZero)
        {
            return Rational.PowerOfTen((int)((width.Numerator.GetBitLength() - width.Denominator.GetBitLength()) * 3 / 10) - 2);
        }

        return Rational.PowerOfTen((int)(millionths.GetBitLength() * 3 / 10) - 8);
    }
}
