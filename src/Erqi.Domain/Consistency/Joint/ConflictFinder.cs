using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Solving;
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
        Component alone = LoneRelation.Alone(ranges, relation);
        Problem problem = Lowering.Lower(ranges, alone);
        IMethod method = MethodChoice.For(problem, budget);
        Answer answer = JointCheck.Decide(method, problem, problem.AllHeld(), budget);
        if (answer.Refutation is not { } refutation)
        {
            // What was found of it once is now too much to find again.
            bool[] held = problem.AllHeld();
            return new Conflict([.. alone.Figures.Where((_, figure) => held[figure])], [relation], [], IsIrreducible: false);
        }

        using Budget.Share share = budget.Ask();
        return InBulletin(ConflictSearch.Shrink(method, problem, refutation), alone) with { Relations = [relation] };
    }

    /// <summary>Gives a conflict of relations that are possible one by one.</summary>
    /// <param name="component">The component, of which no relation is impossible alone.</param>
    /// <param name="method">A method for it.</param>
    /// <param name="problem">Its problem.</param>
    /// <param name="refutation">What was found at first.</param>
    public Conflict Joint(Component component, IMethod method, Problem problem, Refutation refutation)
    {
        refutation = Pair(component, problem) is { } pair ? pair : refutation;
        (refutation, bool isIrreducible) = ConflictSearch.Shrink(method, problem, refutation);
        Conflict conflict = new ConflictRelations(ranges, graph, component, budget).Of(refutation);
        return conflict with { IsIrreducible = isIrreducible };
    }

    // Two relations that leave a figure which both name nothing in common are a contradiction with as few relations as can be.
    private Refutation? Pair(Component component, Problem problem)
    {
        if (Neighbours.Of(problem) is not { } found)
        {
            return null;
        }

        int[] relations = [found.First, found.Second];
        SortedSet<int> members = [.. _bulletin.PlacesOf(found.First), .. _bulletin.PlacesOf(found.Second)];
        Component part = new([.. members], [.. relations.Order()]);
        Problem pair = Lowering.Lower(ranges, part);
        IMethod method = MethodChoice.For(pair, budget);
        return JointCheck.Decide(method, pair, pair.AllHeld(), budget).Refutation is { } refutation
            ? new Refutation(
                [.. ConflictSearch.Shrink(method, pair, refutation).Refutation.Figures
                    .Select(figure => Array.BinarySearch(component.Figures, part.Figures[figure]))],
                [],
                part.Relations)
            : null;
    }

    private static Conflict InBulletin((Refutation Refutation, bool IsIrreducible) found, Component component) => new(
        [.. found.Refutation.Figures.Select(figure => component.Figures[figure]).Order()],
        component.Relations,
        [.. found.Refutation.Multipliers.Select(multiplier => multiplier.Owner < 0
            ? multiplier
            : multiplier with { Owner = component.Figures[multiplier.Owner] })],
        found.IsIrreducible);
}
