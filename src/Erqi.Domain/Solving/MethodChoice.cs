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
    public static IMethod For(Problem problem, Budget budget)
    {
        if (TreeShape.Of(problem) is { } shape)
        {
            return GridTreeRanges.Of(problem, shape) is { } onGrid
                ? new TreeMethod<GridRange>(problem, shape, onGrid, budget)
                : new TreeMethod<ValueRange>(problem, shape, new ExactTreeRanges(problem, shape, budget), budget);
        }

        if (Chains.Of(problem) is { } chains)
        {
            return new ChainMethod(problem, chains, reduced => For(reduced, budget), budget);
        }

        IMethod whole = ForCycles(problem, budget);
        return whole is NetworkMethod ? whole : new BlockMethod(problem, whole, block => ForCycles(block, budget), budget);
    }

    /// <summary>Chooses a method for a problem that is known to be no tree.</summary>
    public static IMethod ForCycles(Problem problem, Budget budget)
    {
        if (Network.Of(problem) is { } network && Grid.Of(problem) is { } grid)
        {
            return new NetworkMethod(problem, network, grid, budget);
        }

        return LinearModel.Of(problem) is { } model
            ? new LinearMethod(problem, model, budget)
            : new ProductMethod(problem, linear => For(linear, budget), budget);
    }
}
