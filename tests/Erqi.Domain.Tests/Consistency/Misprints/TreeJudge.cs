using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Consistency.Misprints;

/// <summary>An exact and quick judge of tables in which every figure is a part of at most one sum.</summary>
internal static class TreeJudge
{
    public static bool? CanHold(Bulletin bulletin) => bulletin.Figures
        .Where(figure => Above(bulletin, figure.Id) is null)
        .All(root => !Within(bulletin, root.Id, null).IsEmpty);

    /// <summary>What all other prints leave a figure.</summary>
    public static ValueRange Implied(Bulletin bulletin, string id) =>
        Within(bulletin, id, id).Intersect(Around(bulletin, id));

    // What the print and everything below leave.
    private static ValueRange Within(Bulletin bulletin, string id, string? givenUp)
    {
        ValueRange own = id == givenUp ? bulletin[id].Domain : bulletin.TrueValues(id);
        return bulletin.Relations.Cast<SumRelation>().FirstOrDefault(sum => sum.Total == id) is { } sum
            ? own.Intersect(Total(sum.Parts.Select(part => Within(bulletin, part.Figure, givenUp))))
            : own;
    }

    // What everything that is not below leaves.
    private static ValueRange Around(Bulletin bulletin, string id)
    {
        if (Above(bulletin, id) is not { } sum)
        {
            return ValueRange.Everything;
        }

        ValueRange total = bulletin.TrueValues(sum.Total).Intersect(Around(bulletin, sum.Total));
        return total + -Total(sum.Parts.Where(part => part.Figure != id).Select(part => Within(bulletin, part.Figure, null)));
    }

    private static SumRelation? Above(Bulletin bulletin, string id) => bulletin.Relations.Cast<SumRelation>()
        .FirstOrDefault(sum => sum.Parts.Any(part => part.Figure == id));

    private static ValueRange Total(IEnumerable<ValueRange> ranges) =>
        ranges.Aggregate(ValueRange.Point(0), (sum, range) => sum + range);
}
