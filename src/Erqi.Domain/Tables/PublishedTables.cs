using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;
using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables;

/// <summary>The tables of a bulletin.</summary>
public static class PublishedTables
{
    /// <summary>Gives the figures of a bulletin as a table: what was printed, and what that leaves possible.</summary>
    public static Table ToTable(this Bulletin bulletin)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        return Table.Of(
            bulletin.Title is { } title ? new(title, title) : new("公布数", "Published figures"),
            [TableColumns.Figure, TableColumns.Label, TableColumns.Printed, TableColumns.TrueValues, TableColumns.Nature],
            bulletin.Figures.Select(figure => TableRow.Of(
                figure.Id,
                figure.Label,
                Prints.Of(figure),
                figure.Unit.Write(bulletin.TrueValues(figure.Id)),
                figure.Nature is { } nature ? MemberNames.Of(nature, PublishedTerms.Natures) : null)));
    }

    /// <summary>Gives the relations of a bulletin as a table of formulas.</summary>
    public static Table ToRelationTable(this Bulletin bulletin)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        return Table.Of(
            new("关系", "Relations"),
            [TableColumns.Index, TableColumns.Kind, TableColumns.Relation, TableColumns.Note],
            bulletin.Relations.Select((relation, place) => TableRow.Of(
                (long)place,
                MemberNames.Of(relation.Kind, PublishedTerms.Relations),
                RelationText.Formula(relation, id => FindingSentence.Named(bulletin[id], bulletin.NameOf)),
                relation.Note)));
    }
}
