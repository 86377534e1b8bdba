namespace Erqi.Domain.Published.Printing;

/// <summary>Brings together the unit in a print and the unit in the caption above it.</summary>
internal static class CaptionRule
{
    /// <summary>Gives the unit of a print under a caption.</summary>
    /// <exception cref="ArgumentException">The two contradict each other.</exception>
    public static FigureUnit Combine(PublishedFigure print, FigureUnit? caption) =>
        TryCombine(print, caption)
        ?? throw Refused.Argument(
            new(
                $"“{print}”自带单位“{print.Unit}”，旁边又写了“{caption}”；只有没带单位的数才另写单位。",
                $"'{print}' has the unit '{print.Unit}', but '{caption}' is stated beside it; " +
                "a unit beside the print is for prints that have none."),
            nameof(caption));

    /// <summary>Gives the unit of a print under a caption, or null where the two contradict each other.</summary>
    public static FigureUnit? TryCombine(PublishedFigure print, FigureUnit? caption)
    {
        FigureUnit own = print.Unit;
        if (caption is null || caption == own || caption == print.Caption)
        {
            return own;
        }

        bool completes = own.Dimension == Dimension.Number && !(own.HasMultiplier && caption.HasMultiplier);
        return completes && FigureUnit.TryParse($"{own.Text} {caption.Text}", out FigureUnit? whole) ? whole : null;
    }
}
