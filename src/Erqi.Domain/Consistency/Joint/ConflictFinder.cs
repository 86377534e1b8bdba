using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Solving.Conflicts;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>
/// Says why a component cannot hold: what is impossible alone comes first, each relation by itself; then what of the rest
/// cannot hold together, with as few relations as are found, and then as few prints.
/// </summary>
internal sealed class ConflictFinder(PrintedRanges ranges, RelationGraph graph, Budget budget)
{
    private readonly Bulletin _bulletin = ranges.Bulletin;

    /// <summary>Gives the conflict of a relation that is impossible alone.</summary>
    public Conflict Lone(int relation)
    {
        Question alone = new(ranges, Component.Of(_bulletin, relation), budget);
        int[] figures = alone.Component.Figures;
        if (alone.Decide().Refutation is not { } refutation)
        {
            // What was found of it once is now too much to find again.
            return new Conflict([.. figures.Where((_, figure) => alone.Held[figure])], [relation], [], IsIrreducible: false);
        }

        using Budget.Share share = budget.Ask();
        (refutation, bool isIrreducible) = alone.Shrink(refutation);
        return new Conflict(
            [.. refutation.Figures.Select(figure => figures[figure]).Order()],
            [relation],
            alone.Lowered.Multipliers(refutation),
            isIrreducible);
    }

    /// <summary>Gives a conflict of relations that are possible one by one; null where none is found.</summary>
    public Conflict? Joint(Component component)
    {
        Question question = new(ranges, component, budget);
        return question.Decide().Refutation is { } refutation ? Joint(question, refutation) : null;
    }

    /// <summary>Gives a conflict of relations that are possible one by one.</summary>
    public Conflict Joint(Question question, Refutation refutation)
    {
        (refutation, bool isIrreducible) = question.Shrink(Pair(question) ?? refutation);
        return new ConflictRelations(ranges, graph, question.Lowered, budget).Of(refutation) with { IsIrreducible = isIrreducible };
    }

    // Two relations that leave a figure which both name nothing in common are a contradiction with as few relations as can be.
    private Refutation? Pair(Question whole)
    {
        if (DisjointPair.Of(whole.Problem) is not { } found)
        {
            return null;
        }

        Component both = Component.Of(_bulletin, Math.Min(found.First, found.Second), Math.Max(found.First, found.Second));
        Question pair = new(ranges, both, budget);
        return pair.Decide().Refutation is { } refutation
            ? new Refutation(
                [.. pair.Shrink(refutation).Refutation.Figures
                    .Select(figure => Array.BinarySearch(whole.Component.Figures, pair.Component.Figures[figure]))],
                [],
                pair.Component.Relations)
            : null;
    }
}
