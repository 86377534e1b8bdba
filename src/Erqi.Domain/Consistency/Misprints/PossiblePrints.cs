using System.Numerics;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>The prints, with the places that a figure is printed to, that some value of a range leads to.</summary>
internal static class PossiblePrints
{
    /// <summary>Gives the figure with each of them in turn, the least first; none where there are more than so many.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="range">The values, in base units.</param>
    /// <param name="usual">The convention of the bulletin.</param>
    /// <param name="most">The most to give.</param>
    public static IReadOnlyList<BulletinFigure> Of(
        BulletinFigure figure, ValueRange range, RoundingConvention usual, int most) =>
        Ends(figure, range) is { } ends && ends.Greatest - ends.Least <= most + 2
        && Between(figure, ends.Least.Floor() - 1, ends.Greatest.Ceiling() + 1, range, usual) is var found
        && found.Count <= most
            ? found
            : [];

    /// <summary>Gives those in the middle of the range, not more than so many.</summary>
    public static IReadOnlyList<BulletinFigure> InTheMiddle(
        BulletinFigure figure, ValueRange range, RoundingConvention usual, int most)
    {
        if (Ends(figure, range) is not { } ends)
        {
            return [];
        }

        BigInteger first = ((ends.Least + ends.Greatest) / 2).Floor() - ((most - 1) / 2);
        return Between(figure, first, first + most - 1, range, usual);
    }

    // The ends of the range, counted in units of the last place.
    private static (Rational Least, Rational Greatest)? Ends(BulletinFigure figure, ValueRange range) =>
        figure.Print is { IsPlain: true } && range is { IsEmpty: false, Low: { } low, High: { } high }
            ? (low / Place(figure), high / Place(figure))
            : null;

    private static Rational Step(BulletinFigure figure) => figure.Reading.Quantum ?? figure.Print!.LastPlace;

    private static Rational Place(BulletinFigure figure) => Step(figure) * figure.Unit.Scale;

    private static List<BulletinFigure> Between(
        BulletinFigure figure, BigInteger first, BigInteger last, ValueRange range, RoundingConvention usual)
    {
        List<BulletinFigure> found = [];
        PublishedFigure print = figure.Print!;
        if (PrintFrame.Of(print) is not { } frame)
        {
            return found;
        }

        for (BigInteger count = first; count <= last; count++)
        {
            BigInteger digits = ((Rational)count * Step(figure) * Rational.PowerOfTen(print.Places)).Numerator;
            string text = frame.Around(DigitText.Of(digits, print.Places), digits.Sign < 0);
            if (FigureChange.Reprint(figure, text, figure.Caption) is { } changed
                && !changed.TrueValues(usual).Intersect(range).IsEmpty)
            {
                found.Add(changed);
            }
        }

        return found;
    }
}
