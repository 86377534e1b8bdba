using Erqi.Domain.Published;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Figures that differ from a given one in the print or in the reading only.</summary>
internal static class FigureChange
{
    /// <summary>The figure with another print, or null where the text is none or the figure cannot have it.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="text">The print.</param>
    /// <param name="caption">The unit beside it; null where the text has the whole unit.</param>
    public static BulletinFigure? Reprint(BulletinFigure figure, string text, FigureUnit? caption)
    {
        if (!PublishedFigure.TryParse(text, out PublishedFigure? print))
        {
            return null;
        }

        bool fits = FigureRange.FaultOf(print, figure.Reading) is null
            && !IsBrokenCount(print.InUnit(CaptionRule.Combine(print, caption)), figure);
        return fits ? figure.Copy(print, caption, figure.Reading) : null;
    }

    /// <summary>The figure with the same print read in another way, or null where the print contradicts that.</summary>
    public static BulletinFigure? Reread(BulletinFigure figure, FigureReading reading) =>
        figure.Print is { } print && FigureRange.FaultOf(print, reading) is null
            ? figure.Copy(PublishedFigure.Parse(print.Text), figure.Caption, reading)
            : null;

    // Nobody counts 36.0 projects unless somebody already has.
    private static bool IsBrokenCount(PublishedFigure print, BulletinFigure figure) =>
        print is { Places: > 0, Unit: { HasMultiplier: false, Dimension.Kind: UnitKind.Count } } && figure.IsWhole;
}
