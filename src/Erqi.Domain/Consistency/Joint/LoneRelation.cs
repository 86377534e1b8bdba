using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Solving;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>Asks about one relation as if nothing else were published.</summary>
internal static class LoneRelation
{
    /// <summary>Decides whether it can hold.</summary>
    /// <param name="ranges">What the prints leave possible.</param>
    /// <param name="relation">The place of the relation.</param>
    /// <param name="budget">What the whole check may still cost.</param>
    /// <param name="part">The question may take that divided by this.</param>
    public static Answer Decide(PrintedRanges ranges, int relation, Budget budget, int part)
    {
        Problem problem = Lowering.Lower(ranges, Alone(ranges, relation));

        // What is linear in its size is done however little is left.
        long free = 100L * ranges.Bulletin.PlacesOf(relation).Length;
        return JointCheck.Decide(MethodChoice.For(problem, budget), problem, problem.AllHeld(), budget, free, part);
    }

    /// <summary>The component that a relation would make by itself.</summary>
    public static Component Alone(PrintedRanges ranges, int relation) =>
        new([.. new SortedSet<int>([.. ranges.Bulletin.PlacesOf(relation)])], [relation]);
}
