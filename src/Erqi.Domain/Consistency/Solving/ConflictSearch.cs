using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>Makes a contradiction irreducible: gives up print after print, as long as the rest still contradicts.</summary>
internal static class ConflictSearch
{
    public static Refutation Shrink(IMethod method, Problem problem, Refutation refutation)
    {
        try
        {
            int needed = 0;
            bool[] held = new bool[problem.Prints.Length];
            List<int> members = [.. refutation.Figures.Order()];
            while (true)
            {
                Array.Clear(held);
                members.ForEach(figure => held[figure] = true);
                if (method.FirstNeedless(held, members[needed..]) is not { } needless)
                {
                    return refutation;
                }

                // Members before the needless one were needed in a greater set, so they are in a lesser one.
                needed = members.IndexOf(needless);
                held[needless] = false;
                if (method.Decide(held).Refutation is not { } lesser)
                {
                    return refutation;
                }

                refutation = lesser;
                List<int> proven = members[..needed];
                members = [.. proven, .. lesser.Figures.Except(proven).Order()];
            }
        }
        catch (LimitReachedException)
        {
            // Still a contradiction, though perhaps not the least one.
            return refutation;
        }
    }

    /// <summary>Says a refutation in the places of the bulletin.</summary>
    public static Conflict InBulletin(
        Bulletin bulletin, RelationGraph graph, Component component, Problem problem, Refutation refutation)
    {
        HashSet<int> relations = [.. refutation.Multipliers.Select(multiplier => multiplier.Relation)];
        HashSet<int> variables = [.. refutation.Figures.Select(figure => problem.VariableOf[figure])];
        foreach (int relation in relations)
        {
            foreach (int figure in graph.Members(relation))
            {
                variables.Add(VariableOf(figure, component, problem));
            }
        }

        foreach (int relation in component.Relations)
        {
            bool touches = Touches(graph.Members(relation), component, problem, variables);
            if (touches && (refutation.Multipliers.Count == 0 || bulletin.Relations[relation] is SameRelation))
            {
                relations.Add(relation);
            }
        }

        return new Conflict(
            [.. refutation.Figures.Order().Select(figure => component.Figures[figure])],
            [.. relations.Order()],
            [.. refutation.Multipliers.Select(multiplier => multiplier.Owner < 0
                ? multiplier
                : multiplier with { Owner = component.Figures[multiplier.Owner] })]);
    }

    private static bool Touches(
        ReadOnlySpan<int> members, Component component, Problem problem, HashSet<int> variables)
    {
        foreach (int figure in members)
        {
            if (variables.Contains(VariableOf(figure, component, problem)))
            {
                return true;
            }
        }

        return false;
    }

    private static int VariableOf(int figure, Component component, Problem problem) =>
        problem.VariableOf[Array.BinarySearch(component.Figures, figure)];
}
