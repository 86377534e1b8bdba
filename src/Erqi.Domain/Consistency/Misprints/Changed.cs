using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Bulletins with one relation changed.</summary>
internal static class Changed
{
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
            bulletin.Figures.With(part),
            bulletin.Relations.With(place, sum with { Parts = sum.Parts.With(missing) }));
    }

    private static Bulletin With(Bulletin bulletin, ValueList<BulletinFigure> figures, ValueList<Relation> relations) =>
        new(bulletin.Title, bulletin.Region, bulletin.AsOf, bulletin.Rounding, figures, relations);
}
