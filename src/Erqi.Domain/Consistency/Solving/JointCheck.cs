using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>Decides whether true values exist that print as everything published and satisfy every relation together.</summary>
internal static class JointCheck
{
    /// <summary>Checks a whole bulletin.</summary>
    /// <param name="bulletin">The bulletin.</param>
    /// <param name="takesPart">For each relation, false where it is undetermined by itself and so left out.</param>
    /// <param name="budget">What the work may cost.</param>
    public static JointResult Run(Bulletin bulletin, IReadOnlyList<bool> takesPart, Budget budget) =>
        Run(new PrintedRanges(bulletin), takesPart, budget);

    /// <summary>Checks a whole bulletin whose ranges are partly known already.</summary>
    public static JointResult Run(PrintedRanges ranges, IReadOnlyList<bool> takesPart, Budget budget)
    {
        RelationGraph graph = new(ranges.Bulletin, takesPart);
        List<Component> components = graph.Components();
        ComponentResult[] results = new ComponentResult[components.Count];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = Check(ranges, graph, components[i], budget);
        }

        return new JointResult(results);
    }

    /// <summary>
    /// Checks the component of one figure only, as for a figure that was replaced; the graph of the bulletin before
    /// the replacement will do, as ids and relations are the same.
    /// </summary>
    public static ComponentResult RunAround(Bulletin bulletin, RelationGraph graph, int figure, Budget budget) =>
        Check(new PrintedRanges(bulletin), graph, graph.ComponentOf(figure), budget);

    /// <summary>Decides a whole bulletin without looking for conflicts or ranges.</summary>
    public static Standing Decide(Bulletin bulletin, IReadOnlyList<bool> takesPart, Budget budget)
    {
        RelationGraph graph = new(bulletin, takesPart);
        PrintedRanges ranges = new(bulletin);
        Standing standing = Standing.Consistent;
        foreach (Component component in graph.Components())
        {
            Problem problem = Lowering.Lower(ranges, component);
            switch (Decide(MethodChoice.For(problem, budget), problem, problem.AllHeld(), budget).Standing)
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
        PrintedRanges ranges, RelationGraph graph, Component component, Budget budget)
    {
        Problem problem = Lowering.Lower(ranges, component);
        IMethod method = MethodChoice.For(problem, budget);
        bool[] held = problem.AllHeld();
        long free = Linear(graph, component);
        Answer answer = Decide(method, problem, held, budget, free);
        if (answer.Standing == Standing.Undetermined)
        {
            using Budget.Share share = budget.Ask(free);
            answer = Impossible(ranges, component, budget) is { } lone ? Answer.Inconsistent(lone) : answer;
        }

        Conflict[] conflicts = [];
        int reached = budget.Reached;
        IReadOnlyList<int> asked = [.. Enumerable.Range(0, component.Figures.Length)];
        if (answer.Refutation is { } refutation)
        {
            using (budget.Ask(free))
            {
                refutation = ConflictSearch.Shrink(method, problem, refutation);
                conflicts = [new ConflictRelations(ranges, graph, component, budget).Of(refutation)];
            }

            // A figure outside a conflict cannot undo it, so nothing is left to it.
            asked = refutation.Figures;
        }

        IReadOnlyList<ValueRange?> implied = Implied(method, held, asked, budget, free, out bool isComplete);
        return new ComponentResult(
            component.Figures,
            component.Relations,
            answer.Standing,
            answer.Reason,
            answer.Values is { } values ? ByFigure(problem, values) : null,
            conflicts,
            implied,
            method.IsGapless,
            isComplete && budget.Reached == reached);
    }

    private static Rational[] ByFigure(Problem problem, Rational[] values) => problem.HasRepeats
        ? Array.ConvertAll(problem.VariableOf, variable => values[variable])
        : values;

    // What is linear in the size of a component is done however little is left of the budget, and costs nothing.
    private static long Linear(RelationGraph graph, Component component)
    {
        const int StepsForEach = 100;
        long size = component.Figures.Length;
        foreach (int relation in component.Relations)
        {
            size += graph.Members(relation).Length;
        }

        return size * StepsForEach;
    }

    // Where all relations together are too much to decide, one of them may be impossible alone.
    private static Refutation? Impossible(PrintedRanges ranges, Component component, Budget budget)
    {
        foreach (int relation in component.Relations)
        {
            if (LoneRelation.Decide(ranges, relation, budget, 2).Refutation is { } refutation)
            {
                int[] figures = LoneRelation.Alone(ranges, relation).Figures;
                return refutation with
                {
                    Figures = [.. refutation.Figures.Select(Place)],
                    Multipliers = [.. refutation.Multipliers.Select(multiplier =>
                        multiplier.Owner < 0 ? multiplier : multiplier with { Owner = Place(multiplier.Owner) })],
                };

                int Place(int figure) => Array.BinarySearch(component.Figures, figures[figure]);
            }
        }

        return null;
    }

    /// <summary>Decides a problem as far as the budget goes.</summary>
    public static Answer Decide(IMethod method, Problem problem, bool[] held, Budget budget, long free = 0, int part = 2)
    {
        // A print that its own domain rules out is a conflict by itself.
        int empty = Array.FindIndex(problem.Prints, print => print.IsEmpty);
        if (empty >= 0)
        {
            return Answer.Inconsistent(new Refutation([empty], []));
        }

        try
        {
            using (budget.Ask(free, part))
            {
                return method.Decide(held);
            }
        }
        catch (LimitReachedException reached)
        {
            return Answer.Undetermined(reached.Reason);
        }
    }

    private static IReadOnlyList<ValueRange?> Implied(
        IMethod method, bool[] held, IReadOnlyList<int> asked, Budget budget, long free, out bool isComplete)
    {
        try
        {
            using (budget.Ask(free))
            {
                return method.Implied(held, asked, out isComplete);
            }
        }
        catch (LimitReachedException)
        {
            // The verdict does not depend on them.
            isComplete = false;
            return new ValueRange?[held.Length];
        }
    }
}
