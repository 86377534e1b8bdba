using Erqi.Domain.Published;
using Erqi.Domain.Solving.Blocks;
using Erqi.Domain.Solving.Flows;
using Erqi.Domain.Solving.Linear;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Products;
using Erqi.Domain.Solving.Ranges;
using Erqi.Domain.Solving.Trees;

namespace Erqi.Domain.Solving;

/// <summary>Chooses the cheapest method that is exact for a problem.</summary>
internal static class MethodChoice
{
    // Up to here the simplex is quicker than what would spare it.
    private const int Few = 64;

    public static IMethod For(Problem problem, Budget budget)
    {
        if (OfTreeOrFlow(problem, budget) is { } quick)
        {
            return quick;
        }

        if (Chains.Of(problem) is { } chains)
        {
            return new ChainMethod(problem, chains, reduced => For(reduced, budget), budget);
        }

        return new BlockMethod(problem, ForCycles(problem, budget), block => ForCycles(block, budget), budget);
    }

    /// <summary>Chooses a method for a problem that is known to be no tree.</summary>
    public static IMethod ForCycles(Problem problem, Budget budget)
    {
        if (FlowOf(problem, budget) is { } flow)
        {
            return flow;
        }

        return LinearModel.Of(problem) is { } model
            ? new LinearMethod(problem, model, budget, problem.Variables > Few ? new QuotientBracket(problem, sums => OfTreeOrFlow(sums, budget), budget) : null)
            : new ProductMethod(problem, linear => For(linear, budget), budget);
    }

    /// <summary>Chooses a method for a tree, or for a flow; null where the problem is neither.</summary>
    public static IMethod? OfTreeOrFlow(Problem problem, Budget budget) => TreeShape.Of(problem) is not { } shape
        ? FlowOf(problem, budget)
        : GridTreeRanges.Of(problem, shape) is { } onGrid
            ? new TreeMethod<GridRange>(problem, shape, onGrid, budget)
            : new TreeMethod<ValueRange>(problem, shape, new ExactTreeRanges(problem, shape, budget), budget);

    private static NetworkMethod? FlowOf(Problem problem, Budget budget) =>
        Network.Of(problem) is { } network && Grid.Of(problem) is { } grid ? new NetworkMethod(problem, network, grid, budget) : null;
}
