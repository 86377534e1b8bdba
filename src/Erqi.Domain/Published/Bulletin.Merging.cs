using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <content>How bulletins come together, so that this year's figures can be related to last year's.</content>
public sealed partial record Bulletin
{
    /// <summary>Gives the bulletin with a prefix before every id, such as <c>2024.</c>, in its relations too.</summary>
    [Pure]
    public Bulletin WithPrefix(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        string Named(string id) => prefix + id;
        return new Bulletin(
            Head,
            [.. Figures.Select(figure => figure.Renamed(Named(figure.Id)))],
            [.. Relations.Select(relation => RenamedMembers.Rename(relation, Named, relation.Id is { } id ? Named(id) : null))]);
    }

    /// <summary>
    /// Puts bulletins together; each figure keeps the convention and the date of the bulletin it comes from, the rest is
    /// that of the first.
    /// </summary>
    /// <param name="bulletins">The bulletins, at least one; prefixes keep ids apart that they have in common.</param>
    /// <exception cref="ArgumentException">There is none, or an id is in two of them.</exception>
    public static Bulletin Merge(params ReadOnlySpan<Bulletin> bulletins)
    {
        if (bulletins.IsEmpty)
        {
            throw new ArgumentException("Found no bulletin to put together; expected at least one.", nameof(bulletins));
        }

        Bulletin first = bulletins[0];
        List<BulletinFigure> figures = [];
        List<Relation> relations = [];
        foreach (Bulletin bulletin in bulletins)
        {
            ArgumentNullException.ThrowIfNull(bulletin, nameof(bulletins));
            figures.AddRange(bulletin.Figures.Select(figure => Own(figure, bulletin, first)));
            relations.AddRange(bulletin.Relations);
        }

        return new Bulletin(first.Head, [.. figures], [.. relations]);
    }

    private static BulletinFigure Own(BulletinFigure figure, Bulletin bulletin, Bulletin first)
    {
        BulletinFigure own = bulletin.Rounding == first.Rounding || figure.Print is null
            ? figure
            : figure.Read(figure.Reading with { Rounding = figure.ConventionIn(bulletin.Rounding) });
        return own with { AsOf = figure.AsOf ?? (bulletin.AsOf == first.AsOf ? null : bulletin.AsOf) };
    }
}
