using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>Decides whether true values exist that print as everything published and satisfy every relation together.</summary>
internal static class JointCheck
{
    /// <summary>Checks a whole bulletin; every figure of it is in just one component, in the order of their first figures.</summary>
    public static ComponentResult[] Run(PrintedRanges ranges, Predicate<int> isImpossible, Budget budget)
    {
        RelationGraph graph = new(ranges.Bulletin);
        return Array.ConvertAll(graph.Components(), component => Check(ranges, graph, component, isImpossible, budget));
    }

    /// <summary>
    /// Checks the component of one figure only, as for a figure that was replaced.
    /// </summary>
    public static ComponentResult RunAround(PrintedRanges ranges, RelationGraph graph, int figure, Budget budget) => Check(
        ranges, graph, Array.Find(graph.Components(), component => component.Figures.Contains(figure))!, _ => false, budget);

    /// <summary>Decides a whole bulletin without looking for conflicts or ranges.</summary>
    public static Standing Decide(PrintedRanges ranges, RelationGraph graph, Budget budget)
    {
        Standing standing = Standing.Consistent;
        foreach (Component component in graph.Components())
        {
            switch (new Question(ranges, component, budget).Decide().Standing)
            {
                case Standing.Inconsistent:
                    return Standing.Inconsistent;
                case Standing.Undetermined:
                    standing = Standing.Undetermined;
                    break;
            }
        }

        return standing;
    }

    private static ComponentResult Check(
        PrintedRanges ranges, RelationGraph graph, Component component, Predicate<int> isImpossible, Budget budget)
    {
        Question question = new(ranges, component, budget);
        long free = question.Method.IsLinear
            ? Question.FreeFor(component.Figures.Length + component.Relations.Sum(relation => (long)graph.Members(relation).Length))
            : 0;
        int[] impossible = Array.FindAll(component.Relations, isImpossible);
        Answer? answer = impossible.Length == 0 ? question.Decide(free) : null;
        int reached = budget.Reached;
        List<Conflict> conflicts = [];
        ConflictFinder finder = new(ranges, graph, budget);
        int[] asked = [.. Enumerable.Range(0, component.Figures.Length)];
        if (answer is not { Refutation: null })
        {
            using (budget.Ask(free))
            {
                conflicts.AddRange(impossible.Select(finder.Lone));
                if (answer?.Refutation is { } refutation)
                {
                    conflicts.Add(finder.Joint(question, refutation));
                }
            }

            asked = Common();
        }

        IReadOnlyList<ValueRange?> implied = question.Implied(asked, free, out bool isComplete);
        if (impossible.Length > 0 && !IsMendedAlone())
        {
            using (budget.Ask(free))
            {
                Component[] rest = graph.Without(component, impossible);
                conflicts.AddRange(rest.Select(finder.Joint).OfType<Conflict>());
            }

            HashSet<int> left = [.. Common()];
            implied = left.Count == asked.Length ? implied : [.. implied.Select((range, figure) => left.Contains(figure) ? range : null)];
        }

        return new ComponentResult(
            component.Figures,
            component.Relations,
            answer?.Standing ?? Standing.Inconsistent,
            answer?.Reason,
            answer?.Values is { } values ? question.Lowered.ByFigure(values) : null,
            conflicts,
            implied,
            question.Method.IsGapless && !question.Lowered.HasGaps,
            isComplete && budget.Reached == reached && conflicts.TrueForAll(conflict => conflict.IsIrreducible));

        // A figure outside a conflict cannot undo it, so nothing is left to it.
        int[] Common()
        {
            HashSet<int> common = [.. conflicts[0].Figures];
            conflicts.ForEach(conflict => common.IntersectWith(conflict.Figures));
            return [.. common.Select(figure => Array.BinarySearch(component.Figures, figure)).Order()];
        }

        // What remains without the impossible relations can hold where one figure that stands in no other mends the whole.
        bool IsMendedAlone()
        {
            HashSet<int> mending = [.. asked.Where(figure => implied[figure] is not null).Select(figure => component.Figures[figure])];
            foreach (int relation in component.Relations)
            {
                if (mending.Count > 0 && !isImpossible(relation))
                {
                    mending.ExceptWith([.. graph.Members(relation)]);
                }
            }

            return mending.Count > 0;
        }
    }
}
