using Erqi.Domain.Published;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>A figure that differs from the given one in its print or reading only, or a bulletin in one relation.</summary>
internal static class Change
{
    /// <summary>The figure with another print, or null where the text is none or the figure cannot have it.</summary>
    /// <param name="caption">The unit beside it; null where the text has the whole unit.</param>
    public static BulletinFigure? Reprint(BulletinFigure figure, string text, FigureUnit? caption)
    {
        if (!PublishedFigure.TryParse(text, out PublishedFigure? print))
        {
            return null;
        }

        print = IsTurnedBeside(figure) ? print.InText(print.Text, print.Qualifier, isTurned: true) : print;
        bool fits = FigureRange.FaultOf(print, figure.Reading) is null
            && !IsBrokenCount(print.InUnit(CaptionRule.Combine(print, caption)), figure);
        return fits ? figure.Copy(print, caption, figure.Reading) : null;
    }

    // 同比下降9.7% in an article prints 9.7%, whatever else it should read.
    private static bool IsTurnedBeside(BulletinFigure figure) =>
        figure.Print is { HasMinusSign: true } own && PublishedFigure.TryParse(own.Text, out PublishedFigure? alone) && !alone.HasMinusSign;

    /// <summary>The figure with another number in its print, or null where that makes none, see <see cref="PrintFrame"/>.</summary>
    public static BulletinFigure? Renumber(BulletinFigure figure, DigitText number, bool hasMinus) =>
        PrintFrame.Of(figure.Print!) is { } frame ? Reprint(figure, frame.Around(number, hasMinus), figure.Caption) : null;

    /// <summary>The figure with the same print read in another way, or null where the print contradicts that.</summary>
    public static BulletinFigure? Reread(BulletinFigure figure, FigureReading reading) =>
        figure.Print is { } print && FigureRange.FaultOf(print, reading) is null
            ? figure.Read(reading)
            : null;

    /// <summary>The bulletin without the relation at a place.</summary>
    public static Bulletin Without(Bulletin bulletin, int place) =>
        With(bulletin, bulletin.Figures, [.. bulletin.Relations.Where((_, i) => i != place)]);

    /// <summary>The bulletin where a sum has one more part, of its total's unit, which was not printed.</summary>
    public static Bulletin WithMissingPart(Bulletin bulletin, int place, SumRelation sum, out string missing)
    {
        string id = "missing";
        while (bulletin.TryGetFigure(id, out _))
        {
            id += "'";
        }

        missing = id;
        BulletinFigure total = bulletin[sum.Total];
        BulletinFigure part = new(missing, null, total.Unit, new FigureReading { Integer = total.IsWhole }) { Basis = total.Basis };
        return With(
            bulletin,
            [.. bulletin.Figures, part],
            bulletin.Relations.With(place, new SumRelation(sum.Total, [.. sum.Parts, missing]) { Id = sum.Id, Note = sum.Note }));
    }

    private static Bulletin With(Bulletin bulletin, ValueList<BulletinFigure> figures, ValueList<Relation> relations) =>
        new(bulletin.Head, figures, relations);

    // Nobody counts 36.0 projects unless somebody already has.
    private static bool IsBrokenCount(PublishedFigure print, BulletinFigure figure) =>
        print.IsBrokenCount && figure.IsWhole;
}
