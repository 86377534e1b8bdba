namespace Erqi.Domain.Published.Printing;

/// <summary>The one way from an exact number to a print.</summary>
internal static class FigurePrinter
{
    public static PublishedFigure Print(Rational baseValue, FigureUnit unit, int places, RoundingConvention convention)
    {
        if (places is < 0 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(places), places, $"A print has 0 to 100 decimals; found {places}.");
        }

        var digits = Rounding.ToWhole(baseValue / unit.Scale * Rational.PowerOfTen(places), convention);
        return PublishedFigure.Parse(RationalText.WriteDigits(digits, places) + unit.Text);
    }
}
