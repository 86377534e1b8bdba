using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;
using Erqi.Domain.Solving;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>
/// Names the relations that a conflict between prints needs and, as far as the budget goes, no others: a deletion filter
/// (Chinneck and Dravnieks, 1991) over relations.
/// </summary>
internal sealed class ConflictRelations(PrintedRanges ranges, RelationGraph graph, Lowered lowered, Budget budget)
{
    private const int Few = 50;

    private readonly Bulletin _bulletin = ranges.Bulletin;

    /// <summary>Says a refutation, whose figures are all needed, in the places of the bulletin.</summary>
    public Conflict Of(Refutation refutation)
    {
        HashSet<int> figures = [.. refutation.Figures.Select(figure => lowered.Component.Figures[figure])];
        Conflict all = new([.. figures.Order()], lowered.Component.Relations, []);
        Conflict conflict = Narrowed(all, refutation, lowered);

        // A print that says nothing possible is a conflict by itself.
        if (conflict.Figures is [var figure] && _bulletin.Figures[figure].TrueValues(_bulletin.Rounding).IsEmpty)
        {
            return conflict with { Relations = [] };
        }

        // The relations of one combination suffice, and in most only those that repeat a quantity can be too many.
        return conflict.Multipliers.Count > 0
            ? Shrink(conflict, figures, relation => conflict.Relations.Count <= Few || _bulletin.Relations[relation].Meaning is SameMeaning)
            : Shrink(Without(null, conflict, figures) ?? all, figures, _ => true);
    }

    private Conflict Shrink(Conflict conflict, HashSet<int> figures, Predicate<int> mayGo)
    {
        foreach (int relation in conflict.Relations)
        {
            if (mayGo(relation) && conflict.Relations.Contains(relation) && Without(relation, conflict, figures) is { } lesser)
            {
                conflict = lesser;
            }
        }

        return conflict;
    }

    /// <summary>Gives the conflict without one of its relations, or null where that is not known to be one.</summary>
    private Conflict? Without(int? givenUp, Conflict conflict, HashSet<int> figures)
    {
        int[] relations = [.. conflict.Relations.Where(relation => relation != givenUp)];
        SortedSet<int> members = [.. figures, .. relations.SelectMany(relation => graph.Members(relation).ToArray())];
        Component part = new([.. members], relations);
        Lowered fewer = Lowering.Lower(ranges, part);
        bool[] held = Array.ConvertAll(part.Figures, figures.Contains);
        try
        {
            budget.Step(members.Count + relations.Length);

            // Where it is not known, the relation stays; a conflict it is with it, too.
            using Budget.Share? share = budget.Try(budget.Left / 2);
            return MethodChoice.For(fewer.Problem, budget).Decide(held).Refutation is { } refutation
                ? Narrowed(conflict with { Relations = relations }, refutation, fewer)
                : null;
        }
        catch (LimitReachedException)
        {
            return null;
        }
    }

    private Conflict Narrowed(Conflict conflict, Refutation refutation, Lowered part)
    {
        IReadOnlyList<int> relations = conflict.Relations;
        if (refutation.Multipliers.Count > 0)
        {
            relations = WithRepeats([.. refutation.Multipliers.Select(multiplier => multiplier.Relation)], conflict);
        }
        else if (refutation.Relations is { } sufficient)
        {
            relations = WithRepeats([.. sufficient], conflict);
        }

        return conflict with { Relations = relations, Multipliers = part.Multipliers(refutation) };
    }

    /// <summary>Adds the relations that say which figures repeat one quantity, as far as the figures are concerned.</summary>
    private int[] WithRepeats(HashSet<int> relations, Conflict conflict)
    {
        HashSet<int> figures = [.. conflict.Figures, .. relations.SelectMany(relation => graph.Members(relation).ToArray())];
        int[] repeats = [.. conflict.Relations.Where(relation => _bulletin.Relations[relation].Meaning is SameMeaning)];
        for (int before = -1; before != relations.Count;)
        {
            before = relations.Count;
            foreach (int repeat in repeats)
            {
                if (graph.Members(repeat).ToArray().Any(figures.Contains) && relations.Add(repeat))
                {
                    figures.UnionWith([.. graph.Members(repeat)]);
                }
            }
        }

        return [.. conflict.Relations.Where(relations.Contains)];
    }
}
