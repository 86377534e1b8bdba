using Erqi.Domain.Consistency.Local;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>Looks for one relation that no true values can meet, where all of them together were too much to decide.</summary>
internal sealed class LoneContradiction(
    PrintedRanges ranges, RelationGraph graph, Component component, int[] localOf, Budget budget)
{
    /// <summary>Gives what the relation's figures say, in the places of the component; null where every relation can hold alone.</summary>
    public Refutation? Find()
    {
        foreach (int relation in component.Relations)
        {
            int[] figures = [.. graph.Members(relation).ToArray().Distinct().Order()];
            Problem problem = Lowering.Lower(ranges, graph, new Component(figures, [relation]), localOf);
            try
            {
                using Budget.Share share = budget.Ask();
                if (MethodChoice.For(problem, budget).Decide(problem.AllHeld()).Refutation is { } refutation)
                {
                    return InComponent(refutation, figures);
                }
            }
            catch (LimitReachedException)
            {
                // The next one may be easier.
            }
        }

        return null;
    }

    private Refutation InComponent(Refutation refutation, int[] figures) => refutation with
    {
        Figures = [.. refutation.Figures.Select(figure => Place(figures[figure]))],
        Multipliers = [.. refutation.Multipliers.Select(multiplier =>
            multiplier.Owner < 0 ? multiplier : multiplier with { Owner = Place(figures[multiplier.Owner]) })],
    };

    private int Place(int figure) => Array.BinarySearch(component.Figures, figure);
}
