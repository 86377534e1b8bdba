using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>What a print should have read if it was rounded wrongly rather than set wrongly.</summary>
internal sealed class RoundingSlips(Bulletin bulletin, PrintedValues values)
{
    // Prints are worked out to a few places more than they show; a chain from farther out is no explanation.
    private const int PlacesBeyondPrint = 3;

    /// <summary>The properly rounded prints of a figure, each with the slip that made the print out of the same value.</summary>
    public IEnumerable<(DigitText Number, Slip Slip)> Before(BulletinFigure figure, ValueRange implied)
    {
        RoundingConvention convention = figure.ConventionIn(bulletin.Rounding);
        if (figure is not { Print: { IsPlain: true } print, Reading.Quantum: null } || !IsToNearest(convention))
        {
            yield break;
        }

        BigInteger printed = print.HasMinusSign ? -print.Digits : print.Digits;
        foreach (Rational value in values.Of(figure.Id))
        {
            Rational places = value / figure.Unit.Scale * Rational.PowerOfTen(print.Places);
            BigInteger proper = ToWhole(places, convention);
            if (proper == printed || proper.Sign * printed.Sign < 0)
            {
                continue;
            }

            if (BigInteger.Abs(proper - printed).IsOne && values.IsInBalance(figure.Id))
            {
                yield return (DigitText.Of(proper, print.Places), Slip.ForcedBalance);
            }

            if (StepByStep(places, convention) == printed)
            {
                yield return (DigitText.Of(proper, print.Places), Slip.SuccessiveRounding);
            }
        }

        if (IsCutOff(figure, implied))
        {
            yield return (DigitText.Of(print.Digits + 1, print.Places), Slip.Truncated);
        }
    }

    private static BigInteger StepByStep(Rational value, RoundingConvention convention)
    {
        for (int place = PlacesBeyondPrint; place > 0; place--)
        {
            Rational step = Rational.PowerOfTen(place);
            value = (Rational)ToWhole(value * step, convention) / step;
        }

        return ToWhole(value, convention);
    }

    // The print cannot have been rounded from any value left to it, so a value it was cut off from rounds to the next.
    private static bool IsCutOff(BulletinFigure figure, ValueRange implied) =>
        Change.Reread(figure, figure.Reading with { Rounding = RoundingConvention.Truncate }) is { } cut
        && !cut.TrueValues(RoundingConvention.Truncate).Intersect(implied).IsEmpty;

    private static bool IsToNearest(RoundingConvention convention) => convention
        is RoundingConvention.HalfAwayFromZero or RoundingConvention.HalfToEven or RoundingConvention.NearestUnknownTies;

    // Where nothing is said of ties, the usual rule stands in: a tie has to go somewhere.
    private static BigInteger ToWhole(Rational value, RoundingConvention convention) => Rounding.ToWhole(
        value,
        convention == RoundingConvention.NearestUnknownTies ? RoundingConvention.HalfAwayFromZero : convention);
}
