namespace Erqi.Domain.Published.Printing;

/// <summary>Prints what a ledger holds the way a figure of a bulletin is printed.</summary>
internal static class LedgerPrinter
{
    public static BulletinFigure Print(BulletinFigure figure, ProjectCube cube, RoundingConvention usual, int moneyPlaces)
    {
        if (!figure.Of!.Fits(figure.Unit))
        {
            throw new ArgumentException(
                $"'{figure.Id}' counts {figure.Of.Measure} but is printed in '{figure.Unit}'; " +
                "a count is printed in 个 or the like, money in 元, 万元 or 亿元.",
                nameof(figure));
        }

        if (figure.Of.ValueIn(cube) is not { } value)
        {
            return figure.Reprinted(null);
        }

        int places = figure.Print?.Places ?? (figure.Of.Measure == Measure.Count ? 0 : moneyPlaces);
        RoundingConvention convention = figure.ConventionIn(usual) switch
        {
            // A print says nothing of ties; whoever prints must decide, and 四舍五入 is what offices do.
            RoundingConvention.NearestUnknownTies => RoundingConvention.HalfAwayFromZero,
            var stated => stated,
        };
        if (convention == RoundingConvention.Exact)
        {
            // An exact print has all the places its value needs.
            places = Math.Max(places, RationalText.PlacesOf(value / figure.Unit.Scale) ?? places);
        }
        else if (figure.Reading.Quantum is { } quantum)
        {
            value = Rounding.ToMultiple(value, quantum * figure.Unit.Scale, convention);
        }

        PublishedFigure print = PublishedFigure.Of(value, figure.Unit, places, convention);

        // An exact print needs no quantum, and its value need not be a multiple of one.
        BulletinFigure read = convention == RoundingConvention.Exact && figure.Reading.Quantum is not null
            ? figure.Read(figure.Reading with { Quantum = null })
            : figure;
        return read.Reprinted(print);
    }
}
