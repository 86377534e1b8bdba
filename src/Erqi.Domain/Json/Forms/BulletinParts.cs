using Erqi.Domain.Json.Documents;
using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Forms;

/// <summary>What a bulletin is made of. Relations are read when the figures they may name are known.</summary>
internal readonly record struct BulletinParts(
    BulletinHead Head, ValueList<BulletinFigure> Figures, ValueList<Relation> Relations, JsonNode? Unread = null)
{
    public static BulletinParts Unset => new(new(null, null, null, RoundingConvention.HalfAwayFromZero), [], []);

    public static BulletinParts Of(Bulletin bulletin) => new(bulletin.Head, bulletin.Figures, bulletin.Relations);

    public Bulletin ToBulletin()
    {
        RelationReader reader = new(Figures.Select(figure => figure.Id).ToHashSet(StringComparer.Ordinal));
        return new Bulletin(Head, Figures, [.. Unread?.Items("the relations", DocumentBounds.Items).Select(reader.Read) ?? []]);
    }
}
