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
    /// <param name="limits">How much work each question may cost.</param>
    /// <param name="cancellation">Ends the work early, with <see cref="OperationCanceledException"/>.</param>
    public static JointResult Run(
        Bulletin bulletin, IReadOnlyList<bool> takesPart, SolverLimits limits, CancellationToken cancellation) =>
        Run(new PrintedRanges(bulletin), takesPart, limits, cancellation);

    /// <summary>Checks a whole bulletin whose ranges are partly known already.</summary>
    public static JointResult Run(
        PrintedRanges ranges, IReadOnlyList<bool> takesPart, SolverLimits limits, CancellationToken cancellation)
    {
        RelationGraph graph = new(ranges.Bulletin, takesPart);
        int[] localOf = new int[ranges.Bulletin.Figures.Count];
        List<Component> components = graph.Components();
        ComponentResult[] results = new ComponentResult[components.Count];
        for (int i = 0; i < results.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            results[i] = Check(ranges, graph, components[i], localOf, new Budget(limits, cancellation));
        }

        return new JointResult(results);
    }

    /// <summary>
    /// Checks the component of one figure only, as for a figure that was replaced; the graph of the bulletin before
    /// the replacement will do, as ids and relations are the same.
    /// </summary>
    public static ComponentResult RunAround(
        Bulletin bulletin, RelationGraph graph, int figure, SolverLimits limits, CancellationToken cancellation)
    {
        Budget budget = new(limits, cancellation);
        return Check(new PrintedRanges(bulletin), graph, graph.ComponentOf(figure), new int[bulletin.Figures.Count], budget);
    }

    /// <summary>Decides the component of one figure only, without looking for conflicts or ranges.</summary>
    public static Standing Decide(
        Bulletin bulletin, RelationGraph graph, int figure, SolverLimits limits, CancellationToken cancellation)
    {
        Problem problem = Lowering.Lower(bulletin, graph, graph.ComponentOf(figure), new int[bulletin.Figures.Count]);
        Budget budget = new(limits, cancellation);
        return Decide(MethodChoice.For(problem, budget), problem, AllHeld(problem)).Standing;
    }

    /// <summary>Decides a whole bulletin without looking for conflicts or ranges.</summary>
    public static Standing Decide(
        Bulletin bulletin, IReadOnlyList<bool> takesPart, SolverLimits limits, CancellationToken cancellation)
    {
        RelationGraph graph = new(bulletin, takesPart);
        int[] localOf = new int[bulletin.Figures.Count];
        Standing standing = Standing.Consistent;
        foreach (Component component in graph.Components())
        {
            Problem problem = Lowering.Lower(bulletin, graph, component, localOf);
            Budget budget = new(limits, cancellation);
            switch (Decide(MethodChoice.For(problem, budget), problem, AllHeld(problem)).Standing)
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
        PrintedRanges ranges, RelationGraph graph, Component component, int[] localOf, Budget budget)
    {
        Problem problem = Lowering.Lower(ranges, graph, component, localOf);
        IMethod method = MethodChoice.For(problem, budget);
        bool[] held = AllHeld(problem);
        Answer answer = Decide(method, problem, held);
        Conflict[] conflicts = [];
        ValueRange?[] implied = new ValueRange?[component.Figures.Length];
        if (answer.Refutation is { } refutation)
        {
            budget.Renew();
            refutation = ConflictSearch.Shrink(method, problem, refutation);
            conflicts = [ConflictSearch.InBulletin(ranges.Bulletin, graph, component, problem, refutation)];

            // A figure outside a conflict cannot undo it, so nothing is left to it.
            AddImplied(method, held, refutation.Figures, budget, implied);
        }
        else
        {
            AddImplied(method, held, [.. Enumerable.Range(0, implied.Length)], budget, implied);
        }

        return new ComponentResult(
            component.Figures,
            component.Relations,
            answer.Standing,
            answer.Reason,
            answer.Values is { } values ? ByFigure(problem, values) : null,
            conflicts,
            implied);
    }

    private static Rational[] ByFigure(Problem problem, Rational[] values) => problem.HasRepeats
        ? Array.ConvertAll(problem.VariableOf, variable => values[variable])
        : values;

    private static Answer Decide(IMethod method, Problem problem, bool[] held)
    {
        // A print that its own domain rules out is a conflict by itself.
        int empty = Array.FindIndex(problem.Prints, print => print.IsEmpty);
        if (empty >= 0)
        {
            return Answer.Inconsistent(new Refutation([empty], []));
        }

        try
        {
            return method.Decide(held);
        }
        catch (LimitReachedException reached)
        {
            return Answer.Undetermined(reached.Message);
        }
    }

    private static void AddImplied(
        IMethod method, bool[] held, IReadOnlyList<int> asked, Budget budget, ValueRange?[] implied)
    {
        budget.Renew();
        try
        {
            method.AddImplied(held, asked, implied);
        }
        catch (LimitReachedException)
        {
            // The ranges found so far stand; the verdict does not depend on the others.
        }
    }

    private static bool[] AllHeld(Problem problem)
    {
        bool[] held = new bool[problem.Prints.Length];
        Array.Fill(held, true);
        return held;
    }
}
