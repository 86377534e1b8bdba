using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>The prints that some value of a range leads to, with the places that a figure is printed to or with others.</summary>
internal static class PossiblePrints
{
    /// <summary>Gives the figure with each of them in turn, the least first; none where there are more than so many.</summary>
    /// <param name="range">The values, in base units.</param>
    public static IReadOnlyList<BulletinFigure> Of(
        BulletinFigure figure, ValueRange range, RoundingConvention usual, int most)
    {
        int places = figure.Print?.Places ?? 0;
        return Counted(figure, range, places) is { } ends && ends.Greatest - ends.Least <= most + 2
            && Between(figure, ends.Least.Floor() - 1, ends.Greatest.Ceiling() + 1, range, usual, places) is var found
            && found.Count <= most
                ? found
                : [];
    }

    /// <summary>Gives those of so many places in the middle of the range, not more than so many.</summary>
    public static IReadOnlyList<BulletinFigure> InTheMiddle(
        BulletinFigure figure, ValueRange range, RoundingConvention usual, int places, int most)
    {
        if (Counted(figure, range, places) is not { } ends)
        {
            return [];
        }

        BigInteger first = ((ends.Least + ends.Greatest) / 2).Floor() - ((most - 1) / 2);
        return Between(figure, first, first + most - 1, range, usual, places);
    }

    /// <summary>Gives the least and the greatest of so many places; none where the range has no ends.</summary>
    public static IReadOnlyList<BulletinFigure> Ends(
        BulletinFigure figure, ValueRange range, RoundingConvention usual, int places)
    {
        if (Counted(figure, range, places) is not { } ends)
        {
            return [];
        }

        (BigInteger first, BigInteger last) = (ends.Least.Floor(), ends.Greatest.Ceiling());
        return
        [
            .. Between(figure, first - 1, first + 1, range, usual, places).Take(1),
            .. Between(figure, last - 1, last + 1, range, usual, places).TakeLast(1),
        ];
    }

    /// <summary>Gives how far the true value of a figure can lie from a number, if that is its print.</summary>
    public static ValueRange Near(BulletinFigure figure, Rational number, int places)
    {
        // No convention reaches farther than one unit of the last place; words such as 超 reach anywhere.
        Rational reach = Step(figure, places);
        return figure.Print!.Qualifier == Qualifier.None
            ? ValueRange.Between(number - reach, number + reach) * figure.Unit.Scale
            : ValueRange.Everything;
    }

    // The ends of the range, counted in units of the last place.
    private static (Rational Least, Rational Greatest)? Counted(BulletinFigure figure, ValueRange range, int places)
    {
        Rational place = Step(figure, places) * figure.Unit.Scale;
        return figure.Print is { IsPlain: true } && range is { IsEmpty: false, Low: { } low, High: { } high }
            ? (low / place, high / place)
            : null;
    }

    private static Rational Step(BulletinFigure figure, int places) => figure.Reading.Quantum ?? Rational.PowerOfTen(-places);

    private static List<BulletinFigure> Between(
        BulletinFigure figure, BigInteger first, BigInteger last, ValueRange range, RoundingConvention usual, int places)
    {
        List<BulletinFigure> found = [];
        if (PrintFrame.Of(figure.Print!) is not { } frame)
        {
            return found;
        }

        for (BigInteger count = first; count <= last; count++)
        {
            BigInteger digits = ((Rational)count * Step(figure, places) * Rational.PowerOfTen(places)).Numerator;
            string text = frame.Around(DigitText.Of(digits, places), digits.Sign < 0);
            if (Change.Reprint(figure, text, figure.Caption) is { } changed
                && !changed.TrueValues(usual).Intersect(range).IsEmpty)
            {
                found.Add(changed);
            }
        }

        return found;
    }
}
