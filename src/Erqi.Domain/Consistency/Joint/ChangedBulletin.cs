using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>Judges a changed bulletin, for those who propose changes.</summary>
internal static class ChangedBulletin
{
    /// <summary>The steps that it takes to make a changed bulletin and to begin with it.</summary>
    public static long LeastCost(Bulletin bulletin) => 10L * (bulletin.Figures.Count + bulletin.Relations.Count);

    /// <summary>Whether a bulletin can be true as a whole; null where that could not be decided.</summary>
    public static bool? CanHold(Bulletin bulletin, Budget budget)
    {
        try
        {
            using (budget.Ask())
            {
                budget.Step(LeastCost(bulletin));
                return JointCheck.Decide(bulletin, TakesPart(bulletin), budget) switch
                {
                    Standing.Consistent => true,
                    Standing.Inconsistent => false,
                    _ => null,
                };
            }
        }
        catch (LimitReachedException)
        {
            return null;
        }
    }

    /// <summary>What all prints leave a figure that is not printed itself.</summary>
    public static ValueRange Implied(Bulletin bulletin, string figure, Budget budget)
    {
        int place = bulletin.PositionOf(figure);
        ComponentResult component = JointCheck.RunAround(
            bulletin, new RelationGraph(bulletin, TakesPart(bulletin)), place, budget);
        return JointReport.Implied(component)
            .FirstOrDefault(implied => implied.Figure == place, (Figure: place, Range: ValueRange.Empty))
            .Range;
    }

    private static bool[] TakesPart(Bulletin bulletin)
    {
        PrintedRanges ranges = new(bulletin);
        return [.. Enumerable.Range(0, bulletin.Relations.Count)
            .Select(relation => Admission.Refusal(new PrintedRelation(ranges, relation)) is null)];
    }
}
