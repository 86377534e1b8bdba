using Erqi.Domain.Json.Documents;
using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Forms;

/// <summary>What a bulletin is made of. Relations are read when the figures they may name are known.</summary>
internal readonly record struct BulletinParts(
    string? Title,
    string? Region,
    LocalDate? AsOf,
    RoundingConvention Rounding,
    ValueList<BulletinFigure> Figures,
    ValueList<Relation> Relations,
    JsonNode? Unread)
{
    public static BulletinParts Unset => new(null, null, null, RoundingConvention.HalfAwayFromZero, [], [], null);

    public static BulletinParts Of(Bulletin bulletin) => new(
        bulletin.Title, bulletin.Region, bulletin.AsOf, bulletin.Rounding, bulletin.Figures, bulletin.Relations, Unread: null);

    public Bulletin ToBulletin()
    {
        RelationReader reader = new(Figures.Select(figure => figure.Id).ToHashSet(StringComparer.Ordinal));
        return new Bulletin(
            Title,
            Region,
            AsOf,
            Rounding,
            Figures,
            [.. Unread?.Items("the relations", DocumentBounds.Items).Select(reader.Read) ?? []]);
    }
}
