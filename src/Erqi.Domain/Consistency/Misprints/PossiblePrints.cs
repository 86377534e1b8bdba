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
        BulletinFigure figure, ValueRange range, RoundingConvention usual, int most)
    {
        if (figure.Print is not { IsPlain: true } print
            || PrintFrame.Of(print) is not { } frame
            || range is not { IsEmpty: false, Low: { } low, High: { } high })
        {
            return [];
        }

        Rational step = figure.Reading.Quantum ?? print.LastPlace;
        Rational scaled = step * figure.Unit.Scale;
        (Rational least, Rational greatest) = (low / scaled, high / scaled);
        if (greatest - least > most + 2)
        {
            return [];
        }

        List<BulletinFigure> found = [];
        for (BigInteger count = least.Floor() - 1; count <= greatest.Ceiling() + 1; count++)
        {
            BigInteger digits = ((Rational)count * step * Rational.PowerOfTen(print.Places)).Numerator;
            string text = frame.Around(DigitText.Of(digits, print.Places), digits.Sign < 0);
            if (FigureChange.Reprint(figure, text, figure.Caption) is { } changed
                && !changed.TrueValues(usual).Intersect(range).IsEmpty)
            {
                found.Add(changed);
            }
        }

        return found.Count <= most ? found : [];
    }
}
